extension CompiledModel {
  /// How long the path of the questionnaire is.
  public struct PathLength: Sendable, Equatable {
    /// The mean number of screens over all states, in thousandths, every group of answers equally likely.
    public var meanThousandths: Int
    /// The most screens that any state needs.
    public var maximum: Int
  }

  /// The length of the path when some questions share a screen.
  ///
  /// - Parameters:
  ///   - screens: the questions that stand together, each in at most one of the lists; all others stand alone.
  ///   - given: answers that every state counted has; their questions are asked all the same.
  /// - Returns: the mean and the longest path.
  public func pathLength(
    screens: [[Question.ID]], given: [Question.ID: Answer] = [:]
  ) -> PathLength {
    let fixed = classes(of: given)
    let screenOfLevel = questions.map { question in screens.firstIndex { $0.contains(question.id) } }
    var memo: [[Int]: (mean: Double, maximum: Int)] = [:]
    func length(_ reference: Int, _ seen: Int) -> (mean: Double, maximum: Int) {
      guard reference >= 0 else { return (0, 0) }
      if let known = memo[[reference, seen]] { return known }
      let level = levels[reference]
      let screen = screenOfLevel[level].map { 1 << $0 } ?? 0
      let cost = seen & screen == 0 ? 1 : 0
      let branches = children[starts[reference]..<starts[reference + 1]].enumerated()
        .filter { fixed[level] < 0 || fixed[level] == $0.offset }
        .map { length($0.element, seen | screen) }
      let result = (
        mean: Double(cost) + branches.map(\.mean).reduce(0, +) / Double(branches.count),
        maximum: cost + (branches.map(\.maximum).max() ?? 0)
      )
      memo[[reference, seen]] = result
      return result
    }
    let total = length(pathRoot, 0)
    return PathLength(
      meanThousandths: Int((total.mean * 1000).rounded()), maximum: total.maximum)
  }

  /// How many nodes the path has.
  public var pathNodes: Int {
    guard pathRoot >= 0 else { return 0 }
    var isSeen = [Bool](repeating: false, count: levels.count)
    var stack = [pathRoot]
    var count = 0
    while let node = stack.popLast() {
      guard node >= 0, !isSeen[node] else { continue }
      isSeen[node] = true
      count += 1
      stack += children[starts[node]..<starts[node + 1]]
    }
    return count
  }
}

extension CompiledModel {
  /// How long the path of the questionnaire is.
  public struct PathLength: Sendable, Equatable {
    /// The mean number of screens over all states, in thousandths, every group of answers equally likely.
    public var meanThousandths: Int
    /// The most screens that any state needs.
    public var maximum: Int
  }

  /// The length of the path when some questions stand together on one screen, a list to tick.
  ///
  /// A question of the list with more than two groups of answers costs one screen more when it is ticked.
  /// - Parameters:
  ///   - checklist: the questions on the list, each with the group of answers that stands for "not ticked".
  ///   - given: answers that every state counted has; their questions are asked all the same.
  /// - Returns: the mean and the longest path.
  public func pathLength(
    checklist: [Question.ID: Int], given: [Question.ID: Answer] = [:]
  ) -> PathLength {
    let fixed = classes(of: given)
    let listed = questions.map { checklist[$0.id] }
    var memo: [Int: (mean: Double, maximum: Int)] = [:]
    func length(_ reference: Int, _ hasSeenList: Bool) -> (mean: Double, maximum: Int) {
      guard reference >= 0 else { return (0, 0) }
      let key = reference * 2 + (hasSeenList ? 1 : 0)
      if let known = memo[key] { return known }
      let level = levels[reference]
      let branches = starts[reference]..<starts[reference + 1]
      var mean = 0.0
      var maximum = 0
      var counted = 0
      for (group, position) in branches.enumerated() where fixed[level] < 0 || fixed[level] == group {
        counted += 1
        var cost = 1
        if let unticked = listed[level] {
          let hasFollowUp = questions[level].domain.count > 2 && group != unticked
          cost = (hasSeenList ? 0 : 1) + (hasFollowUp ? 1 : 0)
        }
        let rest = length(children[position], hasSeenList || listed[level] != nil)
        mean += rest.mean + Double(cost)
        maximum = max(maximum, rest.maximum + cost)
      }
      let result = (mean / Double(counted), maximum)
      memo[key] = result
      return result
    }
    let total = length(pathRoot, false)
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

/// The diagrams as the browser reads them: what is needed to walk them, without a word.
///
/// `questionnaire-rules.js` reads the same shape; it is written down there once.
public struct BrowserDiagrams: Sendable {
  /// Where the value of an aspect is found.
  public enum Root: Sendable, Equatable {
    /// At a node, or a final value written `-1 - v`.
    case node(Int)
    /// It follows from the value of the shared aspect: for each of its values the aspect's value.
    case mapped([Int])
  }

  /// The groups of a question's answers that no rule tells apart.
  public struct Groups: Sendable, Equatable {
    /// The group of each named answer, or of each set of ticks.
    public let ofAnswers: [Int]
    /// For numbers: the first number of each run of numbers in one group, and that group, by turns.
    public let ofNumbers: [Int]
  }

  /// For each question, in the order of asking, its groups.
  public let groups: [Groups]
  /// Pairs, from the last question to the first: a question's position, and how many nodes branch on it.
  public let nodes: [Int]
  /// The children of the nodes, as `PackedArcs` writes them.
  public let arcs: String
  /// For each aspect where its value is found.
  public let roots: [Root]
  /// The position of the aspect from which others follow; nothing where no aspect is shared.
  public let shared: Int?

  /// The diagrams of some compiled rules.
  ///
  /// - Parameters:
  ///   - compiled: the rules.
  ///   - part: an aspect from which others may follow; they are written as its values mapped.
  public init(_ compiled: CompiledModel, sharing part: AspectID?) {
    let shared = part.flatMap { compiled.indexOfAspect[$0] }
    let maps = compiled.aspects.indices.map { position in
      position == shared ? nil : shared.flatMap { compiled.mapping(from: $0, to: position) }
    }
    let packed = PackedNodes(compiled, roots: zip(compiled.roots, maps).filter { $1 == nil }.map(\.0))
    groups = compiled.questions.indices.map(compiled.groups)
    nodes = packed.runs
    arcs = packed.arcs.text
    roots = zip(compiled.roots, maps).map { root, map in
      map.map(Root.mapped) ?? .node(packed.position(of: root))
    }
    self.shared = shared
  }
}

extension CompiledModel {
  /// For each value of one aspect the value of the other, if the one decides the other.
  fileprivate func mapping(from first: Int, to second: Int) -> [Int]? {
    var map = [Int](repeating: -1, count: aspects[first].values.count)
    var seen: Set<[Int]> = []
    var stack = [[roots[first], roots[second]]]
    while let pair = stack.popLast() {
      guard seen.insert(pair).inserted else { continue }
      if pair[0] < 0 && pair[1] < 0 {
        let value = -1 - pair[1]
        if map[-1 - pair[0]] >= 0 && map[-1 - pair[0]] != value { return nil }
        map[-1 - pair[0]] = value
        continue
      }
      let level = pair.map { $0 < 0 ? Int.max : levels[$0] }.min() ?? 0
      for branch in 0..<classCounts[level] {
        stack.append(pair.map { $0 >= 0 && levels[$0] == level ? children[starts[$0] + branch] : $0 })
      }
    }
    return map.map { max($0, 0) }
  }

  fileprivate func groups(at position: Int) -> BrowserDiagrams.Groups {
    let classes = classOfAnswer[position]
    guard case .number(let range, _) = questions[position].domain else {
      return BrowserDiagrams.Groups(ofAnswers: classes, ofNumbers: [])
    }
    var numbers: [Int] = []
    for index in 0..<range.count where index == 0 || classes[index] != classes[index - 1] {
      numbers += [range.lowerBound + index, classes[index]]
    }
    return BrowserDiagrams.Groups(ofAnswers: Array(classes.dropFirst(range.count)), ofNumbers: numbers)
  }
}

/// Nodes in the order in which neighbours resemble each other most, so that differences are small.
private struct PackedNodes {
  var runs: [Int] = []
  var arcs = PackedArcs()
  private var positions: [Int: Int] = [:]

  init(_ compiled: CompiledModel, roots: [Int]) {
    var isKept = [Bool](repeating: false, count: compiled.levels.count)
    for root in roots where root >= 0 { isKept[root] = true }
    for node in isKept.indices.reversed() where isKept[node] {
      for position in compiled.starts[node]..<compiled.starts[node + 1]
      where compiled.children[position] >= 0 {
        isKept[compiled.children[position]] = true
      }
    }
    for level in compiled.questions.indices.reversed() {
      let nodes = isKept.indices.filter { isKept[$0] && compiled.levels[$0] == level }
      guard !nodes.isEmpty else { continue }
      let rows = nodes.map { node in
        (
          node: node,
          children: compiled.children[compiled.starts[node]..<compiled.starts[node + 1]]
            .map { position(of: $0) }
        )
      }.sorted { $0.children.lexicographicallyPrecedes($1.children) }
      arcs.append(rows.map(\.children))
      for row in rows { positions[row.node] = positions.count }
      runs += [level, nodes.count]
    }
  }

  func position(of reference: Int) -> Int { reference < 0 ? reference : positions[reference] ?? -1 }
}

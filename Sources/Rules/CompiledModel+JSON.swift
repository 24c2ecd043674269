public import Text

extension CompiledModel {
  /// The diagrams as the browser reads them.
  ///
  /// Nodes are listed from the last question to the first. `nodes` holds pairs: a question's position and how
  /// many nodes branch on it. `arcs` holds their children as `PackedArcs` writes them. An aspect that follows
  /// from the aspect `shared` alone is written as that aspect's values mapped.
  ///
  /// - Parameter shared: an aspect from which others follow.
  /// - Returns: questions, nodes and aspects, without texts.
  public func json(sharing shared: Aspect.ID) -> JSON {
    let base = indexOfAspect[shared]
    let maps = aspects.indices.map { position in
      position == base ? nil : base.flatMap { mapping(from: $0, to: position) }
    }
    let packed = PackedNodes(self, roots: zip(roots, maps).filter { $1 == nil }.map(\.0))
    var entries: [JSON] = []
    for (position, aspect) in aspects.enumerated() {
      let isFlag = aspect.values == ["no", "yes"]
      let values: [JSON] = isFlag ? [] : [.strings(aspect.values)]
      if let map = maps[position] {
        entries.append(.array([.string(aspect.id), .array(map.map(JSON.number))] + values))
      } else {
        entries.append(.array([.string(aspect.id), .number(packed.position(of: roots[position]))] + values))
      }
    }
    return .members([
      "questions": .array(questions.indices.map(questionJSON)),
      "nodes": .array(packed.runs.map(JSON.number)),
      "arcs": .string(packed.arcs.text),
      "aspects": .array(entries),
      "shared": .number(base ?? -1),
    ])
  }

  /// For each value of one aspect the value of the other, if the one decides the other.
  private func mapping(from first: Int, to second: Int) -> [Int]? {
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

  /// A question: its name, its answers, and the group of each answer; numbers give the start of each group.
  private func questionJSON(_ position: Int) -> JSON {
    let question = questions[position]
    let classes = classOfAnswer[position]
    switch question.domain {
    case .choice(let values):
      return .array([
        .string(question.id), .strings(values), .array(classes.map(JSON.number)),
      ])
    case .number(let range, let others):
      var groups: [JSON] = []
      for index in 0..<range.count where index == 0 || classes[index] != classes[index - 1] {
        groups += [.number(range.lowerBound + index), .number(classes[index])]
      }
      return .array([
        .string(question.id), .strings(others), .array(classes.dropFirst(range.count).map(JSON.number)),
        .array([.number(range.lowerBound), .number(range.upperBound)]), .array(groups),
      ])
    case .several(let values):
      return .array([
        .string(question.id), .strings(values), .array(classes.map(JSON.number)), .string("several"),
      ])
    }
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

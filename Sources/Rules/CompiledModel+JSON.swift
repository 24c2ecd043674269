extension CompiledModel {
  /// The diagrams as the browser reads them.
  ///
  /// Nodes are listed from the last question to the first. `nodes` holds pairs: a question's position and how
  /// many nodes branch on it. `arcs` holds all children in order: `d` above zero is the node `d` places before,
  /// and `-1 - v` is the final value `v`.
  public var json: JSON {
    var runs: [JSON] = []
    var node = 0
    while node < levels.count {
      let level = levels[node]
      let start = node
      while node < levels.count && levels[node] == level { node += 1 }
      runs += [.number(level), .number(node - start)]
    }
    var arcs: [JSON] = []
    for node in levels.indices {
      for position in starts[node]..<starts[node + 1] {
        let child = children[position]
        arcs.append(.number(child < 0 ? child : node - child))
      }
    }
    return .members([
      "questions": .array(questions.indices.map(questionJSON)),
      "nodes": .array(runs),
      "arcs": .array(arcs),
      "aspects": .array(
        zip(aspects, roots).map { aspect, root in
          let isFlag = aspect.values == ["no", "yes"]
          return .array(
            [.string(aspect.id), .number(root)] + (isFlag ? [] : [.strings(aspect.values)]))
        }),
      "path": .number(pathRoot),
    ])
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

extension Condition {
  /// Whether it looks at results rather than only at answers.
  var looksAtAspects: Bool { !aspects.isEmpty }

  /// The innermost parts that look at an answer.
  var partsOnAnswers: [Condition] {
    var found: [Condition] = []
    visit { part in
      switch part {
      case .isOneOf, .isBelow: found.append(part)
      default: break
      }
    }
    return found
  }

  /// The condition with one of its parts left out, for every part of every list in it.
  var withOnePartRemoved: [(part: Condition, without: Condition)] {
    switch self {
    case .all(let parts): Self.variants(parts, rebuilt: Condition.all)
    case .any(let parts): Self.variants(parts, rebuilt: Condition.any)
    case .not(let inner): inner.withOnePartRemoved.map { ($0.part, .not($0.without)) }
    case .isOneOf(let question, let values) where values.count > 1:
      values.map { value in
        (.isOneOf(question, [value]), .isOneOf(question, values.filter { $0 != value }))
      }
    case .decided(let aspect, let values) where values.count > 1:
      values.map { value in
        (.decided(aspect, [value]), .decided(aspect, values.filter { $0 != value }))
      }
    case .always, .isOneOf, .isBelow, .decided: []
    }
  }

  private static func variants(
    _ parts: [Condition], rebuilt: ([Condition]) -> Condition
  ) -> [(part: Condition, without: Condition)] {
    var result: [(part: Condition, without: Condition)] = []
    for position in parts.indices {
      if parts.count > 1 {
        var rest = parts
        let part = rest.remove(at: position)
        result.append((part, rebuilt(rest)))
      }
      for inner in parts[position].withOnePartRemoved {
        var changed = parts
        changed[position] = inner.without
        result.append((inner.part, rebuilt(changed)))
      }
    }
    return result
  }
}

extension ModelCompiler {
  /// The diagram of a condition that may look at aspects as they are before unknown answers are merged.
  mutating func sharpDiagram(of condition: Condition) -> DiagramBuilder.Reference {
    conditionDiagram(condition, decided: sharp)
  }

  mutating func and(
    _ first: DiagramBuilder.Reference, _ second: DiagramBuilder.Reference
  ) -> DiagramBuilder.Reference { choose(first, second, DiagramBuilder.no) }

  mutating func or(
    _ first: DiagramBuilder.Reference, _ second: DiagramBuilder.Reference
  ) -> DiagramBuilder.Reference { choose(first, DiagramBuilder.yes, second) }

  mutating func not(_ flag: DiagramBuilder.Reference) -> DiagramBuilder.Reference {
    choose(flag, DiagramBuilder.no, DiagramBuilder.yes)
  }

  /// Somebody for whom the flag holds, in words: `age = 18, work = none`.
  func person(in flag: DiagramBuilder.Reference) -> String {
    var parts: [String] = []
    var reference = flag
    while reference >= 0 {
      let level = builder.levels[Int(reference)]
      let branches = builder.children[Int(reference)]
      guard let branch = branches.firstIndex(where: { $0 != DiagramBuilder.no }) else { break }
      let question = model.questions[level]
      let answer = question.domain.answer(at: classes.representatives[level][branch])
      parts.append("\(question.id) = \(answer)")
      reference = branches[branch]
    }
    return parts.isEmpty ? "any answers" : parts.joined(separator: ", ")
  }

  func reachedValuesAndLevels(
    _ root: DiagramBuilder.Reference
  ) -> (values: Set<Int>, levels: Set<Int>) {
    var values: Set<Int> = []
    var levels: Set<Int> = []
    var seen: Set<DiagramBuilder.Reference> = []
    var stack = [root]
    while let reference = stack.popLast() {
      guard seen.insert(reference).inserted else { continue }
      if reference < 0 {
        values.insert(DiagramBuilder.value(of: reference))
      } else {
        levels.insert(builder.levels[Int(reference)])
        stack += builder.children[Int(reference)]
      }
    }
    return (values, levels)
  }
}

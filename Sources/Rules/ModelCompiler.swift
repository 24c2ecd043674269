/// Turns a model into diagrams.
struct ModelCompiler {
  let model: DecisionModel
  let classes: AnswerClasses
  private let levelOfQuestion: [Question.ID: Int]
  private(set) var builder = DiagramBuilder()
  private(set) var sharp: [Aspect.ID: DiagramBuilder.Reference] = [:]
  private(set) var finished: [Aspect.ID: DiagramBuilder.Reference] = [:]
  private var conditions: [Condition: DiagramBuilder.Reference] = [:]
  private let valuesOfAspect: [Aspect.ID: [String]]

  init(model: DecisionModel) {
    self.model = model
    classes = AnswerClasses(model: model)
    levelOfQuestion = Dictionary(
      uniqueKeysWithValues: model.questions.enumerated().map { ($1.id, $0) })
    valuesOfAspect = Dictionary(uniqueKeysWithValues: model.aspects.map { ($0.id, $0.values) })
  }

  /// The diagram of a condition over the answers, without any aspect.
  mutating func diagram(of condition: Condition) -> DiagramBuilder.Reference {
    reference(condition, decided: [:])
  }

  /// Compiles every aspect, in order.
  mutating func compileAspects() {
    for aspect in model.aspects {
      let first = chain(aspect.cases, of: aspect, otherwise: final(aspect.otherwise, aspect), sharp)
      sharp[aspect.id] = first
    }
    conditions = [:]
    for aspect in model.aspects {
      guard let first = sharp[aspect.id] else { continue }
      let merged = merging(first, of: aspect)
      finished[aspect.id] = merged
      finished[aspect.id] = chain(aspect.afterwards, of: aspect, otherwise: merged, finished)
    }
  }

  /// The diagram of two finished aspects together.
  mutating func pair(_ first: Aspect.ID, _ second: Aspect.ID) -> DiagramBuilder.Reference? {
    guard let one = finished[first], let other = finished[second], let count = valuesOfAspect[second]?.count
    else { return nil }
    return builder.paired(one, other, count: count)
  }

  /// The diagram of a condition over the answers and over some decided aspects.
  mutating func conditionDiagram(
    _ condition: Condition, decided: [Aspect.ID: DiagramBuilder.Reference]
  ) -> DiagramBuilder.Reference {
    conditions = [:]
    return reference(condition, decided: decided)
  }

  /// `then` where the flag holds, `otherwise` elsewhere.
  mutating func choose(
    _ flag: DiagramBuilder.Reference, _ then: DiagramBuilder.Reference, _ otherwise: DiagramBuilder.Reference
  ) -> DiagramBuilder.Reference {
    builder.choose(flag, then, otherwise)
  }

  /// The node that branches at `level`, or the child where all children are the same.
  mutating func node(
    _ level: Int, _ branches: [DiagramBuilder.Reference]
  ) -> DiagramBuilder.Reference {
    builder.node(level, branches)
  }

  private func final(_ value: String, _ aspect: Aspect) -> DiagramBuilder.Reference {
    guard let index = aspect.values.firstIndex(of: value) else {
      preconditionFailure("aspect \(aspect.id) has no value \(value)")
    }
    return DiagramBuilder.final(index)
  }

  private mutating func chain(
    _ cases: [Aspect.Case], of aspect: Aspect, otherwise: DiagramBuilder.Reference,
    _ decided: [Aspect.ID: DiagramBuilder.Reference]
  ) -> DiagramBuilder.Reference {
    var result = otherwise
    for line in cases.reversed() {
      let flag = reference(line.condition, decided: decided)
      result = builder.choose(flag, final(line.value, aspect), result)
    }
    return result
  }

  private mutating func merging(
    _ reference: DiagramBuilder.Reference, of aspect: Aspect
  ) -> DiagramBuilder.Reference {
    var sets = builder.mapped(reference) { 1 << $0 }
    for (level, question) in model.questions.enumerated() where model.openUnknowns.contains(question.id) {
      guard let index = question.unknownIndex else { continue }
      sets = builder.spreading(sets, at: level, unknown: classes.classOfAnswer[level][index])
    }
    let fallback = aspect.values.firstIndex(of: aspect.whenBranchesDiffer) ?? 0
    return builder.mapped(sets) { set in
      set.nonzeroBitCount == 1 ? set.trailingZeroBitCount : fallback
    }
  }

  private mutating func reference(
    _ condition: Condition, decided: [Aspect.ID: DiagramBuilder.Reference]
  ) -> DiagramBuilder.Reference {
    if let known = conditions[condition] { return known }
    let result: DiagramBuilder.Reference
    switch condition {
    case .always:
      result = DiagramBuilder.yes
    case .isOneOf(let question, _), .isBelow(let question, _):
      guard let level = levelOfQuestion[question] else {
        preconditionFailure("no question is named \(question)")
      }
      let domain = model.questions[level].domain
      let branches = classes.representatives[level].map { index in
        condition.holds(for: domain.answer(at: index)) ? DiagramBuilder.yes : DiagramBuilder.no
      }
      result = builder.node(level, branches)
    case .decided(let aspect, let values):
      guard let diagram = decided[aspect], let names = valuesOfAspect[aspect] else {
        preconditionFailure("\(aspect) is not decided before it is asked for")
      }
      result = builder.mapped(diagram) { values.contains(names[$0]) ? 1 : 0 }
    case .all(let parts):
      var together = DiagramBuilder.yes
      for part in parts.reversed() {
        together = builder.choose(reference(part, decided: decided), together, DiagramBuilder.no)
      }
      result = together
    case .any(let parts):
      var together = DiagramBuilder.no
      for part in parts.reversed() {
        together = builder.choose(reference(part, decided: decided), DiagramBuilder.yes, together)
      }
      result = together
    case .not(let inner):
      result = builder.choose(
        reference(inner, decided: decided), DiagramBuilder.no, DiagramBuilder.yes)
    }
    conditions[condition] = result
    return result
  }
}

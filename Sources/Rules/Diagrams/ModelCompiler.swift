/// Turns a model into diagrams.
struct ModelCompiler {
  let model: DecisionModel
  let classes: AnswerClasses
  private let levelOfQuestion: [Question.ID: Int]
  private(set) var builder = DiagramBuilder()
  /// The diagrams of the model's aspects, once they have been compiled.
  private(set) var diagrams = AspectDiagrams()
  private var leaves: [Condition: DiagramBuilder.Reference] = [:]
  private var conditions: [Condition: DiagramBuilder.Reference] = [:]
  private var valuesOfAspect: [AspectID: [String]] = [:]

  init(model: DecisionModel) {
    self.init(model: model, classes: AnswerClasses(model: model))
  }

  /// A compiler whose diagrams branch on given groups of answers, at least as fine as the model needs.
  init(model: DecisionModel, classes: AnswerClasses) {
    self.model = model
    self.classes = classes
    levelOfQuestion = Dictionary(
      uniqueKeysWithValues: model.questions.enumerated().map { ($1.id, $0) })
  }

  var sharp: [AspectID: DiagramBuilder.Reference] { diagrams.sharp }
  var finished: [AspectID: DiagramBuilder.Reference] { diagrams.finished }

  /// The diagram of a condition over the answers, without any aspect.
  mutating func diagram(of condition: Condition) -> DiagramBuilder.Reference {
    reference(condition, decided: [:])
  }

  /// Compiles every aspect, in order.
  mutating func compileAspects() {
    diagrams = diagrams(of: model)
  }

  /// The diagrams of a model with the same questions; what it shares with a model compiled before is taken over.
  mutating func diagrams(of variant: DecisionModel, like known: KnownAspects? = nil) -> AspectDiagrams {
    valuesOfAspect = Dictionary(uniqueKeysWithValues: variant.aspects.map { ($0.id, $0.values) })
    var result = AspectDiagrams()
    conditions = [:]
    for aspect in variant.aspects {
      result.sharp[aspect.id] =
        known?.sharp(of: aspect, given: result, valuesOfAspect)
        ?? chain(aspect.cases, of: aspect, otherwise: final(aspect.otherwise, aspect), result.sharp)
    }
    conditions = [:]
    for aspect in variant.aspects {
      guard let first = result.sharp[aspect.id] else { continue }
      if let finished = known?.finished(of: aspect, in: variant, given: result, valuesOfAspect) {
        result.finished[aspect.id] = finished
        continue
      }
      let merged = merging(first, of: aspect, openUnknowns: variant.openUnknowns)
      result.finished[aspect.id] = merged
      result.finished[aspect.id] = chain(aspect.afterwards, of: aspect, otherwise: merged, result.finished)
    }
    conditions = [:]
    return result
  }

  /// The diagram of some finished aspects together: the value of the last counts single, that of each before it times
  /// the number of values of those after it.
  mutating func together(_ aspects: [AspectID]) -> DiagramBuilder.Reference {
    var result = DiagramBuilder.no
    for aspect in aspects {
      guard let next = finished[aspect], let count = valuesOfAspect[aspect]?.count else { continue }
      result = builder.paired(result, next, count: count)
    }
    return result
  }

  /// The diagram of a condition over the answers and over some decided aspects.
  mutating func conditionDiagram(
    _ condition: Condition, decided: [AspectID: DiagramBuilder.Reference]
  ) -> DiagramBuilder.Reference {
    conditions = [:]
    return reference(condition, decided: decided)
  }

  /// The diagram of pairs of values: the value of `first` times `count`, plus the value of `second`.
  mutating func paired(
    _ first: DiagramBuilder.Reference, _ second: DiagramBuilder.Reference, count: Int
  ) -> DiagramBuilder.Reference {
    builder.paired(first, second, count: count)
  }

  /// The diagram with every final value replaced.
  mutating func mapped(
    _ reference: DiagramBuilder.Reference, _ transform: (Int) -> Int
  ) -> DiagramBuilder.Reference {
    builder.mapped(reference, transform)
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
    _ decided: [AspectID: DiagramBuilder.Reference]
  ) -> DiagramBuilder.Reference {
    var result = otherwise
    for line in cases.reversed() {
      let flag = reference(line.condition, decided: decided)
      result = builder.choose(flag, final(line.value, aspect), result)
    }
    return result
  }

  private mutating func merging(
    _ reference: DiagramBuilder.Reference, of aspect: Aspect, openUnknowns: Set<Question.ID>
  ) -> DiagramBuilder.Reference {
    var sets = builder.mapped(reference) { 1 << $0 }
    for (level, question) in model.questions.enumerated() where openUnknowns.contains(question.id) {
      guard let index = question.unknownIndex else { continue }
      sets = builder.spreading(sets, at: level, unknown: classes.classOfAnswer[level][index])
    }
    let fallback = aspect.values.firstIndex(of: aspect.whenBranchesDiffer) ?? 0
    return builder.mapped(sets) { set in
      set.nonzeroBitCount == 1 ? set.trailingZeroBitCount : fallback
    }
  }

  private mutating func reference(
    _ condition: Condition, decided: [AspectID: DiagramBuilder.Reference]
  ) -> DiagramBuilder.Reference {
    if let known = leaves[condition] ?? conditions[condition] { return known }
    let result: DiagramBuilder.Reference
    switch condition {
    case .always:
      result = DiagramBuilder.yes
    case .isOneOf(let question, _), .isBelow(let question, _):
      let leaf = leaf(condition, question)
      leaves[condition] = leaf
      return leaf
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

  private mutating func leaf(_ condition: Condition, _ question: Question.ID) -> DiagramBuilder.Reference {
    guard let level = levelOfQuestion[question] else {
      preconditionFailure("no question is named \(question)")
    }
    let domain = model.questions[level].domain
    let holds = (0..<domain.count).map { condition.holds(for: domain.answer(at: $0)) }
    let groups = classes.classOfAnswer[level]
    let representatives = classes.representatives[level]
    precondition(
      holds.indices.allSatisfy { holds[$0] == holds[representatives[groups[$0]]] },
      "the groups of answers do not tell apart what \(condition) does")
    return builder.node(
      level, representatives.map { holds[$0] ? DiagramBuilder.yes : DiagramBuilder.no })
  }
}

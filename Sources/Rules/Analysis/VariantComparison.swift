/// Compares many variants of a model with the model itself: for everybody, proven and not sampled.
///
/// What the variants share is compiled once, so that a variant costs little more than what it changes.
public struct VariantComparison {
  private let original: DecisionModel
  private let known: KnownAspects
  private let diagrams: AspectDiagrams
  private var compiler: ModelCompiler

  /// How a variant differs from the original.
  public struct Difference: Sendable {
    /// The parts of the result that differ for somebody, in the order of the original, then the variant's own.
    public let aspects: [AspectID]
    /// One answer to every question of somebody for whom the first of them differs.
    public let person: [Question.ID: Answer]
    /// For each part where somebody gets another value, the diagram of these people.
    fileprivate let people: [DiagramBuilder.Reference]
  }

  /// Prepares the comparison with `original`.
  ///
  /// - Parameters:
  ///   - original: the model.
  ///   - conditions: all conditions that its variants use and it does not; a variant that uses others traps.
  ///   - openUnknowns: the questions that are open in a variant but not in the original.
  public init(
    _ original: DecisionModel, variantsUsing conditions: [Condition], openUnknowns: Set<Question.ID> = []
  ) {
    self.original = original
    let own = original.aspects.flatMap { ($0.cases + $0.afterwards).map(\.condition) }
    let classes = AnswerClasses(
      questions: original.questions, openUnknowns: original.openUnknowns.union(openUnknowns),
      conditions: own + conditions)
    compiler = ModelCompiler(model: original, classes: classes)
    compiler.compileAspects()
    diagrams = compiler.diagrams
    known = KnownAspects(original, diagrams)
  }

  /// How the results of a variant differ; nothing where everybody gets the same result.
  public mutating func difference(of variant: DecisionModel) -> Difference? {
    let changed = compiler.diagrams(of: variant, like: known)
    let before = Dictionary(uniqueKeysWithValues: original.aspects.map { ($0.id, $0) })
    let after = Dictionary(uniqueKeysWithValues: variant.aspects.map { ($0.id, $0) })
    let names = original.aspects.map(\.id) + variant.aspects.map(\.id).filter { before[$0] == nil }
    var aspects: [AspectID] = []
    var people: [DiagramBuilder.Reference] = []
    for name in names where !((before[name] ?? after[name])?.isInternal ?? true) {
      let old = before[name]?.values
      let new = after[name]?.values
      if old == new, diagrams.finished[name] == changed.finished[name] { continue }
      let different = compiler.peopleWithDifferentValues(
        diagrams.finished[name], old, changed.finished[name], new)
      guard different != DiagramBuilder.no else { continue }
      aspects.append(name)
      people.append(different)
    }
    guard let first = people.first else { return nil }
    return Difference(aspects: aspects, person: compiler.fullAnswers(in: first), people: people)
  }

  /// The parts of the result that a difference changes for one person, who has answered every question.
  public func aspects(changedBy difference: Difference, for person: [Question.ID: Answer]) -> [AspectID] {
    let groups = compiler.groups(of: person)
    return zip(difference.aspects, difference.people).filter { _, people in
      compiler.holds(people, for: groups)
    }.map(\.0)
  }
}

extension ModelCompiler {
  /// The people for whom two diagrams name different values; an aspect that is missing has its first value.
  fileprivate mutating func peopleWithDifferentValues(
    _ old: DiagramBuilder.Reference?, _ oldValues: [String]?, _ new: DiagramBuilder.Reference?,
    _ newValues: [String]?
  ) -> DiagramBuilder.Reference {
    let before = oldValues ?? newValues ?? []
    let after = newValues ?? oldValues ?? []
    let pairs = paired(old ?? DiagramBuilder.final(0), new ?? DiagramBuilder.final(0), count: after.count)
    return mapped(pairs) { before[$0 / after.count] == after[$0 % after.count] ? 0 : 1 }
  }

  /// One answer to every question of somebody for whom the flag holds.
  fileprivate func fullAnswers(in flag: DiagramBuilder.Reference) -> [Question.ID: Answer] {
    var groups = classes.counts.map { _ in 0 }
    var reference = flag
    while reference >= 0 {
      let branches = builder.children[Int(reference)]
      guard let branch = branches.firstIndex(where: { $0 != DiagramBuilder.no }) else { break }
      groups[builder.levels[Int(reference)]] = branch
      reference = branches[branch]
    }
    return Dictionary(
      uniqueKeysWithValues: model.questions.enumerated().map { level, question in
        (question.id, question.domain.answer(at: classes.representatives[level][groups[level]]))
      })
  }

  /// For each question the group of its answer; a person who has not answered traps.
  fileprivate func groups(of person: [Question.ID: Answer]) -> [Int] {
    model.questions.enumerated().map { level, question in
      guard let index = person[question.id].flatMap(question.domain.index) else {
        preconditionFailure("\(question.id) has no answer")
      }
      return classes.classOfAnswer[level][index]
    }
  }

  fileprivate func holds(_ flag: DiagramBuilder.Reference, for groups: [Int]) -> Bool {
    var reference = flag
    while reference >= 0 {
      reference = builder.children[Int(reference)][groups[builder.levels[Int(reference)]]]
    }
    return reference == DiagramBuilder.yes
  }
}

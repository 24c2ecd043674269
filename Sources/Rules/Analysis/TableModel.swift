extension Table {
  /// The table as a model of its own, to look at all its states.
  ///
  /// Everything its rows look at is a question, also the results of earlier tables. Each row is a flag named by its
  /// position; a table in which one row decides has the aspect `row` besides, the position of that row.
  ///
  /// - Parameter model: the model to which the table belongs.
  /// - Returns: a model over the inputs of the table alone.
  public func model(within model: DecisionModel) -> DecisionModel {
    let aspects = Dictionary(uniqueKeysWithValues: model.aspects.map { ($0.id, $0.values) })
    let conditions = rows.map(\.condition.lookingAtAnswersAlone)
    let asked = Set(conditions.flatMap(\.questions))
    let earlier = Set(rows.flatMap(\.condition.aspects)).sorted { $0.description < $1.description }.map {
      aspect in
      Question(aspect.description, .choice(aspects[aspect] ?? []))
    }
    let questions = model.questions.filter { asked.contains($0.id) } + earlier
    var flags = conditions.enumerated().map { position, condition in
      Aspect.flag(.row(String(position)), when: condition)
    }
    if hitPolicy != .collect {
      let names = conditions.indices.map(String.init) + ["none"]
      flags.append(
        Aspect(
          .part("row"), values: names, cases: zip(conditions, names).map { Aspect.Case($0, $1) },
          otherwise: "none", whenBranchesDiffer: "none"))
    }
    return DecisionModel(
      questions: questions, aspects: flags, headline: [])
  }

  /// The table with one of its rows only.
  public func only(_ row: Row) -> Table { Table(id, hitPolicy, rows: [row]) }
}

extension CompiledModel {
  /// How many states there are: one answer of each group to every question.
  public var stateCount: Int { classCounts.reduce(1, *) }

  /// Calls `body` with every state: the groups of the answers, and for each the position of its first answer.
  public func forEachState(_ body: (_ groups: [Int], _ answers: [Int]) -> Void) {
    let firsts = classOfAnswer.enumerated().map { position, classes in
      (0..<classCounts[position]).map { group in classes.firstIndex(of: group) ?? 0 }
    }
    var groups = classCounts.map { _ in 0 }
    var answers = firsts.map { $0[0] }
    while true {
      body(groups, answers)
      var position = groups.count - 1
      while position >= 0, groups[position] == classCounts[position] - 1 {
        groups[position] = 0
        answers[position] = firsts[position][0]
        position -= 1
      }
      if position < 0 { return }
      groups[position] += 1
      answers[position] = firsts[position][groups[position]]
    }
  }
}

extension Condition {
  /// The aspects it looks at, each once.
  var aspects: Set<AspectID> {
    var found: Set<AspectID> = []
    visit { if case .decided(let aspect, _) = $0 { found.insert(aspect) } }
    return found
  }

  /// The condition with the result of an earlier table as the answer to a question.
  fileprivate var lookingAtAnswersAlone: Condition {
    switch self {
    case .decided(let aspect, let values): .isOneOf(aspect.description, values)
    case .all(let parts): .all(parts.map(\.lookingAtAnswersAlone))
    case .any(let parts): .any(parts.map(\.lookingAtAnswersAlone))
    case .not(let inner): .not(inner.lookingAtAnswersAlone)
    case .always, .isOneOf, .isBelow: self
    }
  }
}

import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

@Suite struct AgreementTests {
  @Test(arguments: Rulebook.periods)
  func aPlainSecondReadingFindsTheSame(period: RulePeriod) throws {
    let maker = try Rulebook.maker(period)
    var numbers = SeededNumbers(seed: 20_260_101)
    for _ in 0..<2_000 {
      let answers = maker.compiled.randomPerson(&numbers)
      let expected = SecondReading(answers: answers, period: period).result()
      let decision = maker.decision(for: answers)
      let found = SecondReading.Result(
        insured: decision.insured?.rawValue ?? "open", payer: decision.payer?.rawValue ?? "open",
        grounds: decision.grounds.map(\.rawValue))
      guard found == expected else {
        Issue.record("\(answers.sorted { $0.key < $1.key }): \(found) instead of \(expected)")
        return
      }
    }
  }

  @Test(arguments: Rulebook.periods)
  func theTablesReadRowByRowAgreeWithTheDiagrams(period: RulePeriod) throws {
    let model = Rulebook.rules.model(in: period)
    let compiled = CompiledModel(model)
    let tables = TableEvaluator(model)
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<400 {
      let answers = compiled.randomPerson(&numbers)
      let positions = compiled.questions.map { question in
        answers[question.id].flatMap { question.domain.index(of: $0) } ?? 0
      }
      let fromDiagrams = compiled.values(compiled.classes(of: answers))
      guard tables.values(positions) == fromDiagrams else {
        Issue.record("tables and diagrams differ for \(answers.sorted { $0.key < $1.key })")
        return
      }
    }
  }

  /// The possible results are exactly those that some completion has, found by trying all completions.
  @Test func possibleResultsAreThoseOfAllCompletions() throws {
    let maker = try Rulebook.maker(.spring2026)
    let compiled = maker.compiled
    let names = compiled.aspects.map(\.id)
    let insured = try #require(names.firstIndex(of: .part(Outcome.insured.id)))
    let counted = names.indices.filter { position in
      switch names[position] {
      case .part(let part), .member(_, of: let part): Rulebook.subject.remainingFor.contains(part)
      default: false
      }
    }
    var numbers = SeededNumbers(seed: 99)
    for _ in 0..<25 {
      var answers = compiled.randomPerson(&numbers)
      for _ in 0..<2 {
        let question = compiled.questions[Int.random(in: 0..<23, using: &numbers)]
        answers[question.id] = nil
      }
      let partial = maker.decision(for: answers)
      var found: Set<Insured> = []
      var remaining: Set<Question.ID> = []
      compiled.forEachCompletion(of: answers) { completion in
        var classes = compiled.classes(of: completion)
        let values = compiled.values(classes)
        found.insert(Insured.allCases[values[insured]])
        for (position, question) in compiled.questions.enumerated() where answers[question.id] == nil {
          let given = classes[position]
          for group in 0..<compiled.classCounts[position] where group != given {
            classes[position] = group
            let changed = compiled.values(classes)
            if counted.contains(where: { changed[$0] != values[$0] }) { remaining.insert(question.id) }
          }
          classes[position] = given
        }
      }
      let possible = partial.possibleValues(of: Outcome.insured)
      #expect(Set(possible) == found)
      #expect(possible == Insured.allCases.filter { found.contains($0) })
      #expect(partial.remaining == compiled.questions.map(\.id).filter { remaining.contains($0) })
    }
  }
}

extension CompiledModel {
  /// One answer to every question; every group of answers that rules tell apart is equally likely.
  func randomPerson(_ numbers: inout SeededNumbers) -> [Question.ID: Answer] {
    var answers: [Question.ID: Answer] = [:]
    for (position, question) in questions.enumerated() {
      let group = Int.random(in: 0..<classCounts[position], using: &numbers)
      let members = classOfAnswer[position].indices.filter { classOfAnswer[position][$0] == group }
      answers[question.id] = members.randomElement(using: &numbers).map(question.domain.answer)
    }
    return answers
  }

  func oneAnswerOfEachGroup(_ question: Question) -> [Answer] {
    guard let position = questions.firstIndex(of: question) else { return [] }
    return (0..<classCounts[position]).compactMap { group in
      classOfAnswer[position].firstIndex(of: group).map(question.domain.answer)
    }
  }

  func forEachCompletion(
    of answers: [Question.ID: Answer], _ body: ([Question.ID: Answer]) -> Void
  ) {
    guard let open = questions.first(where: { answers[$0.id] == nil }) else { return body(answers) }
    for answer in oneAnswerOfEachGroup(open) {
      var next = answers
      next[open.id] = answer
      forEachCompletion(of: next, body)
    }
  }
}

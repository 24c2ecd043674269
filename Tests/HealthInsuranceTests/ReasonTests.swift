import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// The answers that a result cites are exactly those that it rests on.
@Suite struct ReasonTests {
  /// All states of the small tables, by the tables themselves.
  @Test func everyStateOfTheSmallTables() {
    for lone in Rulebook.rules.loneTables { check(lone.model) }
  }

  /// Changing an answer that is not cited never changes any part of the result; changing one that is cited can.
  @Test(arguments: [UInt64(20_260_101), 7])
  func manyPeople(seed: UInt64) throws {
    let compiled = try Rulebook.maker(.spring2026).compiled
    let tables = TableEvaluator(Rulebook.rules.model(in: .faq2026))
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<60 {
      let person = compiled.randomPerson(&numbers)
      let answers = compiled.questions.map { question in
        person[question.id].flatMap { question.domain.index(of: $0) } ?? 0
      }
      let wrong = compiled.wronglyCited(answers, tables)
      #expect(wrong == [], "\(person.sorted { $0.key < $1.key })")
    }
  }

  private func check(_ model: DecisionModel) {
    let compiled = CompiledModel(model)
    let tables = TableEvaluator(model)
    var wrong: Set<Question.ID> = []
    compiled.forEachState { _, answers in wrong.formUnion(compiled.wronglyCited(answers, tables)) }
    #expect(wrong == [])
  }
}

extension CompiledModel {
  /// The questions that are cited although no other answer changes the result, or not cited although one does.
  fileprivate func wronglyCited(_ answers: [Int], _ tables: TableEvaluator) -> Set<Question.ID> {
    let result = tables.values(answers)
    let cited = Set(decisiveQuestions(classes(ofPositions: answers), for: Array(aspects.indices)))
    var wrong: Set<Question.ID> = []
    for (position, question) in questions.enumerated() {
      var matters = false
      for group in 0..<classCounts[position] {
        guard let other = classOfAnswer[position].lastIndex(of: group) else { continue }
        var changed = answers
        changed[position] = other
        if tables.values(changed) != result { matters = true }
      }
      if matters != cited.contains(position) { wrong.insert(question.id) }
    }
    return wrong
  }
}

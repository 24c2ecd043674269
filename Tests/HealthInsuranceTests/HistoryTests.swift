import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

@Suite struct HistoryTests {
  @Test(arguments: LoneCases.history)
  func theRulesOf2017(reference: LoneCase) throws {
    try reference.check(Rulebook.rules.lone("T11"))
  }

  @Test(arguments: LoneCases.clinic)
  func paymentInAPrivateClinic(reference: LoneCase) throws {
    try reference.check(Rulebook.rules.lone("T12"))
  }

  @Test func historyAndClinicAnswerForEverybody() {
    #expect(RuleReport.problemsOfLoneTables(of: Rulebook.subject) == [])
  }

  @Test func everyUnknownHasAMeaning() {
    let withUnknown = Rulebook.rules.questions.filter { $0.unknownIndex != nil }.map(\.id)
    #expect(Set(withUnknown) == Set(Rulebook.rules.unknowns.map(\.question)))
  }

  @Test func daysBefore2024AreNotGuessed() throws {
    let calendar = Rulebook.calendar
    let before = try #require(Day(2017, 6, 30))
    let first = try #require(Day(2017, 7, 1))
    #expect(calendar.decision(for: [:], on: before) == nil, "there are no rules")
    let history = try #require(calendar.decision(for: ["age": 5], on: first))
    #expect(history.insured == .undecided)
    #expect(history.steps == [.checkStatus, .call1414])
    #expect(calendar.decision(for: Person(["age": 5]).answers, on: .startOf(2024))?.insured == .yes)
  }
}

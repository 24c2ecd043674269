import HealthInsurance
import Rules
import Testing
import Text

@Suite struct HistoryTests {
  @Test(arguments: LoneCases.history)
  func theRulesOf2017(reference: LoneCase) throws {
    try reference.check(.history2017, AskHistory.questions)
  }

  @Test(arguments: LoneCases.clinic)
  func paymentInAPrivateClinic(reference: LoneCase) throws {
    try reference.check(.privateClinic, AskClinic.questions)
  }

  @Test func historyAndClinicAnswerForEverybody() {
    #expect(RuleReport.problemsBesideTheQuestionnaire == [])
  }

  @Test func everyUnknownHasAMeaning() {
    let withUnknown = HealthInsuranceModel.questions.filter { $0.unknownIndex != nil }.map(\.id)
    #expect(Set(withUnknown) == Set(UnknownAnswer.all.map(\.question)))
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

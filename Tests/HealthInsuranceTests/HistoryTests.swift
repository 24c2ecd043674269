import HealthInsurance
import Rules
import Testing

@Suite struct HistoryTests {
  @Test(
    arguments: [
      ("serviceman", "employed", nil, nil, History2017.statePays, "servicemen were on the list"),
      ("none", "notWorking", 12, nil, .statePays, "a kandas in the twelfth month"),
      ("none", "notWorking", 13, nil, .minimalPackageOnly, "a kandas after a year"),
      ("none", "notWorking", nil, 3, .statePays, "the third month after study"),
      ("none", "notWorking", nil, 4, .minimalPackageOnly, "the fourth month after study"),
      ("none", "employed", nil, nil, .employerPays, "an employee"),
      ("none", "selfEmployed", nil, nil, .paysIndependently, "a self-employed person"),
      ("none", "notWorking", nil, nil, .minimalPackageOnly, "nobody paid"),
    ] as [(Answer, Answer, Int?, Int?, History2017, Comment)])
  func theRulesOf2017(
    item: Answer, work: Answer, kandas: Int?, graduate: Int?, result: History2017, because: Comment
  ) throws {
    let model = Table<History2017>.history2017.model(AskHistory.questions)
    let answers: [Answer] = [
      item, work, kandas.map { .number($0) } ?? "none", graduate.map { .number($0) } ?? "none",
    ]
    let positions = try zip(AskHistory.questions, answers).map {
      try #require($0.domain.index(of: $1))
    }
    let value = try #require(TableEvaluator(model).values(positions).first)
    #expect(model.aspects[0].values[value] == result.rawValue, because)
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

import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// What is said the day before a rule changes, on the day and the day after, written by hand.
struct DateBoundaryCase: Sendable, CustomTestStringConvertible {
  enum Subject: Sendable {
    case person([Question.ID: Answer])
    case steps([Question.ID: Answer])
    case rows([Question.ID: Answer])
    case figure(String)
  }

  /// The rows or figures that change on the day.
  var names: [String]
  var day: Day
  var subject: Subject
  /// The results the day before, on the day and the day after.
  var expected: [String]
  var testDescription: String { "\(names.joined(separator: ", ")) around \(day)" }

  init(
    _ names: [String], _ day: Day, _ subject: Subject, _ before: String, _ on: String, _ after: String
  ) {
    self.names = names
    self.day = day
    self.subject = subject
    expected = [before, on, after]
  }

  private static let rules = Day(2017, 7, 1) ?? .startOf(2018)
  private static let arrears = Day(2022, 9, 4) ?? .startOf(2023)

  static let cases = [
    DateBoundaryCase(
      ["rules"], rules, .person(["age": 5]), "no rules", "undecided undecided", "undecided undecided"),
    DateBoundaryCase(
      ["employerRate2017"], rules, .figure("employerRate2017"), "nothing", "1 (2017)", "1 (2017)"),
    DateBoundaryCase(
      ["kandasMonths2017"], rules, .figure("kandasMonths2017"), "nothing", "12 (2017)", "12 (2017)"),
    DateBoundaryCase(
      ["graduateMonths2017"], rules, .figure("graduateMonths2017"), "nothing", "3 (2017)", "3 (2017)"),
    DateBoundaryCase(
      ["selfEmployedMonthly2017"], rules, .figure("selfEmployedMonthly2017"), "nothing", "2 445,9 (2017)",
      "2 445,9 (2017)"),
    DateBoundaryCase(
      ["arrearsWindow"], arrears, .figure("arrearsWindow"), "nothing", "12 (2024)", "12 (2024)"),
    DateBoundaryCase(
      ["rules"], .startOf(2024), .person(["age": 5]), "undecided undecided", "yes state category1",
      "yes state category1"),
    DateBoundaryCase(
      ["adultAge"], .startOf(2024), .figure("adultAge"), "nothing", "18 (2024)", "18 (2024)"),
    DateBoundaryCase(
      ["childCareAge"], .startOf(2024), .figure("childCareAge"), "nothing", "3 (2024)", "3 (2024)"),
    DateBoundaryCase(
      ["categories"], .startOf(2024), .figure("categories"), "nothing", "15 (2024)", "15 (2024)"),
    DateBoundaryCase(
      ["contactCentre"], .startOf(2024), .figure("contactCentre"), "nothing", "1414 (2024)", "1414 (2024)"),
    DateBoundaryCase(
      ["employerRate2017"], .startOf(2018), .figure("employerRate2017"), "1 (2017)", "nothing", "nothing"),
    DateBoundaryCase(
      ["kandasMonths2017"], .startOf(2018), .figure("kandasMonths2017"), "12 (2017)", "nothing", "nothing"),
    DateBoundaryCase(
      ["graduateMonths2017"], .startOf(2018), .figure("graduateMonths2017"), "3 (2017)", "nothing", "nothing"),
    DateBoundaryCase(
      ["selfEmployedMonthly2017"], .startOf(2018), .figure("selfEmployedMonthly2017"), "2 445,9 (2017)",
      "nothing", "nothing"),
    DateBoundaryCase(
      ["T2.2"], .startOf(2026), .person(["registeredUnemployed": "yes"]), "yes state category2",
      "yes localExecutiveBody category2", "yes localExecutiveBody category2"),
    DateBoundaryCase(
      ["T3.4", "T3.8"], .startOf(2026), .person(["wellbeingLevel": "D"]), "no none",
      "onTurning localExecutiveBody wellbeingDE", "onTurning localExecutiveBody wellbeingDE"),
    DateBoundaryCase(
      ["T3.4u"], .startOf(2026),
      .person(["wellbeingLevel": "E", "pensionContributionsLast3Months": "unknown"]), "no none",
      "undecided undecided", "undecided undecided"),
    DateBoundaryCase(
      ["T3.5"], .startOf(2026),
      .person(["wellbeingLevel": "D", "work": "informal", "paysForSelf": "stopped", "arrears": "own"]),
      "no none",
      "undecided undecided", "undecided undecided"),
    DateBoundaryCase(
      ["T3.6"], .startOf(2026), .person(["wellbeingLevel": "D", "pensionContributionsLast3Months": "yes"]),
      "no none", "undecided undecided", "undecided undecided"),
    DateBoundaryCase(
      ["T3.7", "T9.4", "T9.4b"], .startOf(2026), .steps(["wellbeingLevel": "unknown"]),
      "registerUnemployed pay checkStatus",
      "registerUnemployed confirmWellbeing pay checkStatus",
      "registerUnemployed confirmWellbeing pay checkStatus"),
    DateBoundaryCase(
      ["T3.7i"], .startOf(2026), .steps(["work": "informal", "wellbeingLevel": "unknown"]),
      "pay checkStatus call1414", "confirmWellbeing pay checkStatus call1414",
      "confirmWellbeing pay checkStatus call1414"),
    DateBoundaryCase(
      ["T2.7u"], .startOf(2026), .person(["caresFor": "otherSinceChildhood"]), "no none",
      "undecided undecided", "undecided undecided"),
    DateBoundaryCase(
      ["T5.0", "T5.0d", "T5.17"], .startOf(2026), .rows(["age": 17, "cerebralPalsy": "yes"]),
      "T1.1 T2.1 T6.1",
      "T1.1 T2.1 T5.0 T5.0d T5.17 T6.1 T7.1", "T1.1 T2.1 T5.0 T5.0d T5.17 T6.1 T7.1"),
    DateBoundaryCase(
      ["T5.17d"], .startOf(2026), .rows(["age": 5, "disability": "child"]), "T1.1 T2.1 T2.13 T6.1",
      "T1.1 T2.1 T2.13 T5.17d T6.1 T7.1", "T1.1 T2.1 T2.13 T5.17d T6.1 T7.1"),
    DateBoundaryCase(
      ["T5.a", "T5.d"], .startOf(2026),
      .rows(["cerebralPalsy": "yes", "disability": "groupI", "study": "fullTime"]), "T1.1 T2.13 T2.14 T6.4",
      "T1.1 T2.13 T2.14 T5.a T5.d T6.4 T7.1 T7.2", "T1.1 T2.13 T2.14 T5.a T5.d T6.4 T7.1 T7.2"),
    DateBoundaryCase(
      ["T5.a'"], .startOf(2026), .rows(["cerebralPalsy": "yes", "disability": "limitationsWithoutStatus"]),
      "T1.1 T2.13x T6.11", "T1.1 T2.13x T5.a' T6.11 T7.1", "T1.1 T2.13x T5.a' T6.11 T7.1"),
    DateBoundaryCase(
      ["T5.b"], .startOf(2026), .rows(["cerebralPalsy": "yes"]), "T1.1 T3.12 T6.11",
      "T1.1 T3.12 T5.b T6.11 T7.1", "T1.1 T3.12 T5.b T6.11 T7.1"),
    DateBoundaryCase(
      ["T5.c"], .startOf(2026), .rows(["cerebralPalsy": "yes", "work": "informal"]), "T1.1 T3.12i T6.11",
      "T1.1 T3.12i T5.c T6.11 T7.1", "T1.1 T3.12i T5.c T6.11 T7.1"),
    DateBoundaryCase(
      ["T5.e"], .startOf(2026), .rows(["cerebralPalsy": "yes", "work": "employed"]), "T1.1 T3.2 T6.11",
      "T1.1 T3.2 T5.e T6.11 T7.1", "T1.1 T3.2 T5.e T6.11 T7.1"),
    DateBoundaryCase(
      ["T5.f"], .startOf(2026),
      .rows(["cerebralPalsy": "yes", "work": "selfEmployed", "paysForSelf": "regularly"]), "T1.1 T3.9 T6.11",
      "T1.1 T3.9 T5.f T6.11 T7.1", "T1.1 T3.9 T5.f T6.11 T7.1"),
    DateBoundaryCase(
      ["T7.1", "T7.2"], .startOf(2026), .rows(["receivesPension": "yes"]), "T1.1 T2.8 T6.7",
      "T1.1 T2.8 T6.7 T7.1 T7.2", "T1.1 T2.8 T6.7 T7.1 T7.2"),
    DateBoundaryCase(
      ["T7.3"], .startOf(2026), .rows(["digitalSignature": "no"]), "T1.1 T3.12 T6.11",
      "T1.1 T3.12 T6.11 T7.3",
      "T1.1 T3.12 T6.11 T7.3"),
    DateBoundaryCase(
      ["T10.1"], .startOf(2026), .rows(["servicemanFamily": "yes", "work": "employed"]), "T1.1 T3.2 T6.11",
      "T1.1 T3.2 T10.1 T6.11 T7.1", "T1.1 T3.2 T10.1 T6.11 T7.1"),
    DateBoundaryCase(
      ["noPensionContributionMonths"], .startOf(2026), .figure("noPensionContributionMonths"), "nothing",
      "3 (2026)", "3 (2026)"),
    DateBoundaryCase(
      ["localBudgetFrom"], .startOf(2026), .figure("localBudgetFrom"), "nothing", "2026 (2026)", "2026 (2026)"
    ),
    DateBoundaryCase(
      ["attachmentAnswer"], .startOf(2026), .figure("attachmentAnswer"), "nothing", "1 (2026)", "1 (2026)"),
    DateBoundaryCase(
      ["independentMonthly"], .startOf(2026), .figure("independentMonthly"), "nothing", "4 250 (2026)",
      "4 250 (2026)"),
    DateBoundaryCase(
      ["independentYearly"], .startOf(2026), .figure("independentYearly"), "nothing", "51 000 (2026)",
      "51 000 (2026)"),
    DateBoundaryCase(
      ["attachmentAnswer"], .startOf(2027), .figure("attachmentAnswer"), "1 (2026)", "nothing", "nothing"),
    DateBoundaryCase(
      ["independentMonthly"], .startOf(2027), .figure("independentMonthly"), "4 250 (2026)", "nothing",
      "nothing"),
    DateBoundaryCase(
      ["independentYearly"], .startOf(2027), .figure("independentYearly"), "51 000 (2026)", "nothing",
      "nothing"),
  ]

  /// What is said on a day.
  func result(_ day: Day) -> String {
    switch subject {
    case .person(let answers):
      Rulebook.calendar.decision(for: Person(answers).answers, on: day).map(ReferenceCase.text) ?? "no rules"
    case .steps(let answers):
      Rulebook.calendar.decision(for: Person(answers).answers, on: day).map(PartCase.Part.steps.text)
        ?? "no rules"
    case .rows(let answers):
      Rulebook.calendar.decision(for: Person(answers).answers, on: day).map(PartCase.Part.rows.text)
        ?? "no rules"
    case .figure(let name):
      Parameters.figures.first { $0.name == name }.flatMap { figure in
        figure.text(on: day).map { "\($0) (\(figure.source.year))" }
      } ?? "nothing"
    }
  }
}

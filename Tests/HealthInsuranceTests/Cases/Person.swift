import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// A person who has answered every question: an adult citizen without work to whom nothing applies, unless
/// said otherwise.
struct Person {
  var answers: [Question.ID: Answer] = [
    "residence": .value("citizen"), "eaeuRole": .value("unknown"), "age": .number(30),
    "disability": .value("none"), "cerebralPalsy": .value("no"), "work": .value("none"),
    "service": .value("none"), "registeredUnemployed": .value("no"), "study": .value("none"),
    "pregnant": .value("no"), "registeredPregnancy": .value("no"), "leave": .value("none"),
    "youngestChildAge": .value("none"), "caresFor": .value("none"), "receivesPension": .value("no"),
    "warVeteran": .value("no"), "award": .value("none"), "targetedAssistance": .value("no"),
    "custody": .value("none"), "wellbeingLevel": .value("A"),
    "pensionContributionsLast3Months": .value("no"), "paysForSelf": .value("never"),
    "arrears": .value("none"), "arrearsMonths": .number(1), "shownInStatus": .value("yes"),
    "digitalSignature": .value("yes"), "attachmentGroups": .several([]), "listedDisease": .value("no"),
    "servicemanFamily": .value("no"),
  ]

  init(_ changes: [Question.ID: Answer] = [:]) {
    for (question, answer) in changes { answers[question] = answer }
  }
}

/// The rules and what is compiled from them, shared by the tests of this target.
enum Rulebook {
  static let subject = QuestionnaireSubject.healthInsurance
  static let rules = RuleBook.healthInsurance
  static let calendar = subject.calendar
  static let periods: [RulePeriod] = [.guide2024, .faq2026]

  static func maker(_ day: Day) throws -> DecisionMaker { try #require(calendar.maker(on: day)) }

  static func maker(_ period: RulePeriod) throws -> DecisionMaker { try maker(period.firstDay) }
}

extension RuleBook {
  /// The rules of a period as a model.
  func model(in period: RulePeriod) -> DecisionModel { model(on: period.firstDay) }

  /// A table beside the questionnaire.
  func lone(_ id: String) throws -> LoneTable { try #require(loneTables.first { $0.table.id == id }) }
}

extension Decision {
  var insured: Insured? { value(of: Outcome.insured) }
  var payer: Payer? { value(of: Outcome.payer) }
  var grounds: [Ground] { members(of: Outcome.grounds) }
  var steps: [Step] { members(of: Outcome.steps) }
}

extension Day {
  static let spring2026 = Day(2026, 4, 1) ?? .startOf(2026)
  static let lastDayOf2025 = Day(2025, 12, 31) ?? .startOf(2025)
}

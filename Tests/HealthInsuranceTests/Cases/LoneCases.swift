import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// What a table beside the questionnaire answers somebody, and why.
struct LoneCase: Sendable, CustomTestStringConvertible {
  var because: String
  var answers: [Question.ID: Answer]
  var expected: String
  var testDescription: String { because }

  /// Asks the rows themselves.
  func check(_ lone: LoneTable) throws {
    let positions = try lone.questions.map { question in
      try #require(answers[question.id].flatMap(question.domain.index), "\(question.id)")
    }
    let value = try #require(TableEvaluator(lone.model).values(positions).first)
    #expect(lone.values[value] == expected, "\(because)")
  }
}

/// The rules of 2017 (T11), and payment in a private clinic (T12).
enum LoneCases {
  static let history = listed + others

  /// T11.1: whoever is on the list, whatever else is true.
  private static let listed = AskHistory.ListItem.allCases.filter { $0 != .none }.flatMap { item in
    ["employed", "notWorking"].map { work in
      history("\(item), \(work)", .statePays, item: item, work: work, kandas: 13)
    }
  }

  private static let others = [
    history("a kandas in the twelfth month", .statePays, kandas: 12),
    history("a kandas after a year", .minimalPackageOnly, kandas: 13),
    history("a kandas in the first year who works", .employerPays, work: "employed", kandas: 5),
    history("a kandas after a year who works", .employerPays, work: "employed", kandas: 13),
    history("the third month after study", .statePays, graduate: 3),
    history("the fourth month after study", .minimalPackageOnly, graduate: 4),
    history("the second month after study, at work already", .statePays, work: "employed", graduate: 2),
    history("the fourth month after study, at work", .employerPays, work: "employed", graduate: 4),
    history("a kandas after a year, just out of study", .statePays, kandas: 13, graduate: 3),
    history("an employee", .employerPays, work: "employed"),
    history("a self-employed person", .paysIndependently, work: "selfEmployed"),
    history("nobody paid", .minimalPackageOnly),
  ]

  private static func history(
    _ because: String, _ expected: History2017, item: AskHistory.ListItem = .none,
    work: String = "notWorking",
    kandas: Int? = nil, graduate: Int? = nil
  ) -> LoneCase {
    LoneCase(
      because: because,
      answers: [
        AskHistory.listItem.id: .value(item.rawValue), AskHistory.work.id: .value(work),
        AskHistory.kandasMonths.id: kandas.map { .number($0) } ?? "none",
        AskHistory.graduateMonths.id: graduate.map { .number($0) } ?? "none",
      ], expected: expected.rawValue)
  }

  /// T12: all nine people there are.
  static let clinic = [
    clinic("attached to a clinic with a contract", "yes", "yes", .mayNotAsk),
    clinic("a contract, attached elsewhere", "yes", "no", .findOutFirst),
    clinic("a contract, attached to who knows which", "yes", "unknown", .findOutFirst),
    clinic("no contract, attached there", "no", "yes", .findOutFirst),
    clinic("no contract, attached elsewhere", "no", "no", .findOutFirst),
    clinic("no contract, attached to who knows which", "no", "unknown", .findOutFirst),
    clinic("perhaps a contract, attached there", "unknown", "yes", .findOutFirst),
    clinic("perhaps a contract, attached elsewhere", "unknown", "no", .findOutFirst),
    clinic("nothing is known", "unknown", "unknown", .findOutFirst),
  ]

  private static func clinic(
    _ because: String, _ contract: Answer, _ attached: Answer, _ expected: ClinicPayment
  ) -> LoneCase {
    LoneCase(
      because: because,
      answers: [AskClinic.hasContract.id: contract, AskClinic.isAttached.id: attached],
      expected: expected.rawValue)
  }
}

/// T8: what a reader can use with some documents at hand, and what it opens.
struct WayCase: Sendable, CustomTestStringConvertible {
  var atHand: [Document]
  /// Each way and its address, in the order in which they are offered.
  var expected: [String]
  var testDescription: String { "at hand: \(atHand)" }

  static let cases = [
    WayCase(atHand: [], expected: []),
    WayCase(
      atHand: [.iin],
      expected: [
        "telegram https://t.me/saqtandyrybot", "fund https://fms.kz", "call1414 tel:1414", "qoldau -",
      ]),
    WayCase(
      atHand: [.iin, .digitalSignature],
      expected: [
        "telegram https://t.me/saqtandyrybot", "egov https://egov.kz", "fund https://fms.kz",
        "call1414 tel:1414", "qoldau -",
      ]),
    WayCase(atHand: [.digitalSignature, .identity], expected: []),
  ]

  /// Whether the case comes out as written.
  func holds(for ways: [ArticleBlock.Card]) -> Bool {
    expected
      == ways.filter { $0.needs.allSatisfy(atHand.map(\.text).contains) }.map {
        "\($0.id) \($0.address ?? "-")"
      }
  }
}

extension Document {
  /// The text by which a way names it.
  var text: TextKey { .result(rawValue, of: Outcome.documents.id) }
}

import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// A person, what the rules say of them, and why.
struct ReferenceCase: Sendable, CustomTestStringConvertible {
  var because: String
  var answers: [Question.ID: Answer]
  var insured: Insured
  var payer: Payer
  var grounds: [Ground]
  var row: String
  var day: Day

  init(
    _ because: String, _ answers: [Question.ID: Answer], _ insured: Insured, _ payer: Payer,
    _ grounds: [Ground] = [], row: String, on day: Day = .spring2026
  ) {
    self.because = because
    self.answers = answers
    self.insured = insured
    self.payer = payer
    self.grounds = grounds
    self.row = row
    self.day = day
  }

  var testDescription: String { because }

  /// Whether insured, who pays and the grounds, in one line.
  static func text(of decision: Decision) -> String {
    let open = [decision.insured?.rawValue ?? "open", decision.payer?.rawValue ?? "open"]
    return (open + decision.grounds.map(\.rawValue)).joined(separator: " ")
  }

  func check() throws {
    let decision = try #require(
      Rulebook.calendar.decision(for: Person(answers).answers, on: day), "\(because)")
    #expect(decision.insured == insured, "\(because)")
    #expect(decision.payer == payer, "\(because)")
    #expect(decision.grounds == grounds, "\(because)")
    #expect(decision.reasons.map(\.row).contains(row), "\(because): \(decision.reasons.map(\.row))")
  }
}

import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// Several rows fit, and the better one counts.
@Suite struct PrecedenceCases {
  static let cases = [
    ReferenceCase(
      "level D beats arrears of which nothing is known",
      ["wellbeingLevel": "D", "paysForSelf": "stopped", "arrears": "unknown"], .onTurning,
      .localExecutiveBody, [.wellbeingDE], row: "T3.4"),
    ReferenceCase(
      "an open question beats a step that is missing",
      ["disability": "limitationsWithoutStatus", "paysForSelf": "stopped", "arrears": "unknown"], .undecided,
      .undecided, row: "T3.11"),
    ReferenceCase(
      "a category beats the exemption when the payer is named",
      ["registeredUnemployed": "yes", "service": "conscript"], .yes, .localExecutiveBody,
      [.category2, .exempt], row: "T2.2"),
    ReferenceCase(
      "disability unknown decides", ["disability": "unknown"], .undecided, .undecided, row: "T13.3"),
  ]

  @Test(arguments: cases)
  func theBetterRowCounts(reference: ReferenceCase) throws { try reference.check() }
}

import Bilingual
import HealthInsurance
import Rules
import SiteBuilder

extension Subject {
  /// Kazakhstan's mandatory social health insurance under the rules of 2026: their figures and their lists.
  static let healthInsurance = Subject(
    values: Localized { _ in Dictionary(uniqueKeysWithValues: values(on: .startOf(2026))) },
    insertions: Localized { language in insertions(in: language) })

  /// The parameters in force on a day as texts use them; both languages write bare figures alike.
  private static func values(on day: Rules.Day) -> [(String, String)] {
    let numbers = [
      Parameters.adultAge, Parameters.childCareAge, Parameters.arrearsWindow,
      Parameters.noPensionContributionMonths, Parameters.attachmentAnswer, Parameters.localBudgetFrom,
      Parameters.categories, Parameters.contactCentre,
    ]
    let amounts = [Parameters.independentMonthly, Parameters.independentYearly]
    return numbers.compactMap { number in number.value(on: day).map { (number.name, String($0)) } }
      + amounts.compactMap { amount in amount.value(on: day).map { (amount.name, grouped($0.tiyn / 100)) } }
  }

  /// A whole number in groups of three, parted by non-breaking spaces.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    let groups = stride(from: digits.count % 3, through: digits.count, by: 3).map { end in
      String(digits[max(0, end - 3)..<end])
    }
    return groups.filter { !$0.isEmpty }.joined(separator: "\u{A0}")
  }

  private static func insertions(in language: Language) -> [String: String] { [:] }
}

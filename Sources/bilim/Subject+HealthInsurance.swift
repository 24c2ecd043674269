import Bilingual
import SiteBuilder

extension Subject {
  /// Kazakhstan's mandatory social health insurance.
  static let healthInsurance = Subject(
    values: Localized { _ in
      [
        "independentMonthly": "4\u{A0}250", "independentYearly": "51\u{A0}000", "arrearsWindow": "12",
        "adultAge": "18", "childCareAge": "3", "noPensionContributionMonths": "3", "attachmentAnswer": "1",
        "categories": "15", "contactCentre": "1414", "localBudgetFrom": "2026",
      ]
    },
    insertions: Localized(kazakh: [:], russian: [:]))
}

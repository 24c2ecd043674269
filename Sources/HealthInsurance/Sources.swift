internal import Rules
internal import Text

extension Source {
  /// Questions and answers of 2026, in Kazakh and Russian; the Russian text is the better one.
  static let faq2026 = Source("faq-2026", year: 2026)
  /// The Fund's full guide of 2024.
  static let guide2024 = Source("guide-2024", year: 2024)
  /// The booklet of 2017.
  static let booklet2017 = Source("booklet-2017", year: 2017)
  /// The press text on the changes of 2026.
  static let press2026 = Source("press-2026", year: 2026)
}

extension Validity {
  /// Both rule sets of the questionnaire.
  static let from2024 = Validity(from: .startOf(2024))
  /// The rule set before local budgets took over.
  static let only2024 = Validity(from: .startOf(2024), until: .startOf(2026))
  /// The rule set of 2026; the sources name the year, not the day (C-42).
  static let from2026 = Validity(from: .startOf(2026))
  /// The plan of 2017, for the pages on history only; no document speaks of the years after it.
  static let only2017 = Validity(from: .startOfInsurance, until: .startOf(2018))
}

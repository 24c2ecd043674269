extension Day {
  /// The day in words as legal texts write it: `2026 жылғы 21 қараша`, `21 ноября 2026 года`.
  ///
  /// Neither is the long date of CLDR, which puts the year elsewhere.
  public func longText(in language: Language) -> String {
    let name = Day.monthNames[language][month - 1]
    return switch language {
    case .kazakh: "\(year)\u{A0}жылғы \(day)\u{A0}\(name)"
    case .russian: "\(day)\u{A0}\(name) \(year)\u{A0}года"
    }
  }

  /// The months as they stand in a date: the Kazakh nominative, the Russian genitive.
  public static let monthNames = Localized(
    kazakh: [
      "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан",
      "қараша", "желтоқсан",
    ],
    russian: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
      "ноября", "декабря",
    ]
  )
}

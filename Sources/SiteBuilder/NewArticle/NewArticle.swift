public import Diagnostics
public import Text

/// A pair of files for an article that somebody is about to write.
public struct NewArticle: Sendable {
  /// The files to write, by their paths below the content folder: the two pages, and `site.yml` where the
  /// article had to be named in a section.
  public let files: [SourceFile]
  /// Whether some section now shows the article.
  public let isInSection: Bool

  /// The article `key` with its titles, as a draft of `today` that is to be checked again after a year.
  ///
  /// A section that names its articles gets one more; a section that shows its folder needs a key that starts
  /// with the section's.
  public init(
    _ key: String, titles: Localized<String>, section: String?, content: SourceTree, today: Day
  ) throws(Message) {
    guard PageKey.isValid(key) else { throw .badKey(key, suggestion: Self.suggestion(for: key)) }
    for language in Language.allCases where content["\(language.tag)/\(key).md"] != nil {
      throw .keyExists(key, file: content.displayPath("\(language.tag)/\(key).md"))
    }
    for language in Language.allCases where titles[language].allSatisfy(\.isWhitespace) {
      throw .emptyTitle(language)
    }
    var files = Language.allCases.map { language in
      SourceFile(
        path: "\(language.tag)/\(key).md",
        bytes: Array(Self.text(title: titles[language], language: language, today: today).utf8))
    }
    let configuration = SiteConfiguration.reading(content).configuration
    guard let section else {
      isInSection =
        configuration?.sections.contains { $0.pages == nil && key.hasPrefix($0.key + "/") } ?? false
      self.files = files
      return
    }
    let keys = configuration?.sections.map(\.key) ?? []
    guard let found = configuration?.sections.first(where: { $0.key == section }) else {
      throw .unknownSection(section, suggestion: nearest(to: section, among: keys))
    }
    if found.pages == nil {
      guard key.hasPrefix(section + "/") else { throw .keyOutsideSection(key, section: section) }
    } else {
      let text = String(decoding: content["site.yml"]?.bytes ?? [], as: UTF8.self)
      guard let changed = NavigationEdit.adding(key, toSectionAt: found.place.line, of: text) else {
        throw .unclearNavigation(section)
      }
      files.append(SourceFile(path: "site.yml", bytes: Array(changed.utf8)))
    }
    isInSection = true
    self.files = files
  }

  /// The sentences that an editor is to replace.
  static let placeholders = Localized(
    kazakh: ["Мұнда бір-екі сөйлеммен жауап жазыңыз.", "Мұнда мәтінді жазыңыз."],
    russian: ["Напишите здесь ответ в одном-двух предложениях.", "Напишите здесь текст."])

  private static func text(title: String, language: Language, today: Day) -> String {
    let (lead, heading, body) =
      (
        placeholders[language][0], language == .kazakh ? "Бірінші бөлім" : "Первый раздел",
        placeholders[language][1]
      )
    let next = Day(today.year + 1, today.month, min(today.day, 28)) ?? today
    return """
      ---
      title: \(quoted(title))
      description: \(quoted(title))
      updated: \(today)
      reviewBy: \(next)
      draft: true
      ---

      \(lead)

      ## \(heading) {#first}

      \(body)

      """
  }

  /// A text as a YAML scalar that can be nothing else.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
  }

  /// A key made of a name as people write it; nothing where nothing of it can stand in an address.
  private static func suggestion(for name: String) -> String? {
    let parts = name.lowercased().split(separator: "/").map { part in
      let latin = part.map { latinLetters[$0] ?? String($0) }.joined()
      let kept = latin.unicodeScalars.map { scalar in
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
      }
      return kept.split(separator: "-").map { String($0) }.joined(separator: "-")
    }
    let key = parts.filter { !$0.isEmpty }.joined(separator: "/")
    return PageKey.isValid(key) ? key : nil
  }

  private static let latinLetters: [Character: String] = [
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh",
    "з": "z", "и": "i", "й": "i", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o",
    "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "kh",
    "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e",
    "ю": "iu", "я": "ia",
  ]
}

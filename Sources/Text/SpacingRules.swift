/// Which words a non-breaking space joins to their neighbours, one table per language.
struct SpacingRules: Sendable {
  /// Short words that must not end a line. At most eight bytes in UTF-8.
  let wordsJoinedForward: ShortWords
  /// Particles that must not start a line. At most eight bytes in UTF-8.
  let wordsJoinedBack: ShortWords
  /// What follows «т.» in an abbreviation.
  let abbreviationTails: ShortWords
  /// What follows a number: whole words, or stems that stand for all their forms.
  let units: [Unit]

  struct Unit: Sendable {
    let bytes: [UInt8]
    /// Whether the word may go on.
    let isStem: Bool
  }

  static let abbreviatedThat = key("т.")

  static let kazakh = SpacingRules(
    forward: ["№", "§", "млн", "млрд", "трлн"],
    back: ["ма", "ме", "ба", "бе", "па", "пе", "да", "де", "та", "те", "мен", "бен", "пен"],
    abbreviationTails: [],
    stems: [
      "теңге", "жас", "күн", "ай", "жыл", "апта", "сағат", "минут", "есе", "мың", "адам", "рет", "пайыз",
      "тармақ", "бап", "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек",
      "қазан", "қараша", "желтоқсан",
    ],
    words: ["₸", "млн", "млрд", "трлн", "ж.", "жж.", "км", "кг"]
  )

  static let russian = SpacingRules(
    forward: [
      "в", "во", "к", "ко", "с", "со", "о", "об", "у", "и", "а", "но", "на", "за", "по", "до", "от", "из",
      "не", "ни", "да", "же", "№", "§", "млн", "млрд", "трлн", "ст.", "п.", "г.",
    ],
    back: [],
    abbreviationTails: ["е", "д", "п", "к", "ч"],
    stems: [
      "тенге", "лет", "год", "дн", "день", "дня", "месяц", "недел", "час", "минут", "раз", "тысяч", "процент",
      "человек", "январ", "феврал", "март", "апрел", "мая", "май", "июн", "июл", "август", "сентябр",
      "октябр",
      "ноябр", "декабр", "стат", "пункт",
    ],
    words: ["₸", "млн", "млрд", "трлн", "тыс", "г.", "гг.", "км", "кг"]
  )

  private init(
    forward: [String], back: [String], abbreviationTails: [String], stems: [String], words: [String]
  ) {
    wordsJoinedForward = ShortWords(forward.map(Self.key))
    wordsJoinedBack = ShortWords(back.map(Self.key))
    self.abbreviationTails = ShortWords(abbreviationTails.map(Self.key))
    units =
      stems.map { Unit(bytes: Array($0.utf8), isStem: true) }
      + words.map { Unit(bytes: Array($0.utf8), isStem: false) }
  }

  /// The bytes of a short word as one number.
  private static func key(_ word: String) -> UInt64 {
    precondition(word.utf8.count <= 8, "a joined word has at most eight bytes")
    return word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// Words of at most eight bytes. Nearly every look-up misses: a filter of 64 bits says so at once.
struct ShortWords: Sendable {
  private let keys: [UInt64]
  private let filter: UInt64

  init(_ keys: [UInt64]) {
    self.keys = keys
    filter = keys.reduce(0) { $0 | Self.bit($1) }
  }

  var isEmpty: Bool { keys.isEmpty }

  func contains(_ key: UInt64) -> Bool {
    filter & Self.bit(key) != 0 && keys.contains(key)
  }

  private static func bit(_ key: UInt64) -> UInt64 { 1 << ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }
}

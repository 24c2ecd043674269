import Text

/// Tells the language of a title, a heading, an item or a cell: too short for counting letters, long enough for words.
struct ShortTextLanguage {
  /// How many words there are in Cyrillic letters, outside quotation marks.
  private(set) var words = 0
  /// Those with a letter that only Kazakh has, and words of every Kazakh text that have none.
  private(set) var kazakh = 0
  /// Those of them that do not start with a capital: names are written alike in both languages.
  private(set) var plainKazakh = 0
  /// Those that only Russian has, by the word or its ending.
  private(set) var russian = 0
  /// How many letters the longest word has.
  private var letters = 0
  /// How many words there are in Latin letters.
  private(set) var latin = 0
  /// Those of them that are no names.
  private(set) var plainLatin = 0

  init(_ text: String) {
    var isQuoted = false
    for part in text.split(whereSeparator: { " \u{A0}\t\n/—–-".contains($0) }) {
      if part.first == "«" { isQuoted = true }
      if !isQuoted { add(part.drop { !$0.isLetter }) }
      if part.contains("»") { isQuoted = false }
    }
  }

  private mutating func add(_ part: Substring) {
    let word = part.prefix { $0.isLetter }
    guard let first = word.unicodeScalars.first, word.count > 1 || Self.russianLetters.contains(String(word))
    else { return }
    if first.isASCII {
      latin += 1
      if word.first?.isLowercase == true { plainLatin += 1 }
      return
    }
    guard (0x400...0x4FF).contains(first.value) else { return }
    words += 1
    letters = max(letters, word.count)
    let small = word.lowercased()
    if small.unicodeScalars.contains(where: Self.kazakhLetters.contains) {
      kazakh += 1
      if word.first?.isLowercase == true { plainKazakh += 1 }
    } else if Self.kazakhWords.contains(small)
      || word.count > 4 && Self.kazakhEndings.contains(where: small.hasSuffix)
    {
      kazakh += 1
      if word.first?.isLowercase == true { plainKazakh += 1 }
    } else if Self.russianWords.contains(small)
      || word.count > 5 && Self.russianEndings.contains(where: small.hasSuffix)
    {
      russian += 1
    }
  }

  private static let kazakhLetters = Set("әғқңөұүһі".unicodeScalars)
  private static let kazakhWords: Set<String> = [
    "керек", "болады", "болмайды", "немесе", "емес", "егер", "туралы", "бойынша", "кейін", "дейін", "алу",
    "беру", "арналған",
  ]
  /// Endings of Kazakh words that hardly any Russian word has.
  private static let kazakhEndings = [
    "ылу", "амын", "асыз", "ылады", "ылған", "алады", "дады", "тады", "ардың",
  ]
  private static let russianLetters: Set<String> = ["и", "в", "с", "к"]
  private static let russianWords: Set<String> = [
    "и", "в", "с", "к", "для", "на", "по", "как", "что", "или", "из", "при", "если", "это", "вы", "вас",
    "вам", "где", "кто",
    "чем", "сколько", "когда", "нужно", "можно", "нельзя", "без", "под", "над", "за", "после", "перед",
    "через", "чтобы",
    "его", "ее", "их", "нет", "есть", "быть", "про", "все", "всё", "кому", "куда",
    "почему", "какие",
  ]
  private static let russianEndings = [
    "ться", "тся", "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя", "ое", "ее", "ые", "ие", "ых", "ение",
    "ении", "ость", "ости", "ность", "ейте", "айте", "ите", "овать", "ить",
  ]

  /// The other language of a short text, where words prove it.
  func other(than language: Language) -> Language? {
    switch language {
    case .russian: plainKazakh > 0 && kazakh * 2 >= words ? .kazakh : nil
    // Lone letters may be names of something.
    case .kazakh:
      kazakh == 0 && russian > 0 && russian * 3 >= words && letters > 1 ? .russian : nil
    }
  }

  /// Whether the text is one in Latin letters: English, or Kazakh typed so.
  var isLatin: Bool { words == 0 && latin >= 4 && plainLatin * 2 >= latin }
}

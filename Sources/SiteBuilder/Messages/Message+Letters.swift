import Diagnostics
import Text

extension Message {
  /// One of each message about words and letters.
  static var aboutLetters: [Message] {
    [
      .refusedTerm("word", instead: "other", reason: [:]),
      .invisibleCharacter("\u{200B}"),
      .straightQuote,
      .doubleSpace,
      .decomposedLetter("й"),
      .spacedWord("с л о в о"),
      .latinSchwa("ǝке", mended: "әке"),
      .mixedScript("cөз", mended: "сөз"),
      .romanNumeral("ІІ", mended: "II"),
      .lookAlikeWord("oco", mended: "осо"),
      .wrongLanguage(found: .kazakh), .latinText, .inchMark,
    ]
  }

  static func refusedTerm(_ word: String, instead: String, reason: [MessageLanguage: String]) -> Message {
    Message(
      "refused-term",
      explanation: """
        The word table terms.yml names words that the texts avoid, with what to write instead and \
        why.
        """,
      english: Wording(
        "\"\(word)\" is not used here: \(reason[.english, default: ""])",
        hint: "write \(instead)"),
      kazakh: Wording(
        "«\(word)» сөзі қолданылмайды: \(reason[.kazakh, default: ""])",
        hint: "былай жазыңыз: \(instead)"),
      russian: Wording(
        "«\(word)» на сайте не употребляют: \(reason[.russian, default: ""])",
        hint: "напишите: \(instead)"))
  }

  static func invisibleCharacter(_ scalar: Unicode.Scalar) -> Message {
    Message(
      "invisible-character",
      explanation: """
        Characters that nobody sees come along when text is copied from elsewhere. They break \
        search and screen readers. bilim check --fix takes them away.
        """,
      english: Wording(
        "an invisible character stands here (\(codePoints(String(scalar))))",
        hint: "take it away, or run: bilim check --fix"),
      kazakh: Wording(
        "мұнда көрінбейтін таңба бар (\(codePoints(String(scalar))))",
        hint: "оны өшіріңіз немесе мына пәрменді орындаңыз: bilim check --fix"),
      russian: Wording(
        "здесь невидимый знак (\(codePoints(String(scalar))))",
        hint: "удалите его или выполните: bilim check --fix"))
  }

  static var straightQuote: Message {
    Message(
      "straight-quote",
      explanation: """
        Kazakh and Russian texts use « and ». bilim check --fix replaces pairs of straight \
        quotation marks.
        """,
      english: Wording(
        "a straight quotation mark",
        hint: "write « and »"),
      kazakh: Wording(
        "қазақша тырнақшаның орнына түзу тырнақша тұр",
        hint: "« және » белгілерін қойыңыз"),
      russian: Wording(
        "здесь прямая кавычка вместо « или »",
        hint: "поставьте « и »"))
  }

  static var doubleSpace: Message {
    Message(
      "double-space",
      explanation: "One space is enough. bilim check --fix takes the others away.",
      english: Wording(
        "more than one space",
        hint: "leave one"),
      kazakh: Wording(
        "қатарынан бірнеше бос орын тұр",
        hint: "біреуін қалдырыңыз"),
      russian: Wording(
        "здесь несколько пробелов подряд",
        hint: "оставьте один"))
  }

  static func decomposedLetter(_ letter: String) -> Message {
    Message(
      "decomposed-letter",
      explanation:
        "A letter is written as two characters, which breaks search. bilim check --fix joins them.",
      english: Wording(
        "the letter \(letter) is written as two characters",
        hint: "write it as one (\(codePoints(letter)))"),
      kazakh: Wording(
        "\(letter) әрпі екі таңбамен жазылған",
        hint: "бір таңбамен жазыңыз (\(codePoints(letter)))"),
      russian: Wording(
        "буква \(letter) записана двумя знаками",
        hint: "запишите её одним (\(codePoints(letter)))"))
  }

  static func spacedWord(_ word: String) -> Message {
    Message(
      "spaced-word",
      explanation: """
        A word is spread letter by letter, which no screen reader can read. Write it together and \
        use bold for emphasis.
        """,
      english: Wording(
        "the letters of \"\(word)\" stand apart",
        hint: "write the word together"),
      kazakh: Wording(
        "«\(word)» сөзінің әріптері бөлек жазылған",
        hint: "сөзді бірге жазыңыз"),
      russian: Wording(
        "буквы слова «\(word)» разделены пробелами",
        hint: "напишите слово слитно"))
  }

  static func latinSchwa(_ word: String, mended: String?) -> Message {
    Message(
      "latin-schwa",
      explanation: """
        The letter looks like the Kazakh ә but belongs to another alphabet, so that search does \
        not find the word. bilim check --fix replaces it.
        """,
      english: Wording(
        "\"\(word)\" has a foreign letter in place of ә (\(foreignLetters(word)))",
        hint: mended.map { "write \($0)" }),
      kazakh: Wording(
        "«\(word)» сөзінде ә орнына басқа әліпбидің әрпі тұр (\(foreignLetters(word)))",
        hint: mended.map { "былай жазыңыз: \($0)" }),
      russian: Wording(
        "в слове «\(word)» вместо ә стоит буква другого алфавита (\(foreignLetters(word)))",
        hint: mended.map { "напишите \($0)" }))
  }

  static func mixedScript(_ word: String, mended: String?) -> Message {
    Message(
      "mixed-script",
      explanation: """
        A word holds letters of two alphabets that look alike, so that search does not find it. \
        bilim check --fix replaces them where every letter has a double.
        """,
      english: Wording(
        "\"\(word)\" mixes Latin and Cyrillic letters (\(foreignLetters(word)))",
        hint: mended.map { "write \($0)" }),
      kazakh: Wording(
        "«\(word)» сөзінде латын және кирилл әріптері аралас жазылған (\(foreignLetters(word)))",
        hint: mended.map { "былай жазыңыз: \($0)" }),
      russian: Wording(
        "в слове «\(word)» смешаны латинские и кириллические буквы (\(foreignLetters(word)))",
        hint: mended.map { "напишите \($0)" }))
  }

  static func romanNumeral(_ word: String, mended: String?) -> Message {
    Message(
      "roman-numeral",
      explanation: """
        A Roman numeral is typed with the Kazakh letter І instead of the Latin I. bilim check \
        --fix replaces it.
        """,
      english: Wording(
        "the numeral \(word) is typed with Cyrillic letters (\(codePoints(word)))",
        hint: mended.map { "write \($0) in Latin letters" }),
      kazakh: Wording(
        "\(word) саны кирилл әріптерімен терілген (\(codePoints(word)))",
        hint: mended.map { "латын әріптерімен жазыңыз: \($0)" }),
      russian: Wording(
        "число \(word) набрано кириллицей (\(codePoints(word)))",
        hint: mended.map { "наберите латиницей: \($0)" }))
  }

  static func lookAlikeWord(_ word: String, mended: String) -> Message {
    Message(
      "look-alike-word",
      explanation: """
        A whole word is typed in Latin letters that look like Cyrillic ones, so that search does not \
        find it. bilim check --fix replaces them.
        """,
      english: Wording(
        "\"\(word)\" is typed in Latin letters (\(codePoints(word)))",
        hint: "write \(mended) in Cyrillic letters"),
      kazakh: Wording(
        "«\(word)» сөзі латын әріптерімен терілген (\(codePoints(word)))",
        hint: "кирилл әріптерімен жазыңыз: \(mended)"),
      russian: Wording(
        "«\(word)» набрано латиницей (\(codePoints(word)))",
        hint: "наберите кириллицей: \(mended)"))
  }

  /// A text in Latin letters on a page in Cyrillic ones.
  static var latinText: Message {
    Message(
      "latin-text", .warning,
      explanation: """
        The paragraph is in English, or in Kazakh typed with Latin letters. Screen readers would read it aloud as the \
        language of the page, and the search does not find it. Translate it, or put what is quoted between « and ».
        """,
      english: Wording(
        "this text is in Latin letters", hint: "translate it, or put what is quoted between « and »"),
      kazakh: Wording(
        "бұл мәтін латын әріптерімен жазылған", hint: "аударыңыз немесе дәйексөзді « » ішіне алыңыз"),
      russian: Wording("этот текст написан латиницей", hint: "переведите его или возьмите цитату в « »"))
  }

  /// A straight quotation mark behind a figure, which stands for inches.
  static var inchMark: Message {
    Message(
      "inch-mark", .warning,
      explanation:
        "Behind a figure, a straight quotation mark stands for inches. The sign for them is ″; the word is clearer.",
      english: Wording(
        "a straight quotation mark stands behind a figure", hint: "write ″, or the word for inches"),
      kazakh: Wording("санның артында түзу тырнақша тұр", hint: "″ белгісін немесе «дюйм» сөзін жазыңыз"),
      russian: Wording("за числом стоит прямая кавычка", hint: "напишите ″ или слово «дюймов»"))
  }

  static func wrongLanguage(found: Language) -> Message {
    Message(
      "wrong-language",
      explanation: "The text is not in the language of its folder.",
      english: Wording(
        "this text seems to be \(found == .kazakh ? "Kazakh" : "Russian")",
        hint: "put it into the folder of its language"),
      kazakh: Wording(
        "бұл мәтін \(found == .kazakh ? "қазақша" : "орысша") сияқты",
        hint: "оны өз тілінің қалтасына салыңыз"),
      russian: Wording(
        "похоже, этот текст на \(found == .kazakh ? "казахском" : "русском") языке",
        hint: "поместите его в папку его языка"))
  }

  /// The characters of a word with their code points, for those that look alike.
  private static func codePoints(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }

  /// The letters of a word that are not of its main script, with their code points.
  private static func foreignLetters(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    let latin = scalars.filter(Letters.isLatin)
    let cyrillic = scalars.filter(Letters.isCyrillic)
    let foreign =
      latin.count > cyrillic.count && !latin.contains(where: Letters.isLatinSchwa) ? cyrillic : latin
    return foreign.map { "\($0) \(codePoints(String($0)))" }.joined(separator: ", ")
  }
}

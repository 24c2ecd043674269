import Diagnostics
import Testing
import Text

@testable import SiteBuilder

@Suite struct LanguageCheckTests {
  /// Texts of characters that some check minds, or nearly: the quick look must never let a fault pass.
  @Test func cleanTextsHaveNoFaults() {
    let characters: [Unicode.Scalar] = [
      "а", "і", "І", "ә", "Қ", "\u{482}", "\u{483}", "o", "X", " ", " ", ",", "5", "\u{A0}", "«", "—", "№",
      "₸",
      "\"", "\u{AD}", "\u{200B}", "\u{306}", "и", "ə", "\n", "😀",
    ]
    // Numbers that look random and are the same each time.
    var state: UInt64 = 2026
    var clean = 0
    for _ in 0..<20_000 {
      var text = ""
      while text.unicodeScalars.count < 9 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = Int(state >> 33)
        // A text that starts with а goes on with а and spaces alone, so that some texts are clean.
        text.unicodeScalars.append(
          characters[text.unicodeScalars.first == "а" ? number % 2 * 9 : number % 26])
      }
      let check = LanguageCheck(language: .kazakh)
      if check.isClean(text) {
        clean += 1
        #expect(check.faultsFound(in: text, at: Place(file: "")).isEmpty, "\(text)")
      }
    }
    #expect(clean > 50)
  }

  static let ids: Set = [
    "invisible-character", "straight-quote", "double-space", "decomposed-letter", "spaced-word",
    "latin-schwa", "mixed-script", "roman-numeral", "look-alike-word", "wrong-language",
  ]

  @Test(arguments: FaultyText.letters + FaultyText.signs)
  func aFaultIsNamedWithItsPlaceAndCodePoints(faulty: FaultyText) {
    #expect(!faulty.findings.isEmpty)
    #expect(faulty.site.findings(in: faulty.file, of: Self.ids, linesBefore: 6) == faulty.findings)
  }

  @Test(arguments: FaultyText.letters + FaultyText.signs)
  func whatIsSafeIsMended(faulty: FaultyText) {
    let expected = FaultyText(faulty.language, faulty.mended ?? faulty.text, because: "it was mended")
    let mended = faulty.site.mended()
    let text = mended.files[faulty.file]?.text.unicodeScalars.map(\.value)
    #expect(text == expected.site.files[faulty.file]?.text.unicodeScalars.map(\.value))
    if faulty.mended != nil { #expect(mended.findings(in: faulty.file, of: Self.ids) == []) }
  }

  @Test(arguments: FaultyText.good)
  func aGoodTextPasses(good: FaultyText) {
    #expect(good.findings.isEmpty)
    #expect(good.site.findings(in: good.file, of: Self.ids, linesBefore: 6) == [])
    #expect(good.site.build().edits.isEmpty)
  }

  @Test func aFaultIsToldInThreeLanguages() {
    for faulty in FaultyText.letters + FaultyText.signs {
      let found = faulty.site.build().diagnostics.filter { Self.ids.contains($0.id) }
      for diagnostic in found {
        let wordings = MessageLanguage.allCases.map { diagnostic.problem.wording(in: $0) }
        #expect(Set(wordings.map(\.message)).count == 3)
        #expect(Set(wordings.map { $0.hint == nil }).count == 1)
      }
    }
  }
}

extension FaultyText {
  static let letters: [FaultyText] = [
    FaultyText(
      .kazakh, "Емхана т\u{0259}рт жыл қызмет ет\u{0259}ді.",
      [
        "1:8 latin-schwa: \"т\u{0259}рт\" has a foreign letter in place of ә (\u{0259} U+0259)",
        "1:24 latin-schwa: \"ет\u{0259}ді\" has a foreign letter in place of ә (\u{0259} U+0259)",
      ],
      mended: "Емхана тәрт жыл қызмет етәді.", because: "a Latin schwa is no Kazakh letter"),
    FaultyText(
      .kazakh, "\u{018F}леуметтік көмек",
      ["1:1 latin-schwa: \"\u{018F}леуметтік\" has a foreign letter in place of ә (\u{018F} U+018F)"],
      mended: "Әлеуметтік көмек", because: "a capital Latin schwa"),
    FaultyText(
      .russian, "Деньги ведёт ФСМ\u{43}.",
      ["1:14 mixed-script: \"ФСМC\" mixes Latin and Cyrillic letters (C U+0043)"],
      mended: "Деньги ведёт ФСМ\u{421}.", because: "a Latin C in a Cyrillic abbreviation"),
    FaultyText(
      .russian, "Зайдите в \u{435}Gov mobile.",
      ["1:11 mixed-script: \"еGov\" mixes Latin and Cyrillic letters (е U+0435)"],
      mended: "Зайдите в eGov mobile.", because: "a Cyrillic е in a Latin name"),
    FaultyText(
      .kazakh, "Б\u{69}з б\u{456}рге, к\u{0275}мек.",
      [
        "1:1 mixed-script: \"Бiз\" mixes Latin and Cyrillic letters (i U+0069)",
        "1:12 mixed-script: \"кɵмек\" mixes Latin and Cyrillic letters (ɵ U+0275)",
      ],
      mended: "Біз бірге, көмек.", because: "a Latin i and a barred o in Kazakh words"),
    FaultyText(
      .kazakh, "Хабар Facebookта шықты.",
      ["1:7 mixed-script: \"Facebookта\" mixes Latin and Cyrillic letters (т U+0442, а U+0430)"],
      because: "a suffix without its hyphen: no letter is wrong, so nothing is replaced"),
    FaultyText(
      .russian, "Договор \u{45}\u{4D}\u{43} и \u{4F}\u{43}\u{4D}\u{43}.",
      [
        "1:9 look-alike-word: \"EMC\" is typed in Latin letters (U+0045 U+004D U+0043)",
        "1:15 look-alike-word: \"OCMC\" is typed in Latin letters (U+004F U+0043 U+004D U+0043)",
      ],
      mended: "Договор ЕМС и ОСМС.", because: "whole words of look-alikes"),
    FaultyText(
      .russian, "Срок \u{63} января.",
      ["1:6 look-alike-word: \"c\" is typed in Latin letters (U+0063)"],
      mended: "Срок с января.", because: "a Latin c for the Russian preposition"),
    FaultyText(
      .kazakh, "\u{406}\u{406}\u{406} топ, \u{406}V тарау, \u{425}\u{406} ғасыр",
      [
        "1:1 roman-numeral: the numeral ІІІ is typed with Cyrillic letters (U+0406 U+0406 U+0406)",
        "1:10 roman-numeral: the numeral ІV is typed with Cyrillic letters (U+0406 U+0056)",
        "1:20 roman-numeral: the numeral ХІ is typed with Cyrillic letters (U+0425 U+0406)",
      ],
      mended: "III топ, IV тарау, XI ғасыр", because: "Roman numerals with the Kazakh І"),
    FaultyText(
      .russian, "\u{406} группа",
      ["1:1 roman-numeral: the numeral І is typed with Cyrillic letters (U+0406)"],
      mended: "I группа", because: "a single І as a numeral"),
    FaultyText(
      .russian, "\u{425}\u{425} век",
      ["1:1 roman-numeral: the numeral ХХ is typed with Cyrillic letters (U+0425 U+0425)"],
      mended: "XX век", because: "Cyrillic Х twice"),
  ]

  static let signs: [FaultyText] = [
    FaultyText(
      .russian, "Меди\u{AD}цинская по\u{200B}мощь",
      [
        "1:5 invisible-character: an invisible character stands here (U+00AD)",
        "1:16 invisible-character: an invisible character stands here (U+200B)",
      ],
      mended: "Медицинская помощь", because: "a soft hyphen and a zero-width space"),
    FaultyText(
      .kazakh, "Көмек\u{2060} тегін\u{200E}.",
      [
        "1:6 invisible-character: an invisible character stands here (U+2060)",
        "1:13 invisible-character: an invisible character stands here (U+200E)",
      ],
      mended: "Көмек тегін.", because: "a word joiner and a direction mark"),
    FaultyText(
      .russian, "бесплатны\u{438}\u{306} приём",
      ["1:10 decomposed-letter: the letter й is written as two characters"],
      mended: "бесплатны\u{439} приём", because: "й of two characters"),
    FaultyText(
      .russian, "Е\u{308}лка и е\u{308}ж",
      [
        "1:1 decomposed-letter: the letter Ё is written as two characters",
        "1:9 decomposed-letter: the letter ё is written as two characters",
      ],
      mended: "Ёлка и ёж", because: "ё of two characters, small and capital"),
    FaultyText(
      .russian, "Это в а ж н о знать",
      ["1:5 spaced-word: the letters of \"в а ж н о\" stand apart"],
      because: "a letter-spaced word after a whole one"),
    FaultyText(
      .kazakh, "М А Ң Ы З Д Ы: тексеріңіз",
      ["1:1 spaced-word: the letters of \"М А Ң Ы З Д Ы\" stand apart"],
      because: "a letter-spaced word in capitals"),
    FaultyText(
      .russian, "Статус \"застрахован\" виден",
      [
        "1:8 straight-quote: a straight quotation mark",
        "1:20 straight-quote: a straight quotation mark",
      ],
      mended: "Статус «застрахован» виден", because: "a pair of straight quotes"),
    FaultyText(
      .kazakh, "Бұл \"экран",
      ["1:5 straight-quote: a straight quotation mark"],
      because: "nobody knows which way a lone quote opens"),
    FaultyText(
      .russian, "Два  пробела и   три",
      ["1:4 double-space: more than one space", "1:15 double-space: more than one space"],
      mended: "Два пробела и три", because: "spaces in a row"),
    FaultyText(
      .russian, "Раз  **два** три",
      ["1:4 double-space: more than one space"],
      mended: "Раз **два** три", because: "spaces before bold text"),
    FaultyText(
      .kazakh, String(repeating: "Поликлиника принимает граждан бесплатно каждый рабочий день. ", count: 6),
      ["-5:1 wrong-language: this text seems to be Russian"],
      because: "a Russian text in the Kazakh folder is named at the start of its file"),
    FaultyText(
      .russian,
      String(repeating: "Приём ведут каждый рабочий день, запись открыта. ", count: 8)
        + "\n\nБұл бөлім қазақша жазылып қалған, сондықтан орысша оқитын адам оны түсінбейді, "
        + "ал тексеруші оны көрсетуге тиіс.",
      ["3:1 wrong-language: this text seems to be Kazakh"],
      because: "one Kazakh paragraph in a Russian page"),
  ]

  static let good: [FaultyText] = [
    FaultyText(.kazakh, "Telegram-бот, QR-кодты және Facebook-тегі", because: "a Latin word, hyphen, suffix"),
    FaultyText(.kazakh, "ҚР ДСМ-194/2020 бұйрығы", because: "an act's number"),
    FaultyText(.russian, "Приказ ҚР ДСМ-194/2020", because: "a Kazakh act's number in a Russian text"),
    FaultyText(.kazakh, "eGov mobile қосымшасы, egov.kz", because: "Latin names"),
    FaultyText(.russian, "Категории D/E, витамин C, гепатит B", because: "Latin letters that name things"),
    FaultyText(.russian, "Уровни Д и Е и слова о D и E", because: "single letters that make no word"),
    FaultyText(.kazakh, "II топ, IV тарау, XXI ғасыр", because: "Roman numerals in Latin letters"),
    FaultyText(.kazakh, "Іс бойынша ІТ маманы", because: "words that begin with І"),
    FaultyText(.russian, "«Внутри „ещё“ кавычки» — и тире", because: "the right quotes"),
    FaultyText(.russian, "4\u{A0}250 тенге", because: "a non-breaking space typed by hand"),
    FaultyText(.russian, "Код: `\"a  b\" ФCМС`", because: "code is not language"),
    FaultyText(.kazakh, "«Поликлиника» деген орысша сөз", because: "a short foreign quotation"),
  ]
}

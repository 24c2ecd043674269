import Testing
import Text

@testable import Search

/// What words become in the index.
struct TermTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var language: String
    var keys: [String]
    var because: String
    var testDescription: String { "\(text): \(because)" }

    init(_ text: String, _ language: String, _ keys: String..., because: String) {
      self.text = text
      self.language = language
      self.keys = keys
      self.because = because
    }
  }

  static let cases = [
    Case("Сақтандырудың", "kk", "сактандир", because: "a case ending and the verbal noun's ending are cut"),
    Case("сактандыру", "kk", "сактандир", because: "special letters need not be typed"),
    Case("saqtandyrudyń", "kk", "сактандир", because: "the official Latin drafts are read"),
    Case("емханаларға", "kk", "емхана", because: "plural and case are cut, the word itself is whole"),
    Case("жұмыссыздар", "kk", "жумис-", because: "without work is not work"),
    Case("сақтандырылмаған", "kk", "сактандир!", because: "not insured is not insured"),
    Case("балалардың", "kk", "бала", because: "a word that ends like a suffix is left whole"),
    Case("халқы", "kk", "халик", because: "a vowel that drops out comes back"),
    Case("мектебі", "kk", "мектеп", because: "the last consonant is voiceless again"),
    Case("поликлинику", "ru", "поликлиник", because: "Russian case endings are cut"),
    Case("прикреплённого", "ru", "прикреплен", because: "ё is е"),
    Case("список списка", "ru", "списк", "списк", because: "a vowel that comes and goes is left out"),
    Case("дети", "ru", "ребенк", because: "the plural of ребёнок is another word"),
    Case("eGov егов", "ru", "егов", "егов", because: "brands are found in both scripts"),
    Case("D Д d д", "kk", "д", "д", "д", "д", because: "the category has one name in two scripts"),
    Case("E Е", "ru", "е", "е", because: "the category has one name in two scripts"),
    Case("4 250", "ru", "4250", because: "groups of three digits are one number"),
    Case("4\u{A0}250 теңге", "kk", "4250", "тенге", because: "a space that does not break is a space"),
    Case("2026 250", "ru", "2026", "250", because: "a year is not the thousands of a number"),
    Case("8 (800) 080-77-71", "ru", "8000807771", because: "a telephone number is one word"),
    Case("+7 800 080 77 71", "kk", "8000807771", because: "+7 and 8 are the same prefix"),
    Case("1414-ке", "kk", "1414", "ке", because: "a suffix behind a number is a word apart"),
    Case("ФCМС", "ru", "фсмс", because: "one Latin letter in a Cyrillic word is a slip"),
    Case("əйел", "kk", "айел", because: "the Latin schwa is meant for the Kazakh letter"),
    Case("Telegram-бот", "ru", "телегр", "бот", because: "two scripts joined by a hyphen are two words"),
    Case("й\u{306}", "ru", "й", because: "a mark that fits no letter is not seen"),
    Case("и\u{306}од", "ru", "йод", because: "decomposed letters are composed"),
    Case("стра\u{AD}хование", "ru", "страхован", because: "soft hyphens are not seen"),
    Case("«»—!?", "kk", because: "marks are no words"),
    Case("", "kk", because: "nothing holds no words"),
  ]

  @Test(arguments: cases)
  func wordsBecomeTheirTerms(_ test: Case) throws {
    let table = try #require(SmallSite.tables.language(test.language))
    let script = Tokenizer(SmallSite.tables.script)
    let reader = LanguageReader(table)
    let keys = script.words(in: Units(test.text)).map { reader.term($0).key.text }
    #expect(keys == test.keys)
  }

  @Test func aWholeWordKeepsWhatLooksLikeASuffix() {
    func keys(_ tables: SearchTables) -> [String] {
      let reader = LanguageReader(tables.languages[0])
      return Tokenizer(tables.script).words(in: Units("Аударымды аударым")).map { reader.term($0).key.text }
    }
    #expect(keys(.kazakhRussian) == ["аудар", "аудар"])
    let words = Localized(kazakh: ["аударым"], russian: [])
    #expect(keys(.kazakhRussian.keepingWhole(words)) == ["аударим", "аударим"])
  }

  @Test func spellingTellsWordsWithOneKeyApart() throws {
    let reader = LanguageReader(.kazakh)
    let script = Tokenizer(.cyrillicAndLatin)
    let terms = script.words(in: Units("қор көреді кор")).map(reader.term)
    #expect(terms.map(\.key.text) == ["кор", "кор", "кор"])
    #expect(terms.map(\.spelling.text) == ["қор", "көр", "кор"])
    #expect(terms.map(\.isDistinct) == [true, true, false])
  }
}

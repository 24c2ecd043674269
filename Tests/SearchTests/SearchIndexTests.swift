import Diagnostics
import Testing
import Text

@testable import Search

/// What is found, and how it is shown.
struct SearchIndexTests {
  struct Case: CustomTestStringConvertible {
    var query: String
    var language: Language
    var url: String
    var because: String
    var testDescription: String { "\(query): \(because)" }

    init(_ query: String, _ language: Language, _ url: String, because: String) {
      self.query = query
      self.language = language
      self.url = url
      self.because = because
    }
  }

  static let cases = [
    Case("емхана", .kazakh, "/kk/attach/", because: "the title holds the word"),
    Case("емханалардағы", .kazakh, "/kk/attach/", because: "forms of a word are one word"),
    Case("онлайн тіркелу", .kazakh, "/kk/attach/#online", because: "the section's heading holds both words"),
    Case("tirkelu", .kazakh, "/kk/attach/", because: "Kazakh can be typed in Latin letters"),
    Case("tv[fyf", .kazakh, "/kk/attach/", because: "the keyboard was left in the Latin layout"),
    Case("0ор жарнасы", .kazakh, "/kk/fund/", because: "the digit row is where the Kazakh letters are"),
    Case("емхнаа", .kazakh, "/kk/attach/", because: "two letters are swapped"),
    Case("емх", .kazakh, "/kk/attach/", because: "the word is still being typed"),
    Case("поликлиника", .kazakh, "/kk/attach/", because: "a synonym of the edition's own word"),
    Case("пломба", .kazakh, "/kk/dental/", because: "editors led the phrase to the article"),
    Case("4250", .kazakh, "/kk/dental/", because: "numbers are found without their spaces"),
    Case("4 250", .russian, "/ru/dental/", because: "numbers are found with their spaces"),
    Case("+7 (800) 080 77 71", .russian, "/ru/fund/", because: "telephone numbers are found in any spelling"),
    Case("упщм", .russian, "/ru/attach/#online", because: "eGov was typed in the Russian layout"),
    Case("стоматолог", .russian, "/ru/dental/", because: "a synonym of the edition's own word"),
    Case("взносы", .kazakh, "/kk/fund/", because: "the Russian edition knows the word"),
    Case("звносы", .russian, "/ru/fund/", because: "the first two letters are swapped"),
    Case("уемханаға", .kazakh, "/kk/attach/", because: "a letter was hit before the first"),
    Case(
      "взонсы", .kazakh, "/kk/fund/", because: "nobody knows the word, and the Russian edition one like it"),
    Case("тіс", .russian, "/ru/dental/", because: "the Kazakh edition knows the word"),
  ]

  @Test(arguments: cases)
  func theRightSectionComesFirst(_ test: Case) {
    #expect(SmallSite.index.search(test.query, language: test.language).first?.url == test.url)
  }

  @Test(arguments: ["ққққ", "77 71", "", "   ", "?!"])
  func nothingIsFoundWhereNothingIs(query: String) {
    #expect(SmallSite.index.results(for: query, language: .kazakh).isEmpty)
  }

  @Test func aWordOfTheOtherEditionIsNoTypo() throws {
    let documents = [
      (Language.kazakh, "a", "Зубр"), (.russian, "b", "Зубы"), (.kazakh, "b", "Тіс"), (.russian, "a", "Бык"),
    ]
    .map { language, key, title in
      SearchDocument(
        language: language, url: "/\(language.tag)/\(key)/", key: key, title: title,
        sections: [SearchSection(id: "", heading: "", text: title)])
    }
    let index = SearchIndex(documents: documents)
    #expect(index.search("зубы", language: .kazakh).map(\.key) == ["b"])
    #expect(
      index.search("зуббр", language: .kazakh).map(\.key) == ["a"], "no edition knows the word as it is typed"
    )
  }

  @Test func wordsAreAsFarApartWithoutWhatTheyShare() {
    let words = [
      "", "а", "аа", "аба", "баа", "абба", "абаб", "баба", "ааааб", "абвгд", "бавгд", "абгвд", "авгд",
    ]
    .map { Units($0) }
    for (first, second) in words.flatMap({ first in words.map { (first, $0) } }) {
      for most in 0...3 {
        #expect(
          Matcher.areWithin(most, first, second) == (editDistance(first, second) <= most),
          "\(first.text) and \(second.text)")
      }
    }
  }

  @Test func onlyTheBeginningOfALongQueryIsRead() {
    let long = "емхана " + String(repeating: "қор ", count: 3_000)
    #expect(
      SmallSite.index.search(long, language: .kazakh)
        == SmallSite.index.search(String(long.prefix(300)), language: .kazakh))
    #expect(SmallSite.index.search(String(repeating: "ж", count: 10_000), language: .kazakh).isEmpty)
  }

  @Test func theOtherEditionIsShownInTheLanguageBeingReadAndNamesItsWord() throws {
    let results = SmallSite.index.results(for: "поликлинику выбрать онлайн", language: .russian)
    #expect(results.otherHits.isEmpty)
    let crossed = SmallSite.index.results(for: "взносы", language: .kazakh)
    let hit = try #require(crossed.hits.first)
    #expect(hit.language == .kazakh)
    #expect(hit.title == "Сақтандыру қоры")
    #expect(hit.matchedElsewhere == ["взносы"])
    #expect(crossed.otherHits.first?.url == "/ru/fund/")
    #expect(crossed.otherHits.first?.language == .russian)
  }

  @Test func aWordSpelledOutWinsOverItsLookAlikeInFolding() {
    let documents = ["a": "Көр мені", "b": "Қор"].sorted { $0.key < $1.key }.map { key, title in
      SearchDocument(
        language: .kazakh, url: "/\(key)/", key: key, title: title,
        sections: [SearchSection(id: "", heading: "", text: title)])
    }
    let index = SearchIndex(documents: documents)
    #expect(index.search("қорға", language: .kazakh).map(\.key) == ["b", "a"])
    #expect(index.search("көреді", language: .kazakh).map(\.key).first == "a")
  }

  @Test func snippetsMarkMatchesAndEscapeTheRest() throws {
    let hit = try #require(SmallSite.index.search("балаларға тегін", language: .kazakh).first)
    #expect(
      hit.snippet.markup == """
        18 жасқа дейінгі <mark>балалардың</mark> тісі <mark>тегін</mark> емделеді. Басқалар 4 250 теңге төлейді \
        &lt;b&gt;&amp;amp;&lt;/b&gt;.
        """)
  }

  @Test func theOrderOfTheDocumentsDoesNotMatter() {
    let shuffled = SearchIndex(documents: SmallSite.documents.reversed(), synonyms: SmallSite.synonyms)
    #expect(
      shuffled.browserData().files.map(\.name) == SmallSite.index.browserData().files.map(\.name),
      "the names hold a hash of the contents")
    #expect(shuffled.browserData().files.map(\.bytes) == SmallSite.index.browserData().files.map(\.bytes))
  }

  @Test func equallyGoodSectionsKeepTheirOrderAndAtMostTenAreShown() {
    let documents = (10..<30).map { number in
      SearchDocument(
        language: .kazakh, url: "/\(number)/", key: "\(number)", title: "Емхана",
        sections: ["", "b", "c"].map { SearchSection(id: $0, heading: "Емхана", text: "Бір емхана.") })
    }
    let hits = SearchIndex(documents: documents).search("емхана", language: .kazakh)
    #expect(hits.map(\.rank) == Array(1...10))
    #expect(hits.map(\.key) == (10..<20).map(String.init), "an article's second section stands behind")
    for (before, after) in zip(hits, hits.dropFirst()) { #expect(before.score >= after.score) }
  }

  @Test func everySpellingFoldsToItsKey() {
    for language in Language.allCases {
      for term in SmallSite.index.editions[language].terms {
        #expect(SmallSite.index.readers[language].key(ofSpelling: term.spelling) == term.key)
      }
    }
  }
}

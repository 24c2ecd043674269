import Search
import Testing
import Text

struct AlphabeticalIndexTests {
  @Test func titlesAndQuestionsStandUnderTheirLetters() {
    let index = AlphabeticalIndex(documents: SmallSite.documents, language: .kazakh)
    #expect(index.letters.map { String($0.letter) } == ["Е", "О", "С", "Т"])
    #expect(index.letters[1].entries.map(\.url) == ["/kk/attach/#online"])
    #expect(index.letters[1].entries.map(\.article) == ["Емханаға тіркелу"])
  }

  @Test func kazakhLettersStandWhereTheAlphabetHasThem() {
    let collation = Collation(.kazakh)
    let words = [
      "яғни", "ірі", "ыдыс", "һәм", "халық", "үй", "ұлт", "ус", "өтініш", "он", "ңә", "нан", "қала",
      "кім", "ғылым", "гүл", "әке", "ата", "2026", "Әке", "ата-ана",
    ]
    #expect(
      words.sorted(by: collation.precedes) == [
        "2026", "ата", "ата-ана", "әке", "Әке", "гүл", "ғылым", "кім", "қала", "нан", "ңә", "он", "өтініш",
        "ус", "ұлт", "үй", "халық", "һәм", "ыдыс", "ірі", "яғни",
      ])
  }

  @Test(arguments: [
    ("ёлка", "Е", "Russian has no letter Ё of its own in an index"),
    ("«Отбасы»", "О", "quotation marks do not count"),
    ("15 категорий", "#", "digits stand under one sign"),
    ("eGov", "E", "letters of other alphabets stand under themselves"),
    ("—", "#", "a text without letters stands with the digits"),
  ])
  func textsHaveInitials(text: String, initial: String, because: String) {
    #expect(String(Collation(.russian).initial(of: text)) == initial, "\(because)")
  }
}

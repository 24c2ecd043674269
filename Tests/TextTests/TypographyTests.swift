import Testing
import Text

@Suite struct TypographyTests {
  /// `~` stands for a non-breaking space.
  @Test(arguments: [
    ("4 250 теңге", "4~250~теңге", "a grouped number and its unit"),
    ("1 234 567", "1~234~567", "two groups"),
    ("2026 123 адам", "2026 123~адам", "four digits are no group"),
    ("12 34", "12 34", "two digits are no group"),
    ("12 3456", "12 3456", "four digits are no group either"),
    ("51 000 ₸", "51~000~₸", "the sign of the tenge"),
    ("18 жасқа дейін", "18~жасқа дейін", "a unit in any case"),
    ("2026 жылғы 1 қаңтар", "2026~жылғы 1~қаңтар", "the legal date"),
    ("5 млн теңге", "5~млн~теңге", "a million and its unit"),
    ("№ 123", "№~123", "a number sign"),
    ("А. Б. Ахметов", "А.~Б.~Ахметов", "initials"),
    ("Ә. Қ. Үкімет", "Ә.~Қ.~Үкімет", "Kazakh initials"),
    ("бұл — сөз", "бұл~— сөз", "before a dash"),
    ("сіз де, біз де", "сіз~де, біз~де", "a particle with a comma"),
    ("бар ма?", "бар~ма?", "a question particle"),
    ("ана мен бала", "ана~мен бала", "a conjunction"),
    ("ол мектепте", "ол мектепте", "a word that only begins so"),
    ("82,6% деді", "82,6% деді", "no space before the percent sign"),
    ("жол\nүсті", "жол\nүсті", "a line's end stays"),
    (" а ", " а ", "spaces at the ends stay"),
    ("", "", "nothing"),
  ])
  func kazakh(text: String, spaced: String, because: String) {
    check(text, spaced, .kazakh)
  }

  @Test(arguments: [
    ("4 250 тенге", "4~250~тенге", "a grouped number and its unit"),
    ("1 января 2026 года", "1~января 2026~года", "a date"),
    ("82,6 %", "82,6~%", "the percent sign"),
    ("до 18 лет", "до~18~лет", "a preposition and a unit"),
    ("В больнице и на дому", "В~больнице и~на~дому", "short words, capital or not"),
    ("не застрахован", "не~застрахован", "the negation"),
    ("(в очереди) «о праве»", "(в~очереди) «о~праве»", "behind brackets and quotes"),
    ("это — ответ", "это~— ответ", "before a dash"),
    ("И. О. Фамилия", "И.~О.~Фамилия", "initials"),
    ("и т. д.", "и~т.~д.", "an abbreviation"),
    ("№ 5 и § 3", "№~5 и~§~3", "signs"),
    ("5 тыс. тенге", "5~тыс. тенге", "thousands"),
    ("она имела вид", "она имела вид", "words that end in short words"),
    ("ребёнка", "ребёнка", "one word"),
    ("статья 26 Кодекса", "статья 26 Кодекса", "a number before a word that is no unit"),
    ("2 года", "2~года", "years"),
    ("а\u{A0}б в", "а\u{A0}б в", "nothing joins after б"),
  ])
  func russian(text: String, spaced: String, because: String) {
    check(text, spaced, .russian)
  }

  private func check(_ text: String, _ expected: String, _ language: Language) {
    let typography = Typography(language)
    let expected = expected.split(separator: "~", omittingEmptySubsequences: false).joined(
      separator: "\u{A0}")
    let spaced = typography.spaced(text)
    #expect(spaced == expected)
    #expect(typography.spaced(spaced) == spaced, "a second time changes nothing")
    #expect(
      spaced.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }
        == text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 })
  }
}

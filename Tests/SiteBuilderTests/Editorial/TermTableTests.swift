import Diagnostics
import SiteBuilder
import Testing
import Text

@Suite struct TermTableTests {
  private static let table: FileContent = """
    terms:
      - id: abbreviation
        language: kk
        words: [ИИН]
        instead: ЖСН
        reason: { en: a Russian abbreviation, kk: орысша қысқарту, ru: русское сокращение }
        except:
          pages: [b]
          quotes: true
      - id: person
        language: ru
        words: [инвалид, инвалида]
        beginnings: [льготник]
        phrases: [биржа труда, центр занят]
        instead: другое слово
        reason: { en: a reason, kk: себебі, ru: причина }
    """

  /// A line, and the words in it that are refused, with their columns.
  static let lines: [FaultyText] = [
    FaultyText(.kazakh, "Құжатта ИИН жазылған.", ["1:9 ИИН"], because: "a refused word"),
    FaultyText(
      .kazakh, "Оны ИИН-ді және иин бойынша табады.", ["1:5 ИИН-ді", "1:17 иин"], because: "suffix, case"),
    FaultyText(.russian, "Пособие для **инвалида** есть.", ["1:15 инвалида"], because: "a form, in bold"),
    FaultyText(
      .russian, "Льготниками их не зовут.", ["1:1 Льготниками"], because: "a beginning with any ending"),
    FaultyText(
      .russian, "Это биржа труда, не центр занятости.", ["1:5 биржа", "1:21 центр"], because: "phrases"),
    FaultyText(.kazakh, "Орысша «ИИН» деп жазылады.", because: "quoted, where quotes are allowed"),
    FaultyText(.kazakh, "ИИНК пен `ИИН` болмайды.", because: "a longer word, and code"),
    FaultyText(.russian, "ИИН и инвалидность верны.", because: "the other language, and a longer word"),
    FaultyText(.russian, "Биржа и труд порознь.", because: "not in a row"),
    FaultyText(
      .russian, "Сказали «инвалид» так.", ["1:10 инвалид"], because: "quotes do not excuse this word"),
  ]

  @Test(arguments: lines)
  func aRefusedWordIsNamedWhereItStands(line: FaultyText) {
    var site = line.site
    site.files["Content/terms.yml"] = Self.table
    let found = site.findings(in: line.file, of: ["refused-term"], linesBefore: 6)
    #expect(found.map { $0.prefix { $0 != ":" } + Self.rest($0) } == line.findings)
  }

  /// The column and the word of a finding.
  private static func rest(_ finding: String) -> String {
    let match = finding.firstMatch(of: /:(\d+) refused-term: "(.*)" is not used here/)
    return match.map { ":\($0.output.1) \($0.output.2)" } ?? finding
  }

  @Test func aWordMayStandOnPagesThatAreExcepted() {
    let site = TestSite([
      "Content/terms.yml": Self.table, "Content/kk/b.md": .article("ИИН.\n\n## Бөлім {#part}\n\nТағы."),
    ])
    #expect(site.findings(in: "Content/kk/b.md", of: ["refused-term"]) == [])
  }

  @Test func titlesAndYAMLTextsAreCheckedWhereTheirValuesStand() {
    let site = TestSite([
      "Content/terms.yml": Self.table,
      "Content/kk/a.md": .article("Мәтін.", title: "Ол — ИИН"),
      "Content/ru/a.md": .article("Текст.", title: "\"Слово инвалид\""),
      "Content/kk/questions.yml": "first: Иә\nsecond: \"ИИН\"\nthird: 'т\u{0259}н'\n",
      "Content/words.yml": """
      words:
        - key: ИИН
          kk: { term: "бұл ИИН" }
          ru: { term: ИИН и льготник }
      """,
      "Templates/strings/ru.yml": .strings("locale: Портал  \u{AD}инвалид\n"),
    ])
    let ids: Set = ["refused-term", "latin-schwa", "double-space", "invisible-character"]
    func places(_ file: String) -> [String] {
      site.findings(in: file, of: ids).map { $0.prefix { $0 != " " } + " " + $0.split(separator: " ")[1] }
    }
    #expect(places("Content/kk/a.md") == ["2:13 refused-term:"])
    #expect(places("Content/ru/a.md") == ["2:15 refused-term:"])
    #expect(places("Content/kk/questions.yml") == ["2:10 refused-term:", "3:9 latin-schwa:"])
    #expect(places("Content/words.yml") == ["3:22 refused-term:", "4:23 refused-term:"])
    #expect(
      places("Templates/strings/ru.yml")
        == ["15:15 double-space:", "15:17 invisible-character:", "15:18 refused-term:"])
  }

  @Test func textsInYAMLAreMendedInPlace() {
    let site = TestSite([
      "Content/kk/a.md": .article("Мәтін.", title: "'К\u{0259}сіп  «іс»'"),
      "Content/kk/questions.yml": "second: \"т\u{0259}н\"\n",
    ])
    let mended = site.mended()
    #expect(
      mended.files["Content/kk/a.md"]?.text
        == site.files["Content/kk/a.md"]?.text
        .replacing("К\u{0259}сіп  «", with: "Кәсіп «"))
    #expect(mended.files["Content/kk/questions.yml"]?.text == "second: \"тән\"\n")
    #expect(mended.build().edits.isEmpty)
  }
}

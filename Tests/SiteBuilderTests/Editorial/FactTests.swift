import Diagnostics
import SiteBuilder
import Testing
import Text

@Suite struct FactTests {
  /// A small fact base: one of each kind.
  private static let facts = """
    n\tid\ttopic\tstatement\tsource\tvalidity\tkk\tru\tpublish\tsuperseded
    1\tPAY-01\tPAY\tThe rate is 4 250 tenge, 12 months.\t000:2\tcurrent (2026)\t\t\tyes\t
    2\tPAY-02\tPAY\tA plan of 60 000 visits.\t000:3\ttime-bound (2024)\t\t\tyes\t
    3\tOLD-01\tOLD\tThe rate was 2 975 tenge.\t001:3\toutdated\t\t\tyes\tPAY-01
    4\tSEC-01\tSEC\tAn internal count of 77.\t001:4\tcurrent\t\t\tno\t
    """

  /// The site with facts cited and texts written in an article.
  private static func site(
    _ facts: String, russianFacts: String? = nil, _ kazakh: String = "Мәтін.", _ russian: String = "Текст.",
    base: String = facts
  ) -> TestSite {
    TestSite([
      "Content/facts.tsv": FileContent(base),
      "Content/kk/a.md": .article(kazakh, "facts: [\(facts)]\n"),
      "Content/ru/a.md": .article(russian, "facts: [\(russianFacts ?? facts)]\n"),
    ])
  }

  private static let ids: Set = [
    "fact-columns", "repeated-fact", "unknown-fact", "unpublishable-fact", "superseded-fact",
    "fact-in-one-language", "uncovered-fact", "unsupported-figure", "undated-figure",
  ]

  private static let everything = "PAY-01, PAY-02, OLD-01"

  @Test func aSiteThatStatesEveryFactIsClean() {
    let site = Self.site(Self.everything, "Айына 4 250 теңге, 12 ай.", "В месяц 4 250 тенге, 12 месяцев.")
    #expect(site.findings(in: "Content/kk/a.md", of: Self.ids) == [])
    #expect(site.findings(in: "Content/facts.tsv", of: Self.ids) == [])
    #expect(site.build().factCoverage ?? (0, 0) == (3, 3))
  }

  @Test(arguments: [
    (
      "PAY-01, PAY-02, OLD-01, PAY-10", "6:33 unknown-fact: there is no fact PAY-10",
      "an id that is not in the table"
    ),
    (
      "PAY-01, PAY-02, OLD-01, SEC-01", "6:33 unpublishable-fact: the fact SEC-01 must not be published",
      "a fact that may not be published"
    ),
    (
      "PAY-02, OLD-01", "6:17 superseded-fact: the fact OLD-01 is superseded by PAY-01",
      "an old fact without the one of today"
    ),
  ])
  func aCitationIsChecked(facts: String, finding: String, because: String) {
    let site = Self.site(facts)
    for language in ["kk", "ru"] {
      #expect(site.findings(in: "Content/\(language)/a.md", of: Self.ids) == [finding], "\(because)")
    }
  }

  @Test func aFactCitedInOneLanguageIsReportedWithBothPlaces() {
    let site = Self.site(Self.everything, russianFacts: "PAY-01, OLD-01")
    let found = site.build().diagnostics.filter { $0.id == "fact-in-one-language" }
    #expect(found.map(\.place.description) == ["Content/kk/a.md:6:17"])
    #expect(found.flatMap(\.related).map(\.file) == ["Content/ru/a.md"])
  }

  @Test func aFactThatNoArticleStatesIsReportedInTheTable() {
    let site = Self.site("PAY-01")
    #expect(
      site.findings(in: "Content/facts.tsv", of: Self.ids) == [
        "3:1 uncovered-fact: no article states the fact PAY-02",
        "4:1 uncovered-fact: no article states the fact OLD-01",
      ])
    #expect(site.build().factCoverage ?? (0, 0) == (1, 3))
  }

  @Test(arguments: [
    (
      "Айына 4 260 теңге.", "В месяц 4 260 тенге.",
      "8:7 unsupported-figure: no cited fact gives the figure 4 260"
    ),
    ("Жылына {{yearly}} теңге.", "В год {{yearly}} тенге.", nil),
    ("Үш жол, 3-қадам.", "Три способа, шаг 3.", nil),
    (
      "Жоспар — 60 000 рет.", "План — 60 000 посещений.",
      "8:10 undated-figure: the figure 60 000 needs its year"
    ),
    ("2024 жылы жоспар — 60 000 рет.", "В 2024 году план — 60 000 посещений.", nil),
  ])
  func aFigureRestsOnAFactOrAParameter(kazakh: String, russian: String, finding: String?) {
    let site = Self.site(Self.everything, kazakh, russian)
    #expect(site.findings(in: "Content/kk/a.md", of: Self.ids) == (finding.map { [$0] } ?? []))
  }

  @Test func theTableItselfIsChecked() {
    let base =
      Self.facts.replacing("2\tPAY-02\tPAY\t", with: "2\tPAY-01\tPAY\t")
      .replacing("\tPAY-01\n", with: "\tPAY-99\n") + "\n5\tshort"
    let site = Self.site("PAY-01, OLD-01", base: base)
    #expect(
      site.findings(in: "Content/facts.tsv", of: Self.ids) == [
        "3:1 repeated-fact: the fact PAY-01 stands twice",
        "4:1 unknown-fact: there is no fact PAY-99",
        "6:1 fact-columns: this line has 2 columns instead of 10",
      ])
  }
}

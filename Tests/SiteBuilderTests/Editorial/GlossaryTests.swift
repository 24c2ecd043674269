import Diagnostics
import SiteBuilder
import Testing
import Text

@Suite struct GlossaryTests {
  private static let terms: FileContent = """
    terms:
      - key: insurance
        group: packages
        kk: { term: "міндетті әлеуметтік медициналық сақтандыру", short: "МӘМС", meaning: "Түсіндірме." }
        ru: { term: "обязательное социальное медицинское страхование", short: "ОСМС", meaning: "Объяснение." }
      - key: fund
        group: packages
        kk: { term: "Сақтандыру қоры", short: "", meaning: "Түсіндірме." }
        ru: { term: "Фонд страхования", short: "", meaning: "Объяснение." }
    """
  private static let kazakhPage = """
    ### МӘМС — міндетті әлеуметтік медициналық сақтандыру {#insurance}

    Түсіндірме.

    ### Сақтандыру қоры {#fund}

    Түсіндірме.
    """
  private static let russianPage = """
    ### ОСМС — обязательное социальное медицинское страхование {#insurance}

    Объяснение.

    ### Фонд страхования {#fund}

    Объяснение.
    """

  private static func site(
    _ text: String = "Текст.", kazakh: String = "Мәтін.", glossary: String = russianPage
  ) -> TestSite {
    TestSite([
      "Content/glossary.yml": terms,
      "Content/kk/glossary.md": .article("## Сөздер {#words}\n\n" + kazakhPage, title: "Сөздік"),
      "Content/ru/glossary.md": .article("## Слова {#words}\n\n" + glossary, title: "Словарь"),
      "Content/site.yml": FileContent(
        TestSite().files["Content/site.yml"]?.text.replacing("[a, b]", with: "[a, b, glossary]") ?? ""),
      "Content/kk/a.md": .article(kazakh), "Content/ru/a.md": .article(text),
    ])
  }

  private static let ids: Set = ["term-without-heading", "term-not-shown", "unexplained-abbreviation"]

  @Test func aGlossaryThatAgreesWithItsPageIsClean() {
    #expect(Self.site().report() == "")
  }

  @Test(arguments: [
    (
      "{#fund}", "{#found}",
      "6:5 term-without-heading: the term fund has no heading in Content/ru/glossary.md"
    ),
    (
      "социальное медицинское", "медицинское",
      "2:5 term-not-shown: the term \"обязательное социальное медицинское страхование\" does not stand under "
        + "its heading in Content/ru/glossary.md"
    ),
    (
      "### ОСМС", "### OSMS",
      "2:5 term-not-shown: the term \"ОСМС\" does not stand under its heading in Content/ru/glossary.md"
    ),
  ])
  func aTermThatThePageDoesNotShowIsReported(from: String, to: String, finding: String) {
    let site = Self.site(glossary: Self.russianPage.replacing(from, with: to))
    #expect(site.findings(in: "Content/glossary.yml", of: Self.ids) == [finding])
  }

  @Test(arguments: [
    ("Пакет ОСМС.", "1:7 unexplained-abbreviation: ОСМС is not explained on this page", "never explained"),
    (
      "Пакет ОСМС.\n\nЭто обязательное социальное медицинское страхование.",
      "1:7 unexplained-abbreviation: ОСМС is not explained on this page", "explained too late"
    ),
    ("Обязательное социальное медицинское страхование (ОСМС).", nil, "explained before"),
    ("ОСМС — это обязательное социальное **медицинское** страхование.", nil, "in the same paragraph"),
    ("Об обязательном социальном медицинском страховании.\n\nПакет ОСМС.", nil, "other endings, earlier"),
    ("Слово `ОСМС` и ОСМСЫ.", nil, "code, and a longer word"),
  ])
  func theFirstUseOfAnAbbreviationIsExplained(text: String, finding: String?, because: String) {
    let found = Self.site(text).findings(in: "Content/ru/a.md", of: Self.ids, linesBefore: 6)
    #expect(found == (finding.map { [$0] } ?? []), "\(because)")
  }

  @Test func aKazakhAbbreviationWithASuffixIsFound() {
    let found = Self.site(kazakh: "Бұл МӘМС-ке кіреді.").findings(in: "Content/kk/a.md", of: Self.ids)
    #expect(found == ["7:5 unexplained-abbreviation: МӘМС is not explained on this page"])
    let explained = "Міндетті әлеуметтік медициналық сақтандырудың (МӘМС) пакеті."
    #expect(Self.site(kazakh: explained).findings(in: "Content/kk/a.md", of: Self.ids) == [])
  }

  @Test(arguments: [
    ("Пакет ОСМС и ОСМС.", "Пакет LINK и ОСМС.", "the first use only"),
    ("«ОСМС», ОСМС-2.", "«LINK», ОСМС-2.", "after a quotation mark"),
    ("[Про ОСМС](b.md) и `ОСМС`, потом (ОСМС).", "потом (LINK).", "not in links or code"),
    ("ОСМСЫ, НеОСМС, ОСМС!", "ОСМСЫ, НеОСМС, LINK!", "whole words"),
    ("## Про ОСМС {#x}\n\nТут ОСМС.", "Тут LINK.", "not in headings"),
  ])
  func theFirstUseLeadsToTheGlossary(text: String, expected: String, because: String) {
    let html = Self.site(text).output()["ru/a/index.html"]
    let link = "<a class=\"term\" href=\"../../ru/glossary/#insurance\">ОСМС</a>"
    #expect(
      html.replacing("\u{A0}", with: " ").contains(expected.replacing("LINK", with: link)), "\(because)")
    #expect(html.components(of: "class=\"term\"") == 1, "\(because)")
  }

  @Test func theGlossaryDoesNotLeadToItself() {
    #expect(!Self.site().output()["ru/glossary/index.html"].contains("class=\"term\""))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}

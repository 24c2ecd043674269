import Diagnostics
import SiteBuilder
import Testing

@Suite struct ParityTests {
  @Test(arguments: [
    ("82,6%", "82,6 %", "Kazakh sets the sign without a space"),
    ("1414-ке", "номер 1414", "a Kazakh ending is no part of a number"),
    ("51 000 теңге", "51\u{A0}000 тенге", "a space holds a number together or not"),
    ("51\u{202F}000 теңге", "51 000 тенге", "a narrow space too"),
    ("51 000 теңге", "{{yearly}} тенге", "a figure in digits and by name"),
    ("{{yearly}} теңге", "{{yearly}} тенге", "a name in both"),
    ("51000 теңге", "51 000 тенге", "grouped and not"),
    ("1 250 000 теңге", "1250000 тенге", "grouped twice"),
    ("2022 жылғы 4 қыркүйек", "4 сентября 2022 года", "a date as each language writes it"),
    ("2022 жылғы 4 қыркүйектегі", "от 4 сентября 2022 года", "a date with a Kazakh ending"),
    ("№ 672 бұйрық", "приказ № 672", "an act by its number"),
    ("№672 бұйрық", "приказ № 672", "without a space"),
    ("I, II және III топ", "I, II и III группа", "groups in Roman numerals"),
    ("III топ — 2, II топ — 1", "1 у II группы, 2 у III группы", "the order within a section is free"),
    ("2025–2026 жылдары", "в 2025–2026 годах", "a span of years"),
    ("1,5 есе", "в 1,5 раза", "a decimal"),
    ("18 жаста 3 рет", "в 18 лет — 3 раза", "several numbers"),
    ("[1414](tel:1414)", "по номеру [1414](tel:1414)", "a phone number"),
    ("[egov.kz](https://egov.kz)", "[egov.kz](https://egov.kz/)", "a slash at the end of an address"),
    ("`1 2 3`", "текст", "code is not compared"),
    ("[мәтін](b.md)", "текст", "nor are links inside the site"),
    ("**51** 000", "**51** 000", "a number in two runs"),
    ("- бір\n- екі", "* раз\n* два", "lists of one size, whatever their marks"),
    ("1) бір\n2) екі", "1. раз\n2. два", "numbered lists too"),
    ("| А |\n|---|\n| б |", "| А |\n|:-:|\n| б |", "tables of one size, whatever their alignment"),
    ("> [!note] Атауы\n> Мәтін.", "> [!note]\n> Текст.", "blocks with and without a title of their own"),
    ("> мәтін", "текст", "a plain quote has no shape"),
    ("Мәтін.\n\nТағы.", "Текст.", "paragraphs are free"),
    ("## Бөлім 1 {#one}", "## Раздел 1 {#one}", "a number in a heading"),
  ])
  func pagesThatSayTheSamePass(kazakh: String, russian: String, because: String) {
    #expect(TestSite(kazakh: kazakh, russian: russian).report() == "", "\(because)")
  }

  /// Pasted twice in one language, a section has no partner for the second time.
  @Test(arguments: [true, false])
  func aSectionPastedTwiceInOneLanguageIsOneFaultAndStopsNothing(isKazakh: Bool) {
    let section = "## А {#a}\n\n- 1\n- 2\n"
    let twice = "\(section)\n\(section)"
    let site = TestSite(kazakh: isKazakh ? twice : section, russian: isKazakh ? section : twice)
    #expect(site.build().diagnostics.map(\.id) == ["repeated-id"])
  }

  @Test(arguments: [
    ("51 000", "51 001", ["different-figures"], "the last digit"),
    ("51 000", "5 100", ["different-figures"], "a digit lost"),
    ("1,5", "15", ["different-figures"], "the comma lost"),
    ("16,9 млн", "16.8 млн", ["different-figures"], "a decimal"),
    ("3 рет", "трижды", ["figure-without-partner"], "digits and words"),
    ("трижды", "3 раза", ["figure-without-partner"], "words and digits"),
    ("3 және 3", "3 раза", ["figure-without-partner"], "twice and once"),
    ("{{adultAge}}", "{{yearly}}", ["different-figures"], "another name"),
    ("III топ", "2 группа", ["different-figures"], "Roman and Arabic"),
    ("2 қыркүйек", "2 октября", ["different-figures"], "another month"),
    ("[1414](tel:1414)", "1414", ["figure-without-partner"], "a number that cannot be dialled"),
    ("[м](https://a.kz)", "[т](https://b.kz)", ["different-figures"], "another site"),
    ("[м](mailto:a@a.kz)", "[т](mailto:b@a.kz)", ["different-figures"], "another mail address"),
    ("1, 2, 3", "4, 5, 6", ["different-figures", "different-figures", "different-figures"], "each is told"),
    (
      "## А {#a}\n\n1\n\n## Б {#b}\n\n2", "## А {#a}\n\n2\n\n## Б {#b}\n\n1",
      ["different-figures", "different-figures"], "a number belongs to its section"
    ),
    ("- а\n- б", "- а", ["different-shape"], "an item"),
    ("- а\n  - б", "- а", ["different-shape"], "a list in a list"),
    ("| А | Б |\n|---|---|", "| А |\n|---|", ["different-shape"], "a column"),
    ("> [!call]\n> м", "м", ["different-shape"], "a block"),
    ("мәтін[^1]\n\n[^1]: 5 күн", "текст[^1]\n\n[^1]: 6 дней", ["different-figures"], "inside a footnote"),
    ("> [!note] 5 күн\n> м", "> [!note] 6 дней\n> т", ["different-figures"], "in a block's title"),
    ("| 5 |\n|---|\n| м |", "| 6 |\n|---|\n| т |", ["different-figures"], "in a table's head"),
    ("![5 сурет](../i.png)", "![6 картин](../i.png)", ["different-figures"], "in a picture's description"),
  ])
  func pagesThatDifferAreReported(kazakh: String, russian: String, ids: [String], because: String) {
    var site = TestSite(kazakh: kazakh, russian: russian)
    site.files["Content/i.png"] = .picture()
    site.files["Content/images/i.png"] = .picture()
    let diagnostics = site.build().diagnostics.filter { $0.id != "missing-image" }
    #expect(diagnostics.map(\.id) == ids, "\(because)")
    for diagnostic in diagnostics {
      let files = Set(([diagnostic.place] + diagnostic.related).map(\.file))
      #expect(files == ["Content/kk/a.md", "Content/ru/a.md"], "\(because)")
    }
  }
}

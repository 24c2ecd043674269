import Diagnostics
import Testing

@testable import GFM

@Suite struct StructureGapTests {
  @Test(arguments: gaps)
  func whatIsMissingOrOutOfPlaceIsTold(text: MarkedText) {
    let diagnostics = reading(text.markdown).diagnostics
    #expect(diagnostics.summary == text.told)
    if let hint = text.hint { #expect(diagnostics.first?.problem.wording(in: .english).hint == hint) }
  }

  @Test(arguments: whole)
  func whatIsWholePasses(markdown: String) {
    #expect(reading(markdown).diagnostics.summary == [])
  }

  static let gaps = [
    MarkedText("# Раздел {#x}", "1:1 second-title", hint: "begin it with two hash signs: ##"),
    MarkedText("Раздел\n======", "1:1 second-title"),
    MarkedText("## А\n\n#### Б", "3:1 skipped-level", hint: "begin it with ###"),
    MarkedText("### А", "1:1 skipped-level", hint: "begin it with ##"),
    MarkedText("## Мазмұны {#main}", "1:13 reserved-id"),
    MarkedText("## {#x}", "1:1 empty-heading"), MarkedText("##", "1:1 empty-heading"),
    MarkedText("- а\n-\n- б", "2:1 empty-list-item"), MarkedText("1. а\n2.\n", "2:1 empty-list-item"),
    MarkedText("[](a.md)", "1:1 link-without-text", hint: "write what it leads to: [the text](a.md)"),
    MarkedText("[ ](a.md)", "1:1 link-without-text"),
    MarkedText("[звоните](tel:сто)", "1:1 link-to-nowhere"),
    MarkedText("[пишите](mailto:info)", "1:1 link-to-nowhere"),
    MarkedText("[тут](http://localhost:8080/)", "1:1 link-to-nowhere"),
    MarkedText("[https://gov.kz](https://egov.kz)", "1:1 link-names-another"),
    MarkedText("[egov.kz](https://evil.kz/)", "1:1 link-names-another"),
    MarkedText("[+7 727 123 45 67](tel:+77271234568)", "1:1 link-names-another"),
    MarkedText("[a@b.kz](mailto:a@c.kz)", "1:1 link-names-another"),
    MarkedText("| а | б |\n|---|---|\n| в |  |", "3:6 empty-cell"),
    MarkedText(
      "| а | б |\n|---|---|\n| в | г | д |", "3:1 extra-cells",
      hint: "what stands beyond would be lost; write \\| where the sign itself is meant"),
    MarkedText("| а | б |\n|---|---|\n| `a|b` | г |", "3:1 extra-cells"),
    MarkedText("| а | б |\n|---|---|\n| в |", "3:1 missing-cells"),
    MarkedText(
      "| а | б |\n|---|---|\n| в | г |\nСоңы", "4:1 line-in-table", hint: "leave an empty line before it"),
  ]

  static let whole = [
    "[8 (727) 123-45-67](tel:+77271234567)", "[1414](tel:1414)", "[a@b.kz](mailto:a@b.kz)",
    "[egov.kz](https://www.egov.kz/a)",
    "[my.egov.kz](https://egov.kz/)", "[форма.docx](https://egov.kz/f)", "[версия 2.0](https://egov.kz/)",
    "<https://egov.kz/a>",
    "[1 мая](tel:1414)", "[пишите](mailto:a@b.kz?subject=a)",
    "## А\n\n### Б\n\n## В", "## А\n\n### Б\n\n#### В\n\n## Г", "- а\n- б", "- [x] сделано", "[т](a.md)",
    "[![сурет](a.png)](b.md)", "[`код`](a.md)", "| а | б |\n|---|---|\n| в | г |\n\nКонец",
    "|  | б |\n|---|---|\n| в | — |", "| а | б |\n|---|---|\n| `a\\|b` | г |", "| а |\n|---|\n| б |",
    "а | б\n---|---\nв | г",
    "> | а | б |\n> |---|---|\n> | в | г |", "- | а | б |\n  |---|---|\n  | в | г |",
  ]
}

import Diagnostics
import GFM
import Testing

@Suite struct PlaceTests {
  /// Every run and link must stand in the source exactly where its place says.
  @Test(arguments: [
    "Слово `код` и [сілтеме](a.md) *екпін* соңы",
    "[a]: b.md \"t\"\n\nБарлығы [a] және *b* соңы",
    "[a]: b.md\nТекст сразу за определением [a], *потом* дальше",
    "> дәйексөз *a* b\n> екінші *a* b\nжалқау *a* b",
    "- элемент *a* и [текст\n  дальше](c.md\n  \"имя\") потом *b* конец",
    "- > внутри *a*\n  > дальше *a* b\n  вяло *a* b\n\n  второй *a* абзац",
    "Заголовок *a*\nв две *a* строки\n===",
    "a@b.kz затем *a* и c@d.kz потом *a*",
    "www.egov.kz затем https://egov.kz, *a* конец",
    "1. один\n\tдальше *a* с табуляцией",
    "Код `` a ` b `` и `два\nряда` конец",
    "| a | b *e* | c |\n|---|---|---|\n| x | *a* a | a [l](u) |\n|a|`a` a|a",
    "# ә *a* {#id}\n\nтекст  \nпосле *a* разрыва\\\nи *a* снова",
    "Сноска[^1] и *a*.\n\n[^1]: Текст *a*\n    дальше *a* b",
    "> [!note] Атауы *a*\n> мәтін *b* b\n> 1. бір *a*",
    "   отступ *a*\n   отступ *a* b",
    "~~старое *a*~~ новое *a* ~~b~~ a",
    "***a** a* a _a_ a",
  ])
  func everyRunStandsWhereItsPlaceSays(markdown: String) {
    let page = reading(markdown).page
    #expect(!page.textRuns.isEmpty)
    for run in page.textRuns {
      let firstLine = run.text.split(separator: " ", omittingEmptySubsequences: false).first.map(String.init)
      #expect(text(at: run.place, in: markdown).hasPrefix(firstLine ?? ""), "\(run)")
    }
    for (first, second) in zip(page.textRuns, page.textRuns.dropFirst()) where first.section == second.section
    {
      #expect(first.place < second.place || second.block != first.block, "\(first) \(second)")
    }
    for link in page.links where link.kind == .link {
      #expect(text(at: link.place, in: markdown).hasPrefix("["), "\(link)")
    }
    for link in page.links where link.kind == .autolink {
      #expect(text(at: link.place, in: markdown).hasPrefix(link.text), "\(link)")
    }
  }

  @Test func linesCountFromTheFrontMatterAndColumnsCountLetters() {
    let problems = reading("Мәтін\n\nҚазақша <b>сөз</b>", firstLine: 9).diagnostics
    #expect(problems.summary == ["11:9 raw-html", "11:15 raw-html"])
  }

  @Test(arguments: [
    ("a\r\nb <b>", "2:3 raw-html"),
    ("a\rb <b>", "2:3 raw-html"),
    ("ә\n\n> b\nc <b>", "4:3 raw-html"),
    ("| ә |\n|---|\n| ө <b> |", "3:5 raw-html"),
    ("- a\n\n  ә [x](java:y)", "3:5 unsafe-link"),
    ("a {{adultAge}} {{adltAge}}", "1:16 unknown-name"),
    ("ә\nә {{adltAge}}", "2:3 unknown-name"),
    ("ә [x](a{{adltAge}})", "1:8 unknown-name"),
    ("a[^x]\n\n[^x]: ә <b>", "3:9 raw-html"),
    ("ә [^y]", "1:3 undefined-footnote"),
    ("a[^y]\n\n[^y]: b\n[^z]: c", "4:1 unused-footnote"),
    ("## ә {#A}", "1:7 invalid-heading-id"),
    ("> [!nota]\n> x", "1:3 unknown-block"),
    ("ә ![](a.png)", "1:3 image-without-description"),
  ])
  func problemsPointAtTheirPlace(markdown: String, problem: String) {
    #expect(reading(markdown).diagnostics.summary == [problem])
  }

  private func text(at place: Place, in markdown: String) -> String {
    let lines = markdown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard place.line <= lines.count else { return "" }
    return String(String.UnicodeScalarView(lines[place.line - 1].dropFirst(place.column - 1)))
  }
}

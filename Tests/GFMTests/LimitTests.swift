import Diagnostics
import GFM
import Testing
import Text

@Suite struct LimitTests {
  /// Inputs of the kind that keeps Markdown readers busy for minutes or overflows their stacks.
  private static let pathological: [(name: String, make: @Sendable (Int) -> String)] = [
    ("quotes", { String(repeating: ">", count: $0) + "a" }),
    ("spaced quotes", { String(repeating: "> ", count: $0) + "a" }),
    ("lists in a line", { String(repeating: "- ", count: $0) + "a" }),
    ("brackets", { String(repeating: "[", count: $0) }),
    ("closed brackets", { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }),
    ("nested links", { String(repeating: "[", count: $0) + "a" + String(repeating: "](b)", count: $0) }),
    ("link openers", { String(repeating: "[a](", count: $0) }),
    ("images", { String(repeating: "![", count: $0) }),
    ("image letters", { String(repeating: "![l", count: $0) }),
    ("stars", { String(repeating: "*a **a ", count: $0) }),
    ("strong pairs", { String(repeating: "**a*", count: $0) }),
    ("underscores", { String(repeating: "_a __a ", count: $0) }),
    ("nested strong", { String(repeating: "**a ", count: $0) + String(repeating: " a**", count: $0) }),
    ("backticks", { (1...max(1, $0 / 100)).map { "e" + String(repeating: "`", count: $0) }.joined() }),
    ("tildes", { String(repeating: "~~a ~", count: $0) }),
    ("angles", { String(repeating: "<", count: $0) }),
    ("half tags", { String(repeating: "<a ", count: $0) }),
    ("comments", { String(repeating: "<!--", count: $0) }),
    ("entities", { String(repeating: "&a", count: $0) }),
    ("mail marks", { String(repeating: "a@", count: $0) }),
    ("colons", { String(repeating: "http:", count: $0) }),
    ("dollars", { String(repeating: "$a", count: $0) }),
    ("footnotes", { String(repeating: "[^1]", count: $0) + "\n\n[^1]: a" }),
    ("wide table", { String(repeating: "|a", count: $0) + "\n" + String(repeating: "|-", count: $0) }),
    ("definitions", { String(repeating: "[a]: b\n", count: $0) }),
    ("braces", { String(repeating: "{{", count: $0) }),
    ("addresses", { String(repeating: "www.a.b ", count: $0) }),
    ("brackets behind an address", { "www.a.b" + String(repeating: ")", count: $0) }),
    (
      "rows that are filled up",
      {
        String(repeating: "|a", count: 30) + "\n" + String(repeating: "|-", count: 30) + "\n"
          + String(repeating: "a\n", count: $0)
      }
    ),
    ("escapes", { String(repeating: "\\[", count: $0) }),
  ]

  @Test(arguments: Self.pathological.indices)
  func tangledTextsAreRefusedWithADiagnostic(index: Int) {
    let (page, diagnostics) = reading(Self.pathological[index].make(60_000))
    #expect(page.html.pieces.isEmpty, "\(Self.pathological[index].name)")
    #expect(
      ["too-many-marks", "nested-too-deeply", "table-too-wide", "page-too-long"].contains(
        diagnostics.first?.id))
    #expect(diagnostics.count == 1)
  }

  /// The largest text of each kind that passes the limits is read to its end, without hanging.
  @Test(.timeLimit(.minutes(5)), arguments: Self.pathological.indices)
  func whatPassesTheLimitsIsRead(index: Int) {
    let make = Self.pathological[index].make
    var (passes, fails) = (1, 60_000)
    while fails - passes > max(1, passes / 10) {
      let middle = (passes + fails) / 2
      if isRefused(make(middle)) { fails = middle } else { passes = middle }
    }
    #expect(!isRefused(make(passes)), "\(Self.pathological[index].name)")
  }

  private func isRefused(_ markdown: String) -> Bool {
    let limits = ["too-many-marks", "nested-too-deeply", "table-too-wide", "page-too-long"]
    return reading(markdown).diagnostics.contains { limits.contains($0.id) }
  }

  @Test func aPageBeyondTheSizeIsRefused() {
    let diagnostics = reading(String(repeating: "Сөз сөз сөз.\n\n", count: 20_000)).diagnostics
    #expect(diagnostics.summary == ["1:1 page-too-long"])
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0x62, 0xFF] as [UInt8], "2:2", "no such byte"),
    ([0xD0], "1:1", "a letter cut off"),
    ([0x61, 0xC0, 0x80], "1:2", "a NUL in disguise"),
    ([0xED, 0xA0, 0x80], "1:1", "half of a pair"),
    ([0xF5, 0x80, 0x80, 0x80], "1:1", "beyond Unicode"),
    ([0xE2, 0x28, 0xA1], "1:1", "a broken sequence"),
  ])
  func aTextInAnotherEncodingIsRefused(bytes: [UInt8], place: String, because: String) {
    let diagnostics = MarkdownPage.parsing(bytes, file: "a.md", dialect: .sample(.russian)).diagnostics
    #expect(diagnostics.summary == ["\(place) not-utf-8"])
  }

  @Test func everydayStructuresStayFarBelowTheLimits() {
    let table =
      "| a | b | c | d |\n|---|---|---|---|\n"
      + String(repeating: "| *a* | [b](c.md) | `d` | e |\n", count: 100)
    let rule = String(repeating: "-", count: 200) + "\n\n" + String(repeating: "* ", count: 3)
    let list = (0..<6).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(reading(table + "\n" + rule + "\n\n" + list).diagnostics.isEmpty)
  }

  @Test func anEmptyPageIsEmpty() {
    let (page, diagnostics) = reading("")
    #expect(page.html.pieces.isEmpty)
    #expect(diagnostics.isEmpty)
  }
}

import Diagnostics
import Testing

@Suite struct PrinterTextTests {
  private func text(
    _ diagnostic: Diagnostic, line: String? = nil, language: MessageLanguage = .english,
    isColored: Bool = false
  ) -> String {
    DiagnosticPrinter(language: language, isColored: isColored, sourceLine: { _ in line }).text(
      of: diagnostic)
  }

  @Test func aProblemIsPrintedWithItsLineACaretAndAHint() {
    #expect(
      text(.sample(), line: "title: Мектеп") == """
        Content/kk/a.md:2:8: error: the title is too long [sample-problem]
          2 | title: Мектеп
            |        ^
          hint: shorten it

        """)
  }

  @Test func withoutALineAndAHintOneLineIsLeft() {
    let expected = "Content/kk/a.md:2:8: error: the title is too long [sample-problem]\n"
    #expect(text(.sample(hint: nil)) == expected)
    #expect(text(.sample(hint: nil), line: "  \t ") == expected)
  }

  @Test func theMarginIsAsWideAsTheLinesNumber() {
    #expect(
      text(.sample(line: 120, column: 1, hint: nil), line: "Мәтін") == """
        Content/kk/a.md:120:1: error: the title is too long [sample-problem]
          120 | Мәтін
              | ^

        """)
  }

  @Test func tabsMoveTheCaretAsTheyMoveTheLine() {
    #expect(
      text(.sample(column: 4, hint: nil), line: "\ta\tb") == """
        Content/kk/a.md:2:4: error: the title is too long [sample-problem]
          2 | \ta\tb
            | \t \t^

        """)
  }

  /// A terminal takes some characters for orders, such as to change its title or what was copied.
  @Test func whatWouldSteerATerminalIsShownAsAnEscape() {
    let shown = text(
      .sample(column: 3, hint: "a\u{7}b"), line: "\u{1B}]52;c;\u{9B}\u{202E}x\r")
    #expect(
      !shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    #expect(
      shown == """
        Content/kk/a.md:2:3: error: the title is too long [sample-problem]
          2 | \\u{1B}]52;c;\\u{9B}\\u{202E}x\\u{D}
            |        ^
          hint: a\\u{7}b

        """)
  }

  @Test func aWordWithoutEndIsCut() {
    let word = String(repeating: "а", count: 60_000)
    #expect(text(.sample(hint: nil, message: "\"\(word)\" is mixed")).unicodeScalars.count < 2_200)
  }

  @Test func theNameOfAFileStaysOnItsLine() {
    var diagnostic = Diagnostic.sample(hint: nil)
    diagnostic.place.file = "Content/kk/a\n\u{1B}[2J.md"
    #expect(text(diagnostic).hasPrefix("Content/kk/a\\n\\u{1B}[2J.md:2:8: error:"))
  }

  @Test(arguments: [(0, 0), (1, 0), (6, 5), (7, 5), (99, 5)])
  func aColumnOutsideTheLineStaysAtItsEdge(column: Int, spaces: Int) {
    let caret = "    | " + String(repeating: " ", count: spaces) + "^\n"
    #expect(text(.sample(column: column), line: "Мәтін").contains(caret))
  }

  @Test(arguments: [
    (1, 0, 100, 0), (70, 0, 100, 69), (71, 0, 100, 70), (72, 31, 131, 40), (150, 109, 209, 40),
    (290, 249, 300, 40), (301, 260, 300, 40),
  ])
  func aLongLineIsCutAroundTheColumn(column: Int, from start: Int, to end: Int, caret: Int) {
    let scalars = (0..<300).map { UInt32($0 % 32) + 0x430 }.compactMap(Unicode.Scalar.init)
    let line = String(String.UnicodeScalarView(scalars))
    let shown = String(String.UnicodeScalarView(scalars[start..<end]))
    #expect(
      text(.sample(column: column, hint: nil), line: line) == """
        Content/kk/a.md:2:\(column): error: the title is too long [sample-problem]
          2 | \(shown)
            | \(String(repeating: " ", count: caret))^

        """)
  }

  @Test func relatedPlacesFollowUnlessTheMessageNamesThem() {
    let related = [Place(file: "Content/ru/a.md", line: 3, column: 5), Place(file: "Content/ru/b.md")]
    #expect(
      text(.sample(message: "other than Content/ru/a.md:3:5", related: related), line: "title: А") == """
        Content/kk/a.md:2:8: error: other than Content/ru/a.md:3:5 [sample-problem]
          2 | title: А
            |        ^
          see Content/ru/b.md:1:1
          hint: shorten it

        """)
  }

  @Test func kazakhAndRussianWordEverything() {
    let related = [Place(file: "Content/ru/a.md")]
    #expect(
      text(.sample(related: related), language: .kazakh) == """
        Content/kk/a.md:2:8: қате: атау тым ұзын [sample-problem]
          қараңыз: Content/ru/a.md:1:1
          кеңес: қысқартыңыз

        """)
    #expect(
      text(.sample(severity: .warning, related: related), language: .russian) == """
        Content/kk/a.md:2:8: предупреждение: название слишком длинное [sample-problem]
          см. Content/ru/a.md:1:1
          подсказка: сократите

        """)
    #expect(text(.sample(severity: .warning), language: .kazakh).contains(": ескерту: "))
    #expect(text(.sample(), language: .russian).contains(": ошибка: "))
  }

  @Test func onATerminalOnlyTheWeightOfTheProblemIsColoured() {
    #expect(
      text(.sample(hint: nil), isColored: true)
        == "Content/kk/a.md:2:8: \u{1B}[1;31merror\u{1B}[0m: the title is too long [sample-problem]\n")
    #expect(
      text(.sample(hint: nil, severity: .warning), isColored: true)
        == "Content/kk/a.md:2:8: \u{1B}[1;33mwarning\u{1B}[0m: the title is too long [sample-problem]\n")
  }

  @Test(arguments: [
    (0, 0, "", "", ""),
    (1, 0, "1 error\n", "1 қате\n", "ошибок: 1\n"),
    (2, 0, "2 errors\n", "2 қате\n", "ошибок: 2\n"),
    (0, 1, "1 warning\n", "1 ескерту\n", "предупреждений: 1\n"),
    (2, 1, "2 errors, 1 warning\n", "2 қате, 1 ескерту\n", "ошибок: 2, предупреждений: 1\n"),
    (1, 5, "1 error, 5 warnings\n", "1 қате, 5 ескерту\n", "ошибок: 1, предупреждений: 5\n"),
  ])
  func theClosingLineCounts(errors: Int, warnings: Int, english: String, kazakh: String, russian: String) {
    let diagnostics =
      Array(repeating: Diagnostic.sample(severity: .warning), count: warnings)
      + Array(repeating: Diagnostic.sample(), count: errors)
    let summaries = [MessageLanguage.english, .kazakh, .russian].map { language in
      DiagnosticPrinter(language: language).summary(of: diagnostics)
    }
    #expect(summaries == [english, kazakh, russian])
    #expect(DiagnosticPrinter(format: .json).summary(of: diagnostics) == "")
  }
}

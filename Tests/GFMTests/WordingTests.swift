import Diagnostics
import GFM
import Testing

@Suite struct WordingTests {
  private static let problems: [MarkdownProblem] = [
    .notUTF8, .pageTooLong(limit: 1), .tooManyMarks(limit: 1), .nestedTooDeeply(limit: 1),
    .tableTooWide(limit: 1),
    .rawHTML("<b>"), .markupInAttribute("<b>"), .unsafeLink("x:y"), .unsafeImage("x:y"),
    .imageWithoutDescription("a.png"), .codeLanguage("?"), .undefinedFootnote("a", suggestion: nil),
    .unusedFootnote("a"), .repeatedID("a"), .invalidID("A", suggestion: "a"),
    .unknownName("a", suggestion: nil),
    .insertionInText("a"), .unbalancedBraces, .unknownBlock("a", suggestion: nil), .stepsWithoutOneList(0),
  ]

  @Test func everyProblemIsListedOnceAndExplained() {
    #expect(Self.problems.map(\.kind) == MarkdownProblem.kinds)
    #expect(Set(MarkdownProblem.kinds.map(\.id)).count == MarkdownProblem.kinds.count)
    for kind in MarkdownProblem.kinds { #expect(kind.explanation.count > 60, "\(kind.id)") }
  }

  @Test func everyProblemIsWordedInThreeLanguages() {
    for problem in Self.problems {
      let wordings = MessageLanguage.allCases.map { problem.wording(in: $0) }
      #expect(Set(wordings.map(\.message)).count == 3, "\(problem)")
      for wording in wordings { #expect(!wording.message.isEmpty && !wording.message.hasSuffix(".")) }
    }
  }

  @Test(arguments: [
    ("a<br>b", "end the line with a backslash for a new line"),
    ("<b>a</b>", "use **bold**"),
    ("a <EM>b", "use *emphasis*"),
    ("<a href=\"b\">c", "use [text](address)"),
    ("<div>", "use a named block such as > [!note]"),
    ("<!-- a -->", "delete the comment"),
    ("<marquee>", "use Markdown, or put the tag between backticks to show it"),
  ])
  func htmlComesWithAHintForWhatWasMeant(markdown: String, hint: String) {
    #expect(reading(markdown).diagnostics.first?.problem.wording(in: .english).hint == hint)
  }
}

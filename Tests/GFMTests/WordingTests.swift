import Diagnostics
import Testing

@testable import GFM

@Suite struct WordingTests {
  @Test func everyProblemIsListedOnceAndExplained() {
    let kinds = Message.aboutMarkdown.map(\.kind)
    #expect(Set(kinds.map(\.id)).count == kinds.count)
    for kind in kinds { #expect(kind.explanation.count > 60, "\(kind.id)") }
  }

  @Test func everyProblemIsWordedInThreeLanguages() {
    for problem in Message.aboutMarkdown {
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

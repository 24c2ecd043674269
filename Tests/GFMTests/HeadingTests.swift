import Diagnostics
import GFM
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("## Тексерудің бес жолы", "тексерудің-бес-жолы", "Kazakh letters survive"),
    ("## Кто платит за ребёнка?", "кто-платит-за-ребёнка", "a question mark is dropped"),
    ("## ТМККК/ГОБМП — что это", "тмкккгобмп-что-это", "slashes vanish, dashes separate words"),
    ("## 2026 жыл: *жаңа* `code`", "2026-жыл-жаңа-code", "digits may come first; marks are no text"),
    ("## {{adultAge}} лет", "18-лет", "values count"),
    ("## !!!", "section", "something must be there"),
    ("## Ә ә", "ә-ә", "capitals become small"),
  ])
  func aMissingIDIsDerived(markdown: String, id: String, because: String) {
    let heading = reading(markdown).page.headings.first
    #expect(heading?.id == id)
    #expect(heading?.isExplicit == false)
  }

  @Test func equalHeadingsAreNumbered() {
    let (page, diagnostics) = reading("## Сұрақ\n\n## Сұрақ\n\n### Сұрақ")
    #expect(page.headings.map(\.id) == ["сұрақ", "сұрақ-2", "сұрақ-3"])
    #expect(diagnostics.isEmpty)
  }

  @Test func anExplicitIDAndItsFormerOnesAreLinkTargets() {
    let page = reading("## Бес жол {#five-ways #ways #six}").page
    #expect(page.headings[0].id == "five-ways")
    #expect(page.headings[0].isExplicit)
    #expect(page.headings[0].formerIDs == ["ways", "six"])
    #expect(page.headings[0].text == "Бес жол")
    #expect(
      page.text
        == "<h2 id=\"five-ways\"><span id=\"ways\"></span><span id=\"six\"></span>Бес жол[end 0]</h2>\n[after 0]"
    )
  }

  @Test(arguments: [
    ("## A {#a}\n\n## B {#a}", "3:7", "1:7", "two explicit ids"),
    ("## A {#a}\n\n## B {#b #a}", "3:7", "1:7", "a former id"),
    ("## A {#a-b}\n\n## A b", "3:1", "1:7", "a derived id equals an explicit one"),
    ("## A b\n\n## C {#a-b}", "3:7", "1:1", "an explicit id equals a derived one"),
    ("## A {#fn-1}\n\nx[^1]\n\n[^1]: y", "5:7", "1:7", "a footnote's id"),
    ("## A {#fnref-1}\n\nx[^1]\n\n[^1]: y", "3:2", "1:7", "a footnote mark's id"),
    ("## A {#footnotes}\n\nx[^1]\n\n[^1]: y", "5:7", "1:7", "the id of the footnotes"),
  ])
  func anIDUsedTwiceNamesBothPlaces(markdown: String, second: String, first: String, because: String) {
    let diagnostics = reading(markdown).diagnostics
    #expect(diagnostics.summary == ["\(second) repeated-id"])
    #expect(diagnostics.first?.related.map { "\($0.line):\($0.column)" } == [first])
  }

  @Test(arguments: [
    (
      "## A {#Five Ways}", ["1:7 invalid-heading-id", "1:7 invalid-heading-id"],
      "capitals, and a word without #"
    ),
    ("## A {#five_ways}", ["1:7 invalid-heading-id"], "an underscore"),
    ("## A {#бес}", ["1:7 invalid-heading-id"], "Cyrillic letters"),
    ("## A {#2026}", ["1:7 invalid-heading-id"], "a digit first"),
    ("## A {#a--b}", ["1:7 invalid-heading-id"], "two hyphens"),
    ("## A {#a-}", ["1:7 invalid-heading-id"], "a hyphen at the end"),
    ("## A {#}", ["1:7 invalid-heading-id"], "nothing"),
  ])
  func anInvalidIDIsAnError(markdown: String, problems: [String], because: String) {
    #expect(reading(markdown).diagnostics.summary == problems)
  }

  @Test func anInvalidIDComesWithAProposal() {
    let wording = reading("## A {#Five_Ways}").diagnostics.first?.problem.wording(in: .english)
    #expect(wording?.message == "\"#Five_Ways\" is no heading id")
    #expect(wording?.hint == "use small Latin letters, digits and hyphens: {#five-ways}")
  }

  @Test func theContentsListGetsAHeadingWithoutLinks() {
    let page = reading("## Где [*узнать*](a.md) `x`[^1] <\n\n[^1]: y").page
    #expect(page.headings[0].html == "Где <em>узнать</em> <code>x</code> &lt;")
    #expect(page.headings[0].text == "Где узнать x <")
  }

  @Test func bracesThatAreNoIDStayText() {
    #expect(reading("## Множество {1, 2}").page.headings[0].text == "Множество {1, 2}")
  }
}

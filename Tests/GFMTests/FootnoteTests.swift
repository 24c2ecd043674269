import Diagnostics
import GFM
import Testing

@Suite struct FootnoteTests {
  @Test func footnotesAreNumberedNamedAndLinkedBothWays() {
    let (page, diagnostics) = reading(
      "Право[^law] тут[^two] закон[^law].\n\n[^two]: Второй\n[^law]: Первый *закон*\n")
    #expect(diagnostics.isEmpty)
    #expect(
      page.text == """
        <p>Право<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" aria-label="Note 1">1</a></sup> \
        тут<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" aria-label="Note 2">2</a></sup> \
        закон<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" aria-label="Note 1">1</a></sup>.</p>
        <section class="footnotes" aria-labelledby="footnotes">
        <h2 id="footnotes">Notes</h2>
        <ol>
        <li id="fn-1">
        <p>Первый <em>закон</em> <a class="footnote-back" href="#fnref-1" aria-label="Back from 1">↩︎</a> \
        <a class="footnote-back" href="#fnref-1-2" aria-label="Back from 1">↩︎</a></p>
        </li>
        <li id="fn-2">
        <p>Второй <a class="footnote-back" href="#fnref-2" aria-label="Back from 2">↩︎</a></p>
        </li>
        </ol>
        </section>

        """, "\(page.text)"
    )
  }

  @Test func aFootnoteBelongsToTheSectionWhereItIsWritten() {
    let page = reading("## A {#a}\n\nx[^1]\n\n[^1]: первая\n\n## B {#b}\n\ny[^2]\n\n[^2]: вторая").page
    #expect(page.textRuns.first { $0.text == "первая" }?.section == 0)
    #expect(page.textRuns.first { $0.text == "вторая" }?.section == 1)
  }

  @Test func theWayBackStandsBehindABlockThatEndsAFootnote() {
    let page = reading("a[^1]\n\n[^1]: b\n\n    {{table:amounts}}\n").page
    #expect(
      page.text.contains("<p>b</p>\n[insert table:amounts]\n <a class=\"footnote-back\""), "\(page.text)")
  }

  @Test(arguments: [
    ("a[^lav]\n\nb[^law]\n\n[^law]: x", "1:2 undefined-footnote", "did you mean [^law]?"),
    ("a[^x]", "1:2 undefined-footnote", "add a line that begins with [^x]:"),
    ("a\n\n[^x]: y", "3:1 unused-footnote", "put [^x] into the text or delete it"),
  ])
  func aFootnoteWithoutItsOtherHalfIsReported(markdown: String, problem: String, hint: String) {
    let diagnostics = reading(markdown).diagnostics
    #expect(diagnostics.summary == [problem])
    #expect(diagnostics.first?.problem.wording(in: .english).hint == hint)
  }

  @Test(arguments: ["a \\[^x]", "`[^x]`", "```\n[^x]: y\n```", "a [^ b] c"])
  func whatOnlyLooksLikeAFootnotePasses(markdown: String) {
    #expect(reading(markdown).diagnostics.isEmpty)
  }
}

import GFM
import Testing

@Suite struct LinkTests {
  private static let note = "<span class=\"visually-hidden\"> (other site)</span>"

  @Test func anExternalLinkIsMarkedAndSafe() {
    #expect(
      reading("[egov](https://egov.kz)").page.text
        == "<p><a href=\"https://egov.kz\" class=\"external\" rel=\"noopener\">egov\(Self.note)</a></p>\n"
    )
  }

  @Test(arguments: [
    ("www.egov.kz", "https://www.egov.kz", "www becomes https"),
    ("https://egov.kz/a.", "https://egov.kz/a", "without the full stop"),
    ("http://egov.kz", "http://egov.kz", "a plain http address stays"),
    ("<https://egov.kz>", "https://egov.kz", "in angle brackets"),
    ("a@egov.kz", "mailto:a@egov.kz", "a bare mail address"),
    ("<a@egov.kz>", "mailto:a@egov.kz", "a mail address in brackets"),
  ])
  func anAddressInTheTextIsALink(markdown: String, destination: String, because: String) {
    let link = reading(markdown).page.links.first
    #expect(link?.destination == destination)
    #expect(link?.kind == .autolink)
  }

  @Test(arguments: [
    ("[egov.kz](https://egov.kz)", true, "the address without the protocol"),
    ("[egov.kz](https://egov.kz/)", true, "a slash at the end adds nothing"),
    ("https://egov.kz", true, "an address in the text"),
    ("[egov](https://egov.kz)", false, "a name"),
    ("[egov.kz](https://egov.kz/a)", false, "another page of the same site"),
    ("[**egov.kz**](https://egov.kz)", false, "only plain text is compared"),
  ])
  func anAddressThatStandsInTheTextIsNotRepeatedOnPaper(markdown: String, isWritten: Bool, because: String) {
    #expect(reading(markdown).page.text.contains("class=\"external as-written\"") == isWritten, "\(because)")
  }

  @Test func aWrittenLinkToTheSameAddressIsNoAutolink() {
    let links = reading("[http://www.egov.kz](http://www.egov.kz)").page.links
    #expect(links.map(\.kind) == [.link])
    #expect(links.map(\.destination) == ["http://www.egov.kz"])
  }

  @Test func theDestinationIsASlotOfItsOwn() {
    let page = reading("a [b](c.md#d \"e\") ![f *g*](h.png)").page
    #expect(
      page.html.pieces == [
        .html(Array("<p>a <a href=\"".utf8)[...]), .destination(0),
        .html(Array("\" title=\"e\">b</a> <img src=\"".utf8)[...]),
        .destination(1), .html(Array("\" alt=\"f g\" loading=\"lazy\"></p>\n".utf8)[...]),
      ]
    )
    #expect(page.links.map(\.text) == ["b", "f g"])
    #expect(page.links.map(\.title) == ["e", ""])
  }

  @Test func anImageNeedsADescription() {
    #expect(reading("![](a.png)").diagnostics.summary == ["1:1 image-without-description"])
    #expect(reading("![ ](a.png)").diagnostics.summary == ["1:1 image-without-description"])
  }

  @Test func aRefusedLinkLeavesItsText() {
    #expect(reading("a [**b**](data:x) c").page.text == "<p>a <strong>b</strong> c</p>\n")
  }
}

import Diagnostics
import GFM
import Testing

@Suite struct HostileTests {
  /// `PWN` stands in the part of each text that must not reach the page.
  @Test(arguments: HostileText.rawHTML + HostileText.schemes + HostileText.places)
  func nothingHostileReachesThePageAndAllOfItIsReported(hostile: HostileText) {
    let (page, diagnostics) = reading(hostile.markdown)
    #expect(!page.text.uppercased().contains("PWN"), "\(page.text)")
    #expect(MarkupAudit(page.text).findings == [])
    #expect(diagnostics.contains { $0.id == hostile.id && $0.severity == .error }, "\(diagnostics.summary)")
    #expect(!page.links.contains { $0.destination.uppercased().contains("PWN") })
    #expect(!page.headings.contains { $0.html.uppercased().contains("PWN") })
  }

  @Test func thereAreAtLeastAHundredHostileTexts() {
    let all = HostileText.rawHTML + HostileText.schemes + HostileText.places
    #expect(Set(all.map(\.markdown)).count >= 100)
  }

  @Test(arguments: HarmlessText.all)
  func harmlessLookalikesPass(harmless: HarmlessText) {
    let (page, diagnostics) = reading(harmless.markdown)
    #expect(diagnostics.summary == [])
    #expect(MarkupAudit(page.text).findings == [])
    #expect(page.text.contains(harmless.html), "\(page.text)")
  }

  @Test func theAuditItselfSeesWhatItMustSee() {
    #expect(MarkupAudit("<p>a</p><script>").findings == ["<script>"])
    #expect(MarkupAudit("<p onclick=\"x\">").findings == ["attribute onclick"])
    #expect(MarkupAudit("<a href=\"java:x\">").findings == ["address java:x"])
    #expect(MarkupAudit("<a href=\"//x.y\">").findings == ["address //x.y"])
    #expect(MarkupAudit("<a href=\"tel:1414\" class=\"b\">x</a>").findings == [])
  }
}

/// A text that must be refused.
struct HostileText: Sendable, CustomTestStringConvertible {
  let markdown: String
  let id: String

  init(_ markdown: String, _ id: String) { (self.markdown, self.id) = (markdown, id) }

  var testDescription: String { markdown.debugDescription }
}

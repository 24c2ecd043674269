import Testing

@testable import Mustache

@Suite struct ContextTests {
  struct Link: TemplateContext {
    var title: String
    var note: String?
    static let fields: [TemplateField<Link>] = [.text("title", \.title), .text("note", \.note)]
  }

  struct Head: TemplateContext {
    var isOpen: Bool
    var canonical: String?
    static let fields: [TemplateField<Head>] = [.flag("isOpen", \.isOpen), .text("canonical", \.canonical)]
  }

  struct Page: TemplateContext {
    var head: Head
    var body: [UInt8]
    var next: Link?
    var links: [Link]
    static let fields: [TemplateField<Page>] =
      Head.fields(in: \.head) + [.html("body", \.body), .record("next", \.next), .list("links", \.links)]
  }

  private func filled(_ template: String, from page: Page) throws -> String {
    let templates = Templates(["page": try Template(template)])
    let (template, problems) = templates.resolved("page", in: [Page.names], escaping: .html)
    #expect(problems == [])
    return String(decoding: template.filled(with: page.record), as: UTF8.self)
  }

  @Test func valuesStandUnderTheNamesThatTheirTypeDeclares() throws {
    let template = """
      {{#isOpen}}{{canonical}}{{/isOpen}} {{{body}}} {{#next}}{{title}} {{note}}{{/next}} \
      {{#links}}{{title}}{{#note}} ({{.}}){{/note}};{{/links}}
      """
    let full = Page(
      head: Head(isOpen: true, canonical: "/a&b/"), body: Array("<p>".utf8),
      next: Link(title: "N", note: "<"),
      links: [Link(title: "1"), Link(title: "2", note: "n")])
    #expect(try filled(template, from: full) == "/a&amp;b/ <p> N &lt; 1;2 (n);")
    let bare = Page(head: Head(isOpen: false), body: [], next: nil, links: [])
    #expect(try filled(template, from: bare) == "   ")
  }

  @Test func namesOfAPartAreThoseOfTheWhole() {
    #expect(Page.names.all == ["body", "canonical", "isOpen", "links", "next"])
  }

  @Test func templatesThatShareWorkShareNothingElse() throws {
    let templates = Templates([
      "page": try Template("{{title}}: {{#links}}{{title}}{{/links}} {{canonical}}\n")
    ])
    let (template, _) = templates.resolved(
      "page", in: [Link.names, Page.names], escaping: .html)
    let first = template.sharing(Link(title: "A").record)
    let second = template.sharing(Link(title: "B").record)
    let page = Page(
      head: Head(isOpen: true, canonical: "c"), body: [], next: nil,
      links: [Link(title: "1"), Link(title: "2")])
    #expect(String(decoding: first.filled(with: page.record), as: UTF8.self) == "A: 12 c\n")
    #expect(String(decoding: second.filled(with: page.record), as: UTF8.self) == "B: 12 c\n")
  }
}

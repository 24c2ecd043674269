import GFM
import Text

/// The HTML of articles' texts, with what only the whole site knows.
struct ArticleBody: Sendable {
  private let site: Site
  private let links: LinkResolver

  init(_ site: Site) {
    self.site = site
    links = LinkResolver(site: site)
  }

  /// The HTML of a page's text in UTF-8: its slots filled with addresses, counterpart links and blocks of the subject.
  func html(of page: Page, root: String) -> [UInt8] {
    let pieces = page.markdown.html.pieces
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.byteCount + 1024)
    let partner = root + PageKey.address(of: page.key, in: page.language.other)
    for piece in pieces {
      switch piece {
      case .html(let html):
        bytes += html
      case .destination(let index):
        bytes += HTMLText.escapedBytes(address(of: page.markdown.links[index], in: page, root: root))
      case .headingEnd(let index):
        bytes += counterpart(of: page.markdown.headings[index], in: page, partner: partner)
      case .afterHeading(let index):
        bytes += anchor(of: page.markdown.headings[index], in: page)
      case .insertion(let name):
        let block = site.subject.insertions[page.language][name] ?? ""
        bytes += Array(block.replacing(Subject.rootInInsertions, with: root).utf8)
      }
    }
    let glossary = site.editorial.glossary
    if !glossary.pageKeys.contains(page.key) {
      let terms = glossary.terms.filter { site.article($0.page) != nil }
      bytes = TermLinks(terms, language: page.language, root: root).applied(to: bytes)
    }
    return bytes
  }

  /// A link's address as it stands in the page. A link that leads nowhere has stopped the build before.
  private func address(of link: MarkdownPage.Link, in page: Page, root: String) -> String {
    guard case .success(let target) = links.target(of: link, in: page) else { return "" }
    switch target {
    case .page(let address, let anchor): return root + address + (anchor.map { "#" + $0 } ?? "")
    case .file(let path): return URLText.encoded(root + path)
    case .anchor(let id): return "#" + id
    case .outside(let address): return URLText.encoded(address)
    }
  }

  /// The link behind a heading that leads to itself, for its address to be taken along.
  private func anchor(of heading: MarkdownPage.Heading, in page: Page) -> [UInt8] {
    guard (2...3).contains(heading.level) else { return [] }
    let name = HTMLText.escaped(site.theme.strings[page.language]["sectionLink"])
    return Array("<a class=\"copy-link\" href=\"#\(heading.id)\" aria-label=\"\(name)\">#</a>\n".utf8)
  }

  /// The small link at a heading that leads to the same section in the other language.
  private func counterpart(of heading: MarkdownPage.Heading, in page: Page, partner: String) -> [UInt8] {
    let other = page.language.other
    let strings = site.theme.strings[other]
    // A space that does not break, lest the link stand alone in a line.
    let html = """
      \u{A0}<a class="counterpart" href="\(partner)#\(heading.id)" lang="\(other.tag)" hreflang="\(other.tag)" \
      title="\(HTMLText.escaped(strings["counterpartTitle"]))">\(HTMLText.escaped(strings["counterpartLabel"]))</a>
      """
    return Array(html.utf8)
  }
}

extension [MarkdownPage.Piece] {
  /// About the size of the HTML when all slots are filled.
  fileprivate var byteCount: Int {
    reduce(0) { sum, piece in
      if case .html(let bytes) = piece { sum + bytes.count } else { sum + 80 }
    }
  }
}

import GFM
import Mustache
import QR
import Text

/// The page with the whole booklet in one language.
struct BookletPage {
  private let booklet: Booklet
  private let language: Language
  private let maker: PageMaker
  private let links: LinkResolver
  private var site: Site { maker.site }

  /// The way from the page to the web root.
  private static let root = "../../"

  init(_ booklet: Booklet, in language: Language, maker: PageMaker) {
    self.booklet = booklet
    self.language = language
    self.maker = maker
    links = LinkResolver(site: maker.site)
  }
  func file() -> OutputFile {
    let strings = site.theme.strings[language]
    var footnotes = BookletFootnotes(words: strings)
    let chapters = booklet.chapters.map { chapter in
      BookletContents.Chapter(
        id: chapter.id, title: chapter.section?.title[language] ?? strings["bookletStart"],
        description: chapter.section?.description?[language],
        articles: chapter.articles.map { chapterArticle($0, footnotes: &footnotes) })
    }
    return maker.page(Booklet.key, title: strings["booklet"], in: language) { head, _ in
      head.description = site.configuration.description[language]
      head.isIndexed = false
      let pages = booklet.chapters.flatMap(\.articles).map { $0.pages[language] }
      let home = PageKey.address(of: PageKey.home, in: language)
      return BookletContents(
        head: head, chapters: chapters, year: pages.map(\.frontMatter.updated.year).max().map(String.init),
        address: printedAddress(home), version: version(of: chapters), code: code(forAddress: home))
    }
  }

  private func chapterArticle(
    _ article: Article, footnotes: inout BookletFootnotes
  ) -> BookletContents.Article {
    let page = article.pages[language]
    let address = PageKey.address(of: article.key, in: language)
    let sources = site.editorial.documents(of: page).map { "\($0.name[language]) (\($0.year))" }
    return BookletContents.Article(
      id: Booklet.id(article.key), number: booklet.number(of: article.key) ?? 0,
      title: Typography(language).spaced(page.frontMatter.title), url: site.configuration.baseURL + address,
      address: printedAddress(address), code: code(forAddress: address),
      body: footnotes.numbered(html(of: page)), updated: page.frontMatter.updated.longText(in: language),
      sourceNames: sources.isEmpty ? nil : sources.joined(separator: "; "))
  }

  /// An address below the root as people read and type it: without the protocol.
  private func printedAddress(_ address: String) -> String {
    let url = site.configuration.baseURL + address
    return url.firstRange(of: "://").map { String(url[$0.upperBound...]) } ?? url
  }

  /// The QR code of an address below the root; nothing where the site's own address is one of those reserved
  /// for examples, which no phone can open.
  private func code(forAddress address: String) -> BookletContents.Code? {
    guard !site.configuration.hasReservedHost, let code = QRCode(site.configuration.baseURL + address) else {
      return nil
    }
    // With the light margin that readers need.
    return BookletContents.Code(side: code.side + 8, path: code.path)
  }

  /// What tells this booklet from one with another content, whenever they were printed.
  private func version(of chapters: [BookletContents.Chapter]) -> String {
    var fingerprint = Fingerprint([])
    for article in chapters.flatMap(\.articles) {
      for text in [article.title, article.body, article.updated, article.sourceNames ?? ""] {
        fingerprint.combine(text.utf8)
      }
    }
    return fingerprint.text
  }

  /// The HTML of a page's text among the others: links to articles of the booklet lead to their pages in it,
  /// other links go to the whole address.
  private func html(of page: Page) -> String {
    var markup = BookletMarkup(prefix: Booklet.prefix(page.key))
    for piece in page.markdown.html.pieces {
      switch piece {
      case .html(let html): markup.append(html: html)
      case .destination(let index):
        let link = page.markdown.links[index]
        markup.append(finished: destination(of: link, on: page))
      case .headingEnd, .afterHeading: continue
      case .insertion(let name) where !site.subject.blocksForScreens.contains(name):
        markup.append(html: Array((site.subject.insertions[page.language][name] ?? "").utf8)[...])
      case .insertion: break
      }
    }
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  /// What stands between the quotation marks of a link's address, and for links inside the site the attributes
  /// behind it by which paper tells where they lead.
  private func destination(of link: MarkdownPage.Link, on page: Page) -> [UInt8] {
    guard case .success(let target) = links.target(of: link, in: page) else { return [] }
    switch target {
    case .outside(let address): return HTMLText.escapedBytes(URLText.encoded(address))
    case .file(let path): return HTMLText.escapedBytes(Self.root + path)
    case .anchor(let anchor): return reference(to: page.key, anchor: anchor)
    case .page(let address, let anchor):
      let key = PageKey.key(ofAddress: address)
      if booklet.number(of: key) != nil { return reference(to: key, anchor: anchor) }
      if booklet.hasChapter(key) { return Array("#\(Booklet.id(ofChapter: key))\" class=\"reference".utf8) }
      let whole = address + (anchor.map { "#" + $0 } ?? "")
      let printed = HTMLText.escaped(printedAddress(whole))
      let url = HTMLText.escaped(site.configuration.baseURL + whole)
      return Array("\(url)\" class=\"online\" data-address=\"\(printed)".utf8)
    }
  }

  private func reference(to key: String, anchor: String?) -> [UInt8] {
    let number = booklet.number(of: key) ?? 0
    return Array("#\(Booklet.id(key, anchor: anchor))\" class=\"reference\" data-number=\"\(number)".utf8)
  }
}

import GFM
import QR
import Text

extension Site {
  /// The page with the whole booklet in one language.
  func bookletPage(_ booklet: Booklet, in language: Language) -> OutputFile {
    let address = PageKey.address(of: Booklet.key, in: language)
    let frame = frame(language, root: PageKey.root(of: address), section: nil)
    var footnotes = BookletFootnotes(words: theme.strings[language])
    let chapters = booklet.chapters.map { chapter -> TemplateValues in
      let articles = chapter.articles.map { article in
        bookletArticle(article, of: booklet, footnotes: &footnotes, frame: frame)
      }
      var values: TemplateValues = ["id": chapter.id, "articles": articles]
      values["title"] = chapter.section?.title[language] ?? theme.strings[language]["bookletStart"]
      values["description"] = chapter.section?.description?[language]
      return values
    }
    var values = frame.values
    values.merge(pageValues(key: Booklet.key, title: theme.strings[language]["booklet"], frame: frame)) { $1 }
    values["description"] = configuration.description[language]
    values["isIndexed"] = false
    values["chapters"] = chapters
    let pages = booklet.chapters.flatMap(\.articles).map { $0.pages[language] }
    values["year"] = pages.map(\.frontMatter.updated.year).max().map(String.init)
    values["address"] = printedAddress(PageKey.address(of: PageKey.home, in: language))
    values["build"] = version(of: chapters)
    if let code = code(forAddress: PageKey.address(of: PageKey.home, in: language)) { values["code"] = code }
    return file(address, template: Booklet.template, values: values)
  }

  private func bookletArticle(
    _ article: Article, of booklet: Booklet, footnotes: inout BookletFootnotes, frame: PageFrame
  ) -> TemplateValues {
    let page = article.pages[frame.language]
    let address = PageKey.address(of: article.key, in: frame.language)
    var values: TemplateValues = [
      "id": Booklet.id(article.key),
      "number": String(booklet.number(of: article.key) ?? 0),
      "title": Typography(frame.language).spaced(page.frontMatter.title),
      "url": configuration.baseURL + address,
      "address": printedAddress(address),
      "body": footnotes.numbered(bookletBody(of: page, in: booklet, root: frame.root)),
      "updated": page.frontMatter.updated.longText(in: frame.language),
    ]
    let sources = editorial.documents(of: page).map { "\($0.name[frame.language]) (\($0.year))" }
    if !sources.isEmpty { values["sourceNames"] = sources.joined(separator: "; ") }
    if let code = code(forAddress: address) { values["code"] = code }
    return values
  }

  /// An address below the root as people read and type it: without the protocol.
  private func printedAddress(_ address: String) -> String {
    let url = configuration.baseURL + address
    return url.firstRange(of: "://").map { String(url[$0.upperBound...]) } ?? url
  }

  /// The QR code of an address below the root; nothing where the site's own address is one of those reserved
  /// for examples, which no phone can open.
  private func code(forAddress address: String) -> [String: String]? {
    guard !configuration.hasReservedHost, let code = QRCode(configuration.baseURL + address) else {
      return nil
    }
    // With the light margin that readers need.
    return ["side": String(code.side + 8), "path": code.path]
  }

  /// What tells this booklet from one with another content, whenever they were printed.
  private func version(of chapters: [TemplateValues]) -> String {
    var fingerprint = Fingerprint([])
    for article in chapters.flatMap({ $0["articles"] as? [TemplateValues] ?? [] }) {
      for name in ["title", "body", "updated", "sourceNames"] {
        fingerprint.combine((article[name] as? String ?? "").utf8)
      }
    }
    return fingerprint.text
  }
}

extension Site {
  /// The HTML of a page's text among the others: links to articles of the booklet lead to their pages in it,
  /// other links go to the whole address.
  private func bookletBody(of page: Page, in booklet: Booklet, root: String) -> String {
    var markup = BookletMarkup(prefix: Booklet.prefix(page.key))
    for piece in page.markdown.html.pieces {
      switch piece {
      case .html(let html): markup.append(html: html)
      case .destination(let index):
        let link = page.markdown.links[index]
        markup.append(finished: bookletAddress(of: link, on: page, in: booklet, root: root))
      case .headingEnd, .afterHeading: continue
      case .insertion(let name) where !subject.blocksForScreens.contains(name):
        markup.append(html: Array((subject.insertions[page.language][name] ?? "").utf8)[...])
      case .insertion: break
      }
    }
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  /// What stands between the quotation marks of a link's address, and for links inside the site the attributes
  /// behind it by which paper tells where they lead.
  private func bookletAddress(
    of link: MarkdownPage.Link, on page: Page, in booklet: Booklet, root: String
  ) -> [UInt8] {
    guard case .success(let target) = target(of: link, in: page) else { return [] }
    switch target {
    case .outside(let address): return HTMLText.escapedBytes(address)
    case .file(let path): return HTMLText.escapedBytes(root + path)
    case .anchor(let anchor): return reference(to: page.key, anchor: anchor, in: booklet)
    case .page(let address, let anchor):
      let key = PageKey.key(ofAddress: address)
      if booklet.number(of: key) != nil { return reference(to: key, anchor: anchor, in: booklet) }
      if booklet.hasChapter(key) { return Array("#\(Booklet.id(ofChapter: key))\" class=\"reference".utf8) }
      let whole = address + (anchor.map { "#" + $0 } ?? "")
      let printed = HTMLText.escaped(printedAddress(whole))
      let url = HTMLText.escaped(configuration.baseURL + whole)
      return Array("\(url)\" class=\"online\" data-address=\"\(printed)".utf8)
    }
  }

  private func reference(to key: String, anchor: String?, in booklet: Booklet) -> [UInt8] {
    let number = booklet.number(of: key) ?? 0
    return Array("#\(Booklet.id(key, anchor: anchor))\" class=\"reference\" data-number=\"\(number)".utf8)
  }
}

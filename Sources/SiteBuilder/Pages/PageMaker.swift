import Text

/// Makes a page of a site from the template of its kind: what every kind of page needs.
struct PageMaker: Sendable {
  let site: Site
  let frames: FrameMaker

  init(_ site: Site) {
    self.site = site
    frames = FrameMaker(site: site)
  }

  /// The page with a key, once `fill` has put its own values beside those that every page has.
  func page<Page: PageContext>(
    _ key: String, title: String, in language: Language, section: Int? = nil,
    fill: (inout PageHead, PageFrame) -> Page
  ) -> OutputFile {
    let root = PageKey.root(fromAddress: PageKey.address(of: key, in: language))
    return page(key, title: title, in: frames.frame(language, root: root, section: section), fill: fill)
  }

  /// The same in a frame.
  func page<Page: PageContext>(
    _ key: String, title: String, in frame: PageFrame, fill: (inout PageHead, PageFrame) -> Page
  ) -> OutputFile {
    var head = head(key: key, title: title, frame: frame)
    let page = fill(&head, frame)
    return file(PageKey.address(of: key, in: frame.language), page, in: frame)
  }

  /// The values that every page with a partner in the other language has.
  func head(key: String, title: String, frame: PageFrame) -> PageHead {
    let language = frame.language
    let base = site.configuration.baseURL
    var head = PageHead(
      key: key, title: Typography(language).spaced(title),
      documentTitle: key == PageKey.home ? title : "\(title) — \(site.configuration.title[language])",
      canonical: base + PageKey.address(of: key, in: language),
      alternates: Language.allCases.map { alternate(of: key, in: $0, frame: frame) },
      defaultURL: base + (key == PageKey.home ? "" : PageKey.address(of: key, in: .primary)))
    if let report = site.configuration.reportAddress {
      let version = site.article(key)?.pages[language].fingerprint.text
      head.reportURL = report.url(page: "\(language.tag)/\(key)", version: version)
    }
    head.ogImage = site.pictures.drawn(of: key, in: language).map { base + $0.publishedPath }
    return head
  }

  private func alternate(of key: String, in language: Language, frame: PageFrame) -> PageHead.Alternate {
    let configuration = site.configuration
    let address = PageKey.address(of: key, in: language)
    return PageHead.Alternate(
      language: language, url: configuration.baseURL + address, path: frame.root + address,
      isCurrent: language == frame.language, strings: site.theme.strings[language],
      siteTitle: configuration.title[language], siteDescription: configuration.description[language])
  }

  /// A rendered page at an address below the root.
  func file<Page: PageContext>(_ address: String, _ page: Page, in frame: PageFrame) -> OutputFile {
    OutputFile(
      path: address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address,
      bytes: frame.rendered(page))
  }
}

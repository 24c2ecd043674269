import Text

/// Makes a page of a site from one of its templates: what every kind of page needs.
struct PageMaker: Sendable {
  let site: Site
  let frames: FrameMaker

  init(_ site: Site) {
    self.site = site
    frames = FrameMaker(site: site)
  }

  /// The page with a key, once `fill` has added its own values to those that every page has.
  func page(
    _ key: String, title: String, in language: Language, section: Int? = nil, template: String,
    fill: (inout TemplateValues, PageFrame) -> Void
  ) -> OutputFile {
    let address = PageKey.address(of: key, in: language)
    let frame = frames.frame(language, root: PageKey.root(fromAddress: address), section: section)
    var values = frame.values.merging(self.values(key: key, title: title, frame: frame)) { $1 }
    fill(&values, frame)
    return file(address, template: template, values: values)
  }

  /// The values that every page with a partner in the other language has.
  func values(key: String, title: String, frame: PageFrame) -> TemplateValues {
    let language = frame.language
    let base = site.configuration.baseURL
    var values: TemplateValues = [
      "key": key,
      "title": Typography(language).spaced(title),
      "documentTitle": key == PageKey.home ? title : "\(title) — \(site.configuration.title[language])",
      "isIndexed": true,
      "canonical": base + PageKey.address(of: key, in: language),
      "alternates": Language.allCases.map { TemplateRecord(alternate(of: key, in: $0, frame: frame)) },
      "defaultURL": base + (key == PageKey.home ? "" : PageKey.address(of: key, in: .primary)),
    ]
    if let report = site.configuration.reportAddress {
      let version = site.article(key)?.pages[language].fingerprint.text
      values["reportURL"] = report.url(page: "\(language.tag)/\(key)", version: version)
    }
    if let picture = site.pictures.drawn(of: key, in: language) {
      values["ogImage"] = base + picture.publishedPath
    }
    return values
  }

  /// A page in one of its languages, itself among them, as a page of a frame links to it.
  func alternate(of key: String, in language: Language, frame: PageFrame) -> [String: String] {
    let address = PageKey.address(of: key, in: language)
    let strings = site.theme.strings[language]
    var texts = [
      "tag": language.tag, "name": language.ownName, "url": site.configuration.baseURL + address,
      "path": frame.root + address,
    ]
    texts["locale"] = strings.texts["locale"]
    texts["choose"] = strings.texts["chooseLanguage"]
    if language == frame.language { texts["current"] = "true" }
    return texts
  }

  /// A rendered page at an address below the root.
  func file(_ address: String, template: String, values: TemplateValues) -> OutputFile {
    guard let html = site.theme.rendered(template, with: values) else {
      preconditionFailure("the template \(template) was not checked")
    }
    return OutputFile(
      path: address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address, text: html)
  }
}

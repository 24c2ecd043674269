import Text

/// What machines read about the site: `sitemap.xml` and `robots.txt`.
struct Sitemap: Sendable {
  let site: Site

  /// Every page in both languages, each naming the other.
  func sitemap() -> OutputFile {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """
    let keys =
      site.articles.map(\.key) + site.sections.map(\.configuration.key)
      + site.subject.pages.filter(\.isIndexed).map(\.key)
    for key in Set(keys).union([PageKey.home]).sorted() {
      let updated = site.article(key)?.pages.all.map(\.frontMatter.updated).max()
      let alternates = Language.allCases.map { language in
        "<xhtml:link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\(url(of: key, language))\"/>"
      }.joined()
      for language in Language.allCases {
        xml += "<url><loc>\(url(of: key, language))</loc>"
        if let updated { xml += "<lastmod>\(updated)</lastmod>" }
        xml += alternates + "</url>\n"
      }
    }
    return OutputFile(path: "sitemap.xml", text: xml + "</urlset>\n")
  }

  func robots() -> OutputFile {
    OutputFile(
      path: "robots.txt",
      text: "User-agent: *\nAllow: /\nSitemap: \(site.configuration.baseURL)sitemap.xml\n")
  }

  private func url(of key: String, _ language: Language) -> String {
    HTMLText.escaped(site.configuration.baseURL + PageKey.address(of: key, in: language))
  }
}

import GFM
import Text

/// The files of a site that are no article's page, by what it takes to make them.
enum SharedFiles: CaseIterable, Sendable {
  /// Assets: they only have to be handed over.
  case assets
  /// The search index.
  case search
  /// What the scripts of the subject's pages load.
  case subjectData
  /// The pages that the subject makes.
  case subjectPages
  /// Pictures, lists, error pages, what machines read.
  case others
}

extension Site {
  /// Makes a few files of the site that belong together.
  typealias FileMaker = @Sendable () -> [OutputFile]

  /// What makes the files of one kind, in order.
  func makers(of kind: SharedFiles) -> [FileMaker] {
    switch kind {
    case .assets: [{ theme.assets.map(OutputFile.init) }]
    case .search: [{ searchFiles() }]
    case .subjectData: subject.pages.map { page in { dataAssets(of: page).map(OutputFile.init) } }
    case .subjectPages:
      subject.pages.map { page in { Language.allCases.map { subjectPage(page, in: $0) } } }
    case .others: [{ shownFiles() }, { [sitemap(), robots()] }] + generatedPages
    }
  }

  /// The files of the content folder that some article shows or links to.
  private func shownFiles() -> [OutputFile] {
    guard !files.isEmpty else { return [] }
    var shown = Set((configuration.contact?.files() ?? []).map(\.publishedPath))
    for language in Language.allCases {
      shown.formUnion(drawnPictures[language].values.map(\.publishedPath))
    }
    for article in articles {
      for language in Language.allCases {
        let page = article.pages[language]
        for link in page.markdown.links {
          if case .success(.file(let path)) = target(of: link, in: page) { shown.insert(path) }
        }
      }
    }
    return files.values.filter { shown.contains($0.publishedPath) }
      .sorted { $0.publishedPath < $1.publishedPath }
      .map { OutputFile(path: $0.publishedPath, bytes: $0.bytes) }
  }

  /// Every page in both languages, each naming the other.
  private func sitemap() -> OutputFile {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """
    let keys =
      articles.map(\.key) + sections.map(\.configuration.key) + subject.pages.filter(\.isIndexed).map(\.key)
    for key in Set(keys).union([PageKey.home]).sorted() {
      let updated = article(key)?.pages.all.map(\.frontMatter.updated).max()
      let alternates = Language.allCases.map { language in
        "<xhtml:link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\(absoluteURL(key, language))\"/>"
      }.joined()
      for language in Language.allCases {
        xml += "<url><loc>\(absoluteURL(key, language))</loc>"
        if let updated { xml += "<lastmod>\(updated)</lastmod>" }
        xml += alternates + "</url>\n"
      }
    }
    return OutputFile(path: "sitemap.xml", text: xml + "</urlset>\n")
  }

  private func absoluteURL(_ key: String, _ language: Language) -> String {
    HTMLText.escaped(configuration.baseURL + PageKey.address(of: key, in: language))
  }

  private func robots() -> OutputFile {
    OutputFile(
      path: "robots.txt", text: "User-agent: *\nAllow: /\nSitemap: \(configuration.baseURL)sitemap.xml\n")
  }
}

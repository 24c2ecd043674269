import Diagnostics
import Search
import Text

/// The site's search: what it reads, and where the browser finds the index.
struct SiteSearch: Sendable {
  /// The address of the search page below each language.
  static let key = "search"
  static let templatePath = "\(SearchPage.template).mustache"
  /// The folder of the data files below the root.
  static let folder = "assets/search/"
  static let synonymsPath = "synonyms.yml"

  private let articles: [Article]
  /// The pages of the subject that readers are meant to find.
  private let pages: [SubjectPage]
  private let synonyms: Synonyms
  /// The paths of the files that name the rest of the index, below the root. They stay the same whatever the
  /// site says, so that pages do not change when another page does.
  let roots = Localized { language in "\(folder)\(language.tag).js" }
  /// The same for pages in the other language.
  let partnerRoots = Localized { language in "\(folder)\(language.tag)-partner.js" }

  /// The search of these articles and of the pages of a subject, with what is wrong with the editors' synonyms.
  static func making(
    for articles: [Article], _ subject: Subject, content: SourceTree
  ) -> (search: SiteSearch, diagnostics: [Diagnostic]) {
    let pages = subject.pages.filter(\.isIndexed)
    guard let source = content[synonymsPath] else {
      return (SiteSearch(articles: articles, pages: pages, synonyms: .none), [])
    }
    let file = SearchSynonymsFile(
      yaml: String(decoding: source.bytes, as: UTF8.self), path: content.displayPath(synonymsPath),
      articles: Set(articles.map(\.key) + pages.map(\.key)))
    return (SiteSearch(articles: articles, pages: pages, synonyms: file.synonyms), file.diagnostics)
  }

  /// The articles and pages as the search reads them.
  var documents: [SearchDocument] {
    articles.flatMap { article in Language.allCases.compactMap { article.searchDocuments[$0] } }
      + pages.flatMap { page in Language.allCases.map { page.searchDocument(in: $0) } }
  }

  /// The index that readers search, or one with other tables to compare: made anew each time, and the most
  /// expensive part of a site.
  func index(with tables: SearchTables = .kazakhRussian) -> SearchIndex {
    SearchIndex(documents: documents, synonyms: synonyms, tables: tables)
  }

  /// The data files that the browser loads when a reader searches.
  func files() -> [OutputFile] {
    index().browserData().files.map { OutputFile(path: Self.folder + $0.name, bytes: $0.bytes) }
  }
}

extension SubjectPage {
  /// The page as the search reads it: its title and description.
  fileprivate func searchDocument(in language: Language) -> SearchDocument {
    SearchDocument(
      language: language, url: "/" + PageKey.address(of: key, in: language), key: key, title: title[language],
      description: description[language],
      sections: [SearchSection(id: "", heading: "", text: description[language])])
  }
}

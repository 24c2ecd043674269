import Bilingual
import Diagnostics
import Search

/// The site's search: its index and where the browser finds it.
struct SiteSearch: Sendable {
  /// The address of the search page below each language.
  static let key = "search"
  private static let synonymsPath = "synonyms.yml"

  let index: SearchIndex
  let synonyms: Synonyms
  /// The paths of the files that name the rest of the index, below the root. They stay the same whatever the
  /// site says, so that pages do not change when another page does.
  let roots = Localized { language in "\(folder)\(language.tag).js" }

  /// The search of these articles, with what is wrong with the editors' synonyms.
  static func making(
    for articles: [Article], content: SourceTree
  ) -> (search: SiteSearch, diagnostics: [Diagnostic]) {
    var synonyms = Synonyms.none
    var diagnostics: [Diagnostic] = []
    if let source = content[synonymsPath] {
      let file = SearchSynonymsFile(
        yaml: String(decoding: source.bytes, as: UTF8.self), path: content.displayPath(synonymsPath),
        articles: Set(articles.map(\.key)))
      synonyms = file.synonyms
      diagnostics = file.diagnostics
    }
    let documents = articles.flatMap { article in Language.allCases.compactMap { article.searchDocuments[$0] }
    }
    let index = SearchIndex(documents: documents, synonyms: synonyms)
    return (SiteSearch(index: index, synonyms: synonyms), diagnostics)
  }

  private static let folder = "assets/search/"

  /// The data files that the browser loads when a reader searches.
  func files() -> [OutputFile] {
    let data = index.browserData()
    return data.files.map { file in
      let root = Language.allCases.first { data.roots[$0] == file.name }
      return OutputFile(path: root.map { roots[$0] } ?? SiteSearch.folder + file.name, bytes: file.bytes)
    }
  }
}

extension Site {
  /// The articles as the search reads them.
  var searchDocuments: [SearchDocument] {
    articles.flatMap { article in Language.allCases.compactMap { article.searchDocuments[$0] } }
  }

  /// The search page in one language: the field, the results, and all topics for readers without scripts.
  func searchPage(in language: Language) -> OutputFile {
    let address = PageKey.address(of: SiteSearch.key, in: language)
    let frame = frame(language, root: "../../", section: nil)
    var values = frame.values
    values.merge(pageValues(key: SiteSearch.key, title: theme.strings[language]["searchTitle"], frame: frame))
    { $1 }
    // The page holds a field of its own in place of the one at the top.
    values["searchURL"] = nil
    values["description"] = theme.strings[language]["searchDescription"]
    return file(address, template: "search", values: values)
  }
}

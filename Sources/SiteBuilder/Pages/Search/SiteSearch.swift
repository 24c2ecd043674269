import Diagnostics
import Search
import Text

/// The site's search: the editors' synonyms, and where the browser finds the index.
struct SiteSearch: Sendable {
  /// The address of the search page below each language.
  static let key = "search"
  static let templatePath = "search.mustache"
  private static let synonymsPath = "synonyms.yml"

  let synonyms: Synonyms
  /// The paths of the files that name the rest of the index, below the root. They stay the same whatever the
  /// site says, so that pages do not change when another page does.
  let roots = Localized { language in "\(folder)\(language.tag).js" }
  /// The same for pages in the other language.
  let partnerRoots = Localized { language in "\(folder)\(language.tag)-partner.js" }

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
    return (SiteSearch(synonyms: synonyms), diagnostics)
  }

  /// The folder of the data files below the root.
  static let folder = "assets/search/"
}

extension Site {
  /// The index that readers search, or one with other tables to compare: made anew each time, and the most
  /// expensive part of a site. Nothing without a search.
  func searchIndex(with tables: SearchTables = .kazakhRussian) -> SearchIndex? {
    search.map { search in
      SearchIndex(documents: searchDocuments, synonyms: search.synonyms, tables: tables)
    }
  }

  /// The articles as the search reads them.
  var searchDocuments: [SearchDocument] {
    articles.flatMap { article in Language.allCases.compactMap { article.searchDocuments[$0] } }
  }

  /// The data files that the browser loads when a reader searches.
  func searchFiles() -> [OutputFile] {
    guard let search, let data = searchIndex()?.browserData() else { return [] }
    return data.files.map { file in
      let path = Language.allCases.lazy.compactMap { language -> String? in
        if data.roots[language] == file.name { return search.roots[language] }
        return data.partnerRoots[language] == file.name ? search.partnerRoots[language] : nil
      }.first
      return OutputFile(path: path ?? SiteSearch.folder + file.name, bytes: file.bytes)
    }
  }

  /// The search page in one language: the field, the results, and all topics for readers without scripts.
  func searchPage(in language: Language) -> OutputFile {
    let address = PageKey.address(of: SiteSearch.key, in: language)
    let frame = frame(language, root: PageKey.root(of: address), section: nil)
    var values = frame.values
    values.merge(pageValues(key: SiteSearch.key, title: theme.strings[language]["searchTitle"], frame: frame))
    { $1 }
    // The page holds a field of its own in place of the one at the top.
    values["searchURL"] = nil
    values["description"] = theme.strings[language]["searchDescription"]
    values["lettersURL"] = "#letters"
    values["letters"] = letterValues(in: language, root: frame.root)
    return file(address, template: "search", values: values)
  }

  /// All topics and questions in alphabetical order; the article is named where several ask the same.
  private func letterValues(in language: Language, root: String) -> [TemplateValues] {
    let letters = AlphabeticalIndex(documents: searchDocuments, language: language).letters
    let counts = Dictionary(grouping: letters.flatMap(\.entries), by: \.text).mapValues(\.count)
    return letters.map { letter in
      let name = letter.letter == "#" ? "0–9" : String(letter.letter)
      let entries = letter.entries.map { entry -> TemplateValues in
        var values: TemplateValues = ["text": entry.text, "url": root + entry.url.dropFirst()]
        if !entry.article.isEmpty, counts[entry.text] ?? 0 > 1 { values["article"] = entry.article }
        return values
      }
      return ["letter": name, "id": "letter-\(name)", "entries": entries]
    }
  }
}

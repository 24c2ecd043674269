public import Text

/// A full-text index of a bilingual site.
///
/// The same documents, synonyms and tables give the same index, whatever the order of the documents.
public struct SearchIndex: Sendable {
  /// The language tables, with the words of the site from which no ending is cut.
  public let tables: SearchTables
  let script: Tokenizer
  let readers: Localized<LanguageReader>
  let editions: Localized<Edition>
  /// For each section, the number of its article.
  let articles: [Int]
  /// For each section, the number of its article's first section.
  let starts: [Int]

  /// An index of documents in both languages.
  public init(
    documents: [SearchDocument], synonyms: Synonyms = .none, tables: SearchTables = .kazakhRussian
  ) {
    let tables = tables.keepingWhole(synonyms.whole)
    self.tables = tables
    let script = Tokenizer(tables.script)
    let readers = Localized { language in
      LanguageReader(tables.language(language.tag) ?? .kazakh)
    }
    let outline = Outline(documents)
    self.script = script
    self.readers = readers
    articles = outline.articles
    var starts: [Int] = []
    for (section, article) in outline.articles.enumerated() {
      let isFirst = section == 0 || outline.articles[section - 1] != article
      starts.append(isFirst ? section : starts[section - 1])
    }
    self.starts = starts
    editions = Localized.madeInParallel { language in
      EditionBuilder(
        outline: outline, script: script, reader: readers[language], words: synonyms.words[language],
        phrases: synonyms.articles[language]
      ).edition(of: documents.filter { $0.language == language })
    }
  }

  /// The number of different stems in one language.
  public func termCount(in language: Language) -> Int { editions[language].terms.count }
}

/// The numbers of articles and sections, the same for both languages.
struct Outline: Sendable {
  private var numbers: [String: [String: Int]] = [:]
  /// For each section, the number of its article.
  private(set) var articles: [Int] = []

  init(_ documents: [SearchDocument]) {
    let byKey = Dictionary(grouping: documents, by: \.key)
    for (article, key) in byKey.keys.sorted().enumerated() {
      let editions = (byKey[key] ?? []).sorted { $0.language.rawValue < $1.language.rawValue }
      for id in [""] + editions.flatMap({ $0.sections.map(\.id) }) where numbers[key]?[id] == nil {
        numbers[key, default: [:]][id] = articles.count
        articles.append(article)
      }
    }
  }

  /// The number of a section.
  func number(of id: String, in key: String) -> Int { numbers[key]?[id] ?? 0 }
}

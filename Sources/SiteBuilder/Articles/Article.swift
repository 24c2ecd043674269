import Bilingual
import Diagnostics
import GFM
import Search

/// One article: the Kazakh and the Russian page that say the same.
struct Article: Sendable {
  let key: String
  var pages: Localized<Page>
  /// The questions that the headings ask, with their answers.
  let questions: Localized<[Question]>
  /// The pages as the search reads them; nothing where the site has no search.
  private(set) var searchDocuments: Localized<SearchDocument?> = Localized(kazakh: nil, russian: nil)
  /// The text of each section in short, for telling whether it has changed.
  private(set) var sectionFingerprints: [SectionFingerprint] = []

  /// Whether the article is left out of the published site.
  var isDraft: Bool { pages.kazakh.frontMatter.isDraft || pages.russian.frontMatter.isDraft }
}

extension Article {
  /// Lets go of what only the checks of the article itself need: most of a large site's memory.
  private mutating func releaseText() {
    for language in Language.allCases { pages[language].markdown.releaseText() }
  }

  /// An article that was read, with all that is wrong with it.
  struct Reading: Sendable {
    var article: Article?
    var diagnostics: [Diagnostic]
    var edits: [TextEdit] = []
  }

  /// The files of one article, of which either may be missing.
  struct Files: Sendable {
    let key: String
    var sources: [Language: SourceFile] = [:]
  }

  /// The content files grouped into articles, in the order of their keys.
  static func files(in content: SourceTree) -> (files: [Files], diagnostics: [Diagnostic]) {
    var filesByKey: [String: Files] = [:]
    var diagnostics: [Diagnostic] = []
    for source in content.files {
      guard let (language, key) = PageKey.parts(ofFile: source.path) else { continue }
      guard PageKey.isValid(key) else {
        diagnostics.append(
          Diagnostic(SiteProblem.invalidKey(key), at: Place(file: content.displayPath(source.path))))
        continue
      }
      filesByKey[key, default: Files(key: key)].sources[language] = source
    }
    return (filesByKey.values.sorted { $0.key < $1.key }, diagnostics)
  }

  /// The article in a pair of files, compared in substance; nothing when either page cannot be read.
  static func reading(
    _ files: Files, dialects: Localized<MarkdownDialect>, editorial: Editorial, isSearchable: Bool,
    content: SourceTree
  ) -> Reading {
    var diagnostics: [Diagnostic] = []
    var pages: [Language: Page] = [:]
    for language in Language.allCases {
      let path = content.displayPath("\(language.tag)/\(files.key).md")
      guard let source = files.sources[language] else {
        let partner = content.displayPath("\(language.other.tag)/\(files.key).md")
        diagnostics.append(
          Diagnostic(SiteProblem.missingPartner(expected: path, language: language), at: Place(file: partner))
        )
        continue
      }
      let result = Page.reading(source, key: files.key, dialect: dialects[language], displayPath: path)
      diagnostics += result.diagnostics
      pages[language] = result.page
    }
    guard let kazakh = pages[.kazakh], let russian = pages[.russian] else {
      return Reading(article: nil, diagnostics: diagnostics)
    }
    let both = Localized(kazakh: kazakh, russian: russian)
    var article = Article(key: files.key, pages: both, questions: both.map { $0.questions() })
    diagnostics += article.parityDiagnostics()
    article.sectionFingerprints = article.fingerprintSections()
    if isSearchable { article.searchDocuments = both.map { $0.searchDocument() } }
    let findings = editorial.findings(in: article)
    article.releaseText()
    return Reading(article: article, diagnostics: diagnostics + findings.diagnostics, edits: findings.edits)
  }
}

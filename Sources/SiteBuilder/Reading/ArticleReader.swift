import Diagnostics
import GFM
import Text

/// Reads articles: each language's file, then the checks within and between the two.
struct ArticleReader: Sendable {
  /// What the reading of every article depends on, apart from its own files and the editorial tables.
  struct Settings: Equatable, Sendable {
    /// The name of the content folder.
    var folder: String
    /// How the articles of each language are written.
    var dialects: Localized<MarkdownDialect>
    /// Whether the site has a search.
    var isSearchable: Bool
    /// The files whose names miss what they mean.
    var names: FileNames
  }

  let settings: Settings
  let editorial: Editorial
  /// Where finished HTML waits until its page is written.
  let spill: SlottedHTML.Spill?

  /// The article in a pair of files, with all that is wrong with it; no article when either page cannot be read.
  func reading(_ files: ArticleFiles) -> ArticleReading {
    var diagnostics: [Diagnostic] = []
    var read = Localized<Page?> { _ in nil }
    for language in Language.allCases {
      let path = displayPath(of: files.key, in: language)
      guard let source = files.sources[language] else {
        diagnostics += missingPartner(of: files.key, in: language, expected: path)
        continue
      }
      let result = Page.reading(
        source, key: files.key, dialect: settings.dialects[language], displayPath: path)
      diagnostics += result.diagnostics
      read[language] = result.page
    }
    guard let pages = read.complete() else {
      return ArticleReading(files: files, article: nil, diagnostics: diagnostics)
    }
    let article = Article(key: files.key, pages: pages, isSearchable: settings.isSearchable)
    diagnostics += article.parityDiagnostics() + article.particularsDiagnostics()
    diagnostics += editorial.diagnostics(for: article)
    return ArticleReading(
      files: files, article: article.withoutText(spillingHTMLBy: spill), diagnostics: diagnostics,
      hasStaleSection: editorial.confirmations.hasStaleSection(in: article))
  }

  /// That an article lacks a language, told at the file with a name that nearly says it, if there is one.
  private func missingPartner(of key: String, in language: Language, expected path: String) -> [Diagnostic] {
    if settings.names.liesInMisnamedFolder(key, language) { return [] }
    let found = settings.names.meant(by: "\(language.tag)/\(key).md").map(displayPath)
    return [
      Diagnostic(
        Message.missingPartner(expected: path, language: language, found: found),
        at: Place(file: found ?? displayPath(of: key, in: language.other)))
    ]
  }

  private func displayPath(of key: String, in language: Language) -> String {
    displayPath("\(language.tag)/\(key).md")
  }

  private func displayPath(_ path: String) -> String {
    SourceTree(name: settings.folder, files: []).displayPath(path)
  }
}

/// An article that was read, with all that is wrong with it. Builds share it, since most of a large site never
/// changes.
final class ArticleReading: Sendable {
  let files: ArticleFiles
  let article: Article?
  let diagnostics: [Diagnostic]
  /// Whether a section of one language has not followed a change in the other.
  let hasStaleSection: Bool

  init(
    files: ArticleFiles, article: Article?, diagnostics: [Diagnostic], hasStaleSection: Bool = false
  ) {
    self.files = files
    self.article = article
    self.diagnostics = diagnostics
    self.hasStaleSection = hasStaleSection
  }
}

/// The files of one article, of which either may be missing.
struct ArticleFiles: Sendable {
  let key: String
  var sources = Localized<SourceFile?> { _ in nil }

  /// The content files grouped into articles, in the order of their keys.
  static func grouped(in content: SourceTree) -> (files: [ArticleFiles], diagnostics: [Diagnostic]) {
    var filesOfKey: [String: ArticleFiles] = [:]
    var diagnostics: [Diagnostic] = []
    for source in content.files {
      guard let (language, key) = PageKey.parts(ofFile: source.path) else { continue }
      guard PageKey.isValid(key) else {
        diagnostics.append(
          Diagnostic(Message.invalidKey(key), at: Place(file: content.displayPath(source.path))))
        continue
      }
      filesOfKey[key, default: ArticleFiles(key: key)].sources[language] = source
    }
    return (filesOfKey.values.sorted { $0.key < $1.key }, diagnostics)
  }

  /// Whether the files say the same, byte for byte.
  func holdSameBytes(as other: ArticleFiles) -> Bool {
    Language.allCases.allSatisfy { sources[$0]?.bytes == other.sources[$0]?.bytes }
  }
}

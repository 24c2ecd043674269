import Diagnostics
import GFM
import Search
import Text

/// One article: the Kazakh and the Russian page that say the same.
///
/// An object, since a build passes all articles from stage to stage: copying some forty fields of each, ten
/// thousand times over, would take most of a rebuild.
final class Article: Sendable {
  let key: String
  let pages: Localized<Page>
  /// The questions that the headings ask, with their answers.
  let questions: Localized<[AnsweredQuestion]>
  /// The pages as the search reads them; nothing where the site has no search.
  let searchDocuments: Localized<SearchDocument?>
  /// The text before the first heading and under each in short, for telling whether it has changed.
  let sectionFingerprints: [Localized<Fingerprint>]

  private init(
    key: String, pages: Localized<Page>, questions: Localized<[AnsweredQuestion]>,
    searchDocuments: Localized<SearchDocument?>, sectionFingerprints: [Localized<Fingerprint>]
  ) {
    self.key = key
    self.pages = pages
    self.questions = questions
    self.searchDocuments = searchDocuments
    self.sectionFingerprints = sectionFingerprints
  }

  /// An article with these pages, which still hold the text that checks read.
  private convenience init(key: String, pages: Localized<Page>, isSearchable: Bool) {
    self.init(
      key: key, pages: pages, questions: pages.map { $0.questions() },
      searchDocuments: pages.map { isSearchable ? $0.searchDocument() : nil },
      sectionFingerprints: pages.fingerprintSections())
  }

  /// Whether the article is left out of the published site.
  var isDraft: Bool { pages.all.contains { $0.frontMatter.isDraft } }
}

extension Article {
  /// The article whose pages are without what only the checks of their text need.
  private func withoutText(settingAside: SlottedHTML.SettingAside?) -> Article {
    Article(
      key: key, pages: pages.map { $0.withoutText(settingAside: settingAside) }, questions: questions,
      searchDocuments: searchDocuments, sectionFingerprints: sectionFingerprints)
  }

  /// An article that was read, with all that is wrong with it.
  struct Reading: Sendable {
    var article: Article?
    var diagnostics: [Diagnostic]
  }

  /// The files of one article, of which either may be missing.
  struct Files: Sendable {
    let key: String
    var sources = Localized<SourceFile?> { _ in nil }
  }

  /// The content files grouped into articles, in the order of their keys.
  static func files(in content: SourceTree) -> (files: [Files], diagnostics: [Diagnostic]) {
    var filesOfKey: [String: Files] = [:]
    var diagnostics: [Diagnostic] = []
    for source in content.files {
      guard let (language, key) = PageKey.parts(ofFile: source.path) else { continue }
      guard PageKey.isValid(key) else {
        diagnostics.append(
          Diagnostic(Message.invalidKey(key), at: Place(file: content.displayPath(source.path))))
        continue
      }
      filesOfKey[key, default: Files(key: key)].sources[language] = source
    }
    return (filesOfKey.values.sorted { $0.key < $1.key }, diagnostics)
  }

  /// The article in a pair of files, compared in substance; nothing when either page cannot be read.
  static func reading(
    _ files: Files, dialects: Localized<MarkdownDialect>, editorial: Editorial, isSearchable: Bool,
    content: SourceTree, names: FileNames, settingAside: SlottedHTML.SettingAside? = nil
  ) -> Reading {
    var diagnostics: [Diagnostic] = []
    var read = Localized<Page?> { _ in nil }
    for language in Language.allCases {
      let path = content.displayPath("\(language.tag)/\(files.key).md")
      guard let source = files.sources[language] else {
        if names.liesInMisnamedFolder(files.key, language) { continue }
        let found = names.meant(by: "\(language.tag)/\(files.key).md").map(content.displayPath)
        let partner = content.displayPath("\(language.other.tag)/\(files.key).md")
        diagnostics.append(
          Diagnostic(
            Message.missingPartner(expected: path, language: language, found: found),
            at: Place(file: found ?? partner))
        )
        continue
      }
      let result = Page.reading(source, key: files.key, dialect: dialects[language], displayPath: path)
      diagnostics += result.diagnostics
      read[language] = result.page
    }
    guard let pages = read.complete() else {
      return Reading(article: nil, diagnostics: diagnostics)
    }
    let article = Article(key: files.key, pages: pages, isSearchable: isSearchable)
    diagnostics += article.parityDiagnostics() + article.particularsDiagnostics()
    diagnostics += editorial.diagnostics(for: article)
    return Reading(article: article.withoutText(settingAside: settingAside), diagnostics: diagnostics)
  }
}

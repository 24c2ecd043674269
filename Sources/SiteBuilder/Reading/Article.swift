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
  /// The fingerprints of the text before the first heading and under each, for telling whether it has changed.
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
  convenience init(key: String, pages: Localized<Page>, isSearchable: Bool) {
    self.init(
      key: key, pages: pages, questions: pages.map { $0.questions() },
      searchDocuments: pages.map { isSearchable ? $0.searchDocument() : nil },
      sectionFingerprints: pages.fingerprintSections())
  }

  /// The article whose pages are without what only the checks of their text need.
  func withoutText(spillingHTMLBy spill: SlottedHTML.Spill?) -> Article {
    Article(
      key: key, pages: pages.map { $0.withoutText(spillingHTMLBy: spill) }, questions: questions,
      searchDocuments: searchDocuments, sectionFingerprints: sectionFingerprints)
  }

  /// Whether the article is left out of the published site.
  var isDraft: Bool { pages.all.contains { $0.frontMatter.isDraft } }
}

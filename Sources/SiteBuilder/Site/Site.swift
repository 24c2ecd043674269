import Diagnostics
import GFM
import Text

/// The whole site: every article in its section, every address known.
///
/// An object, since every renderer holds it.
final class Site: Sendable {
  let configuration: SiteConfiguration
  let theme: Theme
  let editorial: Editorial
  /// The search, where the site has one.
  let search: SiteSearch?
  let subject: Subject
  /// The published articles in the order of their keys.
  let articles: [Article]
  let sections: [Section]
  let redirects: [Redirect]
  /// Images and other files that articles show, by their path in the content folder.
  let files: [String: Asset]
  /// The pictures that pages are shared with.
  let pictures: SharingPictures
  /// The policy of all pages of the site.
  let contentSecurityPolicy: ContentSecurityPolicy
  private let indexByKey: [String: Int]
  private let neighboursByKey: [String: Neighbours]

  /// A section with its articles in reading order.
  struct Section: Sendable {
    let configuration: SiteConfiguration.Section
    let keys: [String]
  }

  /// An old address and the article that answers it now.
  struct Redirect: Sendable {
    let from: String
    let to: String
  }

  /// Where an article stands in its section.
  struct Neighbours: Sendable {
    var section: Int
    var previous: String?
    var next: String?
  }

  /// A site of parts that `SiteAssembly` has put together.
  init(
    configuration: SiteConfiguration, theme: Theme, editorial: Editorial, search: SiteSearch?,
    subject: Subject, articles: [Article], sections: [Section], redirects: [Redirect],
    files: [String: Asset], neighbours: [String: Neighbours]
  ) {
    self.configuration = configuration
    self.theme = theme
    self.editorial = editorial
    self.search = search
    self.subject = subject
    self.articles = articles
    self.sections = sections
    self.redirects = redirects
    self.files = files
    pictures = SharingPictures(
      configuration, theme: theme, articles: articles, subject: subject, files: files)
    contentSecurityPolicy = ContentSecurityPolicy(
      inlineScript: theme.inlineScript, allowsWorker: configuration.offlineUse == .offered)
    indexByKey = Dictionary(uniqueKeysWithValues: articles.indices.map { (articles[$0].key, $0) })
    neighboursByKey = neighbours
  }

  /// The article with a key.
  func article(_ key: String) -> Article? { indexByKey[key].map { articles[$0] } }

  /// The section and neighbours of an article; nothing for one that stands in no section.
  func neighbours(of key: String) -> Neighbours? { neighboursByKey[key] }

  /// Whether a section has this key.
  func isSection(_ key: String) -> Bool { sections.contains { $0.configuration.key == key } }

  /// Whether the program itself makes a page with this key.
  func isGenerated(_ key: String) -> Bool { generatedKeys.contains(key) }

  /// Whether readers may keep a copy for offline use.
  var offersCopies: Bool { configuration.offlineUse == .offered }

  /// The keys of those that stand for themselves: not the steps of a questionnaire.
  var listedKeys: [String] {
    subject.pages.filter(\.isIndexed).map(\.key) + configuration.keysOfLists
  }

  /// The keys of the pages that the program itself makes.
  var generatedKeys: [String] {
    subject.pages.map(\.key) + configuration.keysOfLists + (offersCopies ? [OfflineCopy.key] : [])
  }
}

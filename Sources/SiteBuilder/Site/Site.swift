import Diagnostics
import GFM
import Text

/// The whole site: every article in its section, every address known.
struct Site: Sendable {
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
  /// The drawn pictures that are shared with links, by the keys of their pages.
  private(set) var drawnPictures = Localized<[String: Asset]> { _ in [:] }
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

  /// The articles put together for paper, where the site has a booklet.
  var booklet: Booklet? { configuration.hasBooklet ? Booklet(self) : nil }

  /// Where an article stands in its section.
  struct Neighbours: Sendable {
    var section: Int
    var previous: String?
    var next: String?
  }

  /// The policy of all pages of the site.
  let contentSecurityPolicy: ContentSecurityPolicy

  /// The article with a key.
  func article(_ key: String) -> Article? { indexByKey[key].map { articles[$0] } }

  /// The place of an article in the list of all.
  func index(of key: String) -> Int? { indexByKey[key] }

  /// The section and neighbours of an article; nothing for one that stands in no section.
  func neighbours(of key: String) -> Neighbours? { neighboursByKey[key] }

  /// Whether a section has this key.
  func isSection(_ key: String) -> Bool { sections.contains { $0.configuration.key == key } }

  /// Whether the program itself makes a page with this key.
  func isGenerated(_ key: String) -> Bool { generatedKeys.contains(key) }

  /// The keys of those that stand for themselves: not the steps of a questionnaire.
  var listedKeys: [String] {
    subject.pages.filter(\.isIndexed).map(\.key) + Site.ownKeys(configuration)
  }

  /// The keys of the pages that the program itself makes.
  var generatedKeys: [String] {
    subject.pages.map(\.key) + Site.ownKeys(configuration) + (offersCopies ? [OfflineCopy.key] : [])
  }

  /// The keys of the pages that are made from all articles.
  private static func ownKeys(_ configuration: SiteConfiguration) -> [String] {
    (configuration.hasSearch ? [SiteSearch.key] : []) + (configuration.hasBooklet ? [Booklet.key] : [])
  }
}

extension Site {
  /// The site of these articles, with what is wrong between them. Drafts may be listed; they are left out.
  static func assembling(
    _ articles: [Article], drafts: Set<String>, configuration: SiteConfiguration, theme: Theme,
    editorial: Editorial, search: SiteSearch?, subject: Subject, content: SourceTree
  ) -> (site: Site, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let indexByKey = Dictionary(uniqueKeysWithValues: articles.indices.map { (articles[$0].key, $0) })
    let sections = configuration.sections.map { section in
      Section(configuration: section, keys: keys(of: section, articles: articles))
    }
    var neighboursByKey: [String: Neighbours] = [:]
    for (index, section) in sections.enumerated() {
      let listed = section.configuration.pages ?? []
      for page in listed where indexByKey[page.key] == nil && !drafts.contains(page.key) {
        let suggestion = nearest(to: page.key, among: indexByKey.keys)
        diagnostics.append(
          Diagnostic(Message.unknownArticle(page.key, suggestion: suggestion), at: page.place))
      }
      let keys = section.keys.filter { indexByKey[$0] != nil }
      for (position, key) in keys.enumerated() {
        if neighboursByKey[key] != nil {
          let place = listed.last { $0.key == key }?.place ?? section.configuration.place
          diagnostics.append(Diagnostic(Message.articleInTwoSections(key), at: place))
        }
        neighboursByKey[key] = Neighbours(
          section: index, previous: position > 0 ? keys[position - 1] : nil,
          next: position + 1 < keys.count ? keys[position + 1] : nil)
      }
      let key = section.configuration.key
      if indexByKey[key] != nil || key == PageKey.home || ownKeys(configuration).contains(key)
        || sections[..<index].contains(where: { $0.configuration.key == key })
      {
        diagnostics.append(Diagnostic(Message.addressTaken(key), at: section.configuration.place))
      }
    }
    for article in articles where ownKeys(configuration).contains(article.key) {
      let place = Place(file: article.pages[.primary].file)
      diagnostics.append(Diagnostic(Message.addressTaken(article.key), at: place))
    }
    let generated = subject.pages.map(\.key)
    for task in configuration.tasks
    where indexByKey[task.key] == nil && !drafts.contains(task.key) && !generated.contains(task.key) {
      let suggestion = nearest(to: task.key, among: indexByKey.keys)
      diagnostics.append(
        Diagnostic(Message.unknownArticle(task.key, suggestion: suggestion), at: task.place))
    }
    for article in articles where neighboursByKey[article.key] == nil && article.key != PageKey.home {
      let place = Place(file: article.pages[.primary].file)
      diagnostics.append(Diagnostic(Message.articleInNoSection(article.key), at: place))
    }
    let redirects = redirects(
      of: articles, taken: Set(indexByKey.keys).union(sections.map(\.configuration.key) + [PageKey.home]))
    let files = content.files.filter { !$0.path.hasSuffix(".md") && $0.path.contains("/") }
      .map { ($0.path, Asset(path: $0.path, bytes: $0.bytes)) }
    let contacts = (configuration.contact?.files() ?? []).map { ($0.path, $0) }
    var site = Site(
      configuration: configuration, theme: theme, editorial: editorial, search: search, subject: subject,
      articles: articles,
      sections: sections,
      redirects: redirects.redirects, files: Dictionary(contacts + files) { first, _ in first },
      indexByKey: indexByKey,
      neighboursByKey: neighboursByKey,
      contentSecurityPolicy: ContentSecurityPolicy(
        inlineScript: theme.inlineScript, allowsWorker: configuration.offlineUse == .offered))
    site.drawnPictures = site.drawn(in: site.files)
    let missing = site.sharingPictures().filter { site.files[$0.path] == nil }
    if let first = missing.first {
      diagnostics.append(
        Diagnostic(
          Message.missingPictures(missing.count, first: first.path),
          at: Place(file: content.displayPath("site.yml"))))
    }
    return (site, diagnostics + redirects.diagnostics)
  }

  /// The keys of a section's articles: as listed, or all of its folder by `order` and then by key.
  private static func keys(of section: SiteConfiguration.Section, articles: [Article]) -> [String] {
    if let pages = section.pages { return pages.map(\.key) }
    let folder = section.key + "/"
    return articles.inFolder(folder)
      .map { (order: $0.pages[.primary].frontMatter.order ?? .max, key: $0.key) }
      .sorted { $0 < $1 }
      .map(\.key)
  }

  private static func redirects(
    of articles: [Article], taken: Set<String>
  ) -> (redirects: [Redirect], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var targets: [String: String] = [:]
    for index in articles.indices {
      let key = articles[index].key
      for alias in articles[index].pages.all.flatMap(\.frontMatter.aliases) {
        if taken.contains(alias.key) || targets[alias.key] ?? key != key {
          diagnostics.append(Diagnostic(Message.addressTaken(alias.key), at: alias.place))
        } else {
          targets[alias.key] = key
        }
      }
    }
    let redirects = targets.map { Redirect(from: $0.key, to: $0.value) }.sorted { $0.from < $1.from }
    return (redirects, diagnostics)
  }
}

extension [Article] {
  /// The articles below a folder, `care/`, of articles in the order of their keys. There may be as many folders as
  /// articles, so that not all are looked at for each.
  fileprivate func inFolder(_ folder: String) -> ArraySlice<Article> {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].key < folder { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.key.hasPrefix(folder) }
  }
}

import Mustache
import Synchronization
import Text

/// What all pages of one section in one language at one depth share: their surroundings, and the templates in which
/// these stand already.
final class PageFrame: TemplateContext {
  let surroundings: Surroundings
  /// The topics at the foot of a page, as finished HTML.
  let navigation: [UInt8]
  private let theme: Theme
  private let templates = Mutex<[String: ResolvedTemplate]>([:])

  var language: Language { surroundings.language }
  var root: String { surroundings.root }

  init(_ surroundings: Surroundings, theme: Theme) {
    self.surroundings = surroundings
    self.theme = theme
    navigation = theme.navigation(in: surroundings)
  }

  /// A page in UTF-8.
  func rendered<Page: PageContext>(_ page: Page) -> [UInt8] {
    template(of: Page.self).filled(with: page.record)
  }

  private func template<Page: PageContext>(of kind: Page.Type) -> ResolvedTemplate {
    if let template = templates.withLock({ $0[Page.template] }) { return template }
    // Nobody waits while it is made: two who need it at once make it twice.
    let template = theme.template(of: kind, sharing: self)
    templates.withLock { $0[Page.template] = template }
    return template
  }

  static let fields: [TemplateField<PageFrame>] =
    Surroundings.fields(in: \.surroundings) + [.html("navigation", \.navigation)]
}

/// The site as the pages of a frame see it.
struct Surroundings: TemplateContext {
  let language: Language
  /// The way from the page to the web root, `../../`; error pages give a path from the server's root.
  let root: String
  let siteTitle, shortName, siteDescription: String
  let csp: String
  /// The script that stands in the pages themselves.
  let displayScript: String
  let homeURL, manifestURL: String
  var disclaimer, contactPhone, contactLabel, contactURL: String?
  var searchURL, lettersURL, searchIndexURL, otherSearchIndexURL: String?
  var bookletURL, offlineURL: String?
  /// All sections.
  let sections: [Section]
  /// That of the page, where the others' articles are not named.
  let section: Section?

  static let fields: [TemplateField<Surroundings>] = [
    .text("lang", \.language.tag), .text("root", \.root), .text("siteTitle", \.siteTitle),
    .text("shortName", \.shortName), .text("siteDescription", \.siteDescription), .text("csp", \.csp),
    .html("displayScript") { Array($0.displayScript.utf8) }, .text("homeURL", \.homeURL),
    .text("manifestURL", \.manifestURL), .text("disclaimer", \.disclaimer),
    .text("contactPhone", \.contactPhone), .text("contactLabel", \.contactLabel),
    .text("contactURL", \.contactURL), .text("searchURL", \.searchURL), .text("lettersURL", \.lettersURL),
    .text("searchIndexURL", \.searchIndexURL), .text("otherSearchIndexURL", \.otherSearchIndexURL),
    .text("bookletURL", \.bookletURL), .text("offlineURL", \.offlineURL), .list("sections", \.sections),
    .record("section", \.section),
  ]

  /// A section with the articles that a page names.
  struct Section: TemplateContext {
    let title, description, url: String
    let isCurrent: Bool
    let pages: [PageLink]

    static let fields: [TemplateField<Section>] = [
      .text("title", \.title), .text("description", \.description), .text("url", \.url),
      .flag("current", \.isCurrent), .flag("hasPages") { !$0.pages.isEmpty }, .list("pages", \.pages),
    ]
  }
}

/// Makes the frames of a site's pages, each once.
final class FrameMaker: Sendable {
  private let site: Site
  private let frames = Mutex<[Key: PageFrame]>([:])

  private struct Key: Hashable {
    let language: Language
    let root: String
    let section: Int?
    let topics: ListedTopics
  }

  /// Which articles the navigation at the foot of a page names.
  enum ListedTopics: Hashable {
    /// Those of every section.
    case all
    /// Those of the page's own section, which a reader on a slow line is most likely to want next; the other
    /// sections are one tap away.
    case ownSection
  }

  init(site: Site) { self.site = site }

  /// The frame of the pages of a section, or of those that stand in none.
  func frame(
    _ language: Language, root: String, section: Int? = nil, listing topics: ListedTopics = .all
  ) -> PageFrame {
    let key = Key(language: language, root: root, section: section, topics: topics)
    if let frame = frames.withLock({ $0[key] }) { return frame }
    let surroundings = surroundings(language, root: root, section: section, listing: topics)
    let frame = PageFrame(surroundings, theme: site.theme)
    frames.withLock { $0[key] = frame }
    return frame
  }

  /// The frame of an article's page.
  func frame(ofArticle key: String, in language: Language) -> PageFrame {
    let root = PageKey.root(fromAddress: PageKey.address(of: key, in: language))
    return frame(language, root: root, section: site.neighbours(of: key)?.section, listing: .ownSection)
  }

  /// A frame of its own, whose surroundings differ in something.
  func frame(_ language: Language, root: String, changing change: (inout Surroundings) -> Void) -> PageFrame {
    var surroundings = surroundings(language, root: root, section: nil, listing: .all)
    change(&surroundings)
    return PageFrame(surroundings, theme: site.theme)
  }

  private func surroundings(
    _ language: Language, root: String, section current: Int?, listing topics: ListedTopics
  ) -> Surroundings {
    let configuration = site.configuration
    func url(of key: String) -> String { root + PageKey.address(of: key, in: language) }
    let own = topics == .ownSection ? current : nil
    let listed = site.sections.indices.filter { site.sections[$0].configuration.isListed || $0 == current }
    let sections = listed.map { index in
      self.section(
        site.sections[index], in: language, root: root, isCurrent: index == current, namesArticles: own == nil
      )
    }
    let section = own.map {
      self.section(site.sections[$0], in: language, root: root, isCurrent: true, namesArticles: true)
    }
    var surroundings = Surroundings(
      language: language, root: root, siteTitle: configuration.title[language],
      shortName: configuration.shortName[language], siteDescription: configuration.description[language],
      csp: site.contentSecurityPolicy.metaText, displayScript: site.theme.inlineScript,
      homeURL: url(of: PageKey.home), manifestURL: url(of: PageKey.home) + "manifest.webmanifest",
      sections: sections, section: section)
    surroundings.disclaimer = configuration.disclaimer?[language]
    if let contact = configuration.contact {
      surroundings.contactPhone = contact.phone
      surroundings.contactLabel = contact.label?[language]
      surroundings.contactURL = root + contact.file(in: language).publishedPath
    }
    if let search = site.search {
      surroundings.searchURL = url(of: SiteSearch.key)
      surroundings.lettersURL = url(of: SiteSearch.key) + "#letters"
      surroundings.searchIndexURL = root + search.roots[language]
      surroundings.otherSearchIndexURL = root + search.partnerRoots[language.other]
    }
    if configuration.hasBooklet { surroundings.bookletURL = url(of: Booklet.key) }
    if site.offersCopies { surroundings.offlineURL = url(of: OfflineCopy.key) }
    return surroundings
  }

  private func section(
    _ section: Site.Section, in language: Language, root: String, isCurrent: Bool, namesArticles: Bool
  ) -> Surroundings.Section {
    let keys = namesArticles && section.configuration.pages != nil ? section.keys : []
    return Surroundings.Section(
      title: section.configuration.title[language],
      description: section.configuration.description?[language] ?? "",
      url: root + PageKey.address(of: section.configuration.key, in: language), isCurrent: isCurrent,
      pages: keys.compactMap { link(to: $0, in: language, root: root) })
  }

  /// The title, address and description of an article or of a page of the subject; nothing for one that is not
  /// published.
  func link(to key: String, in language: Language, root: String) -> PageLink? {
    let url = root + PageKey.address(of: key, in: language)
    if let page = site.subject.pages.first(where: { $0.key == key }) {
      return PageLink(title: page.title[language], url: url, description: page.description[language])
    }
    return site.article(key).map { article in
      let frontMatter = article.pages[language].frontMatter
      return PageLink(title: frontMatter.title, url: url, description: frontMatter.description)
    }
  }
}

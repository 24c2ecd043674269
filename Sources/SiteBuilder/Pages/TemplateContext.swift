import Mustache
import Text

/// The values that templates see, by name.
typealias TemplateValues = [String: any Sendable]

/// The names that templates may use; `README.md` beside the templates says what each means.
enum TemplateContext {
  /// Every name that some page gives a value to, apart from the strings `s.…` and the assets `assets.…`.
  static let names: Set<String> = [
    "address", "alternates", "article", "articles", "body", "bookletURL", "breadcrumbs", "build",
    "canonical", "chapters", "choose", "code", "contactURL", "contents", "csp", "current", "defaultURL",
    "description", "displayScript", "documentTitle", "editURL", "entries", "hasContents", "hasPages",
    "hasSources", "homeURL", "id", "isDraft", "isIndexed", "iso", "key", "lang", "lead", "letter",
    "letters", "lettersURL", "locale", "manifestURL", "name", "navigation", "next", "number",
    "offlineSize", "offlineURL", "ogImage", "otherSearchIndexURL", "pages", "path", "pictures",
    "previous", "reportURL", "reviewBy", "root", "scripts", "searchIndexURL", "searchURL", "section",
    "sections", "side", "siteDescription", "siteTitle", "sourceNames", "sources", "structuredData",
    "stylesheetURL", "tag", "targetURL", "tasks", "text", "title", "updated", "url", "year",
  ]
}

extension TemplateContext {
  /// The names that the items of a page's lists have: headings, sources, days, neighbours. In a section of the
  /// page they mean the item's, whatever the page has under the same name.
  static let itemNames: Set<String> = [
    "article", "choose", "current", "description", "entries", "hasPages", "id", "iso", "lang", "letter",
    "locale", "name", "pages", "path", "tag", "text", "title", "url", "year",
  ]
}

extension TemplateContext {
  /// What is the same on every published article.
  static let publishedFlags: TemplateValues = ["isDraft": false, "isIndexed": true]

  /// The names that articles give values to, apart from those of their frame.
  static let articleNames: Set<String> = [
    "alternates", "body", "breadcrumbs", "build", "canonical", "contents", "defaultURL", "description",
    "documentTitle", "hasContents", "hasSources", "key", "next", "ogImage", "previous", "reportURL",
    "reviewBy", "sources", "structuredData", "title", "updated",
  ]
}

/// What all pages of one section in one language at one depth share.
struct PageFrame: Sendable {
  let language: Language
  /// The way from the page to the web root, `../../`; error pages give a path from the server's root.
  let root: String
  let values: TemplateValues
  /// The template of published articles with these values filled in; nothing where it is not worth the filling,
  /// as for the one page that somebody looks at in a preview.
  var article: PageTemplate?
}

extension Site {
  /// Which articles the navigation at the foot of a page names.
  enum ListedTopics {
    /// Those of every section.
    case all
    /// Those of the page's own section, which a reader on a slow line is most likely to want next; the other
    /// sections are one tap away.
    case ownSection
  }

  /// The values that all pages in a language share.
  func languageValues(_ language: Language) -> TemplateValues {
    [
      "lang": language.tag,
      "siteTitle": configuration.title[language],
      "siteDescription": configuration.description[language],
      "s": theme.strings[language].context,
      "assets": theme.assetPaths,
      "csp": contentSecurityPolicy.metaText,
      "displayScript": theme.inlineScript,
    ]
  }

  /// The shared values of the pages of a section, or of those that stand in none.
  func frame(
    _ language: Language, root: String, section current: Int?, listing topics: ListedTopics = .all
  ) -> PageFrame {
    var values = languageValues(language)
    values["root"] = root
    values["homeURL"] = root + PageKey.address(of: PageKey.home, in: language)
    values["manifestURL"] =
      root + PageKey.address(of: PageKey.home, in: language) + "manifest.webmanifest"
    if offersCopies { values["offlineURL"] = root + PageKey.address(of: OfflineCopy.key, in: language) }
    if let contact = configuration.contact {
      values["contactURL"] = root + contact.file(in: language).publishedPath
    }
    if let search {
      values["searchURL"] = root + PageKey.address(of: SiteSearch.key, in: language)
      values["lettersURL"] = "\(root)\(PageKey.address(of: SiteSearch.key, in: language))#letters"
      values["searchIndexURL"] = root + search.roots[language]
      values["otherSearchIndexURL"] = root + search.partnerRoots[language.other]
    }
    if configuration.hasBooklet {
      values["bookletURL"] = root + PageKey.address(of: Booklet.key, in: language)
    }
    let own = topics == .ownSection ? current : nil
    values["sections"] = sections.enumerated().map { index, section in
      sectionValues(
        section, in: language, root: root, isCurrent: index == current, namesArticles: own == nil)
    }
    if let own {
      values["section"] = sectionValues(
        sections[own], in: language, root: root, isCurrent: true, namesArticles: true)
    }
    values["navigation"] = theme.library.render(values, withTemplate: "navigation") ?? ""
    return PageFrame(language: language, root: root, values: values)
  }

  private func sectionValues(
    _ section: Section, in language: Language, root: String, isCurrent: Bool, namesArticles: Bool
  ) -> TemplateValues {
    let keys = namesArticles && section.configuration.pages != nil ? section.keys : []
    let pages = keys.compactMap { linkValues($0, language, root: root) }
    return [
      "title": section.configuration.title[language],
      "description": section.configuration.description?[language] ?? "",
      "url": root + PageKey.address(of: section.configuration.key, in: language),
      "current": isCurrent,
      "hasPages": !pages.isEmpty,
      "pages": pages,
    ]
  }
}

/// Frames by section and depth, made once each before pages render in parallel.
struct PageFrames: Sendable {
  private let frames: [Key: PageFrame]

  private struct Key: Hashable {
    let language: Language
    let section: Int?
    let depth: Int
  }

  /// The frames that the site's articles need, up to `jobs` of them made at a time.
  init(_ site: Site, jobs: Int) {
    let templates = PageTemplateMaker(library: site.theme.library, sources: site.theme.sources)
    let ofLanguage = Localized { templates.filled(in: "article", with: site.languageValues($0)) }
    let unused = TemplateContext.names.subtracting(TemplateContext.articleNames)
      .union(site.configuration.reportAddress == nil ? ["reportURL"] : [])
    let keys = Set(
      site.articles.flatMap { article in
        Language.allCases.map { PageFrames.key(of: article.key, in: $0, site: site) }
      })
    let made = Array(keys).mapInParallel(jobs: jobs) { key in
      let root = String(repeating: "../", count: key.depth)
      var frame = site.frame(key.language, root: root, section: key.section, listing: .ownSection)
      frame.article = ofLanguage[key.language].template(
        named: "article", values: frame.values.merging(TemplateContext.publishedFlags) { $1 },
        unused: unused)
      return (key, frame)
    }
    frames = Dictionary(uniqueKeysWithValues: made)
  }

  /// The frame of an article's page.
  func frame(of key: String, in language: Language, site: Site) -> PageFrame {
    guard let frame = frames[PageFrames.key(of: key, in: language, site: site)] else {
      preconditionFailure("no frame for \(key)")
    }
    return frame
  }

  private static func key(of key: String, in language: Language, site: Site) -> Key {
    let depth = PageKey.address(of: key, in: language).utf8.count { $0 == UInt8(ascii: "/") }
    return Key(language: language, section: site.neighbours(of: key)?.section, depth: depth)
  }
}

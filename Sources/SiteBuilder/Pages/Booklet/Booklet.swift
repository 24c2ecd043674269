import Text

/// What a booklet holds and in which order: the articles that are current, numbered from 1 to the last.
///
/// A booklet is one page per language for paper, in which links lead to pages instead of addresses.
struct Booklet: Sendable {
  /// The address of the booklet below a language.
  static let key = "booklet"
  static let templatePath = "\(BookletContents.template).mustache"

  /// The home article first, then the sections in the order of the site.
  let chapters: [Chapter]
  private let numbers: [String: Int]

  /// Articles under a common heading.
  struct Chapter: Sendable {
    /// The section; nothing for the chapter of the home article.
    let section: SiteConfiguration.Section?
    let articles: [Article]

    /// The chapter's id in the booklet.
    var id: String { Booklet.id(ofChapter: section?.key) }
  }

  /// The booklet of a site: its home article and every section that `site.yml` does not keep out of booklets.
  init(_ site: Site) {
    var chapters: [Chapter] = []
    if let home = site.article(PageKey.home) { chapters.append(Chapter(section: nil, articles: [home])) }
    for section in site.sections where section.configuration.isInBooklet {
      let articles = section.keys.compactMap { site.article($0) }
      if !articles.isEmpty { chapters.append(Chapter(section: section.configuration, articles: articles)) }
    }
    self.chapters = chapters
    let keys = chapters.flatMap(\.articles).map(\.key)
    numbers = Dictionary(zip(keys, 1...)) { first, _ in first }
  }

  /// The number of an article in the booklet, from 1; nothing for one that it does not hold.
  func number(of key: String) -> Int? { numbers[key] }

  /// Whether a section of the site is a chapter of the booklet.
  func hasChapter(_ key: String) -> Bool { chapters.contains { $0.section?.key == key } }

  /// The id of an article or of a section of its text. Keys hold neither dot nor underscore, so that no two
  /// ids of a booklet are the same.
  static func id(_ key: String, anchor: String? = nil) -> String {
    anchor.map { prefix(key) + $0 } ?? key
  }

  /// What stands before the ids of an article's sections.
  static func prefix(_ key: String) -> String { key + "." }

  /// The id of a section's chapter, or of the first one.
  static func id(ofChapter key: String?) -> String { "_" + (key ?? "") }
}

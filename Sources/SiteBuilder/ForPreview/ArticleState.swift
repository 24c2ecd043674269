import Diagnostics
import GFM
public import Text

/// What a preview tells about one article, published or not, and whether it can be read or not.
public struct ArticleState: Sendable {
  /// The article's key, `check-status`.
  public var key: String
  /// The article's files as diagnostics name them; nothing for one that is missing.
  public var files: [Language: String]
  /// The titles; nothing while one of the files is missing or cannot be read.
  public var titles: Localized<String>?
  /// The day a person last checked the substance, the later of both languages.
  public var updated: Day?
  /// The day by which a person should check it again, the sooner of both languages.
  public var reviewBy: Day?
  /// The ids of the facts that either language states, each once, in order.
  public var facts: [String]
  /// Whether the article is left out of the published site.
  public var isDraft: Bool
  /// Whether a section of one language has not followed a change in the other.
  public var hasStaleSection: Bool
}

/// One section of an article in both languages, for looking at them side by side.
public struct SectionPair: Sendable {
  /// The heading's id; empty for what stands before the first.
  public var id: String
  /// The HTML of each language; nothing where a language has no such section.
  public var html: [Language: String]
  /// The lines of each language's file that belong to the section, from the first up to the next section's.
  public var lines: [Language: Range<Int>]
}

extension SiteBuild {
  /// All articles in the order of their keys, drafts and faulty ones among them.
  public var articleStates: [ArticleState] {
    cache.allReadings.map { reading in
      let pages = reading.article?.pages
      let frontMatters = pages?.all.map(\.frontMatter) ?? []
      var seen: Set<String> = []
      return ArticleState(
        key: reading.files.key,
        files: paths(of: reading.files),
        titles: pages.map { $0.map(\.frontMatter.title) },
        updated: frontMatters.map(\.updated).max(), reviewBy: frontMatters.map(\.reviewBy).min(),
        facts: frontMatters.flatMap { $0.facts.map(\.id) }.filter { seen.insert($0).inserted }.sorted(),
        isDraft: reading.article?.isDraft ?? false, hasStaleSection: reading.hasStaleSection)
    }
  }

  /// The sections of an article, those of the second level with what belongs to them, in Kazakh order and then
  /// those that only Russian has; nothing where the article cannot be shown.
  ///
  /// Addresses in the HTML lead from `root` to the site.
  public func sectionPairs(of key: String, root: String) -> [SectionPair]? {
    guard let site, let article = site.article(key) else { return nil }
    let body = ArticleBody(site)
    let sections = article.pages.map { page in
      page.sections(ofHTML: String(decoding: body.html(of: page, root: root), as: UTF8.self))
    }
    var seen: Set<String> = []
    let ids = sections.all.flatMap { $0.map(\.id) }.filter { seen.insert($0).inserted }
    return ids.map { id in
      var pair = SectionPair(id: id, html: [:], lines: [:])
      for language in Language.allCases {
        guard let section = sections[language].first(where: { $0.id == id }) else { continue }
        pair.html[language] = section.html
        pair.lines[language] = section.lines
      }
      return pair
    }
  }
}

extension SiteBuild {
  private func paths(of files: ArticleFiles) -> [Language: String] {
    let there = Language.allCases.compactMap { language in
      files.sources[language].map { (language, cache.displayPath($0.path)) }
    }
    return Dictionary(uniqueKeysWithValues: there)
  }
}

extension Page {
  fileprivate typealias SectionText = (id: String, html: String, lines: Range<Int>)

  /// The page's HTML cut before each heading of the second level.
  fileprivate func sections(ofHTML html: String) -> [SectionText] {
    let headings = markdown.headings.filter { $0.level == 2 }
    var rest = html[...]
    var start = 1
    var id = ""
    var sections: [SectionText] = []
    for heading in headings {
      // The first character is part of the section before, unless the text starts with the heading.
      guard let cut = rest.dropFirst(sections.isEmpty ? 0 : 1).firstRange(of: "<h2")?.lowerBound else {
        break
      }
      sections.append((id, String(rest[..<cut]), start..<max(start, heading.place.line)))
      (rest, id, start) = (rest[cut...], heading.id, heading.place.line)
    }
    sections.append((id, String(rest), start..<Int.max))
    return sections
  }
}

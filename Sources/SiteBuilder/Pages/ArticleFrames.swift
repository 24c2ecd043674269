import Text

/// The frames of a site's articles by section and depth, made once each before pages render in parallel.
struct ArticleFrames: Sendable {
  private let site: Site
  private let frames: [Key: PageFrame]

  private struct Key: Hashable {
    let language: Language
    let section: Int?
    let depth: Int
  }

  /// The frames that the site's articles need, up to `jobs` of them made at a time.
  init(_ site: Site, jobs: Int) {
    self.site = site
    let maker = FrameMaker(site: site)
    let keys = Set(
      site.articles.flatMap { article in
        Language.allCases.map { Self.key(of: article.key, in: $0, site: site) }
      })
    let made = Array(keys).mapInParallel(jobs: jobs) { key in
      let root = String(repeating: "../", count: key.depth)
      var frame = maker.frame(key.language, root: root, section: key.section, listing: .ownSection)
      frame.article = site.theme.template(of: ArticlePage.self, sharing: frame)
      return (key, frame)
    }
    frames = Dictionary(uniqueKeysWithValues: made)
  }

  /// The frame of an article's page.
  func frame(of key: String, in language: Language) -> PageFrame {
    guard let frame = frames[Self.key(of: key, in: language, site: site)] else {
      preconditionFailure("no frame for \(key)")
    }
    return frame
  }

  private static func key(of key: String, in language: Language, site: Site) -> Key {
    let depth = PageKey.depth(ofAddress: PageKey.address(of: key, in: language))
    return Key(language: language, section: site.neighbours(of: key)?.section, depth: depth)
  }
}

import Synchronization
import Text

/// The files of one build for a preview: each is made when somebody asks for it, with no more than it takes.
public final class FilesOnDemand: Sendable {
  private let site: Site?
  private let renderer: SiteRenderer?
  /// What was made because one of its kind was asked for, by path.
  private let made = Mutex<[SiteRenderer.Kind: [String: OutputFile]]>([:])

  /// The files of a build; none where it has no site.
  public init(_ build: SiteBuild) {
    site = build.site
    renderer = build.site.map(SiteRenderer.init)
  }

  /// The file at a path below the web root; nothing where there is none.
  public func file(at path: String) -> OutputFile? {
    guard let site, let renderer else { return nil }
    if let page = page(at: path, of: site, by: renderer) { return page }
    return SiteRenderer.Kind.allCases.filter { $0.mayHold(path) }.lazy
      .compactMap { self.files($0, by: renderer)[path] }.first
  }

  private func files(_ kind: SiteRenderer.Kind, by renderer: SiteRenderer) -> [String: OutputFile] {
    if let files = made.withLock({ $0[kind] }) { return files }
    // Nobody waits for the lock while something is made: two who ask at once have it made twice.
    let files = Dictionary(renderer.makers(of: kind).flatMap { $0() }.map { ($0.path, $0) }) { first, _ in
      first
    }
    made.withLock { $0[kind] = files }
    return files
  }

  /// The page of an article or of the subject at a path below the web root.
  private func page(at path: String, of site: Site, by renderer: SiteRenderer) -> OutputFile? {
    guard path.hasSuffix("/index.html") else { return nil }
    let parts = path.dropLast("/index.html".count).split(separator: "/", maxSplits: 1)
    guard let language = parts.first.flatMap({ Language(rawValue: String($0)) }) else { return nil }
    let key = parts.count > 1 ? String(parts[1]) : PageKey.home
    guard parts.count == 1 || key != PageKey.home else { return nil }
    guard let article = site.article(key) else {
      return site.subject.pages.first { $0.key == key }
        .map { SubjectPages(maker: renderer.maker).page($0, in: language) }
    }
    return ArticlePages(maker: renderer.maker).page(article, in: language)
  }
}

extension SiteRenderer.Kind {
  /// Whether it is worth making files of this kind to find the one at a path.
  fileprivate func mayHold(_ path: String) -> Bool {
    let isAsset = path.hasPrefix("assets/")
    let isSearch = path.hasPrefix(SiteSearch.folder)
    return switch self {
    case .assets: isAsset
    case .search: isSearch
    // Pages are made one by one: only the data of their scripts are left.
    case .subjectData: isAsset && !isSearch
    case .subjectPages: false
    case .others: !isSearch
    }
  }
}

public import Bilingual
import GFM

// The files of a site one by one, for a preview that makes only what somebody looks at.

extension SiteBuild {
  /// The path of the site on its server, with slashes at both ends; `/` without a site.
  public var basePath: String { site?.configuration.basePath ?? "/" }

  /// The file at a path below the web root if it is an article's page; nothing otherwise.
  public func articleFile(at path: String) -> OutputFile? {
    guard let site, path.hasSuffix("/index.html") else { return nil }
    let parts = path.dropLast("/index.html".count).split(separator: "/", maxSplits: 1)
    guard let language = parts.first.flatMap({ Language(rawValue: String($0)) }) else { return nil }
    let key = parts.count > 1 ? String(parts[1]) : PageKey.home
    guard parts.count == 1 || key != PageKey.home, let article = site.article(key) else { return nil }
    let address = PageKey.address(of: key, in: language)
    let root = String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
    let frame = site.frame(language, root: root, section: site.neighbours(of: key)?.section)
    return site.articleFile(article, in: language, frame: frame)
  }

  /// The files that are no article's page: assets, lists, error pages, what machines read.
  public func sharedFiles() -> [OutputFile] {
    site?.sharedFiles.flatMap { $0() } ?? []
  }

  /// The keys of the articles of the site, in order.
  public var articleKeys: [String] { site?.articles.map(\.key) ?? [] }

  /// The address of an article below the web root: `kk/check-status/`.
  public static func address(of key: String, in language: Language) -> String {
    PageKey.address(of: key, in: language)
  }
}

public import Text

// What a preview asks about the site's addresses.

extension SiteBuild {
  /// The path of the site on its server, with slashes at both ends; `/` without a site.
  public var basePath: String { site?.configuration.basePath ?? "/" }

  /// The keys of the articles of the site, in order.
  public var articleKeys: [String] { site?.articles.map(\.key) ?? [] }

  /// The address of an article below the web root: `kk/check-status/`.
  public static func address(of key: String, in language: Language) -> String {
    PageKey.address(of: key, in: language)
  }
}

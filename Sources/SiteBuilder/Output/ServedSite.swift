import Text

/// What a web server has to know of a site.
public struct ServedSite: Sendable {
  /// Where the site is published, ending in a slash.
  public var baseURL: String
  /// The policy that every answer carries.
  public var contentSecurityPolicy: String
  /// Old addresses and where each leads, as paths below `baseURL`.
  public var redirects: [(from: String, to: String)]
  /// The paths of the error pages below `baseURL`, by the folder that each speaks for; the last is for the rest.
  public var errorPages: [(folder: String, path: String)]
}

extension ServedSite {
  /// The name of the server in `baseURL`, in small letters.
  public var host: String {
    String(afterScheme.prefix { $0 != "/" && $0 != ":" }).lowercased()
  }

  /// The path of `baseURL` on its server, with slashes at both ends.
  public var basePath: String { String(afterScheme.drop { $0 != "/" }) }

  /// Whether `baseURL` asks for an encrypted connection.
  public var isSecure: Bool { baseURL.hasPrefix("https:") }

  private var afterScheme: Substring { baseURL.drop { $0 != ":" }.dropFirst(3) }
}

extension SiteBuild {
  /// What a web server has to know of the site; nothing without a site.
  public var servedSite: ServedSite? {
    site.map { site in
      ServedSite(
        baseURL: site.configuration.baseURL, contentSecurityPolicy: site.contentSecurityPolicy.headerText,
        redirects: Language.allCases.flatMap { language in
          site.redirects.map { redirect in
            (
              from: PageKey.address(of: redirect.from, in: language),
              to: PageKey.address(of: redirect.to, in: language)
            )
          }
        },
        errorPages: Language.allCases.map { (folder: "\($0.tag)/", path: "\($0.tag)/404.html") }
          + [(folder: "", path: "404.html")])
    }
  }
}

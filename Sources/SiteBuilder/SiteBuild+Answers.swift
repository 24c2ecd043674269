public import Diagnostics
import GFM
public import Search
import Text

// What commands ask about a build.

extension SiteBuild {
  /// The links that leave the site, in reading order, for a person to try.
  public var externalLinks: [(address: String, place: Place)] {
    guard let site else { return [] }
    let links = LinkResolver(site: site)
    return site.articles.flatMap(\.pages.all).flatMap { page in
      page.markdown.links.compactMap { link -> (address: String, place: Place)? in
        guard case .success(.outside(let address)) = links.target(of: link, in: page) else { return nil }
        return (address, link.place)
      }
    }
  }

  /// The policy that a server should send with every page; nothing without a site.
  public var contentSecurityPolicy: ContentSecurityPolicy? { site?.contentSecurityPolicy }

  /// The index that readers search, or one with other tables to compare; nothing without a search.
  public func searchIndex(with tables: SearchTables = .kazakhRussian) -> SearchIndex? {
    site?.search?.index(with: tables)
  }

  /// What readers search; nothing without a search.
  public var searchDocuments: [SearchDocument]? { site?.search?.documents }

  /// How many of the publishable facts the articles state; nothing without a site.
  public var factCoverage: (covered: Int, publishable: Int)? {
    site.map { site in
      let coverage = site.editorial.facts.coverage(of: site.articles)
      return (coverage.covered, coverage.publishable)
    }
  }

  /// The file of confirmations when a person confirms these articles, or all of them; nothing without a site.
  public func confirmations(of keys: Set<String>?) -> String? {
    site.map { $0.editorial.confirmationText(confirming: keys, in: $0.articles) }
  }

  /// Whether the site has an article with a key.
  public func hasArticle(_ key: String) -> Bool { site?.article(key) != nil }

  /// Every kind of problem that a build, or the start of an article, can find.
  public static var problemKinds: [ProblemKind] {
    let examples =
      Message.aboutMarkdown + Message.aboutMarks + Message.aboutSynonyms + Message.aboutSites
      + Message.aboutFiles + Message.aboutYAMLFaults + Message.aboutPictures + Message.aboutParticulars
      + Message.aboutTexts
      + Message.aboutNewArticles + Message.aboutRenaming
    return examples.map(\.kind)
  }

  /// The ledger of published addresses as it stands after this build; nothing without a site.
  public var addressLedger: String? { site.map(AddressLedger.text) }
}

public import Diagnostics
public import GFM
public import Search
public import Text

/// A build, from the files that people edit to the files of the site, without touching the disk.
///
///     files → pages → articles → site → output files
///
/// Every stage returns its value and its diagnostics, so that one build reports every mistake. The result
/// depends on the inputs alone.
public struct SiteBuild: Sendable {
  /// What is wrong with the inputs, in reading order.
  public let diagnostics: [Diagnostic]
  /// The site, where the inputs allow one.
  let site: Site?
  /// What the next build may take over from this one.
  let parts: BuildCache
  private let jobs: Int
  /// The changes that mend what can be mended without asking anybody.
  public var edits: [TextEdit] { diagnostics.compactMap(\.edit) }

  /// What a build may be told.
  public struct Options: Sendable {
    /// Whether drafts are built too, for a preview.
    public var includesDrafts: Bool
    /// The day as of which reviews are overdue; nothing when that is not asked.
    public var asOf: Day?
    /// How many pages are worked on at a time, at least 1. The result does not depend on it.
    public var jobs: Int
    /// Whether pages offer to keep a copy for offline use, where the site has that: not in a preview.
    public var offersCopies: Bool
    /// Where finished HTML waits until its page is written, so that a large site takes little memory; nothing
    /// for builds that are to answer quickly and often.
    public var settingAside: SlottedHTML.SettingAside?

    /// Options; a published site on one core unless said otherwise.
    public init(
      includesDrafts: Bool = false, asOf: Day? = nil, jobs: Int = 1, offersCopies: Bool = true,
      settingAside: SlottedHTML.SettingAside? = nil
    ) {
      self.includesDrafts = includesDrafts
      self.offersCopies = offersCopies
      self.asOf = asOf
      self.jobs = jobs
      self.settingAside = settingAside
    }
  }

  /// Reads and checks everything; pages are rendered later, one by one, by `forEachFile`.
  ///
  /// A build may take over from `previous`, an earlier build, what has not changed since. The
  /// result is the same without it.
  public init(
    content: SourceTree, templates: SourceTree, subject: Subject, options: Options = Options(),
    reusing previous: SiteBuild? = nil
  ) {
    jobs = max(1, options.jobs)
    var diagnostics: [Diagnostic] = []
    var parts = previous?.parts ?? BuildCache()

    var (configuration, configurationDiagnostics) = SiteConfiguration.reading(content)
    if !options.offersCopies { configuration?.offlineUse = nil }
    let (theme, themeDiagnostics) = parts.theme(in: templates)
    let (editorial, editorialDiagnostics) = parts.editorial.reading(content, subject: subject)
    diagnostics += configurationDiagnostics + themeDiagnostics + editorialDiagnostics
    diagnostics += content.unfitFiles() + templates.unfitFiles()
    diagnostics += subject.diagnostics(facts: editorial.facts, of: content)

    // files → pages → articles
    let dialects = Localized { language in
      MarkdownDialect(language: language, strings: theme?.strings[language], subject: subject)
    }
    let (files, fileDiagnostics) = Article.files(in: content)
    let names = FileNames(content)
    diagnostics += names.diagnostics(articles: files)
    let isSearchable = configuration?.hasSearch ?? false
    let results = parts.articles(
      in: files, content: content, subject: subject, isSearchable: isSearchable, jobs: jobs
    ) { files in
      Article.reading(
        files, dialects: dialects, editorial: editorial, isSearchable: isSearchable, content: content,
        names: names,
        settingAside: options.settingAside)
    }
    diagnostics += fileDiagnostics + results.flatMap(\.diagnostics)
    for tree in [content, templates] {
      diagnostics += parts.editorial.diagnostics(inYAMLOf: tree, by: editorial, jobs: jobs)
    }

    // articles → site
    var articles: [Article] = []
    articles.reserveCapacity(results.count)
    var drafts: Set<String> = []
    for case let article? in results.lazy.map(\.article) {
      if options.includesDrafts || !article.isDraft {
        articles.append(article)
      } else {
        drafts.insert(article.key)
      }
    }
    let missingFiles = configuration?.missingFiles(in: templates) ?? []
    diagnostics += missingFiles
    guard let configuration, let theme, missingFiles.isEmpty, results.allSatisfy({ $0.article != nil })
    else {
      self.diagnostics = diagnostics.withoutFollowers().inReadingOrder()
      site = nil
      self.parts = parts
      return
    }
    var search: SiteSearch?
    if configuration.hasSearch {
      let made = SiteSearch.making(for: articles, content: content)
      diagnostics += made.diagnostics
      search = made.search
    }
    let (site, siteDiagnostics) = SiteAssembly(
      configuration: configuration, theme: theme, editorial: editorial, search: search, subject: subject,
      content: content, articles: articles, drafts: drafts
    ).site()
    diagnostics += editorial.facts.coverage(of: articles).diagnostics
    if let day = options.asOf {
      diagnostics += editorial.overdue(articles, asOf: day) + editorial.checkedInFuture(articles, asOf: day)
    }
    diagnostics += siteDiagnostics + AddressLedger.diagnostics(for: site, content: content)
    diagnostics += parts.linkDiagnostics(of: site, jobs: jobs)
    self.diagnostics = diagnostics.withoutFollowers().inReadingOrder()
    self.site = site
    self.parts = parts
  }

  /// Whether the site can be published.
  public var isPublishable: Bool { site != nil && !diagnostics.containsErrors }

  /// How many articles the site has, each in two languages.
  public var articleCount: Int { site?.articles.count ?? 0 }

  /// Renders the site and hands over its files, several at a time and in no particular order.
  ///
  /// Files are made as they are needed: a site of any size takes little memory. The first error that `body`
  /// throws ends the work.
  public func forEachFile<Failure: Error>(
    _ body: @Sendable (OutputFile) throws(Failure) -> Void
  ) throws(Failure) {
    guard let site else { return }
    try SiteRenderer(site).forEachFile(jobs: jobs, body)
  }

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

  /// How nginx should serve the site from a folder; nothing without a site.
  public func nginxConfiguration(root: String, port: Int, serverName: String) -> String? {
    site.map { site in
      NginxConfiguration(
        root: root, port: port, serverName: serverName, policy: site.contentSecurityPolicy,
        base: site.configuration.basePath, redirects: site.redirects
      ).text
    }
  }

  /// Every kind of problem that a build, or the start of an article, can find.
  public static var problemKinds: [ProblemKind] {
    let examples =
      Message.aboutMarkdown + Message.aboutMarks + Message.aboutSynonyms + Message.aboutSites
      + Message.aboutFiles + Message.aboutYAMLFaults + Message.aboutPictures + Message.aboutParticulars
      + Message.aboutTexts
      + Message.aboutNewArticles
    return examples.map(\.kind)
  }

  /// The ledger of published addresses as it stands after this build; nothing without a site.
  public var addressLedger: String? { site.map(AddressLedger.text) }
}

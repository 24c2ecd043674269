public import Diagnostics
public import GFM
public import Text

/// A build, from the files that people edit to the files of the site, without touching the disk.
///
///     files → pages → articles → site → output files
///
/// Every stage returns its value and its diagnostics, so that one build reports every mistake. The result
/// depends on the inputs alone.
public struct SiteBuild: Sendable {
  /// What is wrong with the inputs, in reading order: of each kind at most twenty for a file, then a count.
  public let diagnostics: [Diagnostic]
  /// The site, where the inputs allow one.
  let site: Site?
  /// What the next build may take over from this one.
  let cache: BuildCache
  let jobs: Int
  /// What the build was made from: the two folders, by what they are for.
  let inputs: [(role: String, tree: SourceTree)]
  /// The changes that mend what can be mended without asking anybody.
  public let edits: [TextEdit]

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
    /// Where finished HTML is spilled until its page is written, so that a large site takes little memory; nothing
    /// for builds that are to answer quickly and often.
    public var spill: SlottedHTML.Spill?

    /// Options; a published site on one core unless said otherwise.
    public init(
      includesDrafts: Bool = false, asOf: Day? = nil, jobs: Int = 1, offersCopies: Bool = true,
      spill: SlottedHTML.Spill? = nil
    ) {
      self.includesDrafts = includesDrafts
      self.offersCopies = offersCopies
      self.asOf = asOf
      self.jobs = jobs
      self.spill = spill
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
    let jobs = max(1, options.jobs)
    var cache = previous?.cache ?? BuildCache()

    // What describes the whole site
    var (configuration, diagnostics) = SiteConfiguration.reading(content)
    if !options.offersCopies { configuration?.offlineUse = nil }
    let (theme, themeDiagnostics) = cache.theme(in: templates)
    let (editorial, editorialDiagnostics) = cache.editorial.reading(content, subject: subject)
    diagnostics += themeDiagnostics + editorialDiagnostics
    diagnostics += content.unfitFiles() + templates.unfitFiles()
    diagnostics += subject.diagnostics(facts: editorial.facts, of: content)

    // files → pages → articles
    let names = FileNames(content)
    let reservedIDs = templates.idsInTemplates
    let reader = ArticleReader(
      settings: ArticleReader.Settings(
        folder: content.name,
        dialects: Localized {
          MarkdownDialect(
            language: $0, strings: theme?.strings[$0], subject: subject, reservedIDs: reservedIDs)
        },
        isSearchable: configuration?.hasSearch ?? false, names: names),
      editorial: editorial, spill: options.spill)
    let (files, fileDiagnostics) = ArticleFiles.grouped(in: content)
    let readings = cache.readings(of: files, in: content, by: reader, jobs: jobs)
    diagnostics += fileDiagnostics + names.diagnostics(articles: files) + readings.flatMap(\.diagnostics)
    for tree in [content, templates] {
      diagnostics += cache.editorial.diagnostics(inYAMLOf: tree, by: editorial, jobs: jobs)
    }

    // articles → site
    let missingFiles = configuration?.missingFiles(in: templates) ?? []
    diagnostics += missingFiles
    var site: Site?
    if let configuration, let theme, missingFiles.isEmpty, readings.allSatisfy({ $0.article != nil }) {
      let all = readings.compactMap(\.article)
      let articles = options.includesDrafts ? all : all.filter { !$0.isDraft }
      let listed = articles.filter { !configuration.isUnlisted($0.key) }
      let search = configuration.hasSearch ? SiteSearch.making(for: listed, subject, content: content) : nil
      let assembled = SiteAssembly(
        configuration: configuration, theme: theme, editorial: editorial, search: search?.search,
        subject: subject, content: content, articles: articles,
        drafts: options.includesDrafts ? [] : Set(all.filter(\.isDraft).map(\.key))
      ).site()
      diagnostics += (search?.diagnostics ?? []) + assembled.diagnostics
      diagnostics += editorial.facts.coverage(of: articles).diagnostics
      if let day = options.asOf {
        diagnostics += editorial.overdue(articles, asOf: day) + editorial.checkedInFuture(articles, asOf: day)
      }
      diagnostics += AddressLedger.diagnostics(for: assembled.site, content: content)
      diagnostics += cache.linkDiagnostics(of: assembled.site, jobs: jobs)
      site = assembled.site
    }
    diagnostics = diagnostics.withoutFollowers()
    edits = diagnostics.compactMap(\.edit)
    self.diagnostics = diagnostics.inReadingOrder().countingFurther()
    self.site = site
    self.cache = cache
    self.jobs = jobs
    inputs = [("Content", content), ("Templates", templates)]
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
}

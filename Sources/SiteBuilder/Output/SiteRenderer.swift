import GFM
import Text

/// Makes the files of a site.
struct SiteRenderer: Sendable {
  private let site: Site
  let maker: PageMaker

  init(_ site: Site) {
    self.site = site
    maker = PageMaker(site)
  }

  /// Makes a few files of the site that belong together.
  typealias FileMaker = @Sendable () -> [OutputFile]

  /// The files of a site that are no article's page, by what it takes to make them.
  enum Kind: CaseIterable, Sendable {
    /// Assets: they only have to be handed over.
    case assets
    case search
    /// What the scripts of the subject's pages load.
    case subjectData
    /// The pages that the subject makes.
    case subjectPages
    /// Pictures, lists, error pages, what machines read.
    case others
  }

  /// Makes every file and hands it over, up to `jobs` at a time and in no particular order.
  ///
  /// Files are made as they are needed: a site of any size takes little memory. The first error that `body`
  /// throws ends the work.
  func forEachFile<Failure: Error>(
    jobs: Int, _ body: @Sendable (OutputFile) throws(Failure) -> Void
  ) throws(Failure) {
    let offline = OfflineFiles(maker: maker)
    let copy = offline.copy()
    @Sendable func handOver(_ file: OutputFile) throws(Failure) {
      copy?.add(file)
      try body(file)
    }
    try Kind.allCases.flatMap(makers).forEachInParallel(jobs: jobs) { files throws(Failure) in
      for file in files() { try handOver(file) }
    }
    let pages = ArticlePages(maker: maker)
    try site.articles.forEachInParallel(jobs: jobs) { article throws(Failure) in
      for language in Language.allCases {
        try handOver(pages.page(article, in: language))
      }
    }
    for file in offline.files(after: copy) { try body(file) }
  }

  /// What makes the files of one kind, in order.
  func makers(of kind: Kind) -> [FileMaker] {
    let subjectPages = SubjectPages(maker: maker)
    return switch kind {
    case .assets: [{ usedAssets().map(OutputFile.init) }]
    case .search: [{ site.search?.files() ?? [] }]
    case .subjectData:
      site.subject.pages.map { page in { subjectPages.dataAssets(of: page).map(OutputFile.init) } }
    case .subjectPages:
      site.subject.pages.map { page in { Language.allCases.map { subjectPages.page(page, in: $0) } } }
    case .others: otherMakers
    }
  }

  /// The assets of the theme that some page of this site loads.
  private func usedAssets() -> [Asset] {
    let ofTemplates = site.theme.assetUses.assets(without: AbsentFeatures(in: site.configuration))
    let ofSubject = Set(site.subject.pages.flatMap { $0.scripts + [$0.stylesheet].compactMap(\.self) })
    return site.theme.assets.filter {
      ofTemplates.contains($0.templateName) || ofSubject.contains($0.path)
    }
  }

  private var otherMakers: [FileMaker] {
    let (service, sections) = (ServicePages(maker: maker), SectionPages(maker: maker))
    let sitemap = Sitemap(site: site)
    var makers: [FileMaker] = [
      { shownFiles() }, { [sitemap.sitemap(), sitemap.robots()] }, { [service.languageChoice()] },
      { [service.notFound(in: .primary, path: "404.html")] },
    ]
    for language in Language.allCases {
      for index in site.sections.indices { makers.append { [sections.page(index, in: language)] } }
      makers.append { [service.notFound(in: language, path: "\(language.tag)/404.html")] }
      makers.append { site.redirects.map { service.redirect($0, in: language) } }
      if site.article(PageKey.home) == nil { makers.append { [service.homeWithoutArticle(in: language)] } }
      makers.append { [service.manifest(in: language)] }
      if let search = site.search {
        makers.append { [SearchPages(maker: maker, search: search).page(in: language)] }
      }
    }
    if site.configuration.hasBooklet {
      let booklet = Booklet(site)
      for language in Language.allCases {
        makers.append { [BookletPage(booklet, in: language, maker: maker).file()] }
      }
    }
    return makers
  }

  /// The files of the content folder that some page shows or links to.
  private func shownFiles() -> [OutputFile] {
    guard !site.files.isEmpty else { return [] }
    let links = LinkResolver(site: site)
    var shown = Set(((site.configuration.contact?.files() ?? []) + site.pictures.files).map(\.publishedPath))
    for page in site.articles.flatMap(\.pages.all) {
      for link in page.markdown.links {
        if case .success(.file(let path)) = links.target(of: link, in: page) { shown.insert(path) }
      }
    }
    return site.files.values.filter { shown.contains($0.publishedPath) }
      .sorted { $0.publishedPath < $1.publishedPath }
      .map { OutputFile(path: $0.publishedPath, bytes: $0.bytes) }
  }
}

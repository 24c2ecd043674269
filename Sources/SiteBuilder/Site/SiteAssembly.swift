import Diagnostics
import Text

/// Puts articles together to a site, and says what is wrong between them.
struct SiteAssembly {
  let configuration: SiteConfiguration
  let theme: Theme
  let editorial: Editorial
  let search: SiteSearch?
  let subject: Subject
  let content: SourceTree
  /// The published articles in the order of their keys.
  let articles: [Article]
  /// The keys of articles that are left out. Sections may list them.
  let drafts: Set<String>

  /// The site with its diagnostics.
  func site() -> (site: Site, diagnostics: [Diagnostic]) {
    let keys = Set(articles.map(\.key))
    let sections = configuration.sections.map { Site.Section(configuration: $0, keys: self.keys(of: $0)) }
    let placed = neighbours(in: sections, keys: keys)
    let redirects = redirects(
      taken: keys.union(sections.map(\.configuration.key) + generatedKeys + [PageKey.home]))
    let published = content.files.filter {
      !$0.path.hasSuffix(".md") && ($0.path.contains("/") || PictureFile(path: $0.path, bytes: []) != nil)
    }
    let files =
      published
      .map { ($0.path, Asset(path: $0.path, bytes: $0.bytes)) }
    let contacts = (configuration.contact?.files() ?? []).map { ($0.path, $0) }
    let site = Site(
      configuration: configuration, theme: theme, editorial: editorial, search: search, subject: subject,
      articles: articles, sections: sections, redirects: redirects.redirects,
      files: Dictionary(contacts + files) { first, _ in first }, neighbours: placed.neighbours)
    let diagnostics =
      placed.diagnostics + takenAddresses(by: sections, keys: keys) + unknownTasks(keys)
      + takenPaths(of: published)
      + articlesInNoSection(placed.neighbours) + missingPictures(of: site) + redirects.diagnostics
      + faultyPictures(among: published)
    return (site, diagnostics)
  }

  /// The keys of a section's articles: as listed, or all of its folder by `order` and then by key.
  private func keys(of section: SiteConfiguration.Section) -> [String] {
    if let pages = section.pages { return pages.map(\.key) }
    return articles.inFolder(section.key + "/")
      .map { (order: $0.pages[.primary].frontMatter.order ?? .max, key: $0.key) }
      .sorted { $0 < $1 }
      .map(\.key)
  }

  /// Where each article stands; keys that no article has, and articles in two sections.
  private func neighbours(
    in sections: [Site.Section], keys: Set<String>
  ) -> (neighbours: [String: Site.Neighbours], diagnostics: [Diagnostic]) {
    var neighbours: [String: Site.Neighbours] = [:]
    var diagnostics: [Diagnostic] = []
    for (index, section) in sections.enumerated() {
      let listed = section.configuration.pages ?? []
      for page in listed where !keys.contains(page.key) && !drafts.contains(page.key) {
        diagnostics.append(unknownArticle(page, keys: keys))
      }
      let known = section.keys.filter(keys.contains)
      for (position, key) in known.enumerated() {
        if neighbours[key] != nil {
          let place = listed.last { $0.key == key }?.place ?? section.configuration.place
          diagnostics.append(Diagnostic(Message.articleInTwoSections(key), at: place))
        }
        neighbours[key] = Site.Neighbours(
          section: index, previous: position > 0 ? known[position - 1] : nil,
          next: position + 1 < known.count ? known[position + 1] : nil)
      }
    }
    return (neighbours, diagnostics)
  }

  /// The keys of the pages that no article makes.
  private var generatedKeys: [String] {
    configuration.keysOfLists + subject.pages.map(\.key)
      + (configuration.offlineUse == .offered ? [OfflineCopy.key] : [])
  }

  /// Files of the content folder that would stand where the site puts a file of its own.
  private func takenPaths(of files: [SourceFile]) -> [Diagnostic] {
    let generated = (configuration.contact?.files() ?? []).map(\.path)
    return files.filter { generated.contains($0.path) }
      .map { Diagnostic(Message.addressTaken($0.path), at: Place(file: content.displayPath($0.path))) }
  }

  /// Sections and articles whose address another page has.
  private func takenAddresses(by sections: [Site.Section], keys: Set<String>) -> [Diagnostic] {
    let lists = generatedKeys
    var taken = keys.union(lists + [PageKey.home])
    let ofSections = sections.map(\.configuration).filter { !taken.insert($0.key).inserted }
    let ofArticles = articles.filter { lists.contains($0.key) }
    return ofSections.map { Diagnostic(Message.addressTaken($0.key), at: $0.place) }
      + ofArticles.map { Diagnostic(Message.addressTaken($0.key), at: place(of: $0)) }
  }

  private func unknownTasks(_ keys: Set<String>) -> [Diagnostic] {
    let generated = subject.pages.map(\.key)
    return configuration.tasks
      .filter { !keys.contains($0.key) && !drafts.contains($0.key) && !generated.contains($0.key) }
      .map { unknownArticle($0, keys: keys) }
  }

  private func unknownArticle(_ page: (key: String, place: Place), keys: Set<String>) -> Diagnostic {
    Diagnostic(
      Message.unknownArticle(page.key, suggestion: nearest(to: page.key, among: keys)), at: page.place)
  }

  private func articlesInNoSection(_ neighbours: [String: Site.Neighbours]) -> [Diagnostic] {
    articles.filter { neighbours[$0.key] == nil && $0.key != PageKey.home }
      // Under this name the home page was meant.
      .filter { $0.key != "index" || articles.contains { $0.key == PageKey.home } }
      .map { Diagnostic(Message.articleInNoSection($0.key), at: place(of: $0)) }
  }

  private func faultyPictures(among files: [SourceFile]) -> [Diagnostic] {
    files.compactMap { file in
      PictureFile(path: file.path, bytes: file.bytes)?.fault
        .map { Diagnostic($0, at: Place(file: content.displayPath(file.path))) }
    }
  }

  private func missingPictures(of site: Site) -> [Diagnostic] {
    let missing = site.pictures.needed.filter { site.files[$0.path] == nil }
    return missing.first.map { first in
      [
        Diagnostic(
          Message.missingPictures(missing.count, first: first.path),
          at: Place(file: content.displayPath("site.yml")))
      ]
    } ?? []
  }

  /// The old addresses of articles, and those that are not free.
  private func redirects(
    taken: Set<String>
  ) -> (redirects: [Site.Redirect], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var targets: [String: String] = [:]
    for article in articles {
      for alias in article.pages.all.flatMap(\.frontMatter.aliases) {
        if taken.contains(alias.key) || targets[alias.key] ?? article.key != article.key {
          diagnostics.append(Diagnostic(Message.addressTaken(alias.key), at: alias.place))
        } else {
          targets[alias.key] = article.key
        }
      }
    }
    let redirects = targets.map { Site.Redirect(from: $0.key, to: $0.value) }.sorted { $0.from < $1.from }
    return (redirects, diagnostics)
  }

  private func place(of article: Article) -> Place { Place(file: article.pages[.primary].file) }
}

extension [Article] {
  /// The articles below a folder, `care/`, of articles in the order of their keys. There may be as many folders as
  /// articles, so that not all are looked at for each.
  fileprivate func inFolder(_ folder: String) -> ArraySlice<Article> {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].key < folder { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.key.hasPrefix(folder) }
  }
}

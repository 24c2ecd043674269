import Diagnostics
import GFM
import Text

/// What a build has read, kept so that the next build of the same folders reads only what has changed.
///
/// A part is taken over only where everything it was made from is the same: files by their bytes, which costs
/// nothing for files that share their storage with those of the previous build.
struct BuildCache: Sendable {
  /// What editors have laid down about the texts.
  var editorial = EditorialCache()
  private var templates: SourceTree?
  private var themeReading: (theme: Theme?, diagnostics: [Diagnostic]) = (nil, [])
  private var inputs: CommonInputs?
  private var readings: [String: ArticleReading] = [:]
  private var linkDiagnostics: [String: [Diagnostic]] = [:]
  private var linkTargets: LinkTargets?
  /// The keys whose articles this build has read anew.
  private(set) var freshKeys: Set<String> = []

  /// The articles of the last build with what is wrong in each, in the order of their keys.
  var allReadings: [ArticleReading] { readings.values.sorted { $0.files.key < $1.files.key } }

  /// The path under which diagnostics name a content file.
  func displayPath(_ path: String) -> String {
    SourceTree(name: inputs?.settings.folder ?? "", files: []).displayPath(path)
  }

  /// The theme in a folder of templates.
  mutating func theme(in templates: SourceTree) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    if self.templates?.holdsSameFiles(as: templates) != true {
      themeReading = Theme.reading(templates)
      self.templates = templates
    }
    return themeReading
  }

  /// The articles in some files of a content folder: those that have changed are read, the others taken over.
  mutating func readings(
    of files: [ArticleFiles], in content: SourceTree, by reader: ArticleReader, jobs: Int
  ) -> [ArticleReading] {
    let inputs = CommonInputs(settings: reader.settings, content: content)
    if self.inputs != inputs {
      readings = [:]
      self.inputs = inputs
    }
    let changed = files.filter { readings[$0.key]?.files.holdSameBytes(as: $0) != true }
    freshKeys = Set(changed.map(\.key))
    for reading in changed.mapInParallel(jobs: jobs, reader.reading) {
      readings[reading.files.key] = reading
    }
    if readings.count != files.count {
      let keys = Set(files.map(\.key))
      readings = readings.filter { keys.contains($0.key) }
    }
    return files.compactMap { readings[$0.key] }
  }

  /// The links that lead nowhere. An article that has not changed is asked again only where some address of
  /// the site has come or gone.
  mutating func linkDiagnostics(of site: Site, jobs: Int) -> [Diagnostic] {
    let targets = LinkTargets(site)
    let isSame = linkTargets?.offersSame(as: targets, exceptIn: freshKeys) == true
    let asked = isSame ? site.articles.filter { freshKeys.contains($0.key) } : site.articles
    let answers = asked.mapInParallel(jobs: jobs, LinkResolver(site: site).diagnostics)
    if !isSame { linkDiagnostics = [:] }
    for (article, answer) in zip(asked, answers) {
      linkDiagnostics[article.key] = answer.isEmpty ? nil : answer
    }
    linkTargets = targets
    return linkDiagnostics.keys.sorted().flatMap { linkDiagnostics[$0] ?? [] }
  }
}

/// What the reading of every article depends on, apart from its own files.
private struct CommonInputs: Equatable {
  let settings: ArticleReader.Settings
  /// The files that describe all articles, such as lists of facts and of terms.
  let tables: [String: [UInt8]]

  init(settings: ArticleReader.Settings, content: SourceTree) {
    self.settings = settings
    let files = Editorial.paths.compactMap { content[$0] }
    tables = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }
}

/// The addresses that links may lead to.
private struct LinkTargets: Sendable {
  private let articles: [Article]
  private let sections: [String]
  private let files: [String: String]

  init(_ site: Site) {
    articles = site.articles
    sections = site.sections.map(\.configuration.key) + site.generatedKeys
    files = site.files.mapValues(\.publishedPath)
  }

  /// Whether every link leads where it led before. Articles that were not read anew cannot differ.
  func offersSame(as other: LinkTargets, exceptIn freshKeys: Set<String>) -> Bool {
    guard articles.count == other.articles.count, sections == other.sections, files == other.files else {
      return false
    }
    return articles.indices.allSatisfy { index in
      let key = other.articles[index].key
      guard articles[index].key == key else { return false }
      return !freshKeys.contains(key) || articles[index].anchors == other.articles[index].anchors
    }
  }
}

extension Article {
  fileprivate var anchors: [[String]] {
    pages.all.flatMap { $0.markdown.headings.map { [$0.id] + $0.formerIDs } }
  }
}

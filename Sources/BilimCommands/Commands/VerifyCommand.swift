import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilder

/// `bilim verify`: fetches a live site and says what differs from the build.
struct VerifyCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Fetch a live site and say what differs from the built one.",
    discussion: """
      Every file is fetched as it is and compressed, every old address, addresses where nothing stands, hidden files, and \
      files of earlier releases. The exit code is 1 where something differs.
      """)

  @Argument(help: "The address of the live site.")
  var url: String

  @OptionGroup var site: SiteOptions

  @Option(help: "A target of publish.yml whose files are looked through for those that are not ours.")
  var target: String?

  @Option(help: "The folder in which lists are kept from one publishing to the next.")
  var work = ".bilim"

  @Flag(
    help:
      "The server only hands out files: leave out redirects, error pages and headers that protect readers.")
  var filesOnly = false

  @Flag(help: "Expect that browsers are told to come back over an encrypted connection alone (HSTS).")
  var hsts = false

  func run(over subject: SubjectMaker) throws {
    let address = url.hasSuffix("/") ? url : url + "/"
    let build = try site.build(subject)
    guard var served = build.servedSite else {
      site.print(build.diagnostics)
      throw ExitCode.failure
    }
    served.baseURL = address
    let options = TargetOptions(forWork: work)
    let place = PublishTarget(name: address, place: Place(file: address), kind: .folder(""))
    let progress = Progress(in: site.language, isShown: site.format == .text)
    let differences = try options.tellingFailures(of: place, site, progress: progress) {
      try compare(served, progress: progress)
    }
    progress.end()
    let foreign = try foreignFiles(options)
    let all = differences + foreign.map { LiveCheck.Difference(path: $0, message: .foreignLive) }
    for difference in all.prefix(site.format == .json ? .max : 200) {
      site.printLine(Diagnostic(difference.message, at: Place(file: address + difference.path)))
    }
    if site.format == .text { Console.output(summary(all.count)) }
    if !all.isEmpty { throw ExitCode.failure }
  }

  private func compare(_ served: ServedSite, progress: Progress) throws -> [LiveCheck.Difference] {
    let staged = try StagedSite.reading(site.output, compressing: nil, jobs: site.jobs, progress: progress)
    let check = LiveCheck(
      of: served,
      files: staged.files.map { file in
        LiveCheck.File(path: file.path, size: file.size) { (try? Disk.read(file.source)) ?? [] }
      }, statement: staged.statement, forgotten: try forgottenFiles(Set(staged.files.map(\.path))),
      isConfigurable: !filesOnly, isStrict: hsts)
    let requests = check.requests
    progress.begin(.fetching, detail: served.baseURL)
    let answers = try Curl(baseURL: served.baseURL).answers(to: requests, in: "\(work)/answers") { count in
      progress.count(.fetching, count, of: requests.count)
    }
    return check.differences(in: answers)
  }

  /// Pages and other files that earlier releases had and this build has not, as the lists kept here know.
  private func forgottenFiles(_ present: Set<String>) throws -> [String] {
    guard Disk.kind(of: work) == .folder else { return [] }
    var known: Set<String> = []
    for path in try Disk.paths(below: work)
    where path.contains("/lists/") || path.hasSuffix("/manifest")
      || path.hasSuffix("/\(Release.manifestName)")
    {
      known.formUnion(Manifest(text: String(decoding: try Disk.read("\(work)/\(path)"), as: UTF8.self)).paths)
    }
    return known.filter { path in
      !present.contains(path) && !PublishPlan.isAsset(path)
        && ![".gz", ".br"].contains { path.hasSuffix($0) && present.contains(String(path.dropLast(3))) }
    }.sorted()
  }

  private func foreignFiles(_ options: TargetOptions) throws -> [String] {
    guard let target else { return [] }
    let place = try site.target(named: target)
    var found: [String] = []
    try options.working(on: place, site, progress: Progress(in: site.language, isShown: false)) { publisher in
      found = try publisher.foreignFiles(try publisher.state())
    }
    return found
  }

  private func summary(_ count: Int) -> String {
    switch site.language {
    case .english: count == 0 ? "the live site is the built one\n" : "\(count) differences\n"
    case .kazakh: count == 0 ? "жарияланған сайт құрастырылғанмен бірдей\n" : "айырмашылықтар: \(count)\n"
    case .russian: count == 0 ? "опубликованный сайт совпадает с собранным\n" : "отличий: \(count)\n"
    }
  }
}

import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilder
import Text

/// `bilim publish`: brings the built site to where readers find it, so that at no moment a page lacks what it names.
struct PublishCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Publish the built site on a target of publish.yml.",
    discussion: """
      What is live stays live until the new release is there whole and has been checked. Files whose names carry a \
      fingerprint stay for three releases, for pages that are open or kept by a cache. Nothing is touched that no \
      publishing has put there.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var options: TargetOptions

  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false

  @Flag(help: "Publish what was built, though the content has changed since.")
  var asBuilt = false

  @Option(help: "How many files may be removed this time.")
  var mostRemovals: Int?

  @Flag(help: "Print the workflow by which a forge builds and publishes this target; do nothing else.")
  var workflow = false

  @Flag(help: "Print nothing when all is well.")
  var quiet = false

  func run(over subject: SubjectMaker) throws {
    let target = try site.target(named: options.target)
    if workflow { return try printWorkflow(of: target) }
    let progress = Progress(in: site.language, isShown: !quiet && site.format == .text)
    let build = asBuilt ? nil : try site.build(subject)
    let persons = KnownPersons(
      now: build?.personOutcomes, folder: WorkFolder(path: options.work).persons(on: target))
    let staged = try options.tellingFailures(of: target, site, progress: progress) {
      try checkedSite(for: target, madeFrom: build, progress: progress)
    }
    try options.working(on: target, site, progress: progress) { publisher in
      let state = try publisher.state()
      let plan = PublishPlan(publishing: staged.manifest, onto: state, at: .now)
      progress.end()
      if dryRun || !quiet { report(plan, of: staged, persons: persons.compared(with: state.live)) }
      guard !dryRun, !plan.isEmpty else { return }
      let most = mostRemovals ?? target.mostRemovals
      guard plan.removed.count <= most else {
        throw PublishFailure(.tooManyRemovals(plan.removed.count, most: most))
      }
      let name = Release.name(of: staged.statement.name, at: .now, after: state.releases.first)
      let clock = ContinuousClock()
      let started = clock.now
      let delivery = try publisher.publish(staged, by: plan, as: name, over: state)
      progress.end()
      try persons.keep(for: name)
      if !quiet {
        let sent = delivery.bytes.map { ", \($0) bytes sent" } ?? ""
        let time = (clock.now - started).components
        let tenths = time.seconds * 10 + time.attoseconds / 100_000_000_000_000_000
        Console.output("\(target.name): \(name) is live\(sent), \(tenths / 10).\(tenths % 10) s\n")
      }
    }
  }

  private func printWorkflow(of target: PublishTarget) throws {
    guard let text = target.workflow(keeping: options.work) else {
      throw site.stopped(.noWorkflow(target.name), at: target.place)
    }
    Console.output(text)
  }

  /// The site as it is to be published, once it has proven to be what the content makes.
  private func checkedSite(
    for target: PublishTarget, madeFrom build: SiteBuild?, progress: Progress
  ) throws -> StagedSite {
    guard
      let built = (try? Disk.read("\(site.output)/\(BuildStatement.path)")).flatMap(
        BuildStatement.init(json:))
    else { throw StagedSite.Fault.nothingBuilt }
    if let build, build.inputDigest != built.inputs {
      throw PublishFailure(.outdatedBuild(folder: site.output))
    }
    var cache: CompressedFiles? = CompressedFiles(folder: WorkFolder(path: options.work).compressed)
    if case .pages(_, .github) = target.kind { cache = nil }
    let staged = try StagedSite.reading(site.output, compressing: cache, jobs: site.jobs, progress: progress)
    progress.end()
    if !quiet {
      for path in staged.foreign {
        Console.error("\(site.output)/\(path): not written by bilim, not published")
      }
    }
    return staged
  }

  private func report(_ plan: PublishPlan, of staged: StagedSite, persons: PlanReport.Persons) {
    let files = staged.filesByPath
    var report = PlanReport(
      of: plan, in: site.language, size: { files[$0]?.size ?? 0 },
      title: { path in
        guard let bytes = files[path].flatMap({ try? Disk.read($0.source) }) else { return nil }
        return String(decoding: bytes, as: UTF8.self).firstMatch(of: /<title>([^<]*)<\/title>/)
          .map { String($0.1) }
      })
    report.persons = persons
    if options.verbose { report.mostTitles = .max }
    Console.output(report.text)
  }
}

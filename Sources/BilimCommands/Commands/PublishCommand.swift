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
    if workflow {
      guard let text = target.workflow(keeping: options.work) else {
        throw site.stopped(.noWorkflow(target.name), at: target.place)
      }
      return Console.output(text)
    }
    let progress = Progress(in: site.language, isShown: !quiet && site.format == .text)
    let work = WorkFolder(path: options.work)
    let build = asBuilt ? nil : try site.build(subject)
    let persons = build?.personOutcomes
    let staged = try options.tellingFailures(of: target, site, progress: progress) {
      try checkedSite(for: target, madeFrom: build, progress: progress)
    }
    try options.working(on: target, site, progress: progress) { publisher in
      let state = try publisher.state()
      let plan = PublishPlan(publishing: staged.manifest, onto: state, at: .now)
      progress.end()
      if dryRun || !quiet {
        let before = state.live.flatMap { try? Disk.read(work.persons(of: $0, on: target)) }
          .map { PersonOutcomes(text: String(decoding: $0, as: UTF8.self)) }
        report(
          plan, of: staged,
          persons: state.live == nil
            ? .none
            : persons.map { now in before.map { .changed(now.changed(since: $0)) } ?? .unknown } ?? .none)
      }
      guard !dryRun, !plan.isEmpty else { return }
      let most = mostRemovals ?? target.mostRemovals
      guard plan.removed.count <= most else {
        throw PublishFailure(.tooManyRemovals(plan.removed.count, most: most))
      }
      let name = Release.name(of: staged.statement.name, at: .now, after: state.releases.first)
      let clock = ContinuousClock()
      var delivery = Delivery()
      let time = try clock.measure {
        delivery = try publisher.publish(staged, by: plan, as: name, over: state)
      }
      progress.end()
      if let persons {
        try Disk.replace(work.persons(of: name, on: target), with: Array(persons.text.utf8))
      }
      if !quiet {
        let sent = delivery.bytes.map { ", \($0) bytes sent" } ?? ""
        let tenths = time.components.seconds * 10 + time.components.attoseconds / 100_000_000_000_000_000
        Console.output("\(target.name): \(name) is live\(sent), \(tenths / 10).\(tenths % 10) s\n")
      }
    }
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

extension SiteBuild {
  /// What comes out for the persons by whom the rules are tried; nothing without rules.
  fileprivate var personOutcomes: PersonOutcomes? {
    people.map { people in
      PersonOutcomes(
        people.persons().map { person in
          PersonOutcomes.Entry(
            who: person.words,
            outcome: person.outcome.map { "\($0.name): \($0.words.russian)" }.joined(separator: "; "))
        })
    }
  }
}

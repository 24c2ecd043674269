import ArgumentParser
import Diagnostics
import Publishing

/// `bilim rollback`: lets an earlier release go live again.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Go back to an earlier release: to the one before, or to one by its name.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var options: TargetOptions

  @Argument(help: "The release, by its name or the end of it; the one before the live one if not given.")
  var release: String?

  func run() throws {
    let target = try site.target(named: options.target)
    let progress = Progress(in: site.language, isShown: site.format == .text)
    try options.working(on: target, site, progress: progress) { publisher in
      let state = try publisher.state()
      let wanted: Release?
      if let release {
        guard let found = state.release(named: release) else { throw PublishFailure(.noSuchRelease(release)) }
        wanted = found
      } else {
        wanted = state.previous
      }
      guard let wanted else { throw PublishFailure(.noEarlierRelease) }
      if wanted.name != state.live { try publisher.goBack(to: wanted, from: state) }
      progress.end()
      Console.output("\(target.name): \(wanted.name) is live\n")
    }
  }
}

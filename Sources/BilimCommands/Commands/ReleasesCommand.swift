import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilder
import Text

/// `bilim releases`: what was published on a target, and which of it is live.
struct ReleasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "releases", abstract: "List the releases on a target; a star marks the live one.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var options: TargetOptions

  func run() throws {
    let target = try site.target(named: options.target)
    let progress = Progress(in: site.language, isShown: false)
    try options.working(on: target, site, progress: progress) { publisher in
      let state = try publisher.state()
      for release in state.wholeReleases { Console.output(line(release, isLive: release.name == state.live)) }
    }
  }

  private func line(_ release: Release, isLive: Bool) -> String {
    let statement = release.statement
    if site.format == .json {
      let members = [
        ("release", JSON.string(release.name).text), ("live", isLive ? "true" : "false"),
        ("program", JSON.optional(statement?.program).text),
        ("commit", JSON.optional(statement?.commit).text),
        ("files", statement.map { String($0.files) } ?? "null"),
      ]
      return "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n"
    }
    let said = statement.map { statement in
      "  \(statement.files) files  bilim \(statement.program)"
        + (statement.commit.map { "  \($0.prefix(12))" } ?? "")
    }
    return "\(isLive ? "*" : " ") \(release.moment)  \(release.name)\(said ?? "")\n"
  }
}

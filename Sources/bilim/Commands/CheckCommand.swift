import ArgumentParser
import Diagnostics
import SiteBuilder

/// `bilim check`: everything that is wrong with the content, without building.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that is wrong with the content; write nothing.")

  @OptionGroup var site: SiteOptions

  @Flag(help: "Also list the links that leave the site, each with its place. They are not fetched.")
  var externalLinks = false

  func run() throws {
    let build = try site.build()
    site.print(build.diagnostics)
    if externalLinks {
      for link in build.externalLinks { Console.output("\(link.place): \(link.address)\n") }
    }
    if build.diagnostics.containsErrors { throw ExitCode.failure }
    if site.format == .text, build.diagnostics.isEmpty {
      Console.output("\(build.articleCount) articles in two languages: nothing to mend\n")
    }
  }
}

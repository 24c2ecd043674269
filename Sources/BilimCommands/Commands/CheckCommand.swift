import ArgumentParser
import Diagnostics
import SiteBuilder

/// `bilim check`: everything that is wrong with the content, without building.
struct CheckCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that is wrong with the content; write nothing.")

  @OptionGroup var site: SiteOptions

  @Flag(help: "Also list the links that leave the site, each with its place. They are not fetched.")
  var externalLinks = false

  @Flag(help: "Mend what can be mended without asking: letters, quotation marks, spaces. Says what it did.")
  var fix = false

  func run(over subject: SubjectMaker) throws {
    var build = try site.build(subject)
    if fix {
      // Mending one fault may uncover another in the same word.
      while try site.tellingFailures({
        try TextMender.apply(build.edits, inside: [site.content, site.templates])
      }) {
        build = try site.build(subject)
      }
    }
    site.print(build.diagnostics)
    if site.format == .text, let coverage = build.factCoverage, coverage.publishable > 0 {
      Console.error("\(coverage.covered) of \(coverage.publishable) publishable facts are stated by articles")
    }
    if externalLinks {
      for link in build.externalLinks { Console.output("\(link.place): \(link.address)\n") }
    }
    if build.diagnostics.containsErrors { throw ExitCode.failure }
    if site.format == .text, build.diagnostics.isEmpty {
      Console.output("\(build.articleCount) articles in two languages: nothing to mend\n")
    }
  }
}

import ArgumentParser
import Diagnostics
import SiteBuilder

/// `bilim build`: makes the site and publishes it, or says what is wrong and leaves what is published.
struct BuildCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site and publish it into the output folder.")

  @OptionGroup var site: SiteOptions

  @Flag(help: "Also write down the addresses of this build in addresses.txt, so that none is lost later.")
  var updateAddresses = false

  @Flag(help: "Print nothing when all is well.")
  var quiet = false

  func run(over subject: SubjectMaker) throws {
    let build = try site.build(subject)
    site.print(build.diagnostics)
    guard build.isPublishable else {
      if site.format == .text { Console.error("Nothing was written: \(site.output) is as it was.") }
      throw ExitCode.failure
    }
    let folder = PublicFolder(site.output)
    let cleaner = InterruptionCleaner(removing: folder.staging)
    defer { cleaner.stop() }
    try site.tellingFailures {
      let summary = try folder.replace(guardedBy: cleaner) { write in try build.forEachFile(write) }
      if updateAddresses, let ledger = build.addressLedger {
        try Disk.replace("\(site.content)/addresses.txt", with: Array(ledger.utf8))
      }
      report(summary, of: build)
    }
  }

  private func report(_ summary: PublicFolder.Summary, of build: SiteBuild) {
    for path in summary.foreign {
      Console.error("\(site.output)/\(path): not written by bilim, left alone")
    }
    guard !quiet, site.format == .text else { return }
    Console.output(
      """
      \(build.articleCount) articles in two languages: \(summary.changed) files written, \
      \(summary.unchanged) unchanged, \(summary.removed) removed

      """)
  }
}

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

  @Flag(
    inversion: .prefixedNo,
    help:
      "Whether a build of the very same files as the last one, by the same program, may rest on its result.")
  var cache = true

  @Flag(help: "Print nothing when all is well.")
  var quiet = false

  func run(over subject: SubjectMaker) throws {
    try site.tellingFailures {
      for folder in [site.content, site.templates] where Disk.isNested(site.output, folder) {
        throw Message.outputInside(site.output, folder: folder)
      }
    }
    let folder = PublicFolder(site.output)
    let inputs = cache ? site.inputs : nil
    let areSettled = inputs?.areSettled ?? false
    if let inputs, !updateAddresses, let record = BuildRecord(contentsOf: folder.record),
      record.inputs == inputs.digest, record.holds(folder)
    {
      site.messages.printer.show(record.messages)
      let summary = PublicFolder.Summary(unchanged: record.fileCount, foreign: record.foreign)
      return report(summary, articleCount: record.articleCount)
    }

    let build = try site.build(subject)
    let messages = site.messages.printer.report(of: build.diagnostics)
    site.messages.printer.show(messages)
    guard build.isPublishable else {
      if site.format == .text { Console.error("Nothing was written: \(site.output) is as it was.") }
      throw ExitCode.failure
    }
    let cleaner = InterruptionCleaner(removing: folder.staging)
    defer { cleaner.stop() }
    try site.tellingFailures {
      let commit = GitCommit.current(in: site.content)
      let summary = try folder.replace(guardedBy: cleaner) { write in
        let digests = BuildDigests()
        try build.forEachFile { file throws(any Error) in
          digests.add(file)
          try write(file)
        }
        try write(digests.statement(of: build, commit: commit).file)
      }
      if updateAddresses, let ledger = build.addressLedger {
        try Disk.replace([("\(site.content)/addresses.txt", Array(ledger.utf8))], inside: site.content)
      }
      report(summary, articleCount: build.articleCount)
      // What changed meanwhile may be in the site or not.
      if let inputs, areSettled, site.inputs == inputs {
        BuildRecord(
          of: folder, after: summary, inputs: inputs.digest, articleCount: build.articleCount,
          messages: messages
        )?.write(to: folder.record)
      }
    }
  }

  private func report(_ summary: PublicFolder.Summary, articleCount: Int) {
    for path in summary.foreign {
      Console.error("\(site.output)/\(path): not written by bilim, left alone")
    }
    guard !quiet, site.format == .text else { return }
    Console.output(
      """
      \(articleCount) articles in two languages: \(summary.changed) files written, \
      \(summary.unchanged) unchanged, \(summary.removed) removed

      """)
  }
}

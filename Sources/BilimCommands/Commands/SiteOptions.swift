public import ArgumentParser
public import Diagnostics
import SiteBuilder
internal import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The folders of a site and the form of messages: what most commands take.
struct SiteOptions: ParsableArguments {
  @Option(help: "The folder that editors change.")
  var content = "Content"

  @Option(help: "The folder of templates, interface words and assets.")
  var templates = "Templates"

  @Option(help: "The folder that is published.")
  var output = "Public"

  @Option(help: "How problems are printed: text or json (one object a line).")
  var format: DiagnosticPrinter.Format = .text

  @Option(help: "The language of messages: kk, ru or en. Taken from LANG when not given.")
  var messages: MessageLanguage?

  @Option(help: "How many pages to work on at a time; the result does not depend on it.")
  var jobs: Int = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Option(
    name: .customLong("as-of"),
    help: "The day as of which reviews are overdue, as 2026-11-21; today if not given.")
  var asOf: Day?

  mutating func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 256") }
  }

  /// Reads the folders and builds the site of a subject in memory.
  func build(_ subject: SubjectMaker) throws -> SiteBuild {
    let content = try reading(content)
    let templates = try reading(templates)
    return SiteBuild(
      content: content, templates: templates, subject: subject.subject(of: content),
      options: SiteBuild.Options(
        asOf: asOf ?? .today, jobs: jobs, spill: SpillFile()?.spill))
  }

  /// Does something with the disk; a failure is told in the language of messages and ends the program.
  func tellingFailures<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      Console.error((error as? Disk.Failure)?.words(in: messages ?? .ofEnvironment) ?? "\(error)")
      throw ExitCode.failure
    }
  }

  private func reading(_ folder: String) throws -> SourceTree {
    try tellingFailures { try SourceTree.reading(folder) }
  }

  /// Prints diagnostics and their count.
  func print(_ diagnostics: [Diagnostic]) {
    let printer = DiagnosticPrinter(
      format: format, language: messages ?? .ofEnvironment, isColored: Console.isTerminal,
      sourceLine: SourceLines { try? Disk.read($0) }.line)
    let text = diagnostics.map(printer.text).joined() + printer.summary(of: diagnostics)
    if format == .json { Console.output(text) } else { Console.error(text, ending: "") }
  }
}

extension DiagnosticPrinter.Format: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}

extension MessageLanguage {
  /// The language of the person at the terminal, as `LC_ALL`, `LC_MESSAGES` or `LANG` say.
  static var ofEnvironment: MessageLanguage {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let values = names.compactMap { (name: String) in getenv(name).map { String(cString: $0) } }
    let value = values.first { !$0.isEmpty } ?? ""
    return MessageLanguage(rawValue: String(value.prefix(2))) ?? .english
  }
}

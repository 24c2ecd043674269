internal import ArgumentParser
internal import Diagnostics
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
  @OptionGroup var folders: FolderOptions
  @OptionGroup var messages: MessageOptions

  @Option(help: "How many pages to work on at a time; the result does not depend on it.")
  var jobs: Int = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Option(
    name: .customLong("as-of"),
    help: """
      The day as of which the site is shown, as 2026-11-21: its rules, its figures, overdue reviews. If not given, \
      rules and figures are those with which the newest rules begin, and reviews are overdue as of today.
      """)
  var asOf: Day?

  var content: String { folders.content }
  var templates: String { folders.templates }
  var output: String { folders.output }

  mutating func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 256") }
  }

  /// Reads the folders and builds the site of a subject in memory.
  func build(_ subject: SubjectMaker) throws -> SiteBuild {
    try build(subject, content: reading(content))
  }

  /// Builds the site of a subject in memory from a content that may differ from the folder's.
  func build(_ subject: SubjectMaker, content: SourceTree) throws -> SiteBuild {
    try refuse(asOf, by: subject)
    let templates = try reading(templates)
    return SiteBuild(
      content: content, templates: templates, subject: subject.subject(of: content, on: asOf),
      options: SiteBuild.Options(
        asOf: asOf ?? .today, jobs: jobs, spill: SpillFile()?.spill))
  }

  /// The language of messages.
  var language: MessageLanguage { messages.language }

  /// Ends the program where the subject cannot be made as of a day.
  func refuse(_ day: Day?, by subject: SubjectMaker) throws {
    guard let day, let refusal = subject.refusal(day) else { return }
    messages.printer.tell(refusal)
    throw ExitCode.failure
  }

  /// All that a build and what it prints depend on; nothing where that cannot be told.
  var inputs: BuildInputs? {
    BuildInputs(
      folders: [content, templates],
      options: [
        "\(asOf.map(\.description) ?? "none") \(Day.today)", "\(format)", "\(messages.language)",
        "\(Console.isTerminal)",
      ])
  }

  /// How problems are printed.
  var format: DiagnosticPrinter.Format { messages.format }

  /// Does something that can be refused; a refusal is told and ends the program.
  func tellingFailures<Result>(_ body: () throws -> Result) throws -> Result {
    try messages.tellingFailures(body)
  }

  private func reading(_ folder: String) throws -> SourceTree {
    try tellingFailures { try SourceTree.reading(folder) }
  }

  /// Prints one diagnostic as a result.
  func printLine(_ diagnostic: Diagnostic) {
    let printer = DiagnosticPrinter(format: format, language: language, isColored: false)
    Console.output(printer.text(of: diagnostic))
  }

  /// Prints diagnostics and their count.
  func print(_ diagnostics: [Diagnostic]) { messages.printer.tell(diagnostics) }
}

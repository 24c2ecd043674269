public import ArgumentParser
public import Diagnostics
internal import SiteBuilder
internal import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The form and the language of messages: what every command takes that has something to tell.
struct MessageOptions: ParsableArguments {
  @Option(help: "How problems are printed: text or json (one object a line).")
  var format: DiagnosticPrinter.Format = .text

  @Option(help: "The language of messages: kk, ru or en. Taken from LANG when not given.")
  var messages: MessageLanguage?

  /// The language that was asked for, or that of the terminal.
  var language: MessageLanguage { messages ?? .ofEnvironment }

  /// Writes messages in the form and the language that were asked for.
  var printer: DiagnosticPrinter {
    printer(reading: { (try? Disk.read($0)).map(TextEncoding.normalized) })
  }

  /// Writes messages about a folder that is not on the disk as it stands.
  func printer(showing tree: SourceTree) -> DiagnosticPrinter {
    printer(reading: { tree.file(displayedAs: $0)?.bytes })
  }

  private func printer(reading content: @escaping @Sendable (String) -> [UInt8]?) -> DiagnosticPrinter {
    DiagnosticPrinter(
      format: format, language: language, isColored: Console.isTerminal,
      sourceLine: SourceLines(read: content).line)
  }

  /// Does something that can be refused; a refusal is told and ends the program.
  func tellingFailures<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      guard let message = (error as? Disk.Failure)?.message ?? error as? Message else { throw error }
      printer.tell(message)
      throw ExitCode.failure
    }
  }
}

extension DiagnosticPrinter {
  /// Prints diagnostics and their count: JSON is a result, text is for the person at the terminal.
  func tell(_ diagnostics: [Diagnostic]) { show(report(of: diagnostics)) }

  /// Diagnostics and their count as they are printed.
  func report(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined() + summary(of: diagnostics)
  }

  /// Prints a message that concerns no place in a file.
  func tell(_ problem: any Problem) { show(text(of: problem)) }

  /// Prints what is ready. Messages that cannot be written end the program, as results do.
  func show(_ text: String) {
    if format == .json { Console.output(text) } else if !Console.show(text) { exit(1) }
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

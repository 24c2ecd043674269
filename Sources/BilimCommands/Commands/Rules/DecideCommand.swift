import ArgumentParser
import Questionnaire
import Text

/// `bilim decide`: answers in, outcomes out, one JSON object a line.
struct DecideCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Read cases as JSON Lines on standard input and print one outcome a line.",
    discussion: """
      A case is {"id": "x1", "asOf": "2026-06-01", "answers": {"age": 17}}. A line that cannot be read gets \
      an error object with its line number; the rest go on, and the exit code is 1.
      """)

  @Option(
    name: .customLong("as-of"), help: "The day of cases that name none, as 2026-11-21; today if not given.")
  var asOf: Day?

  @OptionGroup var folders: FolderOptions

  func run(over subject: QuestionnaireSubject) throws {
    let cases = CaseReader(subject, today: asOf ?? .today)
    var number = 0
    var hasFailed = false
    while let line = readLine(strippingNewline: true) {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      let reply = cases.reply(to: line, number: number)
      if reply.isError { hasFailed = true }
      Console.output(reply.text + "\n")
    }
    if hasFailed { throw ExitCode(1) }
  }
}

internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import HealthInsurance
internal import Rules
internal import Text

/// `bilim decide`: answers in, outcomes out, one JSON object a line.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Read cases as JSON Lines on standard input and print one outcome a line.",
    discussion: """
      A case is {"id": "x1", "asOf": "2026-06-01", "answers": {"age": 17}}. A line that cannot be read gets \
      an error object with its line number; the rest go on, and the exit code is 1.
      """)

  func run() throws {
    let cases = CaseReader(calendar: RuleCalendar(), today: Day.today)
    var number = 0
    var hasFailed = false
    while let line = readLine(strippingNewline: true) {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      let reply = cases.reply(to: line, number: number)
      if reply.isError { hasFailed = true }
      FileHandle.standardOutput.write(Data((reply.json.text + "\n").utf8))
    }
    if hasFailed { throw ExitCode(1) }
  }
}

internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import HealthInsurance
internal import Yams

/// `bilim rules data`: the file that the browser reads, for looking at it and for tests.
struct RulesDataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Print the questionnaire's data for the browser in one language.")

  @Option(help: "The language, kk or ru.")
  var language = "kk"

  @Option(help: "The folder of the content.")
  var content = "Content"

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let file = "\(content)/\(language)/questionnaire.yml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let texts = try YAMLDecoder().decode([String: String].self, from: text)
    guard let data = QuestionnaireData(.faq2026) else { throw ExitCode(70) }
    let problems = data.problems(in: texts, language: language, file: file)
    guard problems.isEmpty else {
      messages.printer.tell(problems)
      throw ExitCode(1)
    }
    print(data.script(language: language, texts: texts) { "../\($0)/" }, terminator: "")
  }
}

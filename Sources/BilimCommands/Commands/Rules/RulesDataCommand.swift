internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Questionnaire
internal import Yams

/// `bilim rules data`: the file that the browser reads, for looking at it and for tests.
struct RulesDataCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Print the questionnaire's data for the browser in one language.")

  @Option(help: "The language, kk or ru.")
  var language = "kk"

  @OptionGroup var folders: FolderOptions

  @OptionGroup var messages: MessageOptions

  func run(over subject: QuestionnaireSubject) throws {
    let file = "\(folders.content)/\(language)/questionnaire.yml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let texts = try YAMLDecoder().decode([String: String].self, from: text)
    let problems = subject.problems(in: texts, language: language, file: file)
    guard problems.isEmpty else {
      messages.printer.tell(problems)
      throw ExitCode(1)
    }
    Console.output(subject.dataScript(language: language, texts: texts) { "../\($0)/" })
  }
}

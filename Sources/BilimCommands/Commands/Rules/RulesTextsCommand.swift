import ArgumentParser
import Questionnaire

/// `bilim rules texts`: the keys of the questionnaire's texts.
struct RulesTextsCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts",
    abstract: "List the keys of the questionnaire's texts, and what needs each of them.")

  @OptionGroup var folders: FolderOptions

  func run(over subject: QuestionnaireSubject) throws {
    for need in subject.neededTexts { Console.line("\(need.key)\t\(need.neededBy)") }
  }
}

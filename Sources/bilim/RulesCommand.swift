internal import ArgumentParser
internal import HealthInsurance

/// `bilim rules`: the rule tables, their proofs, and what they are made into.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Check, show and compare the rule tables.",
    subcommands: [RulesDataCommand.self, RulesTextsCommand.self])
}

/// `bilim rules texts`: the keys of the questionnaire's texts.
struct RulesTextsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts",
    abstract: "List the keys of the questionnaire's texts, and what needs each of them.")

  func run() throws {
    guard let data = QuestionnaireData(.faq2026) else { throw ExitCode(70) }
    for need in data.neededTexts { print("\(need.key)\t\(need.neededBy)") }
  }
}

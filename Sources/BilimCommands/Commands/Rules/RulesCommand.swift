internal import ArgumentParser
internal import HealthInsurance
internal import Rules
internal import Text

/// `bilim rules`: the rule tables, their proofs, and what they are made into.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Check, show and compare the rule tables.",
    subcommands: [
      RulesCheckCommand.self, RulesTableCommand.self, RulesDiagramCommand.self, RulesDiffCommand.self,
      RulesDataCommand.self, RulesTextsCommand.self, RulesVectorsCommand.self, RulesStatesCommand.self,
    ])
}

/// `bilim rules table`: one table, or all of them, as text.
struct RulesTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Print a rule table, such as T2, or all of them.")

  @Argument(help: "The table, such as T2; all tables without it.")
  var table: String?

  @Option(
    help: "The day whose rules are printed, such as 2026-01-01; today without it.")
  var asOf: Day?

  func run() throws {
    let tables = Tables(on: asOf ?? .today).erased
    if let table, !tables.contains(where: { $0.id == table }) {
      throw ValidationError(
        "there is no table \(table); there are \(tables.map(\.id).joined(separator: ", "))")
    }
    for found in tables where table == nil || found.id == table {
      print("\(found.id) (\(found.hitPolicy.rawValue))")
      for row in found.rows {
        print("  \(row.id): \(row.condition)")
        print("    -> \(row.outcome)")
        let basis = row.basis.facts + row.gaps
        print("    \(row.source.id), \(row.validity), \(basis.joined(separator: " "))")
      }
    }
  }
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

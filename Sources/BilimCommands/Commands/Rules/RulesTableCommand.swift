import ArgumentParser
import Questionnaire
import Rules
import Text

/// `bilim rules table`: one table, or all of them, as text.
struct RulesTableCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Print a rule table, such as E, or all of them.")

  @Argument(help: "The table, such as E; all tables without it.")
  var table: String?

  @Option(help: "The day whose rules are printed, such as 2026-01-01; today without it.")
  var asOf: Day?

  @OptionGroup var folders: FolderOptions

  func run(over subject: QuestionnaireSubject) throws {
    let tables = subject.rules.tables(on: asOf ?? .today)
    if let table, !tables.contains(where: { $0.id == table }) {
      throw ValidationError(
        "there is no table \(table); there are \(tables.map(\.id).joined(separator: ", "))")
    }
    for found in tables where table == nil || found.id == table {
      Console.line("\(found.id) (\(found.hitPolicy.rawValue))")
      for row in found.rows {
        Console.line("  \(row.id): \(row.condition)")
        Console.line("    -> \(row.outcome)")
        let basis = row.basis.facts + row.gaps
        Console.line("    \(row.source.id), \(row.validity), \(basis.joined(separator: " "))")
      }
    }
  }
}

import ArgumentParser
import Questionnaire
import Rules
import Text

/// `bilim rules diff`: who gets another result on another day.
struct RulesDiffCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Print which people get another outcome after a change of rules.")

  @Argument(help: "A day under the old rules, such as 2025-12-31.")
  var old: Day

  @Argument(help: "A day under the new rules, such as 2026-01-01.")
  var new: Day

  @Option(help: "How many sets of people to print for each change of a result.")
  var limit = 8

  func run(over subject: QuestionnaireSubject) throws {
    let models = try [old, new].map { try subject.rules.model(on: subject.period(on: $0).firstDay) }
    let comparison = RuleComparison(models[0], models[1], aspects: models[1].headline, limit: limit)
    if comparison.changes.isEmpty { print("nobody gets another outcome") }
    for change in comparison.changes {
      print("\(change.aspect): \(change.old) -> \(change.new)")
      print("  \(change.description)")
    }
    if comparison.isCutOff { print("and more people; print them with a higher --limit") }
  }
}

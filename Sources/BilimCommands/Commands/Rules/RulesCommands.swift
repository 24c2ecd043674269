import ArgumentParser
import Questionnaire
import Rules
import Text

/// `bilim rules`: the rule tables, their proofs, and what they are made into.
struct RulesCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Check, show and compare the rule tables.",
    subcommands: [
      RulesCheckCommand.self, RulesTableCommand.self, RulesDiagramCommand.self, RulesDiffCommand.self,
      RulesDataCommand.self, RulesTextsCommand.self, RulesVectorsCommand.self, RulesStatesCommand.self,
    ])
}

extension QuestionnaireSubject {
  /// The period of rules that holds on a day; a refusal where there are no rules on it.
  func period(on day: Day) throws -> RulePeriod {
    guard let period = rules.period(on: day), period.hasRules else {
      let first = rules.periods.first(where: \.hasRules)?.firstDay
      throw ValidationError("there are no rules for \(day)\(first.map { "; the first are of \($0)" } ?? "")")
    }
    return period
  }

  /// The newest rules.
  func newestPeriod() throws -> RulePeriod {
    guard let period = rules.newestPeriod else { throw ValidationError("the subject has no rules") }
    return period
  }
}

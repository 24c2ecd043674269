internal import ArgumentParser
internal import Diagnostics
internal import Questionnaire
internal import Rules
internal import SiteBuilder
internal import Text

/// `bilim rules check`: the proofs, with figures.
struct RulesCheckCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prove the rule tables complete and consistent, and print figures.")

  @OptionGroup var folders: FolderOptions

  @Flag(help: "Print faults of the tables alone; the build tells those of facts and texts.")
  var quiet = false

  @OptionGroup var messages: MessageOptions

  func run(over subject: QuestionnaireSubject) throws {
    var hasFailed = false
    for period in subject.rules.periods where period.hasRules {
      let report = RuleReport(subject, in: period)
      hasFailed = tell(report.problems) || hasFailed
      say("rules of \(period.name): \(report.figures.map(\.text).joined(separator: ", "))")
    }
    hasFailed = tell(RuleReport.problemsOfLoneTables(of: subject)) || hasFailed
    if !quiet {
      let content = try SourceTree.reading(folders.content)
      hasFailed = checkFacts(of: subject, in: content) || hasFailed
      hasFailed = checkTexts(of: subject, in: content) || hasFailed
    }
    if hasFailed { throw ExitCode(1) }
    say("every table answers for everybody, every row can apply, no part of a condition is idle")
  }

  private func say(_ text: String) { if !quiet, messages.format == .text { Console.line(text) } }

  private func checkFacts(of subject: QuestionnaireSubject, in content: SourceTree) -> Bool {
    guard let facts = FactList(content) else {
      say("facts: \(folders.content) has no facts.tsv that names them")
      return false
    }
    let uses = subject.factUses
    let count = Set(uses.flatMap(\.facts)).count
    say(
      "facts: \(count) under \(uses.count) rows, entries and figures, "
        + "of \(facts.published.count) that may be published")
    return tell(uses.problems(FactNames(facts)))
  }

  private func checkTexts(of subject: QuestionnaireSubject, in content: SourceTree) -> Bool {
    let diagnostics = subject.maker.subject(of: content).diagnostics
    if !diagnostics.isEmpty { messages.printer.tell(diagnostics) }
    return !diagnostics.isEmpty
  }

  /// Prints problems; whether there were any.
  private func tell(_ problems: [RulesProblem]) -> Bool {
    for problem in problems { messages.printer.tell(problem) }
    return !problems.isEmpty
  }
}

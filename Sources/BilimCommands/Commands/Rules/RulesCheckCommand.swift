internal import ArgumentParser
internal import Diagnostics
internal import HealthInsurance
internal import Rules
internal import SiteBuilder
internal import Text

/// `bilim rules check`: the proofs, with figures.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prove the rule tables complete and consistent, and print figures.")

  @Option(help: "The folder of the content, whose facts and texts the rules need.")
  var content = "Content"

  @Flag(help: "Print faults of the tables alone; the build tells those of facts and texts.")
  var quiet = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    var hasFailed = false
    for ruleSet in [HealthInsuranceModel.RuleSet.guide2024, .faq2026] {
      guard let report = RuleReport(ruleSet) else { continue }
      hasFailed = tell(report.problems) || hasFailed
      say("rules of \(ruleSet.rawValue): \(report.figures.map(\.text).joined(separator: ", "))")
    }
    hasFailed = tell(RuleReport.problemsBesideTheQuestionnaire) || hasFailed
    if !quiet {
      let content = try messages.tellingFailures { try SourceTree.reading(self.content) }
      hasFailed = try checkFacts(content) || hasFailed
      hasFailed = checkTexts(content) || hasFailed
    }
    if hasFailed { throw ExitCode(1) }
    say("every table answers for everybody, every row can apply, no part of a condition is idle")
  }

  private func say(_ text: String) { if !quiet, messages.format == .text { print(text) } }

  private func checkFacts(_ content: SourceTree) throws -> Bool {
    guard let facts = FactList(content) else { throw ValidationError("\(self.content) has no facts.tsv") }
    let problems = RuleFacts.problems(FactNames(facts))
    say(
      "facts: \(RuleFacts.count) under \(RuleFacts.uses.count) rows, groups, ways and figures, "
        + "of \(facts.published.count) that may be published")
    return tell(problems)
  }

  private func checkTexts(_ content: SourceTree) -> Bool {
    let diagnostics = HealthInsuranceSite.maker.subject(of: content).diagnostics
    if !diagnostics.isEmpty { messages.printer.tell(diagnostics) }
    return !diagnostics.isEmpty
  }

  /// Prints problems; whether there were any.
  private func tell(_ problems: [RulesProblem]) -> Bool {
    for problem in problems { messages.printer.tell(problem) }
    return !problems.isEmpty
  }
}

/// `bilim rules diff`: who gets another result on another day.
struct RulesDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Print which people get another outcome after a change of rules.")

  @Argument(help: "A day under the old rules, such as 2025-12-31.")
  var old: Day

  @Argument(help: "A day under the new rules, such as 2026-01-01.")
  var new: Day

  @Option(help: "How many sets of people to print for each change of a result.")
  var limit = 8

  func run() throws {
    guard let first = HealthInsuranceModel.RuleSet(on: old).flatMap(HealthInsuranceModel.init),
      let second = HealthInsuranceModel.RuleSet(on: new).flatMap(HealthInsuranceModel.init)
    else { throw ValidationError("the questionnaire has rules from 2024-01-01 on") }
    let comparison = RuleComparison(
      first.decisions, second.decisions, aspects: ["insured", "payer"], limit: limit)
    if comparison.changes.isEmpty { print("nobody gets another outcome") }
    for change in comparison.changes {
      print("\(change.aspect): \(change.old) -> \(change.new)")
      print("  \(change.description)")
    }
    if comparison.isCutOff { print("and more people; print them with a higher --limit") }
  }
}

/// `bilim rules diagram`: an aspect as a flowchart in Mermaid's notation.
struct RulesDiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram", abstract: "Print the decision diagram of a part of the result as a flowchart.")

  @Argument(help: "The part, such as insured, payer or dental.")
  var aspect = "insured"

  @Option(help: "The day whose rules are drawn; today without it.")
  var asOf: Day?

  func run() throws {
    guard let maker = HealthInsuranceModel.RuleSet(on: asOf ?? .today).flatMap(DecisionMaker.init) else {
      throw ValidationError("the questionnaire has rules from 2024-01-01 on")
    }
    guard let flowchart = maker.compiled.flowchart(of: aspect) else {
      let names = maker.compiled.aspects.map(\.id).joined(separator: ", ")
      throw ValidationError("there is no part \(aspect); there are \(names)")
    }
    print(flowchart, terminator: "")
  }
}

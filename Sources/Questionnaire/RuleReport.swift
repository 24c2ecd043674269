public import Rules

/// The proofs of the rules of one period, with figures.
public struct RuleReport: Sendable {
  /// A figure: how many of what.
  public struct Figure: Sendable, Equatable {
    /// What is counted.
    public let name: String
    /// The number; means are in thousandths where the name says so.
    public let number: Int
    /// The figure in words: `412 nodes`.
    public var text: String { "\(number) \(name)" }
  }

  /// What is wrong, if anything.
  public let problems: [RulesProblem]
  /// The figures.
  public let figures: [Figure]

  /// Proves the tables of a period.
  ///
  /// - Parameters:
  ///   - subject: the subject with its rules.
  ///   - period: a period that has rules.
  ///   - facts: the names of all facts there are, where they are at hand.
  public init(_ subject: QuestionnaireSubject, in period: RulePeriod, facts: FactNames? = nil) {
    let tables = subject.rules.tables(on: period.firstDay)
    let everyDay = subject.rules.tables
    let model = subject.rules.model(on: period.firstDay)
    var analysis = RuleAnalysis(model, with: everyDay, claims: subject.rules.claims)
    let meant = subject.meantFindings[period.name] ?? []
    problems =
      analysis.problems(in: tables, facts: facts).filter { !meant.contains($0) }
      + analysis.brokenClaims() + analysis.validityProblems(in: everyDay)
      + RuleAnalysis.strayDates(in: everyDay, firstDays: subject.rules.periods.map(\.firstDay))
    let rules = CompiledRules(subject, in: period)
    let steps = rules.linkedSteps.flatMap(\.steps)
    let path = rules.compiled.pathLength(screens: subject.screens.shared)
    figures = [
      Figure(name: "tables", number: tables.count),
      Figure(name: "rows", number: tables.map(\.rows.count).reduce(0, +)),
      Figure(name: "questions", number: rules.compiled.questions.count),
      Figure(name: "aspects", number: rules.compiled.aspects.count),
      Figure(name: "nodes", number: rules.compiled.levels.count),
      Figure(name: "nodes on the path", number: rules.compiled.pathNodes),
      Figure(name: "steps without a script", number: steps.count { !$0.isResult }),
      Figure(name: "results without a script", number: steps.count(where: \.isResult)),
      Figure(name: "bytes of diagrams", number: rules.diagrams.arcs.utf8.count),
      Figure(name: "numeric boundaries", number: RuleAnalysis.boundaries(in: tables).count),
      Figure(name: "thousandths of a screen on the mean path", number: path.meanThousandths),
      Figure(name: "screens on the longest path", number: path.maximum),
    ]
  }

  /// What is wrong with the tables that are no part of a result.
  public static func problemsOfLoneTables(of subject: QuestionnaireSubject) -> [RulesProblem] {
    subject.rules.loneTables.flatMap { lone in
      var analysis = RuleAnalysis(lone.model, with: [lone.table])
      return analysis.problems(in: [lone.table])
        + RuleAnalysis.strayDates(in: [lone.table], firstDays: subject.rules.periods.map(\.firstDay))
    }
  }
}

public import Rules
internal import Text

/// The proofs of one rule set, with figures.
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

  /// Proves the tables of a rule set; nothing for 2017, which the questionnaire does not use.
  ///
  /// - Parameters:
  ///   - ruleSet: the rule set.
  ///   - facts: the names of all facts there are, where they are at hand.
  public init?(_ ruleSet: HealthInsuranceModel.RuleSet, facts: FactNames? = nil) {
    guard let model = HealthInsuranceModel(ruleSet) else { return nil }
    let tables = model.tables.erased
    let everyDay = Tables.ofEveryDay.erased
    var analysis = RuleAnalysis(model.decisions, with: everyDay)
    let allowed: [RulesProblem] = Self.explained(ruleSet)
    problems =
      analysis.problems(in: tables, facts: facts).filter { !allowed.contains($0) }
      + analysis.validityProblems(in: everyDay)
      + RuleAnalysis.strayDates(
        in: everyDay, firstDays: HealthInsuranceModel.RuleSet.allCases.map(\.firstDay))
    let compiled = CompiledModel(model.decisions)
    let path = compiled.pathLength(screens: HealthInsuranceModel.screens)
    let citizens = compiled.pathLength(
      screens: HealthInsuranceModel.screens, given: [Ask.residence.id: "citizen"])
    let pages = DecisionMaker(ruleSet).map(StaticPages.init)
    let bytes = compiled.json(sharing: "insured").text.utf8.count
    figures = [
      Figure(name: "tables", number: tables.count),
      Figure(name: "rows", number: tables.map(\.rows.count).reduce(0, +)),
      Figure(name: "questions", number: compiled.questions.count),
      Figure(name: "aspects", number: compiled.aspects.count),
      Figure(name: "nodes", number: compiled.levels.count),
      Figure(name: "nodes on the path", number: compiled.pathNodes),
      Figure(name: "pages without a script", number: pages?.pages.count ?? 0),
      Figure(name: "results without a script", number: pages?.outcomes.count ?? 0),
      Figure(name: "bytes of diagrams", number: bytes),
      Figure(name: "numeric boundaries", number: RuleAnalysis.boundaries(in: tables).count),
      Figure(name: "thousandths of a screen on the mean path", number: path.meanThousandths),
      Figure(name: "thousandths of a screen on the mean path of citizens", number: citizens.meanThousandths),
      Figure(name: "screens on the longest path", number: path.maximum),
      Figure(name: "screens on the longest path of citizens", number: citizens.maximum),
    ]
  }

  /// Findings that are meant: results that the rules list but a rule set does not give.
  public static func explained(_ ruleSet: HealthInsuranceModel.RuleSet) -> [RulesProblem] {
    ruleSet == .guide2024
      ? [
        .unusedResult(aspect: "insured", value: "onTurning"),
        .unusedResult(aspect: "payer", value: "localExecutiveBody"),
        .unusedResult(aspect: "ground.wellbeingDE", value: "yes"),
        .unusedResult(aspect: "step.confirmWellbeing", value: "yes"),
        .unusedResult(aspect: "gap.G-05", value: "yes"),
        .unusedResult(aspect: "gap.G-06", value: "yes"),
        .idleQuestion("pensionContributionsLast3Months"),
      ] : []
  }

  /// For each question of the list to tick, the group of the answer that leaves it unticked.
  public static func unticked(_ compiled: CompiledModel) -> [Question.ID: Int] {
    var groups: [Question.ID: Int] = [:]
    for (position, question) in compiled.questions.enumerated()
    where HealthInsuranceModel.checklist.contains(question.id) {
      let domain = question.domain
      let unticked = domain.index(of: "none") ?? domain.index(of: "no")
      groups[question.id] = unticked.map { compiled.classOfAnswer[position][$0] }
    }
    return groups
  }

  /// What is wrong with the tables that the questionnaire does not use: 2017 and private clinics.
  public static var problemsBesideTheQuestionnaire: [RulesProblem] {
    problems(of: .history2017, AskHistory.questions) + problems(of: .privateClinic, AskClinic.questions)
  }

  private static func problems<Outcome>(
    of table: Table<Outcome>, _ questions: [Question]
  ) -> [RulesProblem] where Outcome: RawRepresentable & CaseIterable, Outcome.RawValue == String {
    let erased = table.erased(\.rawValue)
    var analysis = RuleAnalysis(table.model(questions), with: [erased])
    return analysis.problems(in: [erased])
      + RuleAnalysis.strayDates(
        in: [erased], firstDays: HealthInsuranceModel.RuleSet.allCases.map(\.firstDay))
  }
}

extension Table where Outcome: RawRepresentable & CaseIterable, Outcome.RawValue == String {
  /// The table as a model of its own, whose one aspect `result` is the outcome of the first row that fits.
  public func model(_ questions: [Question]) -> DecisionModel {
    let values = Outcome.allCases.map(\.rawValue)
    return DecisionModel(
      questions: questions, openUnknowns: [],
      aspects: [
        Aspect(
          "result", values: values, cases: rows.map { Aspect.Case($0.condition, $0.outcome.rawValue) },
          otherwise: values[0], whenBranchesDiffer: values[0])
      ],
      path: DecisionModel.Path("result", "result"))
  }
}

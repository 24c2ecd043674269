public import Rules
public import Text

/// The compiled rules of every day.
///
/// Before 1 July 2017 there are no rules. From then to the end of 2023 only a booklet of 2017 is known, which
/// the page on history shows; the questionnaire leaves those days undecided rather than guess.
public struct RuleCalendar: Sendable {
  private let makers: [HealthInsuranceModel.RuleSet: DecisionMaker]

  /// Compiles all rule sets.
  public init() {
    makers = Dictionary(
      uniqueKeysWithValues: HealthInsuranceModel.RuleSet.allCases.compactMap { ruleSet in
        DecisionMaker(ruleSet).map { (ruleSet, $0) }
      })
  }

  /// The compiled rules of a day, where the questionnaire has some.
  public func maker(on day: Day) -> DecisionMaker? {
    HealthInsuranceModel.RuleSet(on: day).flatMap { makers[$0] }
  }

  /// What follows from some answers on a day; nothing before 1 July 2017.
  public func decision(for answers: [Question.ID: Answer], on day: Day) -> Decision? {
    guard let ruleSet = HealthInsuranceModel.RuleSet(on: day) else { return nil }
    return makers[ruleSet]?.decision(for: answers) ?? .leftToTheContactCentre
  }
}

extension Decision {
  /// The sources do not decide: check the status or ask 1414.
  static let leftToTheContactCentre: Decision = {
    var decision = Decision()
    decision.insured = .undecided
    decision.payer = .undecided
    decision.packagesUndecided = [.guaranteed, .insured]
    decision.steps = [.checkStatus, .call1414]
    decision.documents = [.iin]
    return decision
  }()
}

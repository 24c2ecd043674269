internal import Rules
internal import Synchronization
internal import Text

/// The compiled rules of every period, each compiled when somebody first asks for it.
final class CompiledPeriods: Sendable {
  private let subject: QuestionnaireSubject
  private let compiled = Mutex<[RulePeriod: CompiledRules]>([:])
  /// The newest period that has rules.
  let newest: RulePeriod

  /// The periods of a subject, of which at least one has rules.
  init(_ subject: QuestionnaireSubject) {
    guard let newest = subject.rules.newestPeriod else {
      preconditionFailure("the subject has no period with rules")
    }
    self.subject = subject
    self.newest = newest
  }

  /// The rules of a day; the newest on a day for which there are none, which whoever names days is to refuse.
  func rules(on day: Day) -> CompiledRules {
    let period = subject.rules.period(on: day)
    return rules(in: period.flatMap { $0.hasRules ? $0 : nil } ?? newest)
  }

  /// The rules of a period that has some.
  func rules(in period: RulePeriod) -> CompiledRules {
    compiled.withLock { compiled in
      if let rules = compiled[period] { return rules }
      let rules = CompiledRules(subject, in: period)
      compiled[period] = rules
      return rules
    }
  }
}

public import Text

/// Answers cases with the compiled rules of one day.
public struct DecisionMaker: Sendable {
  /// The compiled rules.
  public let compiled: CompiledModel
  private let shape: ResultShape
  private let rootsThatMatter: [Int]

  /// Compiles the rules of a day.
  ///
  /// - Parameters:
  ///   - book: the rules.
  ///   - day: the day.
  ///   - parts: the parts and lists for which questions that remain are named.
  public init(_ book: RuleBook, on day: Day, remainingFor parts: [PartID]) {
    self.init(CompiledModel(book.model(on: day)), reasons: book.reasons(on: day), remainingFor: parts)
  }

  /// Answers with rules that have been compiled before.
  public init(_ compiled: CompiledModel, reasons: [Reason], remainingFor parts: [PartID]) {
    self.compiled = compiled
    shape = ResultShape(compiled.aspects, reasons: reasons)
    rootsThatMatter = zip(compiled.aspects, compiled.roots).compactMap { aspect, root in
      switch aspect.id {
      case .part(let part), .member(_, let part): parts.contains(part) ? root : nil
      default: nil
      }
    }
  }

  /// What follows from some answers. Answers outside a question's list count as not asked: check them first.
  public func decision(for answers: [Question.ID: Answer]) -> Decision {
    let classes = compiled.classes(of: answers)
    return Decision(
      shape: shape, sets: compiled.possibleValues(classes),
      remaining: compiled.remainingQuestions(classes, for: rootsThatMatter)
        .map { compiled.questions[$0].id })
  }

  /// A decision that says only this, whatever the answers are; a part of which it does not speak is open.
  public func decision(concluding conclusions: [Conclusion]) -> Decision {
    Decision(shape: shape, sets: shape.sets(concluding: conclusions), remaining: [])
  }
}

/// The compiled rules of every day.
public struct RuleCalendar: Sendable {
  private let book: RuleBook
  private let makers: [RulePeriod: DecisionMaker]
  private let fallback: Decision?

  /// Compiles the rules of every period.
  ///
  /// - Parameters:
  ///   - book: the rules.
  ///   - parts: the parts and lists for which questions that remain are named.
  ///   - fallback: what is concluded on the days of periods without rules.
  public init(_ book: RuleBook, remainingFor parts: [PartID], withoutRules fallback: [Conclusion]) {
    self.book = book
    let makers = Dictionary(
      uniqueKeysWithValues: book.periods.filter(\.hasRules).map {
        ($0, DecisionMaker(book, on: $0.firstDay, remainingFor: parts))
      })
    self.makers = makers
    self.fallback = book.newestPeriod.flatMap { makers[$0] }?.decision(concluding: fallback)
  }

  /// The first day for which there is an answer.
  public var firstDay: Day? { book.periods.first?.firstDay }

  /// The compiled rules of a day, where there are some.
  public func maker(on day: Day) -> DecisionMaker? { book.period(on: day).flatMap { makers[$0] } }

  /// What follows from some answers on a day; nothing before the first period.
  public func decision(for answers: [Question.ID: Answer], on day: Day) -> Decision? {
    guard let period = book.period(on: day) else { return nil }
    return makers[period]?.decision(for: answers) ?? fallback
  }
}

public import Text

/// The rules of a subject: questions, tables of every day, and how results follow from them.
///
///     RuleBook(
///       questions: [Ask.age.question, Ask.home.question], tables: [.enrolment],
///       combination: [
///         Outcome.place.defined([.asConcluded(by: Rows(of: "E"))], otherwise: .undecided),
///         .reasons(ReasonsDefinition(of: ["E"])),
///       ],
///       periods: [RulePeriod("2026", from: .startOf(2026))])
public struct RuleBook: Sendable {
  /// The questions in the order of asking.
  public var questions: [Question]
  /// What "I don't know" means, for every question that has that answer.
  public var unknowns: [UnknownAnswer]
  /// The tables with the rows of every day, in the order in which they are read.
  public var tables: [Table]
  /// How the parts of the result follow from the rows. The order is that of the parts in a result.
  public var combination: [Definition]
  /// The parts that a reader wants to know first, by their names.
  public var headline: [PartID]
  /// What the questionnaire asks for besides the headline, such as whether a step is due.
  public var alsoAsking: [AspectID]
  /// What has to hold for everybody.
  public var claims: [Claim]
  /// The collections of rules, oldest first.
  public var periods: [RulePeriod]
  /// Tables that answer a question of their own and are no part of the result.
  public var loneTables: [LoneTable]

  /// The rules of a subject. If nothing else is said, "I don't know" stands for every other answer, and the headline is
  /// the first part of the result.
  public init(
    questions: [Question], unknowns: [UnknownAnswer]? = nil, tables: [Table], combination: [Definition],
    headline: [PartID]? = nil, alsoAsking: [AspectID] = [], claims: [Claim] = [], periods: [RulePeriod],
    loneTables: [LoneTable] = []
  ) {
    self.questions = questions
    self.unknowns =
      unknowns
      ?? questions.filter { $0.unknownIndex != nil }.map {
        UnknownAnswer(question: $0.id, meaning: .everyOtherAnswer, row: "")
      }
    self.tables = tables
    self.combination = combination
    self.headline = headline ?? Array(combination.compactMap(\.shownPart).prefix(1))
    self.alsoAsking = alsoAsking
    self.claims = claims
    self.periods = periods
    self.loneTables = loneTables
  }

  /// The parts of the result that are one of several values, in order.
  public var shownParts: [PartID] { combination.compactMap(\.shownPart) }

  /// The parts of the result that are lists, in order.
  public var shownLists: [PartID] { combination.compactMap(\.shownList) }

  /// The period of a day; nothing before the first.
  public func period(on day: Day) -> RulePeriod? { periods.last { $0.firstDay <= day } }

  /// The newest period that has rules.
  public var newestPeriod: RulePeriod? { periods.last(where: \.hasRules) }

  /// The tables with only the rows that hold on a day.
  public func tables(on day: Day) -> [Table] { tables.map { $0.on(day) } }

  /// The rules of a day as a model.
  public func model(on day: Day) -> DecisionModel {
    DecisionModel(
      questions: questions,
      openUnknowns: Set(unknowns.filter { $0.meaning == .everyOtherAnswer }.map(\.question)),
      aspects: ModelAssembler(self, on: day).aspects(), headline: headline.map(AspectID.part) + alsoAsking)
  }

  /// The rows of a day by their ids, as reasons. Versions of a row share a reason with all their facts.
  public func reasons(on day: Day) -> [Reason] {
    var reasons: [Reason] = []
    for table in tables(on: day) {
      for (id, rows) in Dictionary(grouping: table.rows, by: \.id) {
        reasons.append(Reason(table: table.id, row: id, facts: rows.flatMap(\.basis.facts).unique))
      }
    }
    for case .reasons(let definition) in combination { reasons += definition.others.map(\.reason) }
    return reasons
  }
}

/// Something that has to hold for everybody, over all answers that there are; the analysis proves it.
public struct Claim: Sendable {
  /// What holds, as a sentence.
  public let name: String
  /// The condition, over answers and finished results.
  public let condition: Condition

  /// A claim by a sentence.
  public init(_ name: String, _ condition: Condition) {
    self.name = name
    self.condition = condition
  }
}

/// A collection of rules that holds from a day until the next begins.
public struct RulePeriod: Sendable, Hashable {
  /// The name, such as `2026`.
  public let name: String
  /// The first day.
  public let firstDay: Day
  /// Whether results follow from its rules; otherwise only the fallback of the subject does.
  public let hasRules: Bool

  /// A collection of rules from a day on.
  public init(_ name: String, from firstDay: Day, hasRules: Bool = true) {
    self.name = name
    self.firstDay = firstDay
    self.hasRules = hasRules
  }
}

/// What "I don't know" means for a question.
public struct UnknownAnswer: Sendable, Hashable {
  /// What follows from not knowing.
  public enum Meaning: String, Sendable, CaseIterable {
    /// It stands for every other answer: the same result for all is the result, else it is undecided.
    case everyOtherAnswer
    /// Rows of the tables name it and decide.
    case rowsDecide
  }

  /// The question.
  public let question: Question.ID
  /// What not knowing means.
  public let meaning: Meaning
  /// The row that says so; empty where none does.
  public let row: String

  /// What not knowing means for a question, by a row.
  public init(question: Question.ID, meaning: Meaning, row: String) {
    self.question = question
    self.meaning = meaning
    self.row = row
  }
}

/// A table with questions of its own: its result is the value of one part, by the first row that fits.
public struct LoneTable: Sendable {
  /// The table.
  public var table: Table
  /// The questions its rows look at.
  public let questions: [Question]
  /// The part that its rows conclude.
  public let part: PartID
  /// The values of the part.
  public let values: [String]

  /// A table over some questions that decides a part.
  public init<Value>(_ table: Table, asking questions: [Question], deciding part: OneOf<Value>) {
    self.table = table
    self.questions = questions
    self.part = part.id
    values = part.values
  }

  /// The table as a model of its own.
  public var model: DecisionModel {
    DecisionModel(
      questions: questions,
      aspects: [
        Aspect(
          .part(part), values: values,
          cases: table.rows.map { Aspect.Case($0.condition, $0.value(of: part) ?? values[0]) },
          otherwise: values[0], whenBranchesDiffer: values[0])
      ],
      headline: [.part(part)])
  }
}

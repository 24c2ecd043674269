public import Diagnostics

/// What the analysis can find wrong with rule tables.
public enum RulesProblem: Problem, Equatable {
  /// No row of a table that promises an answer fits some people.
  case gap(table: String, person: String)
  /// A row can never apply; `hiddenBy` names the earlier rows that take all its people, if any.
  case deadRow(table: String, row: String, hiddenBy: [String])
  /// Two rows fit the same people although the table promises one.
  case overlap(table: String, first: String, second: String, person: String)
  /// A part of a row's condition changes nothing.
  case idleCondition(table: String, row: String, part: String)
  /// The answer to a question changes nothing at all.
  case idleQuestion(String)
  /// Nobody ever gets a result.
  case unusedResult(aspect: String, value: String)
  /// A row names a fact that does not exist.
  case unknownFact(table: String, row: String, fact: String, nearest: String?)
  /// Two rows of the same name leave days uncovered between them.
  case validityGap(table: String, row: String, from: String, to: String)
  /// Two rows of the same name hold on the same days for the same people.
  case validityOverlap(table: String, row: String, person: String)
  /// A row begins or ends on a day on which no rule set begins, so that the calendar would pass it over.
  case strayDate(table: String, row: String, day: String, days: [String])
  /// A row stands on a fact that is not to be published.
  case factNotPublished(table: String, row: String, fact: String)
  /// A row in force stands on a fact whose place another has taken.
  case factSuperseded(table: String, row: String, fact: String, successor: String)
  /// A row sets a fact aside on which it might stand.
  case factSetAside(table: String, row: String, fact: String)

  /// Something that has to hold for everybody does not hold for somebody.
  case brokenClaim(String, person: String)

  /// The kind of the problem.
  public var kind: ProblemKind {
    switch self {
    case .gap: Self.kinds[0]
    case .deadRow: Self.kinds[1]
    case .overlap: Self.kinds[2]
    case .idleCondition: Self.kinds[3]
    case .idleQuestion: Self.kinds[4]
    case .unusedResult: Self.kinds[5]
    case .unknownFact: Self.kinds[6]
    case .validityGap: Self.kinds[7]
    case .validityOverlap: Self.kinds[8]
    case .strayDate: Self.kinds[9]
    case .factNotPublished: Self.kinds[10]
    case .factSuperseded: Self.kinds[11]
    case .factSetAside: Self.kinds[12]
    case .brokenClaim: Self.kinds[13]
    }
  }

  /// All kinds.
  public static let kinds = [
    ProblemKind(
      "rule-gap",
      explanation:
        "A table that must answer for everybody has no row for some people. Add a row, or widen one."),
    ProblemKind(
      "rule-dead-row",
      explanation:
        "A row of a table can never apply: its condition contradicts itself, or earlier rows take all "
        + "its people. Move it up, or remove it."),
    ProblemKind(
      "rule-overlap",
      explanation: "Two rows fit the same people although exactly one should. Narrow one of them."),
    ProblemKind(
      "rule-idle-condition",
      explanation: "A part of a condition can be left out without any change. Remove it, or correct what was "
        + "meant."),
    ProblemKind(
      "rule-idle-question",
      explanation: "A question is asked whose answer no row uses. Remove it, or add the row it was meant for."
    ),
    ProblemKind(
      "rule-unused-result",
      explanation: "A result is listed that nobody can get. Remove it, or add the row that leads to it."),
    ProblemKind(
      "rule-unknown-fact",
      explanation: "A row names a fact that the fact base does not have. Correct the number."),
    ProblemKind(
      "rule-validity-gap",
      explanation: "Between two versions of a row there are days on which neither holds. Correct the dates."),
    ProblemKind(
      "rule-validity-overlap",
      explanation:
        "Two versions of a row hold on the same day for the same people. Correct the dates, or make "
        + "their conditions exclude each other."),
    ProblemKind(
      "rule-stray-date",
      explanation:
        "A row begins or ends on a day on which no rule set begins, so that answers between the two days "
        + "would be wrong. Correct the date, or begin a rule set on that day."),
    ProblemKind(
      "rule-fact-not-published",
      explanation:
        "A row stands on a fact that the fact base keeps from publication, for instance because only a "
        + "damaged line says it. Name another fact, or leave the row undecided."),
    ProblemKind(
      "rule-superseded-fact",
      explanation:
        "A row that holds today stands on a fact of the past. Name the fact that has taken its place, and "
        + "set the old one aside."),
    ProblemKind(
      "rule-fact-set-aside",
      explanation:
        "A row sets a fact aside that may be published and that no other has replaced. Let the row stand on "
        + "it, or take it away."),
    ProblemKind(
      "rule-broken-claim",
      explanation:
        "The rules promise something for everybody, and somebody gets a result that breaks the promise. Correct "
        + "the rows that lead to it."),
  ]
}

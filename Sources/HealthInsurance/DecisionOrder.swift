internal import Rules

/// The order in which the tables are read and their verdicts weighed, for a page to draw.
public struct DecisionOrder: Sendable {
  /// Where the gate of residence leads, with the rows that lead there.
  public let gate: [(next: ResidenceGate.Next, rows: [String])]
  /// The rows of T4 that replace the verdict, in order of precedence, each with its verdict.
  public let overrides: [(row: String, verdict: Insured)]
  /// The verdicts of T2 and T3, the winning one first.
  public let precedence: [Insured]

  /// The order of the tables of every day.
  public init() {
    let tables = Tables.ofEveryDay
    let nexts = tables.residence.rows.map(\.outcome.next).unique
    gate = nexts.map { next in
      (next, tables.residence.rows.filter { $0.outcome.next == next }.map(\.id).unique)
    }
    overrides = tables.modifiers.rows.compactMap { row in
      if case .verdict(let verdict) = row.outcome { (row.id, verdict) } else { nil }
    }
    precedence = tables.precedence
  }
}

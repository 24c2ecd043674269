public import Rules
internal import Text

/// The facts on which the rules stand: rows, groups, ways to check, and figures.
public struct RuleFacts: Sendable {
  /// Something that stands on facts.
  public struct Use: Sendable {
    /// The table, or what takes its place.
    public let table: String
    /// The row, or the name of the group, way or figure.
    public let row: String
    /// The facts.
    public let facts: [String]
    /// Facts that were read for it and on which it does not stand.
    public var setAside: [String] = []
    /// Whether it holds today.
    public var isInForce = true
  }

  /// Everything that stands on facts, in the order of the rules.
  public static let uses: [Use] = {
    let rows = RuleTableForText.all.flatMap { table in
      table.lines.map {
        Use(
          table: table.id, row: $0.id, facts: $0.facts, setAside: $0.setAside,
          isInForce: $0.validity.end == nil)
      }
    }
    let groups = Table<Attachment>.attachmentGroupRows.map { Use(table: "T7", row: $0.id, facts: [$0.fact]) }
    let ways = WayToCheck.all.map { Use(table: "T8", row: $0.id, facts: $0.facts) }
    let figures = Parameters.periods.map {
      Use(table: "parameters", row: $0.name, facts: $0.facts, isInForce: $0.validity.end == nil)
    }
    return rows + groups + ways + figures
  }()

  /// How many different facts the rules stand on.
  public static var count: Int { Set(uses.flatMap(\.facts)).count }

  /// What is wrong with the facts.
  public static func problems(_ facts: FactNames) -> [RulesProblem] {
    uses.flatMap { use in
      facts.problems(with: use.facts, of: use.row, in: use.table, isInForce: use.isInForce)
        + facts.problems(settingAside: use.setAside, in: use.row, of: use.table)
    }
  }
}

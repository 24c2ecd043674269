public import Rules

/// Something that stands on facts: a row, an entry of a list, a card or a figure.
public struct FactUse: Sendable {
  /// The table, or what takes its place.
  public let table: String
  /// The row, or the name of the entry, card or figure.
  public let row: String
  /// The facts.
  public let facts: [String]
  /// Facts that were read for it and on which it does not stand.
  public var setAside: [String] = []
  /// Whether it holds today.
  public var isInForce = true
}

extension QuestionnaireSubject {
  /// Everything that stands on facts, in the order of the rules.
  public var factUses: [FactUse] {
    let rows = (rules.tables + rules.loneTables.map(\.table)).flatMap { table in
      table.rows.map {
        FactUse(
          table: table.id, row: $0.id, facts: $0.basis.facts, setAside: $0.setAside,
          isInForce: $0.validity.end == nil)
      }
    }
    let listed = blocks.flatMap { block -> [FactUse] in
      switch block.content {
      case .list(let entries): entries.map { FactUse(table: $0.table, row: $0.name, facts: [$0.fact]) }
      case .cardList(let cards, let table): cards.map { FactUse(table: table, row: $0.id, facts: $0.facts) }
      default: []
      }
    }
    let numbers = figures.flatMap { figure in
      figure.dated.periods.map {
        FactUse(
          table: "parameters", row: figure.name, facts: figure.facts, isInForce: $0.validity.end == nil)
      }
    }
    return rows + listed + numbers
  }
}

extension [FactUse] {
  /// What is wrong with the facts.
  public func problems(_ facts: FactNames) -> [RulesProblem] {
    flatMap { use in
      facts.problems(with: use.facts, of: use.row, in: use.table, isInForce: use.isInForce)
        + facts.problems(settingAside: use.setAside, in: use.row, of: use.table)
    }
  }
}

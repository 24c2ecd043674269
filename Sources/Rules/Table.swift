public import Text

/// How many rows of a table apply.
public enum HitPolicy: String, Sendable {
  /// Only the first row that fits.
  case first
  /// Every row that fits.
  case collect
  /// Exactly one row fits; the analysis proves it.
  case unique
}

/// Where a rule was read.
public struct Source: Hashable, Sendable {
  /// The stable name of the document, such as `guide-2024`.
  public let id: String
  /// The year for which the document speaks.
  public let year: Int

  /// A document and its year.
  public init(_ id: String, year: Int) {
    self.id = id
    self.year = year
  }
}

/// The facts a row stands on, or the reason why it stands on none.
public enum Basis: Hashable, Sendable {
  /// The numbered facts.
  case facts([String])
  /// No fact: a row of caution, with the reason.
  case caution(String)

  /// The numbers of the facts; empty for a row of caution.
  public var facts: [String] {
    if case .facts(let facts) = self { facts } else { [] }
  }
}

/// One row of a table. Without facts, source and validity it does not compile.
public struct Row<Outcome: Sendable>: Sendable {
  /// The id by which lawyers, texts and tests name the row, such as `T2.3u`.
  public let id: String
  /// When the row applies.
  public let condition: Condition
  /// What follows.
  public let outcome: Outcome
  /// What it stands on.
  public let basis: Basis
  /// Facts on the same matter that were read for the row and on which it does not stand: they are not to be
  /// published, or newer ones have taken their place. They tell those who check a row that it was not overlooked;
  /// no page shows them.
  public let setAside: [String]
  /// The open questions it touches, such as `G-04`.
  public let gaps: [String]
  /// Where it was read.
  public let source: Source
  /// When it holds.
  public let validity: Validity

  /// A row.
  public init(
    _ id: String, when condition: Condition, then outcome: Outcome,
    basis: Basis, setAside: [String] = [], gaps: [String] = [], source: Source, valid validity: Validity
  ) {
    self.id = id
    self.condition = condition
    self.outcome = outcome
    self.basis = basis
    self.setAside = setAside
    self.gaps = gaps
    self.source = source
    self.validity = validity
  }

  /// The same row under another condition.
  public func replacingCondition(_ condition: Condition) -> Row {
    Row(
      id, when: condition, then: outcome, basis: basis, setAside: setAside, gaps: gaps, source: source,
      valid: validity)
  }
}

/// Rows that answer one question of the law, in an order that means something.
public struct Table<Outcome: Sendable>: Sendable {
  /// The id, such as `T2`.
  public let id: String
  /// How many rows apply.
  public let hitPolicy: HitPolicy
  /// The rows, in the order of the law.
  public let rows: [Row<Outcome>]

  /// A table.
  public init(_ id: String, _ hitPolicy: HitPolicy, rows: [Row<Outcome>]) {
    self.id = id
    self.hitPolicy = hitPolicy
    self.rows = rows
  }

  /// The table with only the rows that hold on a day.
  public func on(_ day: Day) -> Table {
    Table(id, hitPolicy, rows: rows.filter { $0.validity.contains(day) })
  }

  /// Any of the rows whose outcome passes the test applies.
  public func anyRow(where isIncluded: (Outcome) -> Bool) -> Condition {
    .any(rows.filter { isIncluded($0.outcome) }.map(\.condition))
  }

  /// The rows as the analysis sees them, the outcome in words.
  public func erased(_ words: (Outcome) -> String) -> ErasedTable {
    ErasedTable(
      id: id, hitPolicy: hitPolicy,
      rows: rows.map {
        ErasedRow(
          id: $0.id, condition: $0.condition, outcome: words($0.outcome), basis: $0.basis,
          gaps: $0.gaps, source: $0.source, validity: $0.validity)
      })
  }
}

/// A table whose outcomes are words, for analysis and printing.
public struct ErasedTable: Sendable {
  /// The id.
  public var id: String
  /// How many rows apply.
  public var hitPolicy: HitPolicy
  /// The rows in order.
  public var rows: [ErasedRow]

  /// A table for analysis.
  public init(id: String, hitPolicy: HitPolicy, rows: [ErasedRow]) {
    self.id = id
    self.hitPolicy = hitPolicy
    self.rows = rows
  }

  /// The table with only the rows that hold on a day.
  public func on(_ day: Day) -> ErasedTable {
    ErasedTable(id: id, hitPolicy: hitPolicy, rows: rows.filter { $0.validity.contains(day) })
  }
}

/// A row whose outcome is words.
public struct ErasedRow: Sendable, Hashable {
  /// The id.
  public var id: String
  /// When it applies.
  public var condition: Condition
  /// What follows, in words.
  public var outcome: String
  /// What it stands on.
  public var basis: Basis
  /// The open questions it touches.
  public var gaps: [String]
  /// Where it was read.
  public var source: Source
  /// When it holds.
  public var validity: Validity

  /// A row for analysis.
  public init(
    id: String, condition: Condition, outcome: String, basis: Basis, gaps: [String] = [],
    source: Source, validity: Validity
  ) {
    self.id = id
    self.condition = condition
    self.outcome = outcome
    self.basis = basis
    self.gaps = gaps
    self.source = source
    self.validity = validity
  }
}

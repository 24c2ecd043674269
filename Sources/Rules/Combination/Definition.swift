/// How something follows from the rows of the tables: the combination of a rule book is a list of these.
public enum Definition: Sendable {
  /// The rows of a table count only under a condition; those among `exceptions` under another.
  case reading(String, when: Condition, exceptions: [Exception] = [])
  /// Something that conditions share: at least one of some rows applies.
  case helper(String, anyOf: Rows)
  /// A part that is one of several values.
  case part(PartDefinition)
  /// A part that is a list.
  case list(ListDefinition)
  /// Which rows a result names as those that decided.
  case reasons(ReasonsDefinition)

  /// Rows that count under another condition than the rest of their table.
  public struct Exception: Sendable {
    let rows: Rows
    let condition: Condition

    /// These rows count under this condition.
    public init(_ rows: Rows, when condition: Condition) {
      self.rows = rows
      self.condition = condition
    }
  }
}

extension Definition {
  /// The part of the result that it defines as one of several values.
  var shownPart: PartID? {
    if case .part(let part) = self, !part.isInternal { part.id } else { nil }
  }

  /// The part of the result that it defines as a list.
  var shownList: PartID? { if case .list(let list) = self { list.id } else { nil } }
}

/// How a part with one of several values follows; the first line that fits decides.
public struct PartDefinition: Sendable {
  enum Line: Sendable {
    case when(Condition, String)
    case asConcluded(by: Rows)
    case best(of: Rows, order: [String])
  }

  let id: PartID
  let values: [String]
  let lines: [Line]
  let otherwise: String
  let whenBranchesDiffer: String
  let isInternal: Bool
}

extension OneOf {
  /// One line of the definition of a part.
  public struct Line: Sendable {
    let line: PartDefinition.Line

    /// Under a condition this value.
    public static func when(_ condition: Condition, _ value: Value) -> Line {
      Line(line: .when(condition, value.rawValue))
    }

    /// What the first of some rows that applies concludes for the part, in the order of the tables.
    public static func asConcluded(by rows: Rows) -> Line { Line(line: .asConcluded(by: rows)) }

    /// Of what some rows conclude for the part the value that comes first in an order.
    public static func best(of rows: Rows, order: [Value]) -> Line {
      Line(line: .best(of: rows, order: order.map(\.rawValue)))
    }
  }

  /// The definition of the part.
  ///
  /// - Parameters:
  ///   - lines: the first that fits decides.
  ///   - otherwise: the value where none fits.
  ///   - whenBranchesDiffer: the value where an unknown answer stands for several answers and they lead to different
  ///     values; the same as `otherwise` if not given.
  ///   - isInternal: whether the part only serves others and is not shown.
  /// - Returns: one of a rule book's definitions.
  public func defined(
    _ lines: [Line], otherwise: Value, whenBranchesDiffer: Value? = nil, isInternal: Bool = false
  ) -> Definition {
    .part(
      PartDefinition(
        id: id, values: values, lines: lines.map(\.line), otherwise: otherwise.rawValue,
        whenBranchesDiffer: (whenBranchesDiffer ?? otherwise).rawValue, isInternal: isInternal))
  }
}

/// How the members of a list follow.
public struct ListDefinition: Sendable {
  struct Line: Sendable {
    let condition: Condition
    let member: String
    let isOpen: Bool
  }

  let id: PartID
  let members: [String]
  let rows: Rows?
  let gapsOfRows: Rows?
  let lines: [Line]
  let afterwards: [Line]
  let addsWherePossible: Bool
  let onlyWhereCertain: [String]
}

extension ListOf {
  /// One line of the definition of a list.
  public struct Line: Sendable {
    let line: ListDefinition.Line

    /// Under a condition the list holds the member.
    public static func when(_ condition: Condition, adds member: Member) -> Line {
      Line(line: ListDefinition.Line(condition: condition, member: member.rawValue, isOpen: false))
    }

    /// Under a condition it is left open whether the list holds the member.
    public static func when(_ condition: Condition, leavesOpen member: Member) -> Line {
      Line(line: ListDefinition.Line(condition: condition, member: member.rawValue, isOpen: true))
    }
  }

  /// The definition of the list.
  ///
  /// - Parameters:
  ///   - rows: the rows whose conclusions for the list count.
  ///   - gapsOfRows: the rows whose open questions are members of the list.
  ///   - lines: what counts besides, after the rows.
  ///   - afterwards: what counts over finished values, unknown answers included.
  ///   - addsWherePossible: whether a member counts when it does so only in some branches of an unknown answer.
  ///   - onlyWhereCertain: members of which that is not so.
  /// - Returns: one of a rule book's definitions.
  public func defined(
    by rows: Rows? = nil, gapsOf gapsOfRows: Rows? = nil, _ lines: [Line] = [], afterwards: [Line] = [],
    addsWherePossible: Bool = false, onlyWhereCertain: [Member] = []
  ) -> Definition {
    .list(
      ListDefinition(
        id: id, members: members, rows: rows, gapsOfRows: gapsOfRows, lines: lines.map(\.line),
        afterwards: afterwards.map(\.line), addsWherePossible: addsWherePossible,
        onlyWhereCertain: onlyWhereCertain.map(\.rawValue)))
  }
}

/// Which rows a result names as those that decided.
public struct ReasonsDefinition: Sendable {
  /// Rows that count as reasons where they apply and a condition holds.
  public struct Line: Sendable {
    let rows: Rows
    let condition: Condition

    /// These rows are reasons where they apply and the condition holds.
    public init(_ rows: Rows, when condition: Condition = .always) {
      self.rows = rows
      self.condition = condition
    }
  }

  /// A reason that is no row, such as an answer that is not known.
  public struct Other: Sendable {
    let reason: Reason
    let condition: Condition

    /// A reason by its table and name, where a condition holds over finished values.
    public init(_ name: String, of table: String, whenFinally condition: Condition) {
      reason = Reason(table: table, row: name, facts: [])
      self.condition = condition
    }
  }

  let tables: [String]
  let lines: [Line]
  let others: [Other]

  /// The rows of some tables, in this order; of several lines the first that a row is among counts. Without lines every
  /// row that applies is a reason.
  public init(of tables: [String], _ lines: [Line]? = nil, others: [Other] = []) {
    self.tables = tables
    self.lines = lines ?? [Line(Rows(of: tables))]
    self.others = others
  }
}

/// A row that decided, with the facts it stands on.
public struct Reason: Sendable, Hashable {
  /// The table, such as `E`.
  public let table: String
  /// The row, such as `E1`.
  public let row: String
  /// The facts.
  public let facts: [String]
}

extension RuleBook {
  /// The values of a part, or the members of a list; none where no definition speaks of it.
  public func values(of part: PartID) -> [String] {
    combination.lazy.compactMap { definition -> [String]? in
      switch definition {
      case .part(let defined) where defined.id == part: defined.values
      case .list(let list) where list.id == part: list.members
      default: nil
      }
    }.first ?? []
  }

  /// The names of everything that can be a reason, on whatever day.
  public var reasonNames: [String] {
    combination.flatMap { definition -> [String] in
      guard case .reasons(let reasons) = definition else { return [] }
      let rows = tables.filter { reasons.tables.contains($0.id) }.flatMap { table in
        table.rows.filter { row in reasons.lines.contains { $0.rows.contains(row, of: table.id) } }
      }
      return rows.map(\.id) + reasons.others.map(\.reason.row)
    }.unique
  }
}

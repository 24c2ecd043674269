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

/// Rows that answer one question of the law, in an order that means something.
public struct Table: Sendable {
  /// The id, such as `E`.
  public let id: String
  /// How many rows apply.
  public let hitPolicy: HitPolicy
  /// The rows, in the order of the law.
  public var rows: [Row]

  /// A table.
  public init(_ id: String, _ hitPolicy: HitPolicy, rows: [Row]) {
    self.id = id
    self.hitPolicy = hitPolicy
    self.rows = rows
  }

  /// The table with only the rows that hold on a day.
  public func on(_ day: Day) -> Table {
    Table(id, hitPolicy, rows: rows.filter { $0.validity.contains(day) })
  }

  /// The ids of the rows, each once.
  public var rowIDs: [String] { rows.map(\.id).unique }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in order.
  public var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

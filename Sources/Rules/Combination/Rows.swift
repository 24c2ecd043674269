/// Rows chosen by what they conclude, for definitions that speak of many rows at once.
///
///     Rows(of: "E").concluding(Outcome.place.becomes(.yes)).except("E4")
public struct Rows: Sendable, Hashable {
  private let tables: [String]
  private var demands: [Demand] = []
  private var exceptions: [String] = []

  private enum Demand: Hashable {
    case oneOf([Conclusion])
    case something(about: PartID)
    case nothing(about: PartID)
  }

  /// All rows of some tables, by their ids.
  public init(of tables: String...) { self.init(of: tables) }

  init(of tables: [String]) { self.tables = tables }

  /// Of these the rows that conclude at least one of the conclusions.
  public func concluding(_ conclusions: Conclusion...) -> Rows { demanding(.oneOf(conclusions)) }

  /// Of these the rows that conclude something about a part.
  public func concludingSomething<Value>(about part: OneOf<Value>) -> Rows {
    demanding(.something(about: part.id))
  }

  /// Of these the rows that conclude nothing about a part.
  public func concludingNothing<Value>(about part: OneOf<Value>) -> Rows {
    demanding(.nothing(about: part.id))
  }

  /// These without the rows of some ids.
  public func except(_ ids: String...) -> Rows {
    var copy = self
    copy.exceptions += ids
    return copy
  }

  /// Whether a row of a table is among them.
  public func contains(_ row: Row, of table: String) -> Bool {
    guard tables.contains(table), !exceptions.contains(row.id) else { return false }
    return demands.allSatisfy { demand in
      switch demand {
      case .oneOf(let conclusions): row.conclusions.contains { conclusions.contains($0) }
      case .something(let part): row.conclusions.contains { $0.part == part }
      case .nothing(let part): !row.conclusions.contains { $0.part == part }
      }
    }
  }

  private func demanding(_ demand: Demand) -> Rows {
    var copy = self
    copy.demands.append(demand)
    return copy
  }
}

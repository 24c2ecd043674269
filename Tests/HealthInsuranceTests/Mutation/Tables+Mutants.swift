import HealthInsurance
import Rules
import Text

extension Tables {
  /// Every change of the rows of one table.
  func mutants<Outcome: Hashable>(
    of path: WritableKeyPath<Tables, Table<Outcome>>, anotherOutcome: (Outcome) -> Outcome? = { _ in nil }
  ) -> [Mutant] {
    self[keyPath: path].changes(anotherOutcome: anotherOutcome).map { change in
      var tables = self
      tables[keyPath: path] = change.table
      return Mutant(kind: change.kind, name: change.name, tables: tables, condition: change.condition)
    }
  }
}

/// A table with one thing changed.
struct TableChange<Outcome: Sendable> {
  var kind: Mutant.Kind
  var name: String
  var table: Table<Outcome>
  var condition: Condition?
}

extension Table where Outcome: Hashable {
  /// Every row left out, with another outcome, swapped with its neighbour, under other conditions, with limits
  /// moved by one, and with dates moved by a day.
  func changes(anotherOutcome: (Outcome) -> Outcome? = { _ in nil }) -> [TableChange<Outcome>] {
    var result: [TableChange<Outcome>] = []
    func add(_ kind: Mutant.Kind, _ name: String, _ changed: [Row<Outcome>], _ condition: Condition? = nil) {
      result.append(
        TableChange(
          kind: kind, name: name, table: Table(id, hitPolicy, rows: changed), condition: condition))
    }
    func replacing(_ position: Int, _ row: Row<Outcome>) -> [Row<Outcome>] {
      var changed = rows
      changed[position] = row
      return changed
    }
    for (position, row) in rows.enumerated() {
      add(.rowLeftOut, "\(row.id) left out", replacing(position, row.replacingCondition(.never)))
      if let outcome = anotherOutcome(row.outcome) ?? neighbouringOutcome(of: position) {
        add(.outcome, "\(row.id) as \(outcome)", replacing(position, row.changing(outcome: outcome)))
      }
      if position > 0 {
        var swapped = rows
        swapped.swapAt(position - 1, position)
        add(.neighbours, "\(row.id) moved up", swapped)
      }
      for variant in row.condition.variants + (row.condition == .always ? [] : [.always]) {
        let isMoved =
          variant.limits.count == row.condition.limits.count && variant.limits != row.condition.limits
        add(
          isMoved ? .limit : .condition, "\(row.id) when \(variant)",
          replacing(position, row.replacingCondition(variant)), variant)
      }
      for validity in row.validity.movedByADay {
        add(.date, "\(row.id) \(validity)", replacing(position, row.changing(validity: validity)))
      }
    }
    return result
  }

  /// The outcome of the nearest row with another one, later rows first.
  private func neighbouringOutcome(of position: Int) -> Outcome? {
    let own = rows[position].outcome
    return rows[position...].first { $0.outcome != own }?.outcome
      ?? rows[..<position].last { $0.outcome != own }?.outcome
  }
}

extension Row {
  fileprivate func changing(outcome: Outcome) -> Row {
    Row(id, when: condition, then: outcome, basis: basis, gaps: gaps, source: source, valid: validity)
  }

  fileprivate func changing(validity: Validity) -> Row {
    Row(id, when: condition, then: outcome, basis: basis, gaps: gaps, source: source, valid: validity)
  }
}

extension Validity {
  /// The start and the end, each a day earlier and a day later.
  fileprivate var movedByADay: [Validity] {
    [start?.previous, start?.next].compactMap(\.self).map { Validity(from: $0, until: end) }
      + [end?.previous, end?.next].compactMap(\.self).map { Validity(from: start, until: $0) }
  }
}

extension Condition {
  /// The limits of numbers in it, in order.
  fileprivate var limits: [Int] {
    var limits: [Int] = []
    visit { if case .isBelow(_, let limit) = $0 { limits.append(limit) } }
    return limits
  }
}

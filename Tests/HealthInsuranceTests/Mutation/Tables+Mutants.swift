import Rules
import Text

@testable import HealthInsurance
@testable import Questionnaire

extension RuleBook {
  /// Every change of the rows of one table.
  func mutants(
    of table: String, anotherOutcome: ([Conclusion]) -> [Conclusion]? = { _ in nil }
  ) -> [Mutant] {
    guard let position = tables.firstIndex(where: { $0.id == table }) else { return [] }
    return tables[position].changes(anotherOutcome: anotherOutcome).map { change in
      var book = self
      book.tables[position] = change.table
      return Mutant(kind: change.kind, name: change.name, book: book, condition: change.condition)
    }
  }
}

/// A table with one thing changed.
struct TableChange {
  var kind: Mutant.Kind
  var name: String
  var table: Table
  var condition: Condition?
}

extension Table {
  /// Every row left out, with another outcome, swapped with its neighbour, under other conditions, with limits
  /// moved by one, and with dates moved by a day.
  func changes(anotherOutcome: ([Conclusion]) -> [Conclusion]? = { _ in nil }) -> [TableChange] {
    var result: [TableChange] = []
    func add(_ kind: Mutant.Kind, _ name: String, _ changed: [Row], _ condition: Condition? = nil) {
      result.append(
        TableChange(
          kind: kind, name: name, table: Table(id, hitPolicy, rows: changed), condition: condition))
    }
    func replacing(_ position: Int, _ row: Row) -> [Row] {
      var changed = rows
      changed[position] = row
      return changed
    }
    for (position, row) in rows.enumerated() {
      add(.rowLeftOut, "\(row.id) left out", replacing(position, row.changing { $0.condition = .never }))
      if let outcome = anotherOutcome(row.conclusions) ?? neighbouringOutcome(of: position) {
        add(
          .outcome, "\(row.id) as \(outcome)", replacing(position, row.changing { $0.conclusions = outcome }))
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
          replacing(position, row.changing { $0.condition = variant }), variant)
      }
      for validity in row.validity.movedByADay {
        add(.date, "\(row.id) \(validity)", replacing(position, row.changing { $0.validity = validity }))
      }
    }
    return result
  }

  /// The outcome of the nearest row with another one, later rows first.
  private func neighbouringOutcome(of position: Int) -> [Conclusion]? {
    let own = rows[position].conclusions
    return rows[position...].first { $0.conclusions != own }?.conclusions
      ?? rows[..<position].last { $0.conclusions != own }?.conclusions
  }
}

extension Row {
  fileprivate func changing(_ change: (inout Row) -> Void) -> Row {
    var row = self
    change(&row)
    return row
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

internal import Text

/// Makes the aspects of a rule book's model on one day; each comes after those it looks at.
struct ModelAssembler {
  private let tables: [Table]
  private let rowIDs: [String]
  private let readings: [String: (condition: Condition, exceptions: [Definition.Exception])]
  private let defined: [Aspect]

  init(_ book: RuleBook, on day: Day) {
    tables = book.tables(on: day)
    rowIDs = book.tables.flatMap(\.rowIDs)
    var readings: [String: (condition: Condition, exceptions: [Definition.Exception])] = [:]
    for case .reading(let table, let condition, let exceptions) in book.combination {
      readings[table] = (condition, exceptions)
    }
    self.readings = readings
    let rows = RowsOfDay(tables)
    defined = book.combination.flatMap { definition -> [Aspect] in
      switch definition {
      case .reading: []
      case .helper(let name, let chosen):
        [.flag(.helper(name), when: .any(rows.chosen(chosen).map(\.applies)), isInternal: true)]
      case .part(let part): rows.aspects(of: part)
      case .list(let list): rows.aspects(of: list)
      case .reasons(let reasons): rows.aspects(of: reasons)
      }
    }
  }

  /// The aspects that are defined and those of the rows, each after those it looks at.
  ///
  /// An aspect that looks at itself, or at nothing that is defined, is a fault of the rule book and traps.
  func aspects() -> [Aspect] {
    let all = defined + rowIDs.flatMap(flags)
    let byID = Dictionary(all.map { ($0.id, $0) }) { _, _ in
      preconditionFailure("something is defined twice")
    }
    var ordered: [Aspect] = []
    var state: [AspectID: Bool] = [:]
    func visit(_ id: AspectID) {
      if let isDone = state[id] {
        precondition(isDone, "\(id) looks at itself")
        return
      }
      guard let aspect = byID[id] else { preconditionFailure("\(id) is not defined") }
      state[id] = false
      for other in aspect.inputs where other != id { visit(other) }
      state[id] = true
      ordered.append(aspect)
    }
    for aspect in all { visit(aspect.id) }
    return ordered
  }

  /// Whether a row applies: a flag for each of its versions on this day, and one for any of them. A row of other days
  /// never applies; the combination may still name it.
  private func flags(of id: String) -> [Aspect] {
    let versions = tables.flatMap { table in
      table.rows.indices.filter { table.rows[$0].id == id }.map { condition(ofRowAt: $0, in: table) }
    }
    guard versions.count > 1 else {
      return [.flag(.row(id), when: versions.first ?? .never, isInternal: true)]
    }
    let numbered = versions.enumerated().map { number, condition in
      Aspect.flag(.version(number, ofRow: id), when: condition, isInternal: true)
    }
    return numbered + [
      .flag(
        .row(id), when: .any(numbered.map { .decided($0.id, [Aspect.yes]) }), isInternal: true)
    ]
  }

  /// When a row applies; in a table of which only the first row that fits does, no earlier one may fit.
  private func condition(ofRowAt position: Int, in table: Table) -> Condition {
    let conditions = table.rows[...position].map { gate(of: $0, in: table.id) && $0.condition }
    let earlier = table.hitPolicy == .first ? conditions.dropLast() : []
    return earlier.isEmpty ? conditions[position] : conditions[position] && !.any(Array(earlier))
  }

  private func gate(of row: Row, in table: String) -> Condition {
    guard let reading = readings[table] else { return .always }
    return reading.exceptions.first { $0.rows.contains(row, of: table) }?.condition ?? reading.condition
  }
}

extension Aspect {
  /// The aspects that its lines look at, in the order of the lines.
  fileprivate var inputs: [AspectID] {
    (cases + afterwards).flatMap { Array($0.condition.aspects) }.unique
  }
}

/// The rows of one day, each with the condition under which it applies.
private struct RowsOfDay {
  struct Entry {
    let table: String
    let row: Row
    let applies: Condition
  }

  private let entries: [Entry]

  init(_ tables: [Table]) {
    entries = tables.flatMap { table in
      let counts = Dictionary(grouping: table.rows, by: \.id).mapValues(\.count)
      var seen: [String: Int] = [:]
      return table.rows.map { row in
        let number = seen[row.id, default: 0]
        seen[row.id] = number + 1
        let id: AspectID = counts[row.id] == 1 ? .row(row.id) : .version(number, ofRow: row.id)
        return Entry(table: table.id, row: row, applies: .decided(id, [Aspect.yes]))
      }
    }
  }

  func chosen(_ rows: Rows) -> [Entry] { entries.filter { rows.contains($0.row, of: $0.table) } }

  func aspects(of part: PartDefinition) -> [Aspect] {
    let cases = part.lines.flatMap { line -> [Aspect.Case] in
      switch line {
      case .when(let condition, let value):
        return [Aspect.Case(condition, value)]
      case .asConcluded(let rows):
        return chosen(rows).compactMap { entry in
          entry.row.value(of: part.id).map { Aspect.Case(entry.applies, $0) }
        }
      case .best(let rows, let order):
        let found = chosen(rows)
        return order.map { value in
          Aspect.Case(.any(found.filter { $0.row.value(of: part.id) == value }.map(\.applies)), value)
        }
      }
    }
    let own = Aspect(
      .part(part.id), values: part.values, cases: cases, otherwise: part.otherwise,
      whenBranchesDiffer: part.whenBranchesDiffer, isInternal: part.isInternal)
    let branches = Aspect(
      .branches(of: part.id), values: part.values + [Aspect.differ],
      cases: part.values.map { Aspect.Case(.decided(own.id, [$0]), $0) }, otherwise: part.otherwise,
      whenBranchesDiffer: Aspect.differ, isInternal: true)
    return [own, branches]
  }

  func aspects(of list: ListDefinition) -> [Aspect] {
    list.members.map { member in
      var cases: [Aspect.Case] = []
      for entry in list.rows.map(chosen) ?? [] {
        for conclusion in entry.row.conclusions where conclusion.part == list.id && conclusion.value == member
        {
          cases.append(Aspect.Case(entry.applies, conclusion.isOpen ? Aspect.undecided : Aspect.yes))
        }
      }
      for entry in list.gapsOfRows.map(chosen) ?? [] where entry.row.gaps.contains(member) {
        cases.append(Aspect.Case(entry.applies, Aspect.yes))
      }
      cases += list.lines.filter { $0.member == member }.map(\.asCase)
      let canBeOpen = cases.contains { $0.value == Aspect.undecided }
      let addsWherePossible = list.addsWherePossible && !list.onlyWhereCertain.contains(member)
      return Aspect(
        .member(member, of: list.id),
        values: [Aspect.no, Aspect.yes] + (canBeOpen ? [Aspect.undecided] : []), cases: cases,
        otherwise: Aspect.no,
        whenBranchesDiffer: canBeOpen ? Aspect.undecided : addsWherePossible ? Aspect.yes : Aspect.no,
        afterwards: list.afterwards.filter { $0.member == member }.map(\.asCase))
    }
  }

  func aspects(of reasons: ReasonsDefinition) -> [Aspect] {
    let rows = reasons.tables.flatMap { table in
      let own = entries.filter { $0.table == table }
      return own.map(\.row.id).unique.compactMap { id -> Aspect? in
        let conditions = own.filter { $0.row.id == id }.compactMap { entry in
          reasons.lines.first { $0.rows.contains(entry.row, of: table) }.map { entry.applies && $0.condition }
        }
        return conditions.isEmpty ? nil : .flag(.reason(id), when: .any(conditions))
      }
    }
    return rows
      + reasons.others.map { other in
        .flag(.reason(other.reason.row), when: .never, orAfterwards: other.condition)
      }
  }
}

extension ListDefinition.Line {
  fileprivate var asCase: Aspect.Case { Aspect.Case(condition, isOpen ? Aspect.undecided : Aspect.yes) }
}

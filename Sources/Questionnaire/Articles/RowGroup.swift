internal import Rules

/// Rows of one day that stand together in a line of an article's table.
struct RowGroup {
  /// The member, value or row by which they stand together.
  let name: String
  /// The rows with their tables, in order.
  let rows: [(table: String, row: Row)]
}

extension ArticleBlock.Grouping {
  /// The groups of the rows of a day; a group without rows is left out.
  func groups(in tables: [Table]) -> [RowGroup] {
    let chosen = rows.chosen(in: tables)
    switch kind {
    case .rows:
      return chosen.map { RowGroup(name: $0.row.id, rows: [$0]) }
    case .values(let part):
      return chosen.compactMap { $0.row.value(of: part) }.unique.map { value in
        RowGroup(name: value, rows: chosen.filter { $0.row.value(of: part) == value })
      }
    case .members(let list):
      return chosen.compactMap { $0.row.value(of: list) }.unique.map { member in
        RowGroup(name: member, rows: Array(chosen.filter { $0.row.value(of: list) == member }.prefix(1)))
      }
    }
  }
}

extension Rows {
  /// These rows among those of some tables, in the order of the tables.
  func chosen(in tables: [Table]) -> [(table: String, row: Row)] {
    tables.flatMap { table in
      table.rows.filter { contains($0, of: table.id) }.map { (table.id, $0) }
    }
  }
}

extension [(table: String, row: Row)] {
  /// The rows' values for a part, each with the row.
  func adding(to list: PartID) -> [(member: String, row: Row)] {
    compactMap { entry in entry.row.value(of: list).map { ($0, entry.row) } }
  }
}

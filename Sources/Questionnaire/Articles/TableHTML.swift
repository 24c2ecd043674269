/// Tables as HTML.
struct TableHTML {
  let words: Words

  /// A table that scrolls by itself where it is too wide. Cells are HTML.
  ///
  /// On a phone the cells of a row stand one below the other, each under its column's name; those of a table whose
  /// columns are the same on many pages under none.
  func table(
    _ columns: [TextKey], _ rows: [[String]], name: String? = nil, hasRepeatedColumns: Bool = false
  ) -> String {
    let titles = columns.map { words[$0] }
    let head = titles.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let isStacked = columns.count > 2
    let classes = isStacked ? " class=\"stacked\(hasRepeatedColumns ? " rules" : "")\"" : ""
    let body = rows.map { cells in
      let first = cells.prefix(1).map { "<th scope=\"row\">\($0)</th>" }
      let rest = zip(titles, cells).dropFirst().map { title, cell in
        isStacked && !hasRepeatedColumns
          ? "<td data-label=\"\(title)\">\(cell)</td>" : "<td>\(cell)</td>"
      }
      return "<tr>\((first + rest).joined())</tr>"
    }
    return """
      <div class="table-scroll" role="region" tabindex="0" aria-label="\(name ?? titles.last ?? "")">
      <table\(classes)>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      </div>

      """
  }
}

import HealthInsurance
import Rules
import SiteBuilder
internal import Text

/// The lists and tables that articles insert by name, drawn from the rule tables in one language.
struct HealthInsuranceTables {
  /// The texts by their keys, escaped.
  private let texts: [String: String]

  /// - Parameter texts: the texts by their keys, as readers see them.
  init(texts: [String: String]) {
    self.texts = texts.mapValues(SubjectHTML.escaped)
  }

  /// The blocks by name, as HTML.
  var insertions: [String: String] {
    let pairs = Insertion.names.compactMap { name in
      Insertion(name, on: .startOf(2026)).map { (name, html($0)) }
    }
    return Dictionary(uniqueKeysWithValues: pairs).merging(RuleTablePages(self).insertions) { $1 }
  }

  /// A text, escaped. A missing one has been reported with the row that needs it.
  func text(_ key: String) -> String { texts[key] ?? "" }

  private func html(_ insertion: Insertion) -> String {
    switch insertion {
    case .list(let items):
      "<ol>\n\(items.map { "<li>\(text($0.textKey))</li>" }.joined(separator: "\n"))\n</ol>\n"
    case .table(let columns, let rows):
      table(columns, rows.map { row in row.cells.map { cell in cell.map(text).joined(separator: "; ") } })
    case .payers(let arrows, let caption): payers(arrows, caption: caption)
    case .path(let arrows): path(arrows)
    case .ways(let ways): cards(ways)
    }
  }

  /// A table that scrolls by itself where it is too wide. Cells are HTML; columns are keys of texts.
  ///
  /// On a phone the cells of a row stand one below the other, each under its column's name; those of `rules`
  /// under none, as there are many and always the same.
  func table(_ columns: [String], _ rows: [[String]], name: String? = nil, rules: Bool = false) -> String {
    let head = columns.map { "<th scope=\"col\">\(text($0))</th>" }.joined()
    let isStacked = columns.count > 2
    let classes = isStacked ? " class=\"stacked\(rules ? " rules" : "")\"" : ""
    let body = rows.map { cells in
      let first = cells.prefix(1).map { "<th scope=\"row\">\($0)</th>" }
      let rest = zip(columns, cells).dropFirst().map { column, cell in
        isStacked && !rules ? "<td data-label=\"\(text(column))\">\(cell)</td>" : "<td>\(cell)</td>"
      }
      return "<tr>\((first + rest).joined())</tr>"
    }
    return """
      <div class="table-scroll" role="region" tabindex="0" aria-label="\(name ?? text(columns.last ?? ""))">
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

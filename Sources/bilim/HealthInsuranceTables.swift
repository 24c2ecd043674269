import HealthInsurance
import Rules
import SiteBuilder

/// The lists and tables that articles insert by name, drawn from the rule tables in one language.
struct HealthInsuranceTables {
  private let texts: [String: String]
  private let values: [String: String]

  init(texts: [String: String], values: [String: String]) {
    self.texts = texts
    self.values = values
  }

  /// The blocks by name, as HTML.
  var insertions: [String: String] {
    let pairs = Insertion.names.compactMap { name in
      Insertion(name, on: .startOf(2026)).map { (name, html($0)) }
    }
    return Dictionary(uniqueKeysWithValues: pairs).merging(RuleTablePages(self).insertions) { $1 }
  }

  /// A text with its values put in, escaped. A missing one has been reported with the row that needs it.
  func text(_ key: String) -> String {
    let template = texts[key] ?? ""
    guard template.contains("{{") else { return SubjectHTML.escaped(template) }
    let filled = values.reduce(template) { text, value in
      text.replacing("{{\(value.key)}}", with: value.value)
    }
    return SubjectHTML.escaped(filled)
  }

  private func html(_ insertion: Insertion) -> String {
    switch insertion {
    case .list(let items):
      "<ol>\n\(items.map { "<li>\(text($0.textKey))</li>" }.joined(separator: "\n"))\n</ol>\n"
    case .table(let columns, let rows):
      table(columns, rows.map { row in row.cells.map { cell in cell.map(text).joined(separator: "; ") } })
    case .diagram(let diagram):
      groups(diagram)
    }
  }

  /// A table that scrolls by itself where it is too wide. Cells are HTML; columns are keys of texts.
  func table(_ columns: [String], _ rows: [[String]], name: String? = nil) -> String {
    let head = columns.map { "<th scope=\"col\">\(text($0))</th>" }.joined()
    let body = rows.map { cells in
      let first = cells.prefix(1).map { "<th scope=\"row\">\($0)</th>" }
      let rest = cells.dropFirst().map { "<td>\($0)</td>" }
      return "<tr>\((first + rest).joined())</tr>"
    }
    return """
      <div class="table-scroll" role="region" tabindex="0" aria-label="\(name ?? text(columns.last ?? ""))">
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      </div>

      """
  }

  /// For each payer the people it pays for, as nested lists: the picture in words.
  private func groups(_ diagram: Insertion.DiagramForText) -> String {
    let items = diagram.payers.enumerated().map { position, payer in
      let people = zip(diagram.people, diagram.arrows).filter { $0.1 == position }
        .map { "<li>\(text($0.0))</li>" }
      return "<li><strong>\(text(payer))</strong>\n<ul>\n\(people.joined(separator: "\n"))\n</ul></li>"
    }
    return "<ul>\n\(items.joined(separator: "\n"))\n</ul>\n"
  }
}

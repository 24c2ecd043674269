import HealthInsurance
import Rules
import SiteBuilder

/// The lists and tables that articles insert by name, drawn from the rule tables in one language.
struct HealthInsuranceTables {
  private let texts: [String: String]
  private let values: [String: String]
  private let tables: Tables

  init(texts: [String: String], values: [String: String]) {
    self.texts = texts
    self.values = values
    tables = Tables(on: .startOf(2026))
  }

  /// The blocks by name, as HTML.
  var insertions: [String: String] {
    ["table:dental": dental, "table:foreigners": foreigners]
  }

  /// Who has which dental care, row by row of T6.
  private var dental: String {
    html(
      columns: ["column.group", "column.dental"],
      rows: tables.dental.rows.map { row in
        [text("dentalRow.\(row.id)"), text("dental.\(row.outcome.rawValue)")]
      })
  }

  /// What is open to each group of foreigners, from T1 and T7.
  private var foreigners: String {
    html(
      columns: ["column.group", "column.attachment", "column.insurance", "column.guaranteed"],
      rows: ForeignerGroup.allCases.map { group in
        let gates = tables.residence.rows.map(\.outcome).filter { $0.group == group }
        let mayInsure = gates.contains { $0.next != .nothing || $0.undecided.contains(.insured) }
        let isFull = gates.contains { $0.open.contains(.guaranteed) }
        return [
          text("foreigners.\(group.rawValue)"), attachment(of: group),
          text("foreigners.insurance.\(mayInsure ? "ifInsured" : "none")"),
          text("foreigners.guaranteed.\(isFull ? "full" : "dangerous")"),
        ]
      })
  }

  private func attachment(of group: ForeignerGroup) -> String {
    let row =
      switch group {
      case .A: "T7.4"
      case .B: "T7.5"
      case .C, .D: "T7.6"
      case .other: "T7.7"
      }
    let outcomes = tables.attachment.rows.filter { $0.id == row }.map(\.outcome)
    switch outcomes.first {
    case .way(let way): return text("attachment.\(way.rawValue)")
    case .notOpen: return text("attachment.none")
    case .undecided, nil: return text("attachment.undecided")
    }
  }

  /// A text with its values put in. A missing one has been reported with the row that needs it.
  private func text(_ key: String) -> String {
    values.reduce(texts[key] ?? "") { text, value in text.replacing("{{\(value.key)}}", with: value.value) }
  }

  private func html(columns: [String], rows: [[String]]) -> String {
    let head = columns.map { "<th scope=\"col\">\(SubjectHTML.escaped(text($0)))</th>" }.joined()
    let body = rows.map { cells in
      let first = cells.prefix(1).map { "<th scope=\"row\">\(SubjectHTML.escaped($0))</th>" }
      let rest = cells.dropFirst().map { "<td>\(SubjectHTML.escaped($0))</td>" }
      return "<tr>\((first + rest).joined())</tr>"
    }
    return """
      <div class="table-scroll" role="region" tabindex="0" aria-label="\(SubjectHTML.escaped(text(columns[0])))">
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      </div>

      """
  }
}

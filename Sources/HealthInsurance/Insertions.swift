public import CivilCalendar
internal import Rules

/// A list or table that articles insert by name; its words are keys of the questionnaire's texts.
public enum Insertion: Sendable, Hashable {
  /// A list.
  case list([Item])
  /// A table: the keys of its columns, and its rows.
  case table(columns: [String], rows: [TableRow])
  /// Who pays for whom: an arrow from each payer to the people.
  case payers([Arrow])
  /// The way from "not insured" to "insured": an arrow from each cause to what to do about it.
  case path([Arrow])
  /// The ways to check the status, side by side.
  case ways([WayToCheck])

  /// A line of a list.
  public struct Item: Sendable, Hashable {
    /// The key of its text.
    public let textKey: String
    /// The row of the rules it comes from.
    public let row: String
    /// The facts it stands on.
    public let facts: [String]
    /// The year for which its source speaks.
    public let year: Int
  }

  /// A line of a table.
  public struct TableRow: Sendable, Hashable {
    /// For each column the keys of its texts, one after another.
    public let cells: [[String]]
    /// The rows of the rules it comes from.
    public let rows: [String]
    /// The facts it stands on.
    public let facts: [String]
    /// The year for which its source speaks.
    public let year: Int
  }

  /// An arrow of a diagram.
  public struct Arrow: Sendable, Hashable {
    /// Where it starts: the key of a text.
    public let from: String
    /// Where it leads: keys of texts, in order.
    public let to: [String]
    /// The rows of the rules it comes from.
    public let rows: [String]
    /// The facts it stands on.
    public let facts: [String]
  }

  /// The names of all insertions.
  public static let names = [
    "list:categories", "table:amounts", "table:dental", "list:attachment-groups", "table:foreigners",
    "diagram:who-pays", "diagram:insured-path", "cards:ways-to-check",
  ]

  /// The insertion of a name under the rules of a day; nothing where there is none.
  public init?(_ name: String, on day: Day) {
    let tables = Tables(on: day)
    guard !tables.categories.rows.isEmpty else { return nil }
    switch name {
    case "list:categories": self = .list(tables.categoryItems)
    case "list:attachment-groups": self = .list(Self.attachmentGroups)
    case "table:amounts":
      self = .table(columns: ["column.group", "column.payer", "column.amount"], rows: tables.amountRows)
    case "table:dental":
      self = .table(columns: ["column.group", "column.dental"], rows: tables.dentalRows)
    case "table:foreigners":
      self = .table(
        columns: ["column.group", "column.guaranteed", "column.insurance", "column.attachment"],
        rows: tables.foreignerRows)
    case "diagram:who-pays": self = .payers(tables.payerArrows)
    case "diagram:insured-path": self = .path(tables.causeArrows)
    case "cards:ways-to-check": self = .ways(WayToCheck.all)
    default: return nil
    }
  }

  private static var attachmentGroups: [Item] {
    Table<Attachment>.attachmentGroupRows.map {
      Item(
        textKey: "attachmentGroup.\($0.id)", row: "T7.2", facts: [$0.fact], year: Source.faq2026.year)
    }
  }
}

extension Tables {
  private var groundRows: [Row<Finding>] {
    let rows = categories.rows + otherGrounds.rows
    return Ground.allCases.compactMap { ground in
      rows.first { $0.outcome.ground == ground && [.yes, .onTurning].contains($0.outcome.verdict) }
    }
  }

  fileprivate var categoryItems: [Insertion.Item] {
    groundRows.filter { $0.outcome.ground?.rawValue.hasPrefix("category") == true }.map { row in
      Insertion.Item(
        textKey: "ground.\(row.outcome.ground?.rawValue ?? "")", row: row.id, facts: row.basis.facts,
        year: row.source.year)
    }
  }

  fileprivate var amountRows: [Insertion.TableRow] {
    groundRows.map { row in
      let ground = row.outcome.ground?.rawValue ?? ""
      let amount =
        switch row.outcome.payer {
        case .employer: "amount.employer"
        case .`self`: "amount.independent"
        case .localExecutiveBody where row.outcome.verdict == .onTurning: "amount.wellbeingDE"
        default: "amount.nothing"
        }
      return Insertion.TableRow(
        cells: [["ground.\(ground)"], ["payer.\(row.outcome.payer?.rawValue ?? "none")"], [amount]],
        rows: [row.id], facts: row.basis.facts, year: row.source.year)
    }
  }

  fileprivate var dentalRows: [Insertion.TableRow] {
    dental.rows.map { row in
      Insertion.TableRow(
        cells: [["dentalRow.\(row.id)"], ["dental.\(row.outcome)"]], rows: [row.id],
        facts: row.basis.facts, year: row.source.year)
    }
  }

  fileprivate var foreignerRows: [Insertion.TableRow] {
    ForeignerGroup.allCases.map { group in
      let rows = residence.rows.filter { $0.outcome.group == group }
      let hasFullCare = rows.contains { $0.outcome.open.contains(.guaranteed) }
      let canBeInsured = rows.contains { $0.outcome.next != .nothing }
      let ways: [String] =
        switch group {
        case .A: ["attachment.online", "attachment.inPerson"]
        case .B: ["attachment.clinicApplication"]
        case .C, .D: ["attachment.none"]
        case .other: ["attachment.undecided"]
        }
      return Insertion.TableRow(
        cells: [
          ["foreigners.\(group)"],
          [hasFullCare ? "foreigners.guaranteed.full" : "foreigners.guaranteed.dangerous"],
          [canBeInsured ? "foreigners.insurance.ifInsured" : "foreigners.insurance.none"], ways,
        ],
        rows: rows.map(\.id).unique, facts: rows.flatMap(\.basis.facts).unique,
        year: rows.first?.source.year ?? Source.guide2024.year)
    }
  }

  /// An arrow for each payer, in the order of their first rows.
  fileprivate var payerArrows: [Insertion.Arrow] {
    groundRows.compactMap(\.outcome.payer).unique.map { payer in
      let rows = groundRows.filter { $0.outcome.payer == payer }
      return Insertion.Arrow(
        from: "whoPays.\(payer)", to: rows.map { "who.\($0.outcome.ground?.rawValue ?? "")" },
        rows: rows.map(\.id), facts: rows.flatMap(\.basis.facts).unique)
    }
  }

  /// An arrow for each cause of not being insured that has a way out of its own.
  fileprivate var causeArrows: [Insertion.Arrow] {
    Table<[Step]>.causes.compactMap { id in
      steps.rows.first { $0.id == id }.map { row in
        Insertion.Arrow(
          from: "cause.\(id)", to: row.outcome.map { "step.\($0)" }, rows: [id], facts: row.basis.facts)
      }
    }
  }
}

internal import Rules
public import Text

/// A list or table that articles insert by name; its words are keys of the questionnaire's texts.
public enum Insertion: Sendable, Hashable {
  /// A list.
  case list([Item])
  /// A table: the keys of its columns, and its rows.
  case table(columns: [String], rows: [TableRow])
  /// Who pays for whom: an arrow from each payer to the people; the key of what stands below.
  case payers([Arrow], caption: String)
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
    "diagram:who-pays", "diagram:category-payers", "diagram:insured-path",
    "cards:ways-to-check",
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
    case "diagram:who-pays": self = .payers(tables.payerArrows, caption: "whoPays.caption")
    case "diagram:category-payers":
      self = .payers(tables.categoryPayerArrows, caption: "whoPays.categories.caption")
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

  private var categoryRows: [Row<Finding>] {
    groundRows.filter { $0.outcome.ground?.rawValue.hasPrefix("category") == true }
  }

  fileprivate var categoryItems: [Insertion.Item] {
    categoryRows.map { row in
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

  /// An arrow for each payer, in the order of their first rows. Of the many categories for which the state pays
  /// only those are named in which most people are; a picture for the home page has no room for more.
  fileprivate var payerArrows: [Insertion.Arrow] {
    let named: Set<Ground> = [.category1, .category8, .category13, .category14]
    return groundRows.compactMap(\.outcome.payer).unique.map { payer in
      let rows = groundRows.filter { $0.outcome.payer == payer }
      guard payer == .state else { return arrow(from: "whoPays.\(payer)", to: rows) }
      return arrow(
        from: "whoPays.\(payer)",
        to: rows.filter { $0.outcome.ground.map(named.contains) == true }, and: ["whoPays.others"])
    }
  }

  /// An arrow to the categories from each payer, and from the state one more to those that ask for no work.
  fileprivate var categoryPayerArrows: [Insertion.Arrow] {
    categoryRows.compactMap(\.outcome.payer).unique.flatMap { payer in
      [false, true].compactMap { asksForNoWork in
        let rows = categoryRows.filter {
          $0.outcome.payer == payer && $0.condition.asksForNoWork == asksForNoWork
        }
        let from = payer == .state && asksForNoWork ? "whoPays.ifNotWorking" : "whoPays.\(payer)"
        return rows.isEmpty ? nil : arrow(from: from, to: rows)
      }
    }
  }

  private func arrow(
    from payer: String, to rows: [Row<Finding>], and others: [String] = []
  ) -> Insertion.Arrow {
    Insertion.Arrow(
      from: payer, to: rows.map { "who.\($0.outcome.ground?.rawValue ?? "")" } + others,
      rows: rows.map(\.id), facts: rows.flatMap(\.basis.facts).unique)
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

extension Condition {
  /// Whether it holds only for people who do not work.
  fileprivate var asksForNoWork: Bool {
    guard case .all(let parts) = self, case .all(let needed) = Condition.notWorking else { return false }
    return needed.allSatisfy(parts.contains)
  }
}

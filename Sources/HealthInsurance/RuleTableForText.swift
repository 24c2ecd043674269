public import Rules

/// A rule table as a page shows it: conditions as data, what follows as keys of texts.
public struct RuleTableForText: Sendable {
  /// A row of the table.
  public struct Line: Sendable {
    /// The id, such as `T2.1`.
    public let id: String
    /// When it applies.
    public let condition: Condition
    /// What follows: the keys of texts, one after another.
    public let outcome: [String]
    /// The facts it stands on; empty for a row of caution.
    public let facts: [String]
    /// Facts that were read for it and are shown nowhere; see `Row.setAside`.
    public let setAside: [String]
    /// The open questions it touches.
    public let gaps: [String]
    /// Where it was read.
    public let source: Source
    /// When it holds.
    public let validity: Validity
  }

  /// The id, such as `T2`.
  public let id: String
  /// How many rows apply.
  public let hitPolicy: HitPolicy
  /// The questions and answers by which its conditions are written.
  public let questions: [Question]
  /// The rows of every day, in order.
  public let lines: [Line]

  private init<Outcome>(
    _ table: Table<Outcome>, _ questions: [Question] = HealthInsuranceModel.questions,
    outcome: (Row<Outcome>) -> [String]
  ) {
    id = table.id
    hitPolicy = table.hitPolicy
    self.questions = questions
    lines = table.rows.map { row in
      Line(
        id: row.id, condition: row.condition, outcome: outcome(row), facts: row.basis.facts,
        setAside: row.setAside, gaps: row.gaps, source: row.source, validity: row.validity)
    }
  }

  /// All tables with rows, in the order of the rules, those of 2017 last.
  public static let all: [RuleTableForText] = {
    let tables = Tables.ofEveryDay
    return [
      RuleTableForText(tables.residence) { row in
        ["row.\(row.id)", "gate.\(row.outcome.next)"] + (row.outcome.verdict.map { ["short.\($0)"] } ?? [])
      },
      RuleTableForText(tables.categories) { $0.outcome.textKeys(of: $0.id) },
      RuleTableForText(tables.otherGrounds) { $0.outcome.textKeys(of: $0.id) },
      RuleTableForText(tables.modifiers) { $0.outcome.textKeys(of: $0.id) },
      RuleTableForText(tables.cerebralPalsy) { ["outcome.\($0.id)"] },
      RuleTableForText(tables.dental) { ["dental.\($0.outcome)"] },
      RuleTableForText(tables.attachment) { $0.outcome.textKeys },
      RuleTableForText(tables.steps) { $0.outcome.map { "step.\($0)" } },
      RuleTableForText(tables.servicemanFamily) { ["outcome.\($0.id)"] },
      RuleTableForText(.privateClinic, AskClinic.questions) { ["outcome.\($0.outcome)"] },
      RuleTableForText(.history2017, AskHistory.questions) { ["outcome.\($0.outcome)"] },
    ]
  }()
}

extension Finding {
  /// The words of the ground and the payer, or those of the row and the verdict where it gives no ground.
  fileprivate func textKeys(of row: String) -> [String] {
    switch verdict {
    case .yes, .onTurning:
      ["ground.\(ground?.rawValue ?? "")", "payer.\(payer?.rawValue ?? "none")"]
    case let verdict: ["row.\(row)"] + (verdict.map { ["short.\($0)"] } ?? [])
    }
  }
}

extension Modifier {
  fileprivate func textKeys(of row: String) -> [String] {
    switch self {
    case .verdict(let verdict): ["row.\(row)", "short.\(verdict)"]
    case .checkStatus: ["row.\(row)", "step.checkStatus"]
    case .adds(let package): ["package.\(package)"]
    case .opens(let packages): packages.map { "package.\($0)" }
    }
  }
}

extension Attachment {
  fileprivate var textKeys: [String] {
    switch self {
    case .way(let way): ["attachment.\(way)"]
    case .notOpen: ["attachment.none"]
    case .undecided: ["attachment.undecided"]
    }
  }
}

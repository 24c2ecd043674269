internal import Diagnostics
internal import Rules

/// Which texts the questionnaire needs, and which rule or question needs each of them.
struct QuestionnaireTexts {
  /// The keys with what needs them, in the order in which an editor meets them.
  let needs: [(key: String, neededBy: String)]
  /// The keys that the browser uses.
  let browserKeys: [String]

  init(_ compiled: CompiledModel) {
    var needs: [(key: String, neededBy: String)] = Self.sharedAnswers.map {
      ("answer.\($0)", "every question with this answer")
    }
    for question in compiled.questions {
      needs.append((question.id, "question \(question.id)"))
      needs.append(("\(question.id).help", "question \(question.id)"))
      switch question.domain {
      case .choice(let values), .several(let values):
        needs += values.filter { !Self.sharedAnswers.contains($0) }
          .map { ("\(question.id).\($0)", "question \(question.id), answer \($0)") }
      case .number(_, let others):
        needs += others.filter { !Self.sharedAnswers.contains($0) }
          .map { ("\(question.id).\($0)", "question \(question.id), answer \($0)") }
        if question.id != Ask.arrearsMonths.id {
          needs += Self.groups(of: question.id).map {
            ("\(question.id).\($0)", "question \(question.id) on the pages without a script")
          }
        }
      }
    }
    needs += HealthInsuranceModel.checklist.map { ("list.\($0)", "the list to tick, question \($0)") }
    needs += HealthInsuranceModel.pairs.compactMap(\.first).map {
      ("pair.\($0)", "the screen that begins with question \($0)")
    }
    needs += Ground.allCases.map { ("ground.\($0)", "ground \($0), row \(Self.row(of: $0))") }
    for id in Self.explainedRows { needs.append(("row.\(id)", "row \(id)")) }
    needs += Insured.allCases.map { ("insured.\($0)", "result insured = \($0)") }
    needs += Insured.allCases.map { ("short.\($0)", "result insured = \($0)") }
    needs += Payer.allCases.map { ("payer.\($0)", "result payer = \($0)") }
    needs += Package.allCases.map { ("package.\($0)", "result packages, \($0)") }
    needs += Step.allCases.map { ("step.\($0)", "result steps, \($0)") }
    needs += Document.allCases.map { ("document.\($0)", "result documents, \($0)") }
    needs += Dental.allCases.map { ("dental.\($0)", "result dental = \($0)") }
    needs += AttachmentWay.allCases.map { ("attachment.\($0)", "result attachment, \($0)") }
    needs += ["none", "undecided"].map { ("attachment.\($0)", "result attachment = \($0)") }
    needs += compiled.aspects.map(\.id).filter { $0.hasPrefix("gap.") }.map { ($0, "open question \($0)") }
    needs += PossibleChange.all.map { ("change.\($0.id)", "what would change the result, \($0.id)") }
    needs += Source.allDocuments.map { ("source.\($0.id)", "source \($0.id)") }
    needs += Self.interface.map { ("ui.\($0)", "the page of the questionnaire") }
    needs += Self.siteOnly.map { ($0, "the lists and tables in articles") }
    let known = Set(needs.map(\.key))
    let others = RulePageTexts.needs.filter { !known.contains($0.key) }
    let unused = Set(Self.siteOnly + others.map(\.key)).union(Self.pagesOnly)
    self.needs = needs + others
    browserKeys = needs.map(\.key).filter { key in
      !unused.contains(key) && ![".under18", ".from18", ".under3", ".from3"].contains { key.hasSuffix($0) }
    }
  }

  /// Answers that many questions share, and with them their words.
  static let sharedAnswers = ["yes", "no", "unknown"]

  /// The groups of a number that choices on a page without a script name.
  static func groups(of question: Question.ID) -> [String] {
    question == Ask.age.id
      ? ["under18", "from18"] : question == Ask.youngestChildAge.id ? ["under3", "from3"] : []
  }

  private static func row(of ground: Ground) -> String {
    let rows = Table<Finding>.categories.rows + Table<Finding>.otherGrounds.rows
    return rows.first { $0.outcome.ground == ground && $0.outcome.verdict != .no }?.id ?? "T2"
  }

  /// The rows that a result explains in words of their own; rows that give a ground use the ground's words.
  static let explainedRows: [String] =
    Table<ResidenceGate>.residence.rows.map(\.id).unique
    + (Table<Finding>.categories.rows + Table<Finding>.otherGrounds.rows)
    .filter { ![.yes, .onTurning].contains($0.outcome.verdict) }.map(\.id).unique
    + ["T4.1", "T4.2", "T4.3", "T4.4", "T4.7", "T4.8", "T5.0", "T13.3"]

  /// The words of the page around questions and results.
  static let interface = [
    "title", "start", "known", "continue", "back", "change", "changeWhat", "restart", "noneOfThese",
    "listTitle", "listHelp", "restOfList", "atMost", "last", "yourAnswers", "result", "stepsTitle", "why",
    "packages", "packagesUndecided", "documents", "whatWouldChange", "ifThen", "or", "possible",
    "undecidedTitle", "undecidedText", "disclaimer", "copyLink", "copied", "copyFailed", "print",
    "errorChoose", "errorNumber", "oldLink", "dentalAsk", "attachmentAsk", "dental", "attachment",
    "branches", "rulesOf", "firstThatFits", "checkAlways",
  ]

  /// Words of the pages without a script and of questions in articles, which the browser does not use.
  static let pagesOnly: Set<String> = [
    "ui.title", "ui.start", "ui.known", "ui.result", "ui.firstThatFits", "ui.checkAlways",
  ]

  /// Texts for the lists and tables in articles, which the browser does not use.
  static let siteOnly: [String] =
    Table<Attachment>.attachmentGroupRows.map { "attachmentGroup.\($0.id)" }
    + Table<Dental>.dental.rows.map { "dentalRow.\($0.id)" }
    + ForeignerGroup.allCases.map { "foreigners.\($0)" }
    + Ground.allCases.map { "who.\($0)" } + Payer.paying.map { "whoPays.\($0)" }
    + Table<[Step]>.causes.map { "cause.\($0)" }
    + WayToCheck.all.flatMap { ["way.\($0.id)", "way.\($0.id).text"] }
    + [
      "column.group", "column.payer", "column.amount", "column.dental", "column.attachment",
      "column.insurance", "column.guaranteed", "column.row", "column.condition", "column.outcome",
      "column.facts", "column.source", "column.validity", "amount.nothing", "amount.employer",
      "amount.independent", "amount.wellbeingDE", "foreigners.insurance.ifInsured",
      "foreigners.insurance.none", "foreigners.guaranteed.full", "foreigners.guaranteed.dangerous",
      "whoPays.caption", "whoPays.others", "whoPays.ifNotWorking", "whoPays.categories.caption",
      "path.caption", "path.start", "path.cause", "path.cause.text", "path.step",
      "path.again", "path.again.text", "path.end", "way.needs",
    ]
}

extension Source {
  /// The documents on which the rules rest.
  static let allDocuments = [Source.faq2026, .guide2024, .booklet2017, .press2026]
}

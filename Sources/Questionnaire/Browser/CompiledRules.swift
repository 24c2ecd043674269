internal import Rules

/// The rules of one period, compiled once for everything that is made from them.
struct CompiledRules: Sendable {
  let subject: QuestionnaireSubject
  let period: RulePeriod
  /// The tables with the rows of the period.
  let tables: [Table]
  let compiled: CompiledModel
  let diagrams: BrowserDiagrams
  /// The rows that a result tells in words of their own, or in those of the ground they add; the others only explain.
  let toldReasons: [ToldReason]

  init(_ subject: QuestionnaireSubject, in period: RulePeriod) {
    self.subject = subject
    self.period = period
    tables = subject.rules.tables(on: period.firstDay)
    compiled = CompiledModel(subject.rules.model(on: period.firstDay))
    diagrams = BrowserDiagrams(compiled, sharing: .part(subject.result.answer))
    toldReasons = Self.toldReasons(subject, tables, compiled)
  }

  /// A part of the result that is told in words, with its values or members.
  struct ToldPart {
    let id: PartID
    var values: [String]
  }

  /// The parts of the result that are told in words, in the order of the result.
  var toldParts: [ToldPart] {
    let result = subject.result
    let told = Set(
      [result.answer] + result.details + result.topics.map(\.part)
        + [result.notices, result.steps, result.documents, result.places, result.gaps].compactMap(\.self))
    var parts: [ToldPart] = []
    for aspect in compiled.aspects {
      switch aspect.id {
      case .part(let part) where told.contains(part): parts.append(ToldPart(id: part, values: aspect.values))
      case .member(let member, let part) where told.contains(part):
        if parts.last?.id == part {
          parts[parts.count - 1].values.append(member)
        } else {
          parts.append(ToldPart(id: part, values: [member]))
        }
      default: break
      }
    }
    return parts
  }

  /// A row that a result tells in words.
  struct ToldReason {
    let row: String
    let table: String
    let text: TextKey
    /// The document it rests on, the newest where versions differ; what follows from not knowing rests on none.
    let source: Source?
  }

  /// The questionnaire without a script, for each audience; for a subject without audiences once.
  var linkedSteps: [LinkedSteps] {
    subject.audiences.isEmpty
      ? [LinkedSteps(self, for: nil)] : subject.audiences.map { LinkedSteps(self, for: $0) }
  }

  private static func toldReasons(
    _ subject: QuestionnaireSubject, _ tables: [Table], _ compiled: CompiledModel
  ) -> [ToldReason] {
    let told = compiled.aspects.compactMap { aspect -> ToldReason? in
      guard case .reason(let id) = aspect.id else { return nil }
      let table = tables.first { $0.rows.contains { $0.id == id } }
      let rows = table?.rows.filter { $0.id == id } ?? []
      return ToldReason(
        row: id, table: table?.id ?? "", text: ground(of: rows, subject) ?? .row(id),
        source: rows.map(\.source).max { $0.year < $1.year })
    }
    guard let order = subject.result.told else { return told }
    let named = order.flatMap { rows -> [String] in if case .rows(let ids) = rows { ids } else { [] } }
    return order.flatMap { rows -> [ToldReason] in
      switch rows {
      case .rows(let ids): ids.flatMap { id in told.filter { $0.row == id } }
      case .table(let table): told.filter { $0.table == table && !named.contains($0.row) }
      }
    }
  }

  private static func ground(of rows: [Row], _ subject: QuestionnaireSubject) -> TextKey? {
    guard let list = subject.result.grounds else { return nil }
    return rows.lazy.compactMap { $0.value(of: list) }.first.map { .result($0, of: list) }
  }
}

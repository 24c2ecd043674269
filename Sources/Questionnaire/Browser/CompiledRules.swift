internal import Rules

/// The rules of one period, compiled once for everything that is made from them.
struct CompiledRules: Sendable {
  let subject: QuestionnaireSubject
  let period: RulePeriod
  /// The tables with the rows of the period.
  let tables: [Table]
  let compiled: CompiledModel
  let diagrams: BrowserDiagrams
  let linkedPages: LinkedPages

  init(_ subject: QuestionnaireSubject, in period: RulePeriod) {
    self.subject = subject
    self.period = period
    tables = subject.rules.tables(on: period.firstDay)
    compiled = CompiledModel(subject.rules.model(on: period.firstDay))
    diagrams = BrowserDiagrams(compiled, sharing: .part(subject.result.answer))
    linkedPages = LinkedPages(compiled, subject.screens)
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

  /// The rows that a result tells in words of their own, or in those of the ground they add; the others only explain.
  var toldReasons: [ToldReason] {
    compiled.aspects.compactMap { aspect in
      guard case .reason(let id) = aspect.id else { return nil }
      let table = tables.first { $0.rows.contains { $0.id == id } }
      let rows = table?.rows.filter { $0.id == id } ?? []
      let isTold =
        subject.result.toldRows.contains(id) || subject.result.toldTables?.contains(table?.id ?? "") ?? true
      guard isTold else { return nil }
      return ToldReason(
        row: id, table: table?.id ?? "", text: ground(of: rows) ?? .row(id),
        source: rows.map(\.source).max { $0.year < $1.year })
    }
  }

  private func ground(of rows: [Row]) -> TextKey? {
    guard let list = subject.result.grounds else { return nil }
    return rows.lazy.compactMap { $0.value(of: list) }.first.map { .result($0, of: list) }
  }
}

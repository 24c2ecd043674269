internal import Rules
internal import Text

/// The rule tables as articles insert them, every row in plain words, in one language.
struct RuleTableBlocks {
  let subject: QuestionnaireSubject
  let words: Words

  /// The blocks by name, as HTML: one for each table of which the subject says how its rows read.
  var insertions: [(name: String, html: String)] {
    (subject.rules.tables.map { ($0, subject.rules.questions) }
      + subject.rules.loneTables.map { ($0.table, $0.questions) })
      .filter { table, _ in subject.tableWords.contains { $0.table == table.id } }
      .map { table, questions in ("rules:\(table.id)", html(table, questions)) }
  }

  private func html(_ table: Table, _ questions: [Question]) -> String {
    let usual = usualOrigin(of: table)
    let rows = table.rows.map { row in
      let words = words.needed(for: "row \(row.id)")
      let origin = origin(of: row)
      let sources =
        [row.basis.facts.isEmpty ? words[TextKey("caution")] : unbroken(row.basis.facts)]
        + (row.gaps.isEmpty ? [] : [unbroken(row.gaps)]) + (origin == usual ? [] : origin.lines)
      let conditions = ConditionWords(questions, of: subject, words: words)
      return [
        row.id, conditions.parts(row.condition).joined(separator: "<br>"),
        outcome(of: row, in: table.id).map { words[$0] }.joined(separator: ";<br>"),
        sources.joined(separator: "<br>"),
      ]
    }
    let said = usual.map { origin in
      words.text(TextKey("rules", "origin"), ["source": origin.source, "validity": origin.validity])
    }
    return "<p>\([words[.policy(table.hitPolicy)], said].compactMap(\.self).joined(separator: " "))</p>\n"
      + TableHTML(words: words).table(
        ["row", "condition", "outcome", "source"].map { TextKey("column", $0) }, rows,
        name: words[.table(table.id)], hasRepeatedColumns: true)
  }

  /// The texts of what follows from a row, one after another.
  private func outcome(of row: Row, in table: String) -> [TextKey] {
    guard let form = subject.tableWords.first(where: { $0.table == table }) else { return [.row(row.id)] }
    if form.ownText { return [.outcome(ofRow: row.id)] }
    func texts(_ parts: [PartID]) -> [TextKey] {
      parts.flatMap { part in
        row.conclusions.filter { $0.part == part && !$0.isOpen }.map {
          subject.result.short($0.value, of: part)
        }
      }
    }
    let deciding = form.needsFirst ? Array(form.parts.prefix(1)) : form.parts
    if row.conclusions.contains(where: { deciding.contains($0.part) }) { return texts(form.parts) }
    return [.row(row.id)] + texts(form.otherwise)
  }

  /// The document in which a row was read, and the years in which it holds, in words.
  private struct Origin: Hashable {
    let source: String
    let validity: String

    var lines: [String] { [source, validity].filter { !$0.isEmpty } }
  }

  private func origin(of row: Row) -> Origin {
    Origin(source: words[.source(row.source)], validity: text(row.validity))
  }

  /// The origin that most rows of a table share, which is said once before them; none where rows differ.
  private func usualOrigin(of table: Table) -> Origin? {
    let origins = table.rows.map(origin)
    return origins.first { origin in
      origin.lines.count == 2 && origins.count { $0 == origin } * 2 > origins.count
    }
  }

  /// Names, which the style sheet does not break at their hyphens.
  private func unbroken(_ names: [String]) -> String {
    names.map { "<code>\($0)</code>" }.joined(separator: " ")
  }

  /// The years in which a row holds; the sources name years, not days.
  private func text(_ validity: Validity) -> String {
    guard let start = validity.start else { return "" }
    let from = String(start.year)
    guard let end = validity.end?.previous else {
      return words.text(TextKey("validity", "from"), ["from": from])
    }
    if end.year == start.year { return words.text(TextKey("validity", "year"), ["year": from]) }
    return words.text(TextKey("validity", "between"), ["from": from, "to": String(end.year)])
  }
}

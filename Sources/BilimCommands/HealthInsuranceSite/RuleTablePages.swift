import HealthInsurance
import Rules
internal import Text

/// The rule tables as articles insert them, every row in plain words, in one language.
struct RuleTablePages {
  private let words: HealthInsuranceTables

  init(_ words: HealthInsuranceTables) { self.words = words }

  /// The blocks by name, as HTML: a table for each table of the rules, and the order in which they are read.
  var insertions: [String: String] {
    var blocks = Dictionary(
      uniqueKeysWithValues: RuleTableForText.all.map { ("rules:\($0.id)", html($0)) })
    blocks["rules:T8"] = waysToCheck
    blocks["rules:T13"] = unknownAnswers
    blocks["diagram:decision-order"] = order(DecisionOrder())
    return blocks
  }

  private func html(_ table: RuleTableForText) -> String {
    let conditions = ConditionWords(table.questions, text: words.text)
    let usual = usualOrigin(of: table)
    let rows = table.lines.map { line in
      let origin = origin(of: line)
      let sources =
        [line.facts.isEmpty ? words.text("caution") : unbroken(line.facts)]
        + (line.gaps.isEmpty ? [] : [unbroken(line.gaps)]) + (origin == usual ? [] : origin.lines)
      return [
        line.id, conditions.parts(line.condition).joined(separator: "<br>"),
        line.outcome.map(words.text).joined(separator: ";<br>"), sources.joined(separator: "<br>"),
      ]
    }
    let said = usual.map { origin in
      words.text("rules.origin").replacing("{source}", with: origin.source)
        .replacing("{validity}", with: origin.validity)
    }
    let policy = words.text("policy.\(table.hitPolicy)")
    return "<p>\([policy, said].compactMap(\.self).joined(separator: " "))</p>\n"
      + words.table(
        ["column.row", "column.condition", "column.outcome", "column.source"], rows,
        name: words.text("table.\(table.id)"), rules: true)
  }

  /// The document in which a row was read, and the years in which it holds, in words.
  private struct Origin: Hashable {
    let source: String
    let validity: String

    var lines: [String] { [source, validity].filter { !$0.isEmpty } }
  }

  private func origin(of line: RuleTableForText.Line) -> Origin {
    Origin(source: words.text("source.\(line.source.id)"), validity: text(line.validity))
  }

  /// The origin that most rows of a table share, which is said once before them; none where rows differ.
  private func usualOrigin(of table: RuleTableForText) -> Origin? {
    let origins = table.lines.map(origin)
    return origins.first { origin in
      origin.lines.count == 2 && origins.count { $0 == origin } * 2 > origins.count
    }
  }

  /// Names, which the style sheet does not break at their hyphens.
  private func unbroken(_ names: [String]) -> String {
    names.map { "<code>\($0)</code>" }.joined(separator: " ")
  }

  private var waysToCheck: String {
    let items = WayToCheck.all.map { way in
      let needed = way.needs.map { words.text("document.\($0)") }.joined(separator: ", ")
      return "<li>\(words.text("way.\(way.id)")) (\(words.text("needed")): \(needed))</li>"
    }
    return "<ol>\n\(items.joined(separator: "\n"))\n</ol>\n"
  }

  private var unknownAnswers: String {
    let rows = UnknownAnswer.all.map { unknown in
      [words.text("topic.\(unknown.question)"), words.text("unknown.\(unknown.meaning)"), unknown.row]
    }
    return words.table(
      ["column.condition", "column.outcome", "column.row"], rows, name: words.text("table.T13"))
  }

  private func order(_ order: DecisionOrder) -> String {
    let gate = order.gate.map {
      "<li>\(words.text("gate.\($0.next)")): \($0.rows.joined(separator: ", "))</li>"
    }
    let overrides = order.overrides.map { override in
      "<li>\(override.row): \(words.text("row.\(override.row)")) → "
        + "<strong>\(words.text("short.\(override.verdict)"))</strong></li>"
    }
    let best = order.precedence.map { "<li>\(words.text("short.\($0)"))</li>" }
    return """
      <ol class="decision-order">
      <li><strong>\(words.text("order.gate"))</strong>
      <ul>\(gate.joined())</ul></li>
      <li><strong>\(words.text("order.collect"))</strong></li>
      <li><strong>\(words.text("order.overrides"))</strong>
      <ol>\(overrides.joined())</ol></li>
      <li><strong>\(words.text("order.best"))</strong>
      <ol>\(best.joined())</ol></li>
      </ol>

      """
  }

  /// The years in which a row holds; the sources name years, not days.
  private func text(_ validity: Validity) -> String {
    guard let start = validity.start else { return "" }
    let from = String(start.year)
    guard let end = validity.end?.previous else {
      return words.text("validity.from").replacing("{from}", with: from)
    }
    return words.text("validity.between").replacing("{from}", with: from)
      .replacing("{to}", with: String(end.year))
  }
}

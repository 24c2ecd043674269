internal import Rules

/// The texts that the pages with the rule tables use.
enum RulePageTexts {
  /// The keys with what needs them, in the order of the tables.
  static let needs: [(key: String, neededBy: String)] = {
    let recorder = KeyRecorder()
    for table in RuleTableForText.all {
      recorder.note("table.\(table.id)", "the title of table \(table.id)")
      recorder.note("policy.\(table.hitPolicy)", "table \(table.id)")
      for line in table.lines {
        _ = ConditionWords(table.questions) { recorder.note($0, "row \(line.id)") }.parts(line.condition)
        for key in line.outcome { recorder.note(key, "row \(line.id)") }
      }
    }
    for way in WayToCheck.all { recorder.note("way.\(way.id)", "way to check \(way.id)") }
    for unknown in UnknownAnswer.all {
      recorder.note("topic.\(unknown.question)", "row \(unknown.row)")
      recorder.note("unknown.\(unknown.meaning)", "row \(unknown.row)")
    }
    for key in words { recorder.note(key, "the pages with the rule tables") }
    return recorder.needs
  }()

  /// The words around the tables.
  private static let words =
    ["table.T13", "order.link", "validity.from", "validity.between", "caution", "needed", "rules.origin"]
    + ["gate", "collect", "overrides", "best"].map { "order.\($0)" }
}

/// Notes each key once, with the first thing that needs it.
private final class KeyRecorder {
  private(set) var needs: [(key: String, neededBy: String)] = []
  private var seen: Set<String> = []

  @discardableResult func note(_ key: String, _ reason: String) -> String {
    if seen.insert(key).inserted { needs.append((key, reason)) }
    return ""
  }
}

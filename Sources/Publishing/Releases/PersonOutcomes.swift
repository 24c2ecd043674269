package import Text

/// What comes out for the persons by whom the rules are tried, as a build has it.
package struct PersonOutcomes: Sendable {
  /// A person with what comes out, in words.
  package struct Entry: Sendable, Hashable {
    package var who: Localized<String>
    package var outcome: String

    package init(who: Localized<String>, outcome: String) {
      self.who = who
      self.outcome = outcome
    }
  }

  /// The persons in order.
  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// What `text` has written; lines that are none are passed over.
  package init(text: String) {
    entries = text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3 else { return nil }
      return Entry(who: Localized(kazakh: cells[0], russian: cells[1]), outcome: cells[2])
    }
  }

  /// One line a person: who in both languages and what comes out, with tabulators between.
  package var text: String {
    entries.map { entry in
      [entry.who.kazakh, entry.who.russian, entry.outcome]
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\t")
        + "\n"
    }.joined()
  }

  /// The persons of both for whom something else comes out than before.
  package func changed(since earlier: PersonOutcomes) -> [Localized<String>] {
    let before = Dictionary(
      PersonOutcomes(text: earlier.text).entries.map { ($0.who, $0.outcome) }, uniquingKeysWith: { $1 })
    return PersonOutcomes(text: text).entries.filter { entry in
      before[entry.who].map { $0 != entry.outcome } ?? false
    }.map(\.who)
  }
}

internal import Diagnostics

/// The names of the facts on which rules may stand.
public struct FactNames: Sendable, Equatable {
  /// The facts that may be published.
  public let published: Set<String>
  /// The facts that are kept from publication.
  public let withheld: Set<String>

  /// The names of the facts of both kinds.
  public init(published: Set<String>, withheld: Set<String> = []) {
    self.published = published
    self.withheld = withheld
  }

  /// What is wrong with the facts that a row, or something like a row, stands on.
  public func problems(with facts: [String], of row: String, in table: String) -> [RulesProblem] {
    facts.compactMap { fact in
      if published.contains(fact) { return nil }
      if withheld.contains(fact) { return .factNotPublished(table: table, row: row, fact: fact) }
      return .unknownFact(
        table: table, row: row, fact: fact, nearest: nearest(to: fact, among: published.sorted()))
    }
  }
}

internal import Diagnostics

/// The names of the facts on which rules may stand.
public struct FactNames: Sendable, Equatable {
  /// The facts that may be published.
  public let published: Set<String>
  /// The facts that are kept from publication.
  public let withheld: Set<String>
  /// For each fact whose place another has taken, that other fact.
  public let successors: [String: String]

  /// The names of the facts of each kind.
  public init(published: Set<String>, withheld: Set<String> = [], successors: [String: String] = [:]) {
    self.published = published
    self.withheld = withheld
    self.successors = successors
  }

  /// What is wrong with the facts that a row, or something like a row, stands on. A row in force may not stand on
  /// facts of the past.
  public func problems(
    with facts: [String], of row: String, in table: String, isInForce: Bool = false
  ) -> [RulesProblem] {
    facts.compactMap { fact in
      if withheld.contains(fact) { return .factNotPublished(table: table, row: row, fact: fact) }
      guard published.contains(fact) else { return unknown(fact, row, table, among: published) }
      guard isInForce, let successor = successors[fact] else { return nil }
      return .factSuperseded(table: table, row: row, fact: fact, successor: successor)
    }
  }

  /// What is wrong with the facts that a row sets aside: only those that nobody could stand on today are.
  public func problems(settingAside facts: [String], in row: String, of table: String) -> [RulesProblem] {
    facts.compactMap { fact in
      if withheld.contains(fact) || successors[fact] != nil { return nil }
      return published.contains(fact)
        ? .factSetAside(table: table, row: row, fact: fact)
        : unknown(fact, row, table, among: published.union(withheld))
    }
  }

  private func unknown(
    _ fact: String, _ row: String, _ table: String, among names: Set<String>
  ) -> RulesProblem {
    .unknownFact(table: table, row: row, fact: fact, nearest: nearest(to: fact, among: names.sorted()))
  }
}

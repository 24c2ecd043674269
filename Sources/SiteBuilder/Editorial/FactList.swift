/// The names of the facts in `facts.tsv`, for whoever makes pages from rules that stand on them.
public struct FactList: Sendable {
  /// The facts that the site may state.
  public let published: Set<String>
  /// The facts that it may not.
  public let withheld: Set<String>

  /// For each fact whose place another has taken, that other fact.
  public let successors: [String: String]

  /// The file that holds them, in a content folder.
  public static let file = FactBase.path

  /// The facts of a content folder; nothing where it has no table of facts.
  public init?(_ content: SourceTree) {
    guard content[FactBase.path] != nil else { return nil }
    let facts = FactBase.reading(content).base.facts
    published = Set(facts.filter(\.isPublishable).map(\.id))
    withheld = Set(facts.filter { !$0.isPublishable }.map(\.id))
    successors = Dictionary(
      uniqueKeysWithValues: facts.compactMap { fact in fact.successor.map { (fact.id, $0) } })
  }
}

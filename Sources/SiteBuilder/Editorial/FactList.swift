/// The names of the facts in `facts.tsv`, for whoever makes pages from rules that stand on them.
public struct FactList: Sendable {
  /// The facts that the site may state.
  public let published: Set<String>
  /// The facts that it may not.
  public let withheld: Set<String>

  /// For each fact whose place another has taken, that other fact.
  public let successors: [String: String]

  /// The facts of a content folder; nothing where it has no table of facts.
  public init?(_ content: SourceTree) {
    self.init(FactBase.reading(content).base, of: content)
  }

  /// The facts as read from a content folder; nothing where it has no table of facts.
  init?(_ base: FactBase, of content: SourceTree) {
    guard content[FactBase.path] != nil, base.isReadable else { return nil }
    published = Set(base.facts.lazy.filter(\.isPublishable).map(\.id))
    withheld = Set(base.facts.lazy.filter { !$0.isPublishable }.map(\.id))
    successors = Dictionary(
      uniqueKeysWithValues: base.facts.compactMap { fact in fact.successor.map { (fact.id, $0) } })
  }
}

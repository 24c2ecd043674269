/// A text with a wording for each audience where they differ: `[[Вы работаете|Ребёнок работает|Человек работает]]?`
///
/// The alternatives stand in the order of the audiences. One that nobody is told may be empty.
struct TextForAudiences: Sendable {
  /// What can be wrong with the notation.
  enum Fault: Hashable, Sendable {
    /// A number of alternatives that is not that of the audiences.
    case count(Int)
    /// An opening without its closing, or a closing without its opening.
    case unpaired
  }

  private enum Piece: Sendable {
    case same(String)
    case alternatives([String])
  }

  private var pieces: [Piece] = []
  private var isUnpaired = false

  /// Reads a text as editors write it.
  init(_ text: String) {
    var rest = text[...]
    while let open = rest.firstRange(of: "[[") {
      add(rest[..<open.lowerBound])
      guard let close = rest[open.upperBound...].firstRange(of: "]]") else {
        isUnpaired = true
        rest = rest[open.upperBound...]
        break
      }
      let inner = rest[open.upperBound..<close.lowerBound]
      if inner.contains("[[") { isUnpaired = true }
      pieces.append(
        .alternatives(inner.split(separator: "|", omittingEmptySubsequences: false).map(String.init)))
      rest = rest[close.upperBound...]
    }
    if rest.contains("]]") { isUnpaired = true }
    add(rest)
  }

  private mutating func add(_ text: Substring) {
    if !text.isEmpty { pieces.append(.same(String(text))) }
  }

  /// The text for the audience at a position; one alternative too few stands for the last.
  func text(for audience: Int) -> String {
    pieces.map { piece in
      switch piece {
      case .same(let text): text
      case .alternatives(let texts): texts.indices.contains(audience) ? texts[audience] : texts.last ?? ""
      }
    }.joined()
  }

  /// What is wrong with it for a number of audiences; each fault once.
  func faults(audiences: Int) -> [Fault] {
    let counts = pieces.compactMap { piece -> Int? in
      if case .alternatives(let texts) = piece, texts.count != audiences { texts.count } else { nil }
    }
    return (isUnpaired ? [.unpaired] : []) + Array(Set(counts)).sorted().map(Fault.count)
  }
}

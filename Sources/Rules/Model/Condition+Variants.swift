extension Condition {
  /// Slightly different conditions, for finding out whether tests notice: one part left out, or one limit moved
  /// by one.
  public var variants: [Condition] { withOnePartRemoved.map(\.without) + withOneLimitMoved }

  private var withOneLimitMoved: [Condition] {
    switch self {
    case .isBelow(let question, let limit):
      return [.isBelow(question, limit - 1), .isBelow(question, limit + 1)]
    case .all(let parts): return Self.moved(parts, rebuilt: Condition.all)
    case .any(let parts): return Self.moved(parts, rebuilt: Condition.any)
    case .not(let inner): return inner.withOneLimitMoved.map { .not($0) }
    case .always, .isOneOf, .decided: return []
    }
  }

  private static func moved(_ parts: [Condition], rebuilt: ([Condition]) -> Condition) -> [Condition] {
    parts.indices.flatMap { position in
      parts[position].withOneLimitMoved.map { changed in
        var copy = parts
        copy[position] = changed
        return rebuilt(copy)
      }
    }
  }
}

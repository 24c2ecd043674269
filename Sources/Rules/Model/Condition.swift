/// When a row applies: data, so that it can be analysed, drawn, printed and sent to a browser.
public indirect enum Condition: Hashable, Sendable {
  /// Whatever the answers are.
  case always
  /// The answer is one of the named values; in a list to tick, at least one of them is ticked.
  case isOneOf(Question.ID, [String])
  /// The answer is a number below the limit; a named answer such as `unknown` is not.
  case isBelow(Question.ID, Int)
  /// A result that was decided before this one has one of the values.
  case decided(AspectID, [String])
  /// All of them hold; an empty list holds.
  case all([Condition])
  /// At least one of them holds; an empty list does not.
  case any([Condition])
  /// It does not hold.
  case not(Condition)

  /// A row applies.
  public static func applies(_ row: String) -> Condition { .decided(.row(row), [Aspect.yes]) }

  /// Something that conditions share holds.
  public static func holds(_ helper: String) -> Condition { .decided(.helper(helper), [Aspect.yes]) }

  /// Nothing satisfies it.
  public static let never = Condition.any([])

  /// Both hold.
  public static func && (first: Condition, second: Condition) -> Condition {
    switch (first, second) {
    case (.always, let other), (let other, .always): other
    case (.all(let firsts), .all(let seconds)): .all(firsts + seconds)
    case (.all(let firsts), _): .all(firsts + [second])
    case (_, .all(let seconds)): .all([first] + seconds)
    default: .all([first, second])
    }
  }

  /// At least one holds.
  public static func || (first: Condition, second: Condition) -> Condition {
    switch (first, second) {
    case (.any(let firsts), .any(let seconds)): .any(firsts + seconds)
    case (.any(let firsts), _): .any(firsts + [second])
    case (_, .any(let seconds)): .any([first] + seconds)
    default: .any([first, second])
    }
  }

  /// It does not hold.
  public static prefix func ! (condition: Condition) -> Condition {
    if case .not(let inner) = condition { inner } else { .not(condition) }
  }

  /// The questions it looks at, sorted by name, each once.
  public var questions: [Question.ID] {
    var names: Set<Question.ID> = []
    visit { condition in
      switch condition {
      case .isOneOf(let question, _), .isBelow(let question, _): names.insert(question)
      default: break
      }
    }
    return names.sorted()
  }

  /// Calls `body` with this condition and every condition inside it, outermost first.
  public func visit(_ body: (Condition) -> Void) {
    body(self)
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.visit(body) }
    case .not(let inner): inner.visit(body)
    case .always, .isOneOf, .isBelow, .decided: break
    }
  }
}

extension Condition: CustomStringConvertible {
  /// The condition as a person reads it: `age < 18 and work = none`.
  public var description: String {
    switch self {
    case .always: "always"
    case .isOneOf(let question, let values): "\(question) = \(values.joined(separator: " or "))"
    case .isBelow(let question, let limit): "\(question) < \(limit)"
    case .decided(let aspect, let values): "\(aspect) is \(values.joined(separator: " or "))"
    case .all(let parts): parts.isEmpty ? "always" : parts.map(\.grouped).joined(separator: " and ")
    case .any(let parts): parts.isEmpty ? "never" : parts.map(\.grouped).joined(separator: ", or ")
    case .not(.isOneOf(let question, let values)):
      "\(question) ≠ \(values.joined(separator: " and ≠ "))"
    case .not(.isBelow(let question, let limit)): "not \(question) < \(limit)"
    case .not(let inner): "not (\(inner))"
    }
  }

  private var grouped: String {
    switch self {
    case .any(let parts) where parts.count > 1: "(\(self))"
    case .all(let parts) where parts.count > 1: "(\(self))"
    default: description
    }
  }
}

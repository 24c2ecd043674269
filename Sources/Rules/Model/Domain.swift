/// The answers a question can have: always finitely many.
public enum Domain: Hashable, Sendable {
  /// Exactly one of the named values.
  case choice([String])
  /// A whole number, or one of a few named values such as `unknown`.
  case number(ClosedRange<Int>, or: [String])
  /// Any number of the named values, also none.
  case several([String])

  /// How many different answers there are.
  public var count: Int {
    switch self {
    case .choice(let values): values.count
    case .number(let range, let others): range.count + others.count
    case .several(let values): 1 << values.count
    }
  }

  /// The position of an answer, from 0; nothing where the answer is not allowed.
  ///
  /// Values of `several` may come in any order, but each only once.
  public func index(of answer: Answer) -> Int? {
    switch (self, answer) {
    case (.choice(let values), .value(let value)):
      return values.firstIndex(of: value)
    case (.number(let range, _), .number(let number)):
      return range.contains(number) ? number - range.lowerBound : nil
    case (.number(let range, let others), .value(let value)):
      return others.firstIndex(of: value).map { range.count + $0 }
    case (.several(let values), .several(let chosen)):
      var set = 0
      for value in chosen {
        guard let bit = values.firstIndex(of: value), set & (1 << bit) == 0 else { return nil }
        set |= 1 << bit
      }
      return set
    default:
      return nil
    }
  }

  /// The answer at a position between 0 and `count - 1`.
  public func answer(at index: Int) -> Answer {
    switch self {
    case .choice(let values):
      return .value(values[index])
    case .number(let range, let others):
      return index < range.count
        ? .number(range.lowerBound + index) : .value(others[index - range.count])
    case .several(let values):
      return .several(values.indices.filter { index & (1 << $0) != 0 }.map { values[$0] })
    }
  }

  /// The allowed answers in words: `yes, no` or `0-120, unknown`.
  public var allowed: [String] {
    switch self {
    case .choice(let values), .several(let values): values
    case .number(let range, let others): ["\(range.lowerBound)-\(range.upperBound)"] + others
    }
  }
}

/// An answer to a question.
///
/// "I don't know" is an answer like any other, the value `unknown`. A question that was not asked has no
/// `Answer` at all.
public enum Answer: Hashable, Sendable {
  /// A named value.
  case value(String)
  /// A whole number.
  case number(Int)
  /// The values ticked in a list.
  case several([String])
}

extension Answer: CustomStringConvertible {
  /// The answer as a person types it.
  public var description: String {
    switch self {
    case .value(let value): value
    case .number(let number): String(number)
    case .several(let values): "[" + values.joined(separator: ", ") + "]"
    }
  }
}

extension Answer: ExpressibleByStringLiteral {
  /// A named value.
  public init(stringLiteral value: String) { self = .value(value) }
}

extension Answer: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(value) }
}

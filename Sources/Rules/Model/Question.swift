/// A question with its stable name and the answers it can have.
public struct Question: Hashable, Sendable, Identifiable {
  /// The stable name, such as `age`.
  public let id: String
  /// The possible answers.
  public let domain: Domain

  /// A question.
  public init(_ id: String, _ domain: Domain) {
    self.id = id
    self.domain = domain
  }

  /// The position of `unknown` among the answers, where the question has that answer.
  public var unknownIndex: Int? { domain.index(of: .value("unknown")) }
}

/// A question of which exactly one value is the answer; the compiler knows the values.
public struct Choice<Value>: Sendable
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// The stable name.
  public let id: Question.ID

  /// A question named `id` whose answers are the cases of `Value`.
  public init(_ id: Question.ID) { self.id = id }

  /// The question without its type.
  public var question: Question { Question(id, .choice(Value.allCases.map(\.rawValue))) }

  /// The answer is one of the values.
  public func `is`(_ values: Value...) -> Condition { .isOneOf(id, values.map(\.rawValue)) }

  /// The answer is none of the values.
  public func isNot(_ values: Value...) -> Condition { .not(.isOneOf(id, values.map(\.rawValue))) }
}

/// A question for a whole number, which also knows a few named answers.
public struct Amount<Other>: Sendable
where Other: RawRepresentable & CaseIterable & Sendable, Other.RawValue == String {
  /// The stable name.
  public let id: Question.ID
  /// The numbers that can be answered.
  public let range: ClosedRange<Int>

  /// A question for a number in `range`, or one of the cases of `Other`.
  public init(_ id: Question.ID, _ range: ClosedRange<Int>) {
    self.id = id
    self.range = range
  }

  /// The question without its type.
  public var question: Question { Question(id, .number(range, or: Other.allCases.map(\.rawValue))) }

  /// The answer is a number below `limit`.
  public func isUnder(_ limit: Int) -> Condition { .isBelow(id, limit) }

  /// The answer is a number from a limit on and below another.
  public func `is`(from lower: Int, under upper: Int) -> Condition {
    .not(.isBelow(id, lower)) && .isBelow(id, upper)
  }

  /// The answer is a number, and `limit` or more.
  public func isAtLeast(_ limit: Int) -> Condition {
    let others = Other.allCases.map(\.rawValue)
    let isNotBelow = Condition.not(.isBelow(id, limit))
    return others.isEmpty ? isNotBelow : isNotBelow && .not(.isOneOf(id, others))
  }
}

/// A list in which any number of values can be ticked.
public struct Several<Value>: Sendable
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// The stable name.
  public let id: Question.ID

  /// A list named `id` of the cases of `Value`.
  public init(_ id: Question.ID) { self.id = id }

  /// The question without its type.
  public var question: Question { Question(id, .several(Value.allCases.map(\.rawValue))) }

  /// At least one of the values is ticked.
  public func includesAny(of values: [Value]) -> Condition { .isOneOf(id, values.map(\.rawValue)) }

  /// The value is ticked.
  public func includes(_ value: Value) -> Condition { .isOneOf(id, [value.rawValue]) }
}

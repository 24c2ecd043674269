public import Text

/// A number that the law sets, with the facts it stands on; its type says in which unit.
///
///     static let adultAge = Parameter("adultAge", 18, valid: .always, facts: ["AGE-1"], source: .law)
public struct Parameter<Value: Sendable & Equatable & CustomStringConvertible>: Sendable {
  /// The name under which texts use it.
  public let name: String
  /// The value with its periods.
  public let dated: Dated<Value>
  /// The facts it stands on.
  public let facts: [String]
  /// Where it was read.
  public let source: Source
  /// The value of the newest period, in which conditions are written.
  public let current: Value

  /// A value that holds in one period.
  public init(_ name: String, _ value: Value, _ validity: Validity, facts: [String], source: Source) {
    self.name = name
    dated = Dated([Dated.Period(value, validity)])
    self.facts = facts
    self.source = source
    current = value
  }

  /// The value on a day, or nothing outside its periods.
  public func value(on day: Day) -> Value? { dated.value(on: day) }
}

public import Text

/// A value that the law changes from one day to another.
///
/// Asked for a day outside its periods it gives nothing: never the nearest value.
public struct Dated<Value: Sendable>: Sendable {
  /// One period with its value.
  public struct Period: Sendable {
    /// The value.
    public let value: Value
    /// When it holds.
    public let validity: Validity

    /// A value and when it holds.
    public init(_ value: Value, _ validity: Validity) {
      self.value = value
      self.validity = validity
    }
  }

  /// The periods, oldest first.
  public let periods: [Period]

  /// A value with its periods, oldest first.
  public init(_ periods: [Period]) {
    self.periods = periods
  }

  /// The value on a day, or nothing where no period or more than one covers it.
  public func value(on day: Day) -> Value? {
    let fitting = periods.filter { $0.validity.contains(day) }
    return fitting.count == 1 ? fitting.first?.value : nil
  }
}

extension Dated: Equatable where Value: Equatable {}
extension Dated.Period: Equatable where Value: Equatable {}

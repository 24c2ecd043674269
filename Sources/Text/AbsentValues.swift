/// Figures that texts may use by name and that have no value on the day as of which they are shown.
public struct AbsentValues: Sendable, Equatable {
  /// The day.
  public var day: Day
  /// The names.
  public var names: Set<String>

  /// Names without a value on a day.
  public init(_ names: Set<String>, on day: Day) {
    self.day = day
    self.names = names
  }
}

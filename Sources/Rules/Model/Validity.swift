public import Text

/// The days on which something holds: from a first day, and up to but not including an end.
public struct Validity: Hashable, Sendable {
  /// The first day, or nothing for "as far back as the rules reach".
  public let start: Day?
  /// The first day on which it no longer holds, or nothing for "until changed".
  public let end: Day?

  /// From `start` up to, not including, `end`.
  public init(from start: Day? = nil, until end: Day? = nil) {
    self.start = start
    self.end = end
  }

  /// On every day for which there are rules.
  public static let always = Validity()

  /// Whether it holds on a day.
  public func contains(_ day: Day) -> Bool {
    (start.map { $0 <= day } ?? true) && (end.map { day < $0 } ?? true)
  }

  /// Whether there is a day on which both hold.
  public func overlaps(_ other: Validity) -> Bool {
    startsBeforeEnd(of: other) && other.startsBeforeEnd(of: self)
  }

  private func startsBeforeEnd(of other: Validity) -> Bool {
    guard let start, let end = other.end else { return true }
    return start < end
  }
}

extension Validity: CustomStringConvertible {
  /// The period in words for the terminal.
  public var description: String {
    switch (start, end) {
    case (nil, nil): "always"
    case (let start?, nil): "from \(start)"
    case (nil, let end?): "before \(end)"
    case (let start?, let end?): "from \(start), before \(end)"
    }
  }
}

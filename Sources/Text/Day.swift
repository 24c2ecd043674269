/// A day of the Gregorian calendar, without a time or a time zone.
public struct Day: Hashable, Sendable {
  /// The year, such as 2026.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day, or nothing where the calendar has no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first of January of a year between 1 and 9999.
  public static func startOf(_ year: Int) -> Day {
    precondition((1...9999).contains(year), "a year has one to four digits")
    return Day(uncheckedYear: year)
  }

  /// The day written as `2026-06-01`, and nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return nil }
    for (index, byte) in bytes.enumerated() {
      let isDash = index == 4 || index == 7
      guard isDash ? byte == UInt8(ascii: "-") : (48...57).contains(byte) else { return nil }
    }
    func number(_ digits: Range<Int>) -> Int { bytes[digits].reduce(0) { $0 * 10 + Int($1 - 48) } }
    self.init(number(0..<4), number(5..<7), number(8..<10))
  }

  /// The day after this one; nothing after the last day of 9999.
  public var next: Day? { Day(year, month, day + 1) ?? Day(year, month + 1, 1) ?? Day(year + 1, 1, 1) }

  /// The day before this one; nothing before the first day of the year 1.
  public var previous: Day? {
    if day > 1 { return Day(year, month, day - 1) }
    if month == 1 { return Day(year - 1, 12, 31) }
    return (28...31).reversed().lazy.compactMap { Day(year, month - 1, $0) }.first
  }

  private init(uncheckedYear year: Int) {
    self.year = year
    month = 1
    day = 1
  }
}

extension Day: Comparable {
  /// Earlier days sort first.
  public static func < (first: Day, second: Day) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }
}

extension Day: CustomStringConvertible {
  /// The day as `2026-06-01`.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

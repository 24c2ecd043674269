package import Text

/// A second of a day in UTC.
package struct Moment: Sendable, Comparable {
  package var day: Day
  /// How many seconds of the day are over.
  package var seconds: Int

  package init(day: Day, seconds: Int) {
    self.day = day
    self.seconds = seconds
  }

  /// The moment in a name, `20261130T081500Z`; nothing where it is none.
  init?(digits: String) {
    let numbers = digits.filter(\.isNumber).compactMap(\.wholeNumberValue)
    guard numbers.count == 14 else { return nil }
    func number(_ range: Range<Int>) -> Int { numbers[range].reduce(0) { $0 * 10 + $1 } }
    guard let day = Day(number(0..<4), number(4..<6), number(6..<8)) else { return nil }
    self.init(day: day, seconds: number(8..<10) * 3600 + number(10..<12) * 60 + number(12..<14))
  }

  /// `20261130T081500Z`.
  var digits: String {
    "\("\(day)".filter(\.isNumber))T\(two(seconds / 3600))\(two(seconds / 60 % 60))\(two(seconds % 60))Z"
  }

  /// `08:15`.
  var hoursAndMinutes: String { "\(two(seconds / 3600)):\(two(seconds / 60 % 60))" }

  /// The next second.
  var next: Moment {
    if seconds < 86_399 { return Moment(day: day, seconds: seconds + 1) }
    return Moment(day: day.next ?? day, seconds: 0)
  }

  /// How many seconds lie between this moment and a later one, as far as the two days are the same or neighbours; a day
  /// and more counts as two days.
  func secondsUntil(_ later: Moment) -> Int {
    if day == later.day { return later.seconds - seconds }
    return day.next == later.day ? later.seconds + 86_400 - seconds : (day < later.day ? 172_800 : 0)
  }

  package static func < (first: Moment, second: Moment) -> Bool {
    (first.day, first.seconds) < (second.day, second.seconds)
  }

  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

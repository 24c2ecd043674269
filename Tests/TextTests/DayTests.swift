import Testing
import Text

@Suite struct DayTests {
  @Test(arguments: [
    (2026, 1, 31, true, "January has 31 days"),
    (2026, 1, 32, false, "but not 32"),
    (2026, 4, 30, true, "April has 30 days"),
    (2026, 4, 31, false, "but not 31"),
    (2026, 2, 28, true, "any February has 28 days"),
    (2026, 2, 29, false, "2026 is no leap year"),
    (2028, 2, 29, true, "2028 is one"),
    (1900, 2, 29, false, "a century is none"),
    (2000, 2, 29, true, "unless 400 divides it"),
    (2026, 12, 31, true, "the year's last day"),
    (2026, 13, 1, false, "there is no thirteenth month"),
    (2026, 0, 1, false, "nor a month before the first"),
    (2026, 6, 0, false, "nor a day before the first"),
    (1, 1, 1, true, "the first year"),
    (0, 12, 31, false, "there is no year nought"),
    (9999, 12, 31, true, "the last year of four digits"),
    (10000, 1, 1, false, "and none after it"),
  ])
  func theCalendarHasTheDay(year: Int, month: Int, day: Int, exists: Bool, because: String) {
    #expect((Day(year, month, day) != nil) == exists, "\(because)")
  }

  @Test(arguments: [
    "2026-11-21", "0001-01-01", "0999-12-31", "2024-02-29", "9999-12-31",
  ])
  func aDayReadsBackAsItIsWritten(text: String) {
    #expect(Day(iso: text)?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-1-21", "26-11-21", "2026-11-21 ", " 2026-11-21", "2026/11/21", "21.11.2026",
    "2026-11-31", "2026-11-2a", "+026-11-21", "2026-11-210", "2026-00-01", "0000-01-01", "2026-11--1",
    "２０２６-11-21", "2026-11-21-01", "20261121",
  ])
  func anythingElseIsNoDay(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func earlierDaysComeFirst() {
    let texts = ["2026-02-01", "2025-12-31", "2026-01-31", "2026-01-30"]
    #expect(texts.compactMap { Day(iso: $0) }.sorted().map(\.description) == texts.sorted())
  }

  @Test(arguments: [
    ("2026-03-01", "2026-02-28", "a common year"), ("2024-03-01", "2024-02-29", "a leap year"),
    ("2026-01-01", "2025-12-31", "a new year"), ("2026-06-15", "2026-06-14", "inside a month"),
  ])
  func daysFollowOneAnother(later: String, earlier: String, because: Comment) throws {
    let day = try #require(Day(iso: later))
    #expect(day.previous?.description == earlier, because)
    #expect(day.previous?.next == day, because)
  }

  @Test func theCalendarHasTwoEnds() {
    #expect(Day(1, 1, 1)?.previous == nil)
    #expect(Day(9999, 12, 31)?.next == nil)
    #expect(Day.startOf(2026) == Day(2026, 1, 1))
  }
}

import Bilingual
import Testing

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
    #expect((Day(year: year, month: month, day: day) != nil) == exists, "\(because)")
  }

  @Test(arguments: [
    "2026-11-21", "0001-01-01", "9999-12-31",
  ])
  func aDayReadsBackAsItIsWritten(text: String) {
    #expect(Day(iso: text)?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-1-21", "26-11-21", "2026-11-21 ", " 2026-11-21", "2026/11/21", "21.11.2026",
    "2026-11-31", "2026-11-2a", "+026-11-21", "2026-11--1", "２０２６-11-21", "2026-11-21-01", "20261121",
  ])
  func anythingElseIsNoDay(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-01-01", "2026 жылғы 1 қаңтар", "1 января 2026 года"),
    ("2026-02-02", "2026 жылғы 2 ақпан", "2 февраля 2026 года"),
    ("2026-03-03", "2026 жылғы 3 наурыз", "3 марта 2026 года"),
    ("2026-04-04", "2026 жылғы 4 сәуір", "4 апреля 2026 года"),
    ("2026-05-05", "2026 жылғы 5 мамыр", "5 мая 2026 года"),
    ("2026-06-06", "2026 жылғы 6 маусым", "6 июня 2026 года"),
    ("2026-07-07", "2026 жылғы 7 шілде", "7 июля 2026 года"),
    ("2026-08-08", "2026 жылғы 8 тамыз", "8 августа 2026 года"),
    ("2022-09-04", "2022 жылғы 4 қыркүйек", "4 сентября 2022 года"),
    ("2026-10-10", "2026 жылғы 10 қазан", "10 октября 2026 года"),
    ("2026-11-21", "2026 жылғы 21 қараша", "21 ноября 2026 года"),
    ("2026-12-31", "2026 жылғы 31 желтоқсан", "31 декабря 2026 года"),
  ])
  func aDayInWordsIsWrittenAsInTheLaw(iso: String, kazakh: String, russian: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.longText(in: .kazakh).replacing("\u{A0}", with: " ") == kazakh)
    #expect(day.longText(in: .russian).replacing("\u{A0}", with: " ") == russian)
  }

  @Test func aDaysWordsHoldTogetherButForTheYear() {
    #expect(Day(iso: "2026-11-21")?.longText(in: .russian) == "21\u{A0}ноября 2026\u{A0}года")
    #expect(Day(iso: "2026-11-21")?.longText(in: .kazakh) == "2026\u{A0}жылғы 21\u{A0}қараша")
  }

  @Test func earlierDaysComeFirst() {
    let texts = ["2026-02-01", "2025-12-31", "2026-01-31", "2026-01-30"]
    #expect(texts.compactMap { Day(iso: $0) }.sorted().map(\.description) == texts.sorted())
  }
}

import Testing
import Text

@Suite struct DayWordsTests {
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
}

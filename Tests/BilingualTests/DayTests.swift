import Testing

@testable import Bilingual

@Suite struct DayTests {
  @Test(arguments: ["2026-11-21", "0007-01-01", "0999-12-31", "2024-02-29"])
  func isWrittenAsItIsRead(_ text: String) throws {
    #expect(try #require(Day(iso: text)).description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-2", "2026-11-210", "2026-1-21", "26-11-21", "2026/11/21", "2026-13-01",
    "2026-02-29", "2026-00-01", "2026-01-00", "0000-01-01", "+026-01-01", "２０２６-01-01", " 2026-01-01",
  ])
  func isNothingElse(_ text: String) {
    #expect(Day(iso: text) == nil)
  }
}

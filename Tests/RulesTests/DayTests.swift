import Rules
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("2026-06-01", true, "an ordinary day"), ("2024-02-29", true, "a leap day"),
    ("2023-02-29", false, "no leap year"), ("1900-02-29", false, "a century is no leap year"),
    ("2000-02-29", true, "unless 400 divides it"), ("2026-13-01", false, "no thirteenth month"),
    ("2026-6-1", false, "months and days have two digits"), ("2026-06-01 ", false, "nothing after it"),
    ("+026-06-01", false, "digits only"), ("", false, "nothing"),
  ])
  func readsOnlyDaysOfTheCalendar(text: String, isDay: Bool, because: Comment) {
    #expect((Day(text) != nil) == isDay, because)
    if isDay { #expect(Day(text)?.description == text, because) }
  }

  @Test func aDatedValueIsAbsentOutsideItsPeriods() {
    let value = Dated([
      .init(1, Validity(from: .startOf(2020), until: .startOf(2022))),
      .init(2, Validity(from: .startOf(2023))),
    ])
    #expect(value.value(on: .startOf(2020)) == 1)
    #expect(value.value(on: .startOf(2022)) == nil, "between the periods there is no value")
    #expect(value.value(on: .startOf(2023)) == 2)
    #expect(value.value(on: .startOf(2019)) == nil, "never the nearest value")
  }
}

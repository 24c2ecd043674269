import Rules
import Testing
import Text

@Suite struct DatedTests {
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

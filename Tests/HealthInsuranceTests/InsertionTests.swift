import CivilCalendar
import HealthInsurance
import Rules
import Testing

@Suite struct InsertionTests {
  @Test func everyInsertionIsThereAndStandsOnFacts() throws {
    for name in Insertion.names {
      let insertion = try #require(Insertion(name, on: .startOf(2026)), "\(name)")
      let facts: [[String]] =
        switch insertion {
        case .list(let items): items.map(\.facts)
        case .table(_, let rows): rows.map(\.facts)
        case .payers(let arrows), .path(let arrows): arrows.map(\.facts)
        case .ways(let ways): ways.map(\.facts)
        }
      #expect(!facts.isEmpty && facts.allSatisfy { !$0.isEmpty }, "\(name)")
    }
  }

  @Test(arguments: [
    (2024, "whoPays.state", "before 2026 the state paid for the registered unemployed"),
    (2026, "whoPays.localExecutiveBody", "from 2026 the local budget pays for them"),
  ])
  func thePayerOfTheUnemployedChanges(year: Int, payer: String, because: String) throws {
    guard case .payers(let arrows)? = Insertion("diagram:who-pays", on: .startOf(year)) else {
      Issue.record("no picture")
      return
    }
    let ofUnemployed = arrows.filter { $0.to.contains("who.category2") }.map(\.from)
    #expect(ofUnemployed == [payer], "\(because)")
  }

  @Test func everyGroundHasOnePayer() throws {
    guard case .payers(let arrows)? = Insertion("diagram:who-pays", on: .startOf(2026)) else {
      Issue.record("no picture")
      return
    }
    #expect(arrows.flatMap(\.to).sorted() == Ground.allCases.map { "who.\($0)" }.sorted())
    #expect(Set(arrows.map(\.from)).count == arrows.count)
  }

  @Test func thePathNamesEveryStepThatMends() throws {
    guard case .path(let arrows)? = Insertion("diagram:insured-path", on: .startOf(2026)) else {
      Issue.record("no picture")
      return
    }
    let steps = Set(arrows.flatMap(\.to))
    #expect(steps == Set(Step.allCases.filter { $0 != .checkStatus }.map { "step.\($0)" }))
    #expect(arrows.map(\.from) == arrows.flatMap(\.rows).map { "cause.\($0)" })
  }
}

import HealthInsurance
import Rules
import Testing
import Text

@Suite struct InsertionTests {
  @Test func everyInsertionIsThereAndStandsOnFacts() throws {
    for name in Insertion.names {
      let insertion = try #require(Insertion(name, on: .startOf(2026)), "\(name)")
      let facts: [[String]] =
        switch insertion {
        case .list(let items): items.map(\.facts)
        case .table(_, let rows): rows.map(\.facts)
        case .payers(let arrows, _), .path(let arrows): arrows.map(\.facts)
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
    guard case .payers(let arrows, _)? = Insertion("diagram:category-payers", on: .startOf(year)) else {
      Issue.record("no picture")
      return
    }
    let ofUnemployed = arrows.filter { $0.to.contains("who.category2") }.map(\.from)
    #expect(ofUnemployed == [payer], "\(because)")
  }

  @Test func everyGroundHasOnePayer() throws {
    guard case .payers(let all, _)? = Insertion("diagram:who-pays", on: .startOf(2026)),
      case .payers(let categories, _)? = Insertion("diagram:category-payers", on: .startOf(2026))
    else {
      Issue.record("no picture")
      return
    }
    #expect(Set(all.map(\.from)).count == all.count)
    #expect(all.first?.from == "whoPays.state" && all.first?.to.last == "whoPays.others")
    let named = all.flatMap(\.to).filter { $0 != "whoPays.others" }
    let inCategories = categories.flatMap(\.to)
    #expect(Set(named).count == named.count && Set(inCategories).count == inCategories.count)
    #expect(Set(named + inCategories) == Set(Ground.allCases.map { "who.\($0)" }))
    for arrow in all {
      for ground in arrow.to where inCategories.contains(ground) {
        #expect(categories.first { $0.to.contains(ground) }?.from == arrow.from, "\(ground)")
      }
    }
  }

  @Test func theCategoriesThatAskForNoWorkStandTogether() throws {
    guard case .payers(let arrows, _)? = Insertion("diagram:category-payers", on: .startOf(2026)) else {
      Issue.record("no picture")
      return
    }
    #expect(arrows.map(\.from) == ["whoPays.state", "whoPays.ifNotWorking", "whoPays.localExecutiveBody"])
    #expect(
      arrows.map(\.to)
        == [
          [1, 5, 8, 9, 10, 12, 13, 14], [3, 4, 6, 7, 11, 15], [2],
        ].map { $0.map { "who.category\($0)" } }, "as the article says of categories 3, 4, 6, 7, 11 and 15")
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

import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// The lists, tables and pictures that articles insert, with keys in place of texts.
@Suite struct InsertionTests {
  private static func html(_ name: String, on day: Day = .startOf(2026)) throws -> String {
    let words = Words(purpose: "") { key, _ in key.spelling }
    return try #require(
      ArticleBlocks(Rulebook.subject, on: day, words: words).insertions.first { $0.name == name }, "\(name)"
    ).html
  }

  /// For each arrow of a picture where it starts, and where it leads.
  private static func arrows(_ name: String, on day: Day = .startOf(2026)) throws -> [(
    from: String, to: [String]
  )] {
    try html(name, on: day).split(separator: "<li><strong>").dropFirst().map { arrow in
      let parts = arrow.split(separator: "</strong>")
      let ends = parts[1].split(separator: "<li>").dropFirst().compactMap { $0.split(separator: "<").first }
      return (String(parts[0]), ends.map(String.init))
    }
  }

  @Test func everyBlockShowsSomethingOfTheRules() throws {
    for block in Rulebook.subject.blocks {
      #expect(
        try Self.html(block.name).contains("<li>") || Self.html(block.name).contains("<td"), "\(block.name)")
    }
  }

  @Test(arguments: [
    (2024, "whoPays.state", "before 2026 the state paid for the registered unemployed"),
    (2026, "whoPays.localExecutiveBody", "from 2026 the local budget pays for them"),
  ])
  func thePayerOfTheUnemployedChanges(year: Int, payer: String, because: String) throws {
    let arrows = try Self.arrows("diagram:category-payers", on: .startOf(year))
    #expect(arrows.filter { $0.to.contains("who.category2") }.map(\.from) == [payer], "\(because)")
  }

  @Test func everyGroundHasOnePayer() throws {
    let all = try Self.arrows("diagram:who-pays")
    let categories = try Self.arrows("diagram:category-payers")
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
    let arrows = try Self.arrows("diagram:category-payers")
    #expect(arrows.map(\.from) == ["whoPays.state", "whoPays.ifNotWorking", "whoPays.localExecutiveBody"])
    #expect(
      arrows.map(\.to)
        == [
          [1, 5, 8, 9, 10, 12, 13, 14], [3, 4, 6, 7, 11, 15], [2],
        ].map { $0.map { "who.category\($0)" } }, "as the article says of categories 3, 4, 6, 7, 11 and 15")
  }

  @Test func thePathNamesEveryStepThatMends() throws {
    let arrows = try Self.arrows("diagram:insured-path").filter { $0.from.hasPrefix("cause") }
    #expect(
      Set(arrows.flatMap(\.to)) == Set(Step.allCases.filter { $0 != .checkStatus }.map { "step.\($0)" }))
    #expect(arrows.map(\.from) == (1...8).map { "cause.T9.\($0)" })
  }

  @Test func theAmountFollowsFromThePayer() throws {
    let html = try Self.html("table:amounts")
    for (ground, amount) in [
      ("category1", "nothing"), ("employer", "employer"), ("independent", "independent"),
      ("wellbeingDE", "wellbeingDE"), ("exempt", "nothing"),
    ] {
      let row = try #require(html.split(separator: "<tr>").first { $0.contains("ground.\(ground)<") })
      #expect(row.contains("amount.\(amount)<"), "\(ground)")
    }
  }
}

import Diagnostics
import Testing

@testable import SiteBuilder

@Suite struct FurtherMessagesTests {
  @Test func ofManyFaultsOfOneKindTwentyAreToldAndTheRestIsCounted() {
    let site = TestSite(kazakh: String(repeating: "сөз  сөз\n\n", count: 75), russian: "Текст.")
    let build = site.build()
    let ids = build.diagnostics.filter { $0.place.file == "Content/kk/a.md" }.map(\.id)
    #expect(ids.count { $0 == "double-space" } == 20)
    #expect(ids.count { $0 == "further-messages" } == 1)
    let further = build.diagnostics.first { $0.id == "further-messages" }
    #expect(further?.problem.wording(in: .english).message == "55 more [double-space] in this file")
  }

  @Test func whatIsNotToldOneByOneIsMendedAllTheSame() {
    let site = TestSite(kazakh: String(repeating: "сөз  сөз\n\n", count: 75), russian: "Текст.")
    #expect(site.build().edits.count == 75)
  }

  @Test func aFewFaultsAreAllTold() {
    let site = TestSite(kazakh: String(repeating: "сөз  сөз\n\n", count: 20), russian: "Текст.")
    #expect(site.build().diagnostics.count { $0.id == "double-space" } == 20)
    #expect(!site.build().diagnostics.contains { $0.id == "further-messages" })
  }
}

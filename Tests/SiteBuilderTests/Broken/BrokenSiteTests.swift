import Diagnostics
import Testing

@testable import GFM
@testable import SiteBuilder

@Suite struct BrokenSiteTests {
  @Test func theSmallSiteItselfHasNoMistakes() {
    #expect(TestSite().report() == "")
    #expect(TestSite().build().isPublishable)
  }

  @Test(arguments: BrokenSite.all)
  func aMistakeIsReportedWithPlaceLineAndHint(broken: BrokenSite) {
    let site = TestSite(broken.changes)
    let build = site.build()
    #expect(site.report(build) == broken.report)
    #expect(build.isPublishable == !broken.report.contains(": error: "))
    for language in [MessageLanguage.kazakh, .russian] {
      let report = site.report(build, in: language)
      #expect(Self.ids(in: report) == Self.ids(in: broken.report))
      #expect(!report.contains("hint:"))
    }
  }

  @Test func everyKindOfProblemHasASite() {
    let ids = Set(BrokenSite.all.flatMap { Self.ids(in: $0.report) })
    #expect(Set((Message.aboutMarkdown + Message.aboutSites).map(\.kind.id)).subtracting(ids) == [])
    #expect(ids.subtracting(SiteBuild.problemKinds.map(\.id)) == [])
  }

  @Test func noTwoSitesShareAName() {
    #expect(Set(BrokenSite.all.map(\.name)).count == BrokenSite.all.count)
  }

  /// The names in brackets at the ends of lines that begin with a place.
  private static func ids(in report: String) -> [String] {
    report.matches(of: /:\d+: .* \[([a-z0-9-]+)\]\n/).map { String($0.output.1) }
  }
}

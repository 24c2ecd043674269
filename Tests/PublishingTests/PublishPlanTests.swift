import Testing
import Text

@testable import Publishing

@Suite struct PublishPlanTests {
  private static let day = Day.startOf(2026)
  private static let old = "assets/site.aaaaaaaaaa.css"
  private static let new = "assets/site.bbbbbbbbbb.css"

  private static func release(_ seconds: Int, _ files: [String: String]) -> Release {
    let name = Release.name(of: "0123456789", at: Moment(day: day, seconds: seconds), after: nil)
    return Release(name: name, statement: nil, own: Manifest(files))
  }

  private static func plan(_ files: [String: String], onto releases: [Release], at seconds: Int)
    -> PublishPlan
  {
    let state = TargetState(releases: releases, live: releases.map(\.name).max())
    return PublishPlan(publishing: Manifest(files), onto: state, at: Moment(day: day, seconds: seconds))
  }

  @Test func theFirstPublishingAddsEverything() {
    let plan = Self.plan(["kk/index.html": "1", Self.new: "2"], onto: [], at: 0)
    #expect(plan.added == [Self.new, "kk/index.html"])
    #expect(plan.changed.isEmpty && plan.removed.isEmpty && plan.kept.digests.isEmpty)
  }

  @Test func assetsOfTheReleaseBeforeStayAndItsPagesGo() {
    let live = Self.release(0, ["kk/index.html": "1", "kk/old/index.html": "1", Self.old: "1"])
    let plan = Self.plan(["kk/index.html": "2", Self.new: "2"], onto: [live], at: 10)
    #expect(plan.added == [Self.new])
    #expect(plan.changed == ["kk/index.html"])
    #expect(plan.removed == ["kk/old/index.html"])
    #expect(plan.kept.paths == [Self.old])
  }

  @Test func assetsGoAfterThreeReleasesAndAnHour() {
    let releases = (0..<5).map { number in
      Self.release(number * 4_000, ["assets/site.\(String(repeating: "\(number)", count: 10)).css": "1"])
    }
    let kept = Self.plan([Self.new: "2"], onto: releases, at: 20_000).kept.paths
    #expect(
      kept == ["assets/site.2222222222.css", "assets/site.3333333333.css", "assets/site.4444444444.css"])
  }

  @Test func assetsOfAReleaseThatWasLiveWithinTheHourStay() {
    let releases = (0..<9).map { number in
      Self.release(number * 60, ["assets/site.\(String(repeating: "\(number)", count: 10)).css": "1"])
    }
    #expect(Self.plan([Self.new: "2"], onto: releases, at: 600).kept.digests.count == 9)
    let later = TargetState(releases: releases, live: releases.last?.name)
    #expect(later.superfluous(keeping: 5, at: Moment(day: Self.day, seconds: 600)).isEmpty)
    #expect(later.superfluous(keeping: 5, at: Moment(day: Self.day, seconds: 80_000)).count == 4)
  }

  @Test func compressedCopiesOfAssetsStayWithThem() {
    let live = Self.release(0, [Self.old: "1", Self.old + ".br": "2", "kk/index.html.br": "3"])
    let plan = Self.plan([Self.new: "2"], onto: [live], at: 10)
    #expect(plan.kept.paths == [Self.old, Self.old + ".br"])
    #expect(plan.removed == ["kk/index.html.br"])
  }

  @Test func whatPagesNameGoesLiveBeforeThem() {
    let paths = ["sitemap.xml", "kk/index.html", "assets/search/kk.js", Self.new, "service-worker.js"]
    #expect(
      paths.map(PublishPlan.Phase.init) == [.announcements, .pages, .otherFiles, .assets, .announcements])
  }

  @Test func aNameIsLaterThanTheOneBeforeWhateverTheClockSays() {
    let before = Self.release(86_399, [:])
    let name = Release.name(of: "abcdefabcd", at: Moment(day: Self.day, seconds: 5), after: before)
    #expect(name == "20260102T000000Z-abcdefabcd")
    #expect(name > before.name)
    #expect(Release(name: name, statement: nil).moment == "2026-01-02 00:00 UTC")
  }

  @Test func aReleaseIsNamedByItsEndOrItsBeginning() {
    let releases = [Self.release(0, [:]), Self.release(60, [:])]
    let state = TargetState(releases: releases, live: releases[1].name)
    #expect(state.release(named: "20260101T000100Z")?.name == releases[1].name)
    #expect(state.release(named: "0123456789") == nil, "two end so")
    #expect(state.previous?.name == releases[0].name)
  }

  @Test func aListIsReadAsItIsWritten() {
    let manifest = Manifest([
      "kk/index.html": String(repeating: "a", count: 64),
      "files/Өтініш 1.pdf": String(repeating: "b", count: 64),
    ])
    #expect(Manifest(text: manifest.text) == manifest)
    #expect(manifest.text.hasPrefix(String(repeating: "b", count: 64) + "  files/Өтініш 1.pdf\n"))
  }
}

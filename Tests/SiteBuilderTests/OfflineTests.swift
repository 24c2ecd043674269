import SiteBuilder
import Testing

@Suite struct OfflineTests {
  private static func site(_ setting: String, _ changes: [String: FileContent?] = [:]) -> TestSite {
    TestSite(
      [
        "Content/site.yml": FileContent(
          (TestSite().files["Content/site.yml"]?.text ?? "") + "\n\(setting)\n"),
        "Templates/offline.mustache":
          "<title>{{documentTitle}}</title><h1>{{title}}</h1><p>{{offlineSize}}</p>",
        "Templates/assets/service-worker.js": "self.x = BUILD;\n",
        "Templates/strings/kk.yml": .strings("offlineTitle: Көшірме\nofflineDescription: Сақтау\n"),
        "Templates/strings/ru.yml": .strings("offlineTitle: Копия\nofflineDescription: Хранить\n"),
      ].merging(changes) { $1 })
  }

  private static func name(of worker: String) -> String {
    String(worker.firstMatch(of: /"name": "([0-9a-f]{16})"/)?.output.1 ?? "")
  }

  @Test func theWorkerNamesEveryFileWithItsDigest() throws {
    let output = Self.site("offline: true").output()
    let listed = output["service-worker.js"].matches(of: /"([^"]+)":"([A-Za-z0-9+\/]{43}=)"/)
    let expected = Set(output.paths).subtracting(["service-worker.js", "robots.txt", "sitemap.xml"])
    #expect(Set(listed.map { String($0.output.1) }) == expected)
    #expect(output["service-worker.js"].hasSuffix("}};\nself.x = BUILD;\n"))
    // The well-known digest of `body { margin: 0 }` with a line end, by another program.
    let style = try #require(listed.first { $0.output.1.hasSuffix(".css") })
    #expect(style.output.2 == "tNXesvGaWcyGg+RDJEJF+tfC6aIuILAtwgaGmMaalSg=")
  }

  @Test(arguments: [1, 4])
  func theNameOfABuildDependsOnItsFilesAlone(jobs: Int) {
    let site = Self.site("offline: true")
    let once = site.output(SiteBuild.Options(jobs: jobs))["service-worker.js"]
    #expect(once == site.output()["service-worker.js"])
    #expect(Self.name(of: once).count == 16)
  }

  @Test(arguments: [
    ("Content/ru/a.md", "another text"), ("Templates/assets/site.css", "another style"),
    ("Templates/assets/service-worker.js", "another worker"),
  ])
  func anythingThatDiffersIsAnotherBuild(path: String, because reason: String) {
    let site = Self.site("offline: true")
    let text = site.files[path]?.text ?? ""
    let other = Self.site("offline: true", [path: FileContent(text + "p { color: red }\n")])
    let names = [site, other].map { Self.name(of: $0.output()["service-worker.js"]) }
    #expect(names[0] != names[1], "\(reason)")
  }

  @Test func aSiteThatNeverOfferedCopiesHasNoWorker() {
    let output = TestSite().output()
    #expect(!output.paths.contains("service-worker.js"))
    #expect(TestSite().build().contentSecurityPolicy?.metaText.contains("worker-src") == false)
  }

  @Test func aWithdrawnOfferLeavesAWorkerThatTakesCopiesAway() {
    let site = Self.site("offline: false")
    let output = site.output()
    #expect(output["service-worker.js"].contains("registration.unregister()"))
    #expect(!output.paths.contains("kk/offline/index.html"))
    #expect(site.report() == "")
  }

  @Test func thePageTellsHowMuchIsKept() {
    let output = Self.site("offline: true").output()
    #expect(output["kk/offline/index.html"].contains("<h1>Көшірме</h1><p>0,1</p>"))
    #expect(output["ru/offline/index.html"].contains("<h1>Копия</h1><p>0,1</p>"))
  }

  @Test func aThemeWithoutTheWorkerIsReported() {
    var site = Self.site("offline: true")
    site.files["Templates/assets/service-worker.js"] = nil
    #expect(site.report().contains("Templates/assets/service-worker.js:1:1: error: the file"))
    #expect(!site.build().isPublishable)
  }

  @Test func aPreviewOffersNoCopy() {
    let site = Self.site("offline: true")
    let preview = site.output(SiteBuild.Options(offersCopies: false))
    #expect(!preview.paths.contains("service-worker.js"))
    #expect(site.report(site.build(SiteBuild.Options(offersCopies: false))).isEmpty)
    #expect(site.build().contentSecurityPolicy?.metaText.contains("worker-src 'self'; ") == true)
  }
}

import SiteBuilder
import Testing
import Text

/// A site publishes the assets that its pages load, and no others.
@Suite struct AssetUseTests {
  /// The project's own theme around a small site with more lines in `site.yml`.
  private static func assets(_ settings: String = "", subject: Subject = .none) throws -> Set<String> {
    var site = TestSite()
    site.files = site.files.filter { $0.key.hasPrefix("Content/") }
    for (path, bytes) in try ProjectFolder.files(below: "Templates") {
      site.files["Templates/\(path)"] = FileContent(bytes: bytes)
    }
    site.files["Content/site.yml"] = FileContent((site.files["Content/site.yml"]?.text ?? "") + settings)
    site.subject = subject
    let names = site.output().files.keys.filter { $0.hasPrefix("assets/") && !$0.hasPrefix("assets/search/") }
      .map { $0.split(separator: "/").last?.split(separator: ".") ?? [] }
    return Set(names.map { "\($0.first ?? "").\($0.last ?? "")" })
  }

  private static let always: Set<String> = [
    "home.css", "icon-180.png", "icon-192.png", "icon-48.png", "icon-512.png", "icon.svg", "page.js",
    "print.css", "site.css",
  ]

  @Test func aSiteOfArticlesAloneLoadsNoOtherScript() throws {
    #expect(try Self.assets() == Self.always)
  }

  @Test(arguments: [
    ("\nsearch: true\n", ["search.js", "search-engine.js"]), ("\nbooklet: true\n", ["booklet.css"]),
    ("\noffline: true\n", ["offline.js"]), ("\noffline: false\n", []),
  ])
  func whatTheSiteAsksForComesWithItsAssets(settings: String, more: [String]) throws {
    #expect(try Self.assets(settings) == Self.always.union(more))
  }

  @Test func aSubjectNamesTheAssetsOfItsPages() throws {
    var subject = Subject.none
    subject.pages = [
      SubjectPage(
        key: "form", title: Localized { _ in "А" }, description: Localized { _ in "Б" },
        body: Localized { _ in "" }, scripts: ["questionnaire.js"], stylesheet: "questionnaire.css")
    ]
    #expect(
      try Self.assets(subject: subject) == Self.always.union(["questionnaire.js", "questionnaire.css"]))
  }
}

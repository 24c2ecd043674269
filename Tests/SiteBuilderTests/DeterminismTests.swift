import Diagnostics
import SiteBuilder
import Testing
import Text

@Suite struct DeterminismTests {
  /// A site of some size: the tests' two articles and thirty more, nested and in a folder's own order.
  private static func site(broken: Bool) -> TestSite {
    var site = TestSite()
    for number in 0..<30 {
      for language in Language.allCases {
        let share = broken && language == .russian && number % 3 == 0 ? number + 1 : number
        site.files["Content/\(language.tag)/more/n\(number * 7 % 30).md"] = .article(
          "\(share) [м](../b.md#part) ![с](../../images/\(number % 4).png)\n\n## Неге? {#why}\n\nСебебі.",
          title: "Н\(number)", "order: \(number % 5)\naliases: [old/n\(number)]\n")
      }
    }
    for number in 0..<4 { site.files["Content/images/\(number).png"] = .picture("\(number)") }
    site.files["Content/site.yml"] = FileContent(
      (site.files["Content/site.yml"]?.text ?? "")
        + "\n  - key: more\n    title: { kk: Тағы, ru: Ещё }\n")
    return site
  }

  private static func build(_ site: TestSite, jobs: Int, rotatedBy places: Int) -> SiteBuild {
    func rotated(_ tree: SourceTree) -> SourceTree {
      let files = tree.files
      let middle = places * 37 % files.count
      let turned = Array(files[middle...] + files[..<middle])
      return SourceTree(name: tree.name, files: places % 2 == 0 ? turned : turned.reversed())
    }
    return SiteBuild(
      content: rotated(site.tree("Content")), templates: rotated(site.tree("Templates")),
      subject: site.subject,
      options: SiteBuild.Options(jobs: jobs))
  }

  @Test(arguments: [1, 2, 4, 7], [0, 1, 2, 5])
  func theSameFilesGiveTheSameSite(jobs: Int, rotation: Int) {
    let build = Self.build(Self.site(broken: false), jobs: jobs, rotatedBy: rotation)
    #expect(build.diagnostics.isEmpty)
    #expect(OutputTree(build) == Self.expected)
    #expect(build.addressLedger == Self.expectedLedger)
  }

  @Test(arguments: [1, 2, 4, 7], [0, 1, 2, 5])
  func theSameMistakesAreReportedInTheSameOrder(jobs: Int, rotation: Int) {
    let build = Self.build(Self.site(broken: true), jobs: jobs, rotatedBy: rotation)
    #expect(build.diagnostics.map(DiagnosticPrinter().text) == Self.expectedReport)
    #expect(Self.expectedReport.count == 10)
  }

  private static let expected = site(broken: false).output()
  private static let expectedLedger = site(broken: false).build().addressLedger
  private static let expectedReport = site(broken: true).build().diagnostics.map(DiagnosticPrinter().text)

  @Test func theFirstErrorOfAWriterEndsTheWork() {
    struct Full: Error, Equatable {}
    for jobs in [1, 4] {
      #expect(throws: Full()) {
        try Self.site(broken: false).build(SiteBuild.Options(jobs: jobs)).forEachFile { file throws(Full) in
          if file.path == "kk/b/index.html" { throw Full() }
        }
      }
    }
  }
}

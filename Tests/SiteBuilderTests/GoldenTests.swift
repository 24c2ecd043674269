import Diagnostics
import Foundation
import SiteBuilder
import Testing

/// One small site with every feature, against the files in `Golden/expected`.
///
/// After a change that is meant, `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes them anew: read the
/// difference before it is committed.
@Suite struct GoldenTests {
  private static let folder = "Tests/SiteBuilderTests/Golden"

  private static func site() throws -> TestSite {
    var site = TestSite()
    site.files = [:]
    for (path, bytes) in try ProjectFolder.files(below: folder + "/site") {
      site.files[path] = FileContent(bytes: bytes)
    }
    return site
  }

  @Test func theSmallSiteIsAsItWasReviewed() throws {
    let site = try Self.site()
    #expect(site.report() == "")
    let output = site.output()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Self.accept(output) }
    let expected = try ProjectFolder.files(below: Self.folder + "/expected")
    #expect(Set(output.files.keys).subtracting(expected.keys) == [], "files without a golden one")
    #expect(Set(expected.keys).subtracting(output.files.keys) == [], "golden files left over")
    for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(output[path] == String(decoding: bytes, as: UTF8.self), "\(path)")
    }
  }

  @Test func theSiteUsesEveryKindOfFileAndBlock() throws {
    let output = try Self.site().output()
    let html = output.pages.map(\.html).joined()
    let features = [
      "class=\"block note\"", "class=\"block warning\"", "class=\"block steps\"", "class=\"block call\"",
      "class=\"block year\"", "<blockquote>", "table-scroll", "footnote-ref", "footnote-back", "<pre>",
      "<del>",
      "type=\"checkbox\"", "class=\"external", "class=\"counterpart\"", "href=\"tel:", "href=\"mailto:",
      "<img ",
      "FAQPage", "BreadcrumbList", "rel=\"prev\"", "rel=\"next\"", "http-equiv=\"refresh\"", "noindex",
      "x-default",
      "aria-current", "<li>балалар</li>", "<li>дети</li>", "<span id=\"ways\">", "title=kk/check%20",
      "class=\"copy-link\"",
    ]
    for feature in features { #expect(html.contains(feature), "\(feature)") }
    #expect(!html.contains("draft-article") && !html.contains("Черновик"))
    #expect(!output.paths.contains { $0.contains("unused") })
  }

  /// Replaces the golden files by the site's.
  private static func accept(_ output: OutputTree) throws {
    let folder = ProjectFolder.root.appending(path: folder + "/expected")
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in output.files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }
}

import Diagnostics
import Testing
import Text

@testable import SiteBuilder

@Suite struct AssetTests {
  @Test func anAssetsNameChangesWithItsContent() {
    let names = ["site.css", "fonts/a.woff2", "LICENSE", "v1.2/app"].map { path in
      Asset(path: path, bytes: Array("foobar".utf8)).publishedPath
    }
    #expect(
      names == [
        "assets/site.85944171f7.css", "assets/fonts/a.85944171f7.woff2", "assets/LICENSE.85944171f7",
        "assets/v1.2/app.85944171f7",
      ])
    #expect(Asset(path: "icons/a-b.png", bytes: []).templateName == "icons_a_b_png")
  }

  // MARK: Minified assets

  private static let style = "body { margin: 0 }\n"

  private func assets(minifiedFrom source: String?) -> PublishedAssets {
    var files = [
      SourceFile(path: "assets/site.css", bytes: Array(Self.style.utf8)),
      SourceFile(path: "assets/icon.svg", bytes: Array("<svg/>".utf8)),
    ]
    if let source {
      let digests = "\(SHA256.text(of: Array(source.utf8)))  site.css\n"
      files += [
        SourceFile(path: "minified/site.css", bytes: Array("body{margin:0}".utf8)),
        SourceFile(path: "minified/sources.sha256", bytes: Array(digests.utf8)),
      ]
    }
    return PublishedAssets(SourceTree(name: "Templates", files: files))
  }

  @Test func aMinifiedStyleSheetIsPublishedInPlaceOfItsSource() {
    let assets = assets(minifiedFrom: Self.style)
    #expect(assets.bytes["site.css"] == Array("body{margin:0}".utf8))
    #expect(assets.bytes["icon.svg"] == Array("<svg/>".utf8))
    #expect(assets.diagnostics.isEmpty)
  }

  @Test func oneThatHasChangedSinceIsPublishedAsItIsWritten() {
    let assets = assets(minifiedFrom: "body { margin: 1px }\n")
    #expect(assets.bytes["site.css"] == Array(Self.style.utf8))
    #expect(assets.diagnostics.map(\.id) == ["stale-minified-file"])
    #expect(assets.diagnostics.map(\.place.file) == ["Templates/assets/site.css"])
  }

  @Test func aThemeMayDoWithoutMinifiedFiles() {
    let assets = assets(minifiedFrom: nil)
    #expect(assets.bytes["site.css"] == Array(Self.style.utf8))
    #expect(assets.diagnostics.isEmpty)
  }

  @Test func theProjectsMinifiedFilesAreOfTheirSources() throws {
    let files = try ProjectFolder.files(below: "Templates").map { SourceFile(path: $0.key, bytes: $0.value) }
    let stale = PublishedAssets(SourceTree(name: "Templates", files: files)).diagnostics.map(\.place.file)
    #expect(stale.isEmpty, "run make theme")
    let minified = files.map(\.path).filter { $0.hasPrefix("minified/") && !$0.hasSuffix(".sha256") }
    let sources = files.map(\.path).filter { $0.hasSuffix(".js") || $0.hasSuffix(".css") }
      .filter { $0.hasPrefix("assets/") }
    #expect(
      minified.map { $0.dropFirst("minified/".count) }.sorted()
        == sources.map { $0.dropFirst("assets/".count) }.sorted())
  }
}

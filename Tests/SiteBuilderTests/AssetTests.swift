import Testing

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
}

import SiteBuilder
import Testing

@Suite struct SharingTests {
  private static let template: FileContent =
    "{{#pictures}}<p lang=\"{{lang}}\" data-title=\"{{title}}\">{{name}}</p>{{/pictures}}\n"

  private static func site(_ setting: String, _ changes: [String: FileContent?] = [:]) -> TestSite {
    let head =
      "<meta name=\"report\" content=\"{{reportURL}}\"><meta property=\"og:image\" content=\"{{ogImage}}\">"
    return TestSite(
      [
        "Content/site.yml": FileContent(
          (TestSite().files["Content/site.yml"]?.text ?? "") + "\n\(setting)\n"),
        "Templates/picture.mustache": template,
        "Templates/article.mustache": FileContent(head + "<a href=\"{{contactURL}}\"></a>{{{body}}}"),
      ].merging(changes) { $1 })
  }

  // MARK: Pictures

  @Test func aPictureIsSharedOnceItIsDrawn() throws {
    let site = Self.site("pictures: true")
    let path = try #require(site.build().sharingPictures.first { $0.path.hasPrefix("pictures/kk/b.") }).path
    let drawn = Self.site("pictures: true", ["Content/\(path)": .picture("drawn")])
    let output = drawn.output()
    let shared = try #require(output["kk/b/index.html"].firstMatch(of: /og:image" content="([^"]*)"/)).output
      .1
    let address = "https://example.kz/"
    #expect(shared.hasPrefix(address + "assets/pictures/kk/b."))
    #expect(output[String(shared.dropFirst(address.count))].hasSuffix("drawn"))
    #expect(output["ru/b/index.html"].contains("og:image\" content=\"\""))
  }

  @Test func aPictureOfAnOlderTitleIsNotShared() throws {
    let path = try #require(Self.site("pictures: true").build().sharingPictures.first).path
    let site = Self.site(
      "pictures: true",
      ["Content/\(path)": .picture(), "Content/kk/a.md": .article("Мәтін.", title: "Жаңа атау")])
    #expect(site.output()["kk/a/index.html"].contains("og:image\" content=\"\""))
    #expect(
      site.report() == """
        Content/site.yml:1:1: warning: 4 pictures for sharing not drawn yet, such as \
        \(site.build().sharingPictures[0].path) [missing-pictures]
          1 | baseURL: https://example.kz/
            | ^
          hint: run make pictures

        """)
    #expect(site.build().isPublishable)
  }

  @Test func theDrawingPageAsksForEachPictureInOrder() {
    let build = Self.site("pictures: true").build()
    let page = build.drawingPage(for: Array(build.sharingPictures.prefix(2)))
    #expect(
      page == """
        <p lang="kk" data-title="А">Қазақша</p><p lang="ru" data-title="А">Русский</p>

        """)
  }

  @Test func aSiteThatAsksForNoPicturesHasNone() {
    #expect(Self.site("").build().sharingPictures.isEmpty)
    #expect(Self.site("").report() == "")
  }

  // MARK: Reports

  @Test(arguments: [
    ("mailto:a@example.kz", "mailto:a@example.kz?subject=ru/a%20"),
    ("mailto:a@example.kz?cc=b@example.kz", "mailto:a@example.kz?cc=b@example.kz&amp;subject=ru/a%20"),
    ("https://example.kz/issues/new", "https://example.kz/issues/new?title=ru/a%20"),
  ])
  func aReportNamesThePageAndItsVersion(address: String, start: String) throws {
    let pages = ["Бірінші.", "Екінші."].map { text in
      Self.site("report: \(address)", ["Content/ru/a.md": .article(text)]).output()["ru/a/index.html"]
    }
    let links = try pages.map { page in
      String(try #require(page.firstMatch(of: /name="report" content="([^"]*)"/)).output.1)
    }
    for link in links {
      #expect(link.hasPrefix(start))
      #expect(link.dropFirst(start.count).wholeMatch(of: /[0-9a-f]{10}/) != nil)
    }
    #expect(links[0] != links[1], "another text is another version")
  }

  @Test func withoutAnAddressThereIsNothingToReportTo() {
    #expect(Self.site("").output()["ru/a/index.html"].contains("name=\"report\" content=\"\""))
  }

  // MARK: The contact

  private static let contact = """
    contact:
      phone: "1414"
      name: { kk: "Орталық; бір", ru: Центр }
      note: { kk: "Бірыңғай байланыс орталығы, тәулік бойы жұмыс істейтін нөмір", ru: "Один, единый" }
      link: https://t.me/bot
    """

  @Test func theContactIsAFileThatPhonesRead() throws {
    let output = Self.site(Self.contact).output()
    let path = try #require(output.paths.first { $0.hasPrefix("assets/kk/contact.") })
    let file = output[path]
    #expect(
      file.replacing("\r\n ", with: "")
        == [
          "BEGIN:VCARD", "VERSION:3.0", "N:Орталық\\; бір;;;;", "FN:Орталық\\; бір", "TEL;TYPE=VOICE:1414",
          "URL:https://t.me/bot", "NOTE:Бірыңғай байланыс орталығы\\, тәулік бойы жұмыс істейтін нөмір",
          "END:VCARD", "",
        ].joined(separator: "\r\n"))
    for line in file.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(output["kk/a/index.html"].contains("<a href=\"../../\(path)\">"))
  }

  /// Whatever line end a text holds, no second field begins there.
  @Test(arguments: ["\\r\\n", "\\r", "\\n", "\\x85", "\\u2028", "\\u2029", "\\0"])
  func noTextOfTheContactBeginsAFieldOfItsOwn(lineEnd: String) throws {
    let hostile = Self.contact.replacing("Орталық; бір", with: "А\(lineEnd)TEL:666")
      .replacing("{ kk: \"Бір", with: "{ kk: \"А\(lineEnd)TEL:666 Бір")
    let output = Self.site(hostile).output()
    let path = try #require(output.paths.first { $0.hasPrefix("assets/kk/contact.") })
    let fields = output[path].replacing("\r\n ", with: "").split(separator: "\r\n").map {
      String($0.prefix { $0 != ":" && $0 != ";" })
    }
    #expect(fields == ["BEGIN", "VERSION", "N", "FN", "TEL", "URL", "NOTE", "END"])
    #expect(!output[path].replacing("\r\n", with: "").unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func anAddressOfTheContactIsOneLine() {
    let site = Self.site(Self.contact.replacing("https://t.me/bot", with: "\"https://t.me/\\nTEL:666\""))
    #expect(!site.build().isPublishable)
  }

  @Test func anArticleLinksToTheContactAsToAFile() {
    let site = Self.site(
      Self.contact,
      [
        "Content/kk/a.md": .article("[Сақтау](contact.vcf)"),
        "Content/ru/a.md": .article("[Хранить](contact.vcf)"),
      ])
    #expect(site.report() == "")
    let page = site.output()["ru/a/index.html"]
    #expect(
      page.firstMatch(of: /<a href="..\/..\/assets\/ru\/contact\.[0-9a-f]{10}\.vcf">Хранить<\/a>/) != nil)
  }

  @Test(arguments: ["14 14", "call us", ""])
  func aNumberThatCannotBeDialledIsReported(phone: String) {
    let site = Self.site(Self.contact.replacing("\"1414\"", with: "\"\(phone)\""))
    #expect(!site.build().isPublishable)
  }
}

import Testing
import Text

@testable import SiteBuilder

struct BookletTests {
  /// A site of two sections of which the second stays out of the booklet.
  private static func site(
    base: String = "https://example.kz/", kazakh: String = "Мәтін.", russian: String = "Текст.",
    _ changes: [String: FileContent?] = [:]
  ) -> TestSite {
    let own: [String: FileContent?] = [
      "Content/site.yml": """
      baseURL: \(base)
      title: { kk: Сайт, ru: Портал }
      description: { kk: Сипаттама, ru: Описание }
      booklet: true
      sections:
        - { key: help, title: { kk: Көмек, ru: Помощь }, pages: [a, b] }
        - { key: old, title: { kk: Ескі, ru: Старое }, pages: [c], booklet: false }
      """,
      "Content/kk/a.md": .article(kazakh), "Content/ru/a.md": .article(russian),
      "Content/kk/c.md": .article("Ескі мәтін.\n\n## Бөлім {#was}\n", title: "В"),
      "Content/ru/c.md": .article("Старый текст.\n\n## Раздел {#was}\n", title: "В"),
      "Templates/booklet.mustache": """
      <p>{{year}}|{{build}}|{{address}}</p>
      {{#chapters}}<h2 id="{{id}}">{{title}}</h2>
      {{#articles}}<article id="{{id}}">{{number}} {{title}} {{address}}
      {{#code}}<svg viewBox="-4 -4 {{side}} {{side}}"><path d="{{path}}"/></svg>{{/code}}
      {{{body}}}</article>
      {{/articles}}{{/chapters}}
      """,
      "Templates/strings/kk.yml": .strings("booklet: Кітапша\nbookletStart: Бастау\n"),
      "Templates/strings/ru.yml": .strings("booklet: Буклет\nbookletStart: Начало\n"),
    ]
    return TestSite(own.merging(changes) { $1 })
  }

  private static func booklet(of site: TestSite, in language: Language = .russian) throws -> String {
    let build = site.build()
    #expect(site.report(build) == "")
    let path = "\(language.tag)/\(Booklet.key)/index.html"
    return OutputTree(build)[path]
  }

  @Test("a booklet holds the articles of its sections in order, numbered, and no others")
  func holdsTheArticlesInOrder() throws {
    let html = try BookletTests.booklet(of: BookletTests.site())
    let ids = html.matches(of: /(?:h2|article) id="([^"]*)"/).map { String($0.output.1) }
    #expect(ids == ["_help", "a", "b"])
    #expect(html.contains("1 А example.kz/ru/a/"))
    #expect(html.contains("2 Б example.kz/ru/b/"))
    #expect(!html.contains("Старый текст."))
  }

  @Test(
    "a link leads to where paper has the text",
    arguments: [
      ("b.md", "#b\" class=\"reference\" data-number=\"2\"", "to an article of the booklet"),
      ("b.md#part", "#b.part\" class=\"reference\" data-number=\"2\"", "to a section of one"),
      ("#own", "#a.own\" class=\"reference\" data-number=\"1\"", "to a section of the same article"),
      ("help.md", "#_help\" class=\"reference\"", "to a chapter"),
      (
        "old.md", "https://example.kz/ru/old/\" class=\"online\" data-address=\"example.kz/ru/old/\"",
        "left out"
      ),
      (
        "c.md#was", "https://example.kz/ru/c/#was\" class=\"online\" data-address=\"example.kz/ru/c/#was\"",
        "an article that the booklet leaves out is online"
      ),
      ("https://egov.kz", "https://egov.kz\" class=\"external\" rel=\"noopener\"", "another site"),
      ("tel:1414", "tel:1414\"", "a telephone"),
    ])
  func linkLeadsToPaper(destination: String, href: String, because: String) throws {
    let site = BookletTests.site(
      kazakh: "[сілтеме](\(destination))\n\n## Өз {#own}\n",
      russian: "[ссылка](\(destination))\n\n## Свой {#own}\n")
    let html = try BookletTests.booklet(of: site)
    #expect(html.contains("<a href=\"\(href)>ссылка"), "\(because)")
  }

  @Test("headings go down two levels, and every id of an article carries its key")
  func headingsAndIDsAreThoseOfTheArticle() throws {
    let site = BookletTests.site(
      kazakh: "## Бір {#one #former}\n\n### Екі {#two}\n",
      russian: "## Раз {#one #former}\n\n### Два {#two}\n")
    let html = try BookletTests.booklet(of: site)
    #expect(html.contains("<h4 id=\"a.one\"><span id=\"a.former\"></span>Раз</h4>"))
    #expect(html.contains("<h5 id=\"a.two\">Два</h5>"))
    #expect(html.contains("<h4 id=\"b.part\">Раздел</h4>"))
    #expect(!html.contains("counterpart\""))
  }

  @Test("what looks like a tag in a text stays a text") func textIsNoTag() throws {
    let text = "Код `<h2 id=\"x\">`, `<a href=\"#z\">`."
    let html = try BookletTests.booklet(of: BookletTests.site(kazakh: text, russian: text))
    #expect(html.contains("&lt;h2 id=&quot;x&quot;&gt;"))
    #expect(html.contains("href=&quot;#z&quot;") && !html.contains("a.x") && !html.contains("#a.z"))
  }

  @Test("footnotes count through the booklet") func footnotesCountThrough() throws {
    let note = "А[^1], Б[^2], А[^1].\n\n[^1]: Раз.\n[^2]: Два.\n"
    let other = FileContent.article("В[^x].\n\n## Раздел {#part}\n\n[^x]: Три.\n", title: "Б")
    let site = BookletTests.site(
      kazakh: note, russian: note, ["Content/kk/b.md": other, "Content/ru/b.md": other])
    let html = try BookletTests.booklet(of: site)
    let marks = html.matches(of: /<sup class="footnote-ref"><a href="#([^"]*)" id="([^"]*)"[^>]*>(\d+)</)
      .map { "\($0.output.1) \($0.output.2) \($0.output.3)" }
    #expect(
      marks == [
        "a.fn-1 a.fnref-1 1", "a.fn-2 a.fnref-2 2", "a.fn-1 a.fnref-1-2 1", "b.fn-1 b.fnref-1 3",
      ])
    #expect(html.matches(of: /<ol start="(\d+)">/).map { String($0.output.1) } == ["1", "3"])
    for mark in html.matches(of: /href="#([^"]*)"/) {
      #expect(html.contains("id=\"\(mark.output.1)\""), "\(mark.output.1) is there")
    }
  }

  @Test(
    "a code stands only where the site can be opened",
    arguments: [
      ("https://example.kz/", true), ("https://bilim.example/", false), ("http://localhost/", false),
      ("https://www.example.com/a/", false), ("https://example.com.kz/", true), ("http://127.0.0.1/", false),
      ("https://site.test/", false),
    ])
  func codeNeedsAPublicAddress(base: String, hasCode: Bool) throws {
    #expect(try BookletTests.booklet(of: BookletTests.site(base: base)).contains("<svg") == hasCode)
  }

  @Test("the version changes with the text and with nothing else") func versionFollowsTheText() throws {
    func version(_ site: TestSite) throws -> Substring {
      try #require(BookletTests.booklet(of: site).firstMatch(of: /\|([0-9a-f]{10})\|/)).output.1
    }
    let version1 = try version(BookletTests.site())
    #expect(
      try version(BookletTests.site(["Content/kk/c.md": .article("Басқа.\n\n## Бөлім {#was}\n", title: "В")]))
        == version1, "an article that is left out")
    #expect(try version(BookletTests.site(russian: "Другой текст.")) != version1)
  }

  @Test("a booklet is no page for search engines and an address for ever") func addressIsKept() throws {
    let build = BookletTests.site().build()
    let sitemap = OutputTree(build)["sitemap.xml"]
    #expect(sitemap.contains("/ru/a/") && !sitemap.contains("booklet"))
    #expect(try #require(build.addressLedger).contains("\nbooklet\n"))
  }

  @Test("a booklet without its template, and an article at its address, are mistakes")
  func faultsAreNamed() {
    var withoutTemplate = BookletTests.site()
    withoutTemplate.files["Templates/booklet.mustache"] = nil
    #expect(withoutTemplate.report().contains("Templates/booklet.mustache:1:1: error: "))
    let taken = BookletTests.site([
      "Content/kk/booklet.md": .article("Мәтін."), "Content/ru/booklet.md": .article("Текст."),
    ])
    #expect(taken.report().contains("[address-taken]"))
  }
}

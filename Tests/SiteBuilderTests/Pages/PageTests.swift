import SiteBuilder
import Testing

@Suite struct PageTests {
  private static let threeArticles: [String: FileContent?] = [
    "Content/site.yml": """
    baseURL: https://example.kz/
    title: { kk: Сайт, ru: Портал }
    description: { kk: Сипаттама, ru: Описание }
    tasks: [b]
    sections:
      - key: help
        title: { kk: Көмек, ru: Помощь }
        pages: [a, b, c]
    """,
    "Content/kk/c.md": .article("Мәтін.", title: "В"), "Content/ru/c.md": .article("Текст.", title: "В"),
  ]

  @Test(arguments: [
    ("a", [] as [String], ["../../kk/b/"]), ("b", ["../../kk/a/"], ["../../kk/c/"]),
    ("c", ["../../kk/b/"], []),
  ])
  func neighboursFollowTheOrderOfTheSection(key: String, previous: [String], next: [String]) {
    let page = TestSite(Self.threeArticles).output()["kk/\(key)/index.html"]
    #expect(page.matches(of: /class="previous" href="([^"]*)"/).map { String($0.output.1) } == previous)
    #expect(page.matches(of: /class="next" href="([^"]*)"/).map { String($0.output.1) } == next)
    #expect(page.contains("<a class=\"breadcrumb\" href=\"../../kk/help/\">Көмек</a>"))
  }

  @Test(arguments: [
    ("a", "Көмек: ../../kk/a/ ../../kk/b/ | Көмек. Жәрдемақы.", "an article names those beside it"),
    ("c", "Жәрдемақы: ../../kk/c/ | Көмек. Жәрдемақы.", "and those of no other section"),
    ("help", "| Көмек ../../kk/a/ ../../kk/b/. Жәрдемақы ../../kk/c/.", "a section's list names all"),
  ])
  func theNavigationNamesTheArticlesOfTheOwnSectionFirst(key: String, words: String, because: String) {
    var changes = Self.threeArticles
    changes["Content/site.yml"] = """
      baseURL: https://example.kz/
      title: { kk: Сайт, ru: Портал }
      description: { kk: Сипаттама, ru: Описание }
      sections:
        - key: help
          title: { kk: Көмек, ru: Помощь }
          pages: [a, b]
        - key: benefits
          title: { kk: Жәрдемақы, ru: Пособия }
          pages: [c]
      """
    changes["Templates/navigation.mustache"] = """
      <nav>{{#section}}{{title}}:{{#pages}} {{url}}{{/pages}} {{/section}}|{{#sections}} {{title}}\
      {{#hasPages}}{{#pages}} {{url}}{{/pages}}{{/hasPages}}.{{/sections}}</nav>
      """
    changes["Templates/article.mustache"] = "{{{navigation}}}"
    changes["Templates/section.mustache"] = "{{{navigation}}}"
    let page = TestSite(changes).output()["kk/\(key)/index.html"]
    #expect(page.contains("<nav>\(words)</nav>"), "\(because): \(page)")
  }

  @Test func aFolderWithoutAListIsOrderedByOrderAndThenByKey() {
    let orders = [("z", "order: 1\n"), ("y", "order: 2\n"), ("b", ""), ("a", ""), ("x", "order: 2\n")]
    var changes: [String: FileContent?] = [
      "Content/site.yml": """
      baseURL: https://example.kz/
      title: { kk: Сайт, ru: Портал }
      description: { kk: Сипаттама, ru: Описание }
      sections:
        - key: help
          title: { kk: Көмек, ru: Помощь }
          pages: [a, b]
        - key: benefits
          title: { kk: Жәрдемақы, ru: Пособия }
      """
    ]
    for (key, order) in orders {
      for language in ["kk", "ru"] {
        changes["Content/\(language)/benefits/\(key).md"] = .article("А", title: key, order)
      }
    }
    let site = TestSite(changes)
    #expect(site.report() == "")
    let list = site.output()["ru/benefits/index.html"]
    #expect(list.matches(of: />(\w)<\/a>/).map { String($0.output.1) } == ["z", "x", "y", "a", "b"])
  }

  @Test func theLanguageSwitchLeadsToTheSameArticle() {
    let output = TestSite(Self.threeArticles).output()
    #expect(output["kk/b/index.html"].contains("<a class=\"other\" href=\"../../ru/b/\" hreflang=\"ru\">"))
    #expect(output["ru/b/index.html"].contains("<a class=\"other\" href=\"../../kk/b/\" hreflang=\"kk\">"))
    #expect(output["ru/b/index.html"].contains("<link rel=\"canonical\" href=\"https://example.kz/ru/b/\">"))
  }

  @Test func withoutAHomeArticleTheHomePageBearsTheSitesName() {
    let page = TestSite(Self.threeArticles).output()["ru/index.html"]
    #expect(page.contains("<h1>Портал</h1><div class=\"lead\"></div>"))
  }

  @Test func theHomeArticlesFirstParagraphIsItsLead() {
    var site = TestSite(Self.threeArticles)
    site.files["Content/kk/home.md"] = .article("Кіріспе.\n\nЖалғасы.", title: "Басы")
    site.files["Content/ru/home.md"] = .article("Вступление.\n\nДальше.", title: "Начало")
    let page = site.output()["kk/index.html"]
    #expect(page.contains("<title>Басы</title>"))
    #expect(page.contains("<div class=\"lead\"><p>Кіріспе.</p>\n</div>"))
    #expect(page.contains("<a class=\"task\" href=\"../kk/b/\">Б</a>"))
    #expect(page.contains("<p>Жалғасы.</p>"))
  }

  @Test func theRootOffersBothLanguages() {
    let page = TestSite(Self.threeArticles).output()["index.html"]
    #expect(
      page.contains("<a hreflang=\"kk\" href=\"kk/\">Сайт</a><a hreflang=\"ru\" href=\"ru/\">Портал</a>"))
  }

  @Test func anOldAddressForwardsInBothLanguages() {
    var site = TestSite(Self.threeArticles)
    site.files["Content/kk/b.md"] = .article("Мәтін.", title: "Б", "aliases: [old/place]\n")
    site.files["Content/ru/b.md"] = .article("Текст.", title: "Б")
    let output = site.output()
    for language in ["kk", "ru"] {
      let page = output["\(language)/old/place/index.html"]
      #expect(page.contains("url=../../../\(language)/b/\">"))
    }
    #expect(!output["sitemap.xml"].contains("old/place"))
  }

  @Test func draftsLeakNowhere() {
    var site = TestSite(Self.threeArticles)
    for language in ["kk", "ru"] {
      site.files["Content/\(language)/b.md"] = .article(
        "zqdraftbody", title: "zqdrafttitle",
        "aliases: [zqdraftold]\nsearchTerms: [zqdraftterm]\ndraft: true\n")
    }
    #expect(site.report() == "")
    for (path, bytes) in site.output().files {
      #expect(!path.contains("zqdraft") && path != "kk/b/index.html")
      #expect(!String(decoding: bytes, as: UTF8.self).contains("zqdraft"), "\(path)")
    }
    #expect(site.build().addressLedger?.contains("zqdraft") == false)
    let preview = site.output(SiteBuild.Options(includesDrafts: true))
    #expect(preview["kk/b/index.html"].contains("zqdraftbody"))
  }

  @Test func aMapOfTheSiteNamesEveryPageInBothLanguages() {
    let map = TestSite(Self.threeArticles).output()["sitemap.xml"]
    let addresses = map.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.output.1) }
    let ends = ["a/", "b/", "c/", "help/", ""]
    #expect(addresses == ends.flatMap { ["https://example.kz/kk/\($0)", "https://example.kz/ru/\($0)"] })
    #expect(map.contains("<lastmod>2026-11-01</lastmod>"))
  }
}

import SiteBuilder
import Testing

@Suite struct LinkTests {
  /// A site with nested articles, pictures and a home page.
  private static func site(kazakh text: String) -> TestSite {
    TestSite([
      "Content/site.yml": """
      baseURL: https://example.kz/osms/
      title: { kk: Сайт, ru: Портал }
      description: { kk: Сипаттама, ru: Описание }
      sections:
        - key: help
          title: { kk: Көмек, ru: Помощь }
          pages: [a, b]
        - key: benefits
          title: { kk: Жәрдемақы, ru: Пособия }
      """,
      "Content/kk/home.md": .article("Басы."), "Content/ru/home.md": .article("Начало."),
      "Content/kk/b.md": .article("## Бөлім {#part #former}"),
      "Content/ru/b.md": .article("## Раздел {#part #former}"),
      "Content/kk/benefits/x.md": .article(text), "Content/ru/benefits/x.md": .article("## Раздел {#own}"),
      "Content/kk/benefits/y.md": .article("Мәтін."), "Content/ru/benefits/y.md": .article("Текст."),
      "Content/images/card.png": .picture("card"),
      "Content/files/form.pdf": "PDF", "Content/files/other.pdf": "PDF",
    ])
  }

  @Test(arguments: [
    ("[м](y.md)", "../../../kk/benefits/y/", "a neighbour in the folder"),
    ("[м](./y.md)", "../../../kk/benefits/y/", "the same, spelled out"),
    ("[м](../b.md)", "../../../kk/b/", "an article above"),
    ("[м](../b.md#part)", "../../../kk/b/#part", "its section"),
    ("[м](../b.md#former)", "../../../kk/b/#former", "a section by its former id"),
    ("[м](../../kk/b.md)", "../../../kk/b/", "the long way round"),
    ("[м](../help.md)", "../../../kk/help/", "a section's list"),
    ("[м](../benefits.md)", "../../../kk/benefits/", "the list of its own section"),
    ("[м](../home.md)", "../../../kk/", "the home page"),
    ("[м](x.md)", "../../../kk/benefits/x/", "the page itself"),
    ("[м](#own)", "#own", "a section of the page itself"),
    ("[м](../../ru/b.md \"ru\")", "../../../ru/b/", "the other language, said so"),
    ("[м](../../ru/b.md#part \"ru\")", "../../../ru/b/#part", "and a section there"),
    ("[м](https://egov.kz/a?b=1&c=2#d)", "https://egov.kz/a?b=1&amp;c=2#d", "another site"),
    ("[м](tel:1414)", "tel:1414", "a phone number"),
    ("[м](mailto:a@b.kz)", "mailto:a@b.kz", "a mail address"),
    ("![с](../../images/card.png)", "../../../assets/images/card.", "a picture by its fingerprint"),
    ("[м](../../files/form.pdf)", "../../../assets/files/form.", "a file to take home"),
  ])
  func aLinkLeadsWhereItsFileIsPublished(link: String, address: String, because: String) {
    let text = link + "\n\n## Бөлім {#own}"
    var site = Self.site(kazakh: text)
    let inBoth = ["![", "://", "tel:", "mailto:"].contains { link.contains($0) }
    site.files["Content/ru/benefits/x.md"] = .article((inBoth ? link : "Текст.") + "\n\n## Раздел {#own}")
    #expect(site.report() == "")
    let page = site.output()["kk/benefits/x/index.html"]
    #expect(page.contains("=\"\(address)"), "\(because): \(page)")
  }

  @Test func aPictureIsPublishedOnlyWhereAPageShowsIt() {
    let output = Self.site(kazakh: "![с](../../images/card.png)\n\n## Бөлім {#own}").output()
    let published = output.paths.filter { $0.hasPrefix("assets/") && !$0.hasSuffix(".css") }
    #expect(published.count == 1)
    #expect(published.first.map { output[$0].hasSuffix("card") } == true)
    #expect(output["kk/benefits/x/index.html"].contains("src=\"../../../\(published.first ?? "")\""))
  }

  @Test func everyHeadingOffersItsCounterpartWhichExists() {
    let output = Self.site(kazakh: "## Бөлім {#own}").output()
    let links = output.pages.flatMap { path, html in
      html.matches(of: /class="counterpart" href="([^"#]*)#([^"]*)" lang="(..)"/).map { (path, $0.output) }
    }
    #expect(links.count == 4)
    for (path, link) in links {
      let target = Address(String(link.1)).resolved(from: path)
      #expect(target.hasPrefix("\(link.3)/"))
      #expect(!path.hasPrefix("\(link.3)/"))
      #expect(output["\(target)index.html"].contains("id=\"\(link.2)\""))
    }
  }

  @Test func everyLinkOfTheFinishedSiteLeadsToAFileOfIt() {
    let output = Self.site(kazakh: "[м](../b.md#part) ![с](../../images/card.png)\n\n## Бөлім {#own}")
      .output()
    for (path, html) in output.pages where !path.hasSuffix("404.html") {
      for match in html.matches(of: /(?:href|src)="([^"#]*)(?:#[^"]*)?"/) {
        let address = String(match.output.1)
        guard !address.contains(":"), !address.isEmpty else { continue }
        let target = Address(address).resolved(from: path)
        let file = target.isEmpty || target.hasSuffix("/") ? target + "index.html" : target
        #expect(output.files[file] != nil, "\(address) in \(path)")
      }
    }
  }

  @Test(arguments: ["kk/404.html", "ru/404.html", "404.html"])
  func anErrorPageWorksAtAnyAddress(path: String) {
    let page = Self.site(kazakh: "## Бөлім {#own}").output()[path]
    let language = path.hasPrefix("ru") ? "ru" : "kk"
    #expect(page.contains("<html lang=\"\(language)\">"))
    #expect(page.contains("<a href=\"/osms/\(language)/\">"))
    #expect(page.contains("<link rel=\"stylesheet\" href=\"/osms/assets/site."))
    #expect(!page.contains("../"))
  }

  @Test func outsideLinksAreListedForAPersonToTry() {
    let text = "[м](https://egov.kz) [т](tel:1414)\n\n## Бөлім {#own}"
    var site = Self.site(kazakh: text)
    site.files["Content/ru/benefits/x.md"] = .article(text)
    let links = site.build().externalLinks.map { "\($0.place) \($0.address)" }
    #expect(
      links == [
        "Content/kk/benefits/x.md:7:1 https://egov.kz", "Content/kk/benefits/x.md:7:22 tel:1414",
        "Content/ru/benefits/x.md:7:1 https://egov.kz", "Content/ru/benefits/x.md:7:22 tel:1414",
      ])
  }
}

/// A relative address as a browser reads it.
private struct Address {
  let text: String
  init(_ text: String) { self.text = text }

  /// The path below the root that the address means on the page at `path`.
  func resolved(from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in text.split(separator: "/") where part != "." {
      if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    let joined = parts.joined(separator: "/")
    return text.hasSuffix("/") && !joined.isEmpty ? joined + "/" : joined
  }
}

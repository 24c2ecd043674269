import Diagnostics
import Foundation
import Testing
import Text

@testable import SiteBuilder

/// Whatever a text of the front matter, of `site.yml` or of the interface's words holds, it stays text.
@Suite struct HostileTextTests {
  private static let harmless = TestSite(saying: "harmless").output()

  @Test(arguments: payloads)
  func aHostileTextStaysText(payload: String) throws {
    let site = TestSite(saying: payload)
    let build = site.build()
    let named: Set = [
      "straight-quote", "invisible-character", "mark-in-plain-text", "latin-text", "inch-mark",
      "further-messages",
    ]
    #expect(build.diagnostics.allSatisfy { named.contains($0.id) }, "\(site.report(build))")
    let output = OutputTree(build)
    #expect(output.paths == Self.harmless.paths)
    for (path, html) in output.pages {
      let outline = HTMLOutline(html)
      #expect(outline.tags == HTMLOutline(Self.harmless[path]).tags, "\(path)")
      #expect(!outline.addresses.contains { $0.lowercased().hasPrefix("javascript:") }, "\(path)")
    }
    // Data for machines gives the text back unchanged.
    let data = try #require(HTMLOutline(output["kk/a/index.html"]).data.first)
    #expect(!data.contains("<"))
    #expect(try names(in: data) == [payload, payload, payload])
    let manifest = try JSONSerialization.jsonObject(with: Data(output.files["kk/manifest.webmanifest"] ?? []))
    #expect((manifest as? [String: Any])?["name"] as? String == payload)
    #expect(!output["sitemap.xml"].contains("alert"))
  }

  @Test(arguments: payloads)
  func aHostileTextIsNoAddress(payload: String) {
    #expect(!PageKey.isValid(payload))
    #expect(!PageKey.isValid("a/\(payload)"))
  }

  @Test(arguments: [
    "\"><script>alert(1)</script>", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>",
    "\"\u{301} onmouseover=\"\u{301}alert(1)", "' onfocus='alert(1)", "--><img src=x onerror=alert(1)>",
  ])
  func theProjectsOwnTemplatesKeepTextText(payload: String) throws {
    let hostile = try TestSite(saying: payload).withTemplatesOfTheProject(words: payload)
    let harmless = try TestSite(saying: "harmless").withTemplatesOfTheProject(words: "harmless")
    // A straight quotation mark is a fault of the text; the page must hold without that.
    let reported = hostile.report().split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(reported.allSatisfy { $0.hasSuffix("[straight-quote]") })
    let expected = harmless.output()
    for (path, html) in hostile.output().pages {
      #expect(HTMLOutline(html).tags == HTMLOutline(expected[path]).tags, "\(path)")
    }
  }

  @Test func aTextWithBracesIsNoTemplate() {
    let site = TestSite(["Content/site.yml": .configuration(title: "{{title}}{{{body}}}")])
    #expect(site.output()["kk/a/index.html"].contains("<title>А — {{title}}{{{body}}}</title>"))
  }

  @Test(arguments: ["javascript:alert(1)", " https://a.kz", "data:text/html,x", "//a.kz", "https:a"])
  func aReportAddressIsAWebOrMailAddress(address: String) {
    let site = TestSite(["Content/site.yml": .configuration(title: "Сайт", "report: '\(address)'\n")])
    #expect(site.report().contains("[unreadable-value]"))
  }

  /// The names of the breadcrumbs in structured data.
  private func names(in data: String) throws -> [String] {
    let document = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let graph = document?["@graph"] as? [[String: Any]]
    let items = graph?.first?["itemListElement"] as? [[String: Any]]
    return try #require(items).compactMap { $0["name"] as? String }
  }

  static let payloads = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</title><script>alert(1)</script>",
    "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)", "\" autofocus onfocus=alert(1) x=\"", "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>", "<svg><script>alert(1)</script>", "<iframe srcdoc='<script>alert(1)</script>'>",
    "<a href=javascript:alert(1)>x</a>", "javascript:alert(1)", "<!--<script>",
    "--><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>", "]]><script>alert(1)</script>", "</textarea><script>alert(1)",
    "</style><script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)",
    "&quot; onload=alert(1)", "<ScRiPt>alert(1)</sCrIpT>", "<script\n>alert(1)</script\n>",
    "<base href=//evil.example/>", "<meta http-equiv=refresh content=0;url=//evil.example>",
    "\\\"};alert(1);//",
    "\\u003cscript\\u003ealert(1)", "\u{2028}alert(1)\u{2029}", "\"\u{301} onmouseover=\"\u{301}alert(1)",
    "<\u{338}script>alert(1)", "<\u{301}img src=x onerror=alert(1)>\u{301}",
    "'\u{20DD} onfocus='\u{20DD}alert(1)",
    "&\u{301}lt;script", "\u{202E}<script>alert(1)</script>", "<scr\u{200D}ipt>alert(1)", "＜script＞alert(1)",
    "`${alert(1)}`", "</a><a href=//evil.example>x", "a&b<c>d\"e'f",
  ]
}

extension TestSite {
  /// The small site in which every text that people write outside articles is the same.
  init(saying text: String) {
    let quoted = FileContent.yaml(text)
    let article = """
      ---
      title: \(quoted)
      description: \(quoted)
      updated: 2026-11-01
      reviewBy: 2027-05-01
      searchTerms: [\(quoted)]
      aliases: [old]
      ---
      Мәтін.

      """
    let words = FileContent.strings().text.split(separator: "\n").map { line in
      "\(line.prefix { $0 != ":" }): \(quoted)\n"
    }.joined()
    self.init([
      "Content/site.yml": .configuration(title: text, "report: mailto:a@example.kz\ntasks: [a]\n"),
      "Content/kk/a.md": FileContent(article), "Content/ru/a.md": FileContent(article),
      "Content/kk/home.md": FileContent(article.replacing("old", with: "older")),
      "Content/ru/home.md": FileContent(article.replacing("old", with: "older")),
      "Templates/strings/kk.yml": FileContent(words), "Templates/strings/ru.yml": FileContent(words),
      "Templates/assets/icon.svg": "<svg/>",
    ])
  }
}

extension TestSite {
  /// The site with the project's templates, whose every word is the same.
  fileprivate func withTemplatesOfTheProject(words: String) throws -> TestSite {
    var site = self
    site.files = site.files.filter { !$0.key.hasPrefix("Templates/") }
    for (path, bytes) in try ProjectFolder.files(below: "Templates") {
      site.files["Templates/" + path] = FileContent(bytes: bytes)
    }
    for path in ["Templates/strings/kk.yml", "Templates/strings/ru.yml"] {
      let keys = try #require(site.files[path]).text.matches(of: /(?m)^([A-Za-z.]+):/).map(\.output.1)
      site.files[path] = FileContent(keys.map { "\($0): \(FileContent.yaml(words))\n" }.joined())
    }
    return site
  }
}

extension FileContent {
  /// A configuration whose every text is the same.
  static func configuration(title: String, _ more: String = "") -> FileContent {
    let title = "{ kk: \(yaml(title)), ru: \(yaml(title)) }"
    return FileContent(
      """
      baseURL: https://example.kz/
      title: \(title)
      description: \(title)
      \(more)sections:
        - key: help
          title: \(title)
          description: \(title)
          pages: [a, b]

      """)
  }

  /// A text as a YAML scalar in quotation marks.
  static func yaml(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case " "..."~": "\(scalar)"
      default:
        "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
      }
    }
    return "\"\(escaped.joined())\""
  }
}

import Foundation
import Mustache
import Testing
import Text

@testable import SiteBuilder

/// A template filled in beforehand must give what the template library gives when it fills in everything.
@Suite struct TemplateSpecializationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let template: String
    let because: String
    var testDescription: String { because }
  }

  static let cases = [
    Case(
      template: "{{title}} {{s.word}} {{{s.word}}}\n", because: "known words stand in text, escaped or not"),
    Case(
      template: "{{#on}}\nyes {{title}}\n{{/on}}\nend\n", because: "a tag alone on its line takes the line"),
    Case(
      template: "{{#on}}\na{{/on}}\n{{#off}}\nb\n{{/off}}\nend\n", because: "a section may end in mid-line"),
    Case(template: "x{{#on}}y\n{{/on}}\n{{#on}}\nz\n{{/on}}\n", because: "a section may begin in mid-line"),
    Case(
      template: "{{^on}}no{{/on}}{{^off}}off{{/off}}{{^none}}none{{/none}}\n",
      because: "what is inverted shows"),
    Case(
      template: "{{#s.word}}has {{s.word}}{{/s.word}}{{#s.none}}no{{/s.none}}\n",
      because: "a word is a flag too"),
    Case(
      template: "{{#items}}\n<{{title}}> {{word}} {{s.word}}\n{{/items}}\n",
      because: "items keep their own names"),
    Case(
      template: "{{#items}}{{#on}}{{title}}{{/on}}{{lang}}{{/items}}\n",
      because: "an item may hide a shared name"),
    Case(
      template: "{{#flag}}{{lang}}{{title}}{{/flag}}{{^flag}}{{lang}}{{/flag}}\n",
      because: "flags hide nothing"),
    Case(template: "a\n{{> part}}\nb {{> part}} c\n", because: "partials stand alone or within a line"),
    Case(template: "{{! note }}\na {{! note }} b\n", because: "comments vanish"),
    Case(template: "{{braces}} { {{title}} }\n{{{lines}}}{{title}}", because: "braces in values are no tags"),
    Case(template: "{{> part}}{{> nowhere}}{{absent}}{{s.none}}\n", because: "what is not there is nothing"),
    Case(
      template: "{{=<% %>=}}<% title %> <% lang %>\n", because: "other marks for tags are left as they are"),
  ]

  @Test(arguments: cases) func givesWhatTheLibraryGives(_ example: Case) throws {
    let sources = ["page": example.template, "part": "part {{lang}}\n{{#on}}\n{{title}}\n{{/on}}\n"]
    let shared: TemplateValues = [
      "lang": "kk", "on": true, "off": false, "s": ["word": "a & b"] as [String: any Sendable],
      "braces": "{{title}}", "lines": "<p>\n{{lang}}\n</p>\n",
    ]
    let own: TemplateValues = [
      "title": "«Т» < \"т\" & 'т'", "flag": true,
      "items": [TemplateRecord(["title": "1", "lang": "ru"]), TemplateRecord(["title": "2 > 1"])],
    ]
    var library = MustacheLibrary()
    for (name, text) in sources { try library.register(text, named: name) }
    let templates = PageTemplateMaker(library: library, sources: sources)
    let made = templates.template(named: "page", values: shared)
    let page = try #require(made)
    #expect(page.text(own) == library.render(shared.merging(own) { $1 }, withTemplate: "page"))
  }

  @Test func recordsComeBeforeThePageInTheirSections() throws {
    let sources = [
      "page": "{{#link}}\n<{{title}}|{{lead}}|{{s.word}}>\n{{/link}}\n{{#links}}{{url}}{{title}};{{/links}}\n"
    ]
    let shared: TemplateValues = ["s": ["word": "w"] as [String: any Sendable]]
    let own: TemplateValues = [
      "title": "page", "lead": "a & b", "link": TemplateRecord(["title": "one"]),
      "links": [TemplateRecord(["url": "1"]), TemplateRecord(["url": "2", "title": "<two>"])],
    ]
    var library = MustacheLibrary()
    for (name, text) in sources { try library.register(text, named: name) }
    let templates = PageTemplateMaker(library: library, sources: sources)
    let made = templates.template(named: "page", values: shared)
    let page = try #require(made)
    #expect(page.isSpecialized)
    #expect(page.text(own) == "<one|a &amp; b|w>\n1page;2&lt;two&gt;;\n")
    #expect(page.text(own) == library.render(shared.merging(own) { $1 }, withTemplate: "page"))
  }

  @Test func framesOfTheSameTextDifferInTheirValues() throws {
    let sources = ["page": "{{lang}} {{title}}{{#more}} {{root}}{{/more}}{{#idle}}{{title}}{{/idle}}\n"]
    var library = MustacheLibrary()
    for (name, text) in sources { try library.register(text, named: name) }
    let templates = PageTemplateMaker(library: library, sources: sources)
    let pages = ["kk", "ru"].compactMap { tag in
      templates.template(named: "page", values: ["lang": tag, "root": "../\(tag)"], unused: ["idle"])
    }
    let own: TemplateValues = ["title": "t", "more": true]
    #expect(pages.map { $0.text(own) } == ["kk t ../kk\n", "ru t ../ru\n"])
  }

  @Test(arguments: [Language.kazakh, .russian], [true, false])
  func givesTheSamePageOfTheRealTemplates(_ language: Language, isFull: Bool) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Templates")
    let theme = try #require(Theme.reading(try SourceTree(folder: root)).theme)
    var shared: TemplateValues = [
      "lang": language.tag,
      "root": "../../", "homeURL": "../../kk/", "siteTitle": "Білім & «Б»", "csp": "default-src 'none'",
      "s": theme.strings[language].context, "assets": theme.assetPaths, "displayScript": theme.inlineScript,
      "manifestURL": "../manifest.webmanifest", "navigation": "<nav>\n{{x}}\n</nav>\n",
    ]
    if isFull { shared["searchURL"] = "../search/" }
    if isFull { shared["searchIndexURL"] = "../../assets/search/i" }
    let day = TemplateRecord(["iso": "2026-11-01", "text": "1 қараша"])
    var own: TemplateValues = [
      "title": "Кто «платит» & почему?", "description": "a < b", "documentTitle": "x", "isIndexed": isFull,
      "canonical": "https://example.kz/?a=1&b='2'", "body": "<p>{{lang}}\n</p>\n", "isDraft": !isFull,
      "hasContents": isFull,
      "contents": [
        TemplateRecord(["id": "a", "text": "A & B"]), TemplateRecord(["id": "b", "text": "B"]),
      ],
      "hasSources": isFull, "sources": [TemplateRecord(["name": "Закон", "year": "2015"])], "updated": day,
      "reviewBy": day,
      "structuredData": "{\"a\":{\"b\":1}}",
      "alternates": Language.allCases.map { alternate in
        TemplateRecord(
          ["tag": alternate.tag, "path": "../../\(alternate.tag)/", "name": alternate.ownName]
            .merging(alternate == language ? ["current": "true"] : [:]) { $1 })
      },
      "breadcrumbs": [TemplateRecord(["title": "Б", "url": "../"])],
    ]
    if isFull { own["next"] = TemplateRecord(["title": "Н > 1", "url": "../n/", "description": "d"]) }
    if isFull { own["reportURL"] = "mailto:a@example.kz?subject=kk/a" }
    let templates = PageTemplateMaker(library: theme.library, sources: theme.sources)
    let made = templates.template(named: "article", values: shared)
    let page = try #require(made)
    let expected = try #require(theme.library.render(shared.merging(own) { $1 }, withTemplate: "article"))
    #expect(page.render(own) == Array(expected.utf8))
    #expect(page.isSpecialized, "the real template is written in what can be filled in beforehand")
  }
}

extension PageTemplate {
  fileprivate func text(_ own: TemplateValues) -> String { String(decoding: render(own), as: UTF8.self) }
}

extension SourceTree {
  /// The folder of templates as it stands in the project.
  fileprivate init(folder: URL) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    let files = try paths.compactMap { path -> SourceFile? in
      let url = folder.appending(path: path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
      return SourceFile(path: path, bytes: Array(try Data(contentsOf: url)))
    }
    self.init(name: "Templates", files: files)
  }
}

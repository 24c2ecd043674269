import Foundation
import Mustache
import Testing

@testable import SiteBuilder

@Suite struct PageTemplateTests {
  @Test func theGuideToTemplatesNamesEveryNameThatAPageGives() throws {
    let guide = try ProjectFolder.files(below: "Templates")["README.md"]
    let text = String(decoding: try #require(guide), as: UTF8.self)
    let named = Set(text.matches(of: /`([A-Za-z]+)`/).map { String($0.output.1) })
    #expect(PageTemplates.givenNames.subtracting(named) == [])
  }

  @Test func noTwoKindsOfPagesHaveTheSameTemplate() {
    let names = PageTemplates.kinds.map { $0.template }
    #expect(Set(names).count == names.count)
  }

  /// The same template gives the same page, filled in at once as in a preview or with the frame's values before.
  @Test func aPageIsTheSameHoweverItsTemplateIsFilledIn() throws {
    let site = TestSite(["Templates/article.mustache": FileContent(Self.article)])
    let build = site.build()
    let output = site.output()
    let files = FilesOnDemand(build)
    for path in ["kk/a/index.html", "ru/b/index.html"] {
      #expect(files.file(at: path)?.bytes == output.files[path])
    }
    #expect(output["kk/a/index.html"].contains("<a aria-current=\"true\">Көмек</a>"))
  }

  private static let article = """
    {{lang}} {{title}} {{#alternates}}{{tag}}{{#current}}!{{/current}} {{siteTitle}} {{title}};{{/alternates}}
    {{#section}}<a{{#current}} aria-current="true"{{/current}}>{{title}}</a>{{#pages}}{{title}} {{lang}}{{/pages}}{{/section}}
    {{#sections}}{{title}}{{^hasPages}}-{{/hasPages}}{{s.footnote}}{{/sections}}
    {{#contents}}{{id}} {{title}}{{/contents}}{{{body}}}{{#next}}{{title}}{{url}}{{/next}}{{^next}}none{{/next}}

    """
}

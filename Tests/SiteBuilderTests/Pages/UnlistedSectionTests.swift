import Testing
import Text

@testable import SiteBuilder

/// Sections that readers reach by links alone.
@Suite struct UnlistedSectionTests {
  private static let site: TestSite = {
    var site = TestSite([
      "Content/site.yml": """
      baseURL: https://example.kz/
      title: { kk: Сайт, ru: Портал }
      description: { kk: Сипаттама, ru: Описание }
      search: true
      sections:
        - { key: help, title: { kk: Көмек, ru: Помощь }, pages: [a] }
        - { key: rules, title: { kk: Ереже, ru: Правила }, pages: [b], listed: false }
      """,
      "Content/ru/b.md": .article("Текст.\n\n## Какое правило? {#part}\n", title: "Правило"),
      "Content/kk/b.md": .article("Мәтін.\n\n## Қай ереже? {#part}\n", title: "Ереже"),
      "Templates/article.mustache": "{{{navigation}}}{{{body}}}",
      "Templates/search.mustache": "{{#letters}}{{#entries}}[{{text}}]{{/entries}}{{/letters}}",
      "Templates/strings/kk.yml": .strings("searchTitle: Іздеу\nsearchDescription: Іздеу\n"),
      "Templates/strings/ru.yml": .strings("searchTitle: Поиск\nsearchDescription: Поиск\n"),
    ])
    site.subject.pages = [
      SubjectPage(
        key: "questions", title: Localized { _ in "Вопросы" }, description: Localized { _ in "Что спросить" },
        body: Localized { _ in "" }),
      SubjectPage(
        key: "questions/steps", title: Localized { _ in "Шаги" }, description: Localized { _ in "Шаг" },
        body: Localized { _ in "" }, isIndexed: false),
    ]
    return site
  }()

  @Test("readers find its pages neither in the navigation nor by searching")
  func isNotFound() {
    let build = Self.site.build()
    #expect(Self.site.report(build) == "")
    let output = OutputTree(build)
    #expect(output["ru/a/index.html"].contains("<a href=\"../../ru/help/\">Помощь</a>"))
    #expect(!output["ru/a/index.html"].contains("ru/rules/"))
    #expect(output["ru/search/index.html"] == "[А][Вопросы]\n")
    #expect(output["kk/search/index.html"] == "[А][Вопросы]\n")
  }

  @Test("its pages stand at their addresses and show their section")
  func isPublished() {
    let output = OutputTree(Self.site.build())
    #expect(output["ru/b/index.html"].contains("Какое правило?"))
    #expect(output["ru/b/index.html"].contains("<a href=\"../../ru/rules/\">Правила</a>"))
    #expect(output["ru/rules/index.html"].contains("Правило"))
  }
}

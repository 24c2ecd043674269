extension BrokenSite {
  static let sections: [BrokenSite] = [
    BrokenSite(
      "an article that does not exist, in a section and among the tasks",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        tasks: [b, aa]
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b, bb]

        """
      ],
      report: """
        Content/site.yml:4:12: error: there is no article "aa" [unknown-article]
          4 | tasks: [b, aa]
            |            ^
          hint: did you mean "a"?
        Content/site.yml:8:19: error: there is no article "bb" [unknown-article]
          8 |     pages: [a, b, bb]
            |                   ^
          hint: did you mean "b"?

        """),
    BrokenSite(
      "an article that does not exist",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b, bb]

        """
      ],
      report: """
        Content/site.yml:7:19: error: there is no article "bb" [unknown-article]
          7 |     pages: [a, b, bb]
            |                   ^
          hint: did you mean "b"?

        """),
    BrokenSite(
      "an article in two sections",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]
          - key: more
            title: { kk: Тағы, ru: Ещё }
            pages: [b]

        """
      ],
      report: """
        Content/site.yml:10:13: error: the article "b" already stands in another section \
        [article-in-two-sections]
          10 |     pages: [b]
             |             ^
          hint: list it once

        """),
    BrokenSite(
      "an article in its folder's section and in another",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: other
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b, more/c]
          - key: more
            title: { kk: Тағы, ru: Ещё }

        """,
        "Content/kk/more/c.md": .article("Мәтін."),
        "Content/ru/more/c.md": .article("Текст."),
      ],
      report: """
        Content/site.yml:8:5: error: the article "more/c" already stands in another section \
        [article-in-two-sections]
          8 |   - key: more
            |     ^
          hint: list it once

        """),
    BrokenSite(
      "an article in no section",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a]

        """
      ],
      report: """
        Content/kk/b.md:1:1: warning: no section lists the article "b" [article-in-no-section]
          1 | ---
            | ^
          hint: add it to a section's pages in site.yml

        """),
    BrokenSite(
      "a section with an article's address",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: a
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/site.yml:5:5: error: another page already has the address "a" [address-taken]
          5 |   - key: a
            |     ^
          hint: choose another name

        """),
    BrokenSite(
      "two sections with one address",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a]
          - key: help
            title: { kk: Тағы, ru: Ещё }
            pages: [b]

        """
      ],
      report: """
        Content/site.yml:8:5: error: another page already has the address "help" [address-taken]
          8 |   - key: help
            |     ^
          hint: choose another name

        """),
    BrokenSite(
      "a section at the home page's address",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: home
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/site.yml:5:5: error: another page already has the address "home" [address-taken]
          5 |   - key: home
            |     ^
          hint: choose another name

        """),
  ]
}

extension BrokenSite {
  static let configuration: [BrokenSite] = [
    BrokenSite(
      "an empty configuration",
      ["Content/site.yml": ""],
      report: """
        Content/site.yml:1:1: error: "baseURL" is missing [missing-key]
          hint: add a line that starts with baseURL:
        Content/site.yml:1:1: error: "description" is missing [missing-key]
          hint: add a line that starts with description:
        Content/site.yml:1:1: error: "title" is missing [missing-key]
          hint: add a line that starts with title:

        """),
    BrokenSite(
      "an address without a scheme",
      [
        "Content/site.yml": """
        baseURL: example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/site.yml:1:10: error: "example.kz/" is no value for "baseURL" [unreadable-value]
          1 | baseURL: example.kz/
            |          ^
          hint: write the whole address, as in https://example.kz/

        """),
    BrokenSite(
      "an address with a quotation mark",
      [
        "Content/site.yml": """
        baseURL: 'https://example.kz/"onload='
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/site.yml:1:10: error: "https://example.kz/"onload=" is no value for "baseURL" \
        [unreadable-value]
          1 | baseURL: 'https://example.kz/"onload='
            |          ^
          hint: write the whole address, as in https://example.kz/

        """),
    BrokenSite(
      "a title in one language",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/site.yml:2:8: error: "ru" is missing [missing-key]
          2 | title: { kk: Сайт }
            |        ^
          hint: add a line that starts with ru:

        """),
    BrokenSite(
      "a title without languages",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: Сайт
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/site.yml:2:8: error: "title" needs lines of the form key: value [expected-mapping]
          2 | title: Сайт
            |        ^

        """),
    BrokenSite(
      "a third language",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал, en: Site }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/site.yml:2:32: error: "en" is not a known key [unknown-front-matter-key]
          2 | title: { kk: Сайт, ru: Портал, en: Site }
            |                                ^

        """),
    BrokenSite(
      "sections that are no list",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections: help

        """
      ],
      report: """
        Content/kk/a.md:1:1: warning: no section lists the article "a" [article-in-no-section]
          1 | ---
            | ^
          hint: add it to a section's pages in site.yml
        Content/kk/b.md:1:1: warning: no section lists the article "b" [article-in-no-section]
          1 | ---
            | ^
          hint: add it to a section's pages in site.yml
        Content/site.yml:4:11: error: "sections" takes a list [expected-list]
          4 | sections: help
            |           ^
          hint: write one item a line, each after a hyphen and a space

        """),
    BrokenSite(
      "a section that is no mapping",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - help

        """
      ],
      report: """
        Content/kk/a.md:1:1: warning: no section lists the article "a" [article-in-no-section]
          1 | ---
            | ^
          hint: add it to a section's pages in site.yml
        Content/kk/b.md:1:1: warning: no section lists the article "b" [article-in-no-section]
          1 | ---
            | ^
          hint: add it to a section's pages in site.yml
        Content/site.yml:5:5: error: "sections" needs lines of the form key: value [expected-mapping]
          5 |   - help
            |     ^

        """),
    BrokenSite(
      "a section's key in capital letters",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        sections:
          - key: Help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/kk/a.md:1:1: warning: no section lists the article "a" [article-in-no-section]
          1 | ---
            | ^
          hint: add it to a section's pages in site.yml
        Content/kk/b.md:1:1: warning: no section lists the article "b" [article-in-no-section]
          1 | ---
            | ^
          hint: add it to a section's pages in site.yml
        Content/site.yml:5:10: error: "Help" is no value for "key" [unreadable-value]
          5 |   - key: Help
            |          ^
          hint: use small Latin letters, digits and hyphens, as in check-status

        """),
    BrokenSite(
      "a report address that runs a script",
      [
        "Content/site.yml": """
        baseURL: https://example.kz/
        title: { kk: Сайт, ru: Портал }
        description: { kk: Сипаттама, ru: Описание }
        report: javascript:alert(1)
        sections:
          - key: help
            title: { kk: Көмек, ru: Помощь }
            pages: [a, b]

        """
      ],
      report: """
        Content/site.yml:4:9: error: "javascript:alert(1)" is no value for "report" [unreadable-value]
          4 | report: javascript:alert(1)
            |         ^
          hint: write an address that starts with https:// or mailto:

        """),
  ]
}

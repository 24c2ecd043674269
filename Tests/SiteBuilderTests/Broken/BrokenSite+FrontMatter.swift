import Text

extension BrokenSite {
  static let frontMatter: [BrokenSite] = [
    BrokenSite(
      "no front matter",
      ["Content/kk/a.md": "Мәтін.\n"],
      report: """
        Content/kk/a.md:1:1: error: the article does not start with its title and dates [missing-front-matter]
          1 | Мәтін.
            | ^
          hint: begin with a line of three hyphens, then title:, description:, updated:, reviewBy:, then \
        --- again

        """),
    BrokenSite(
      "front matter that never ends",
      [
        "Content/kk/a.md": """
        ---
        title: А
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:3:1: error: the title and dates have no end [unclosed-front-matter]
          3 | Мәтін.
            | ^
          hint: write a line of three hyphens behind them: ---

        """),
    BrokenSite(
      "an empty file",
      ["Content/kk/a.md": ""],
      report: """
        Content/kk/a.md:1:1: error: the article does not start with its title and dates [missing-front-matter]
          hint: begin with a line of three hyphens, then title:, description:, updated:, reviewBy:, then \
        --- again

        """),
    BrokenSite(
      "a colon in a title",
      [
        "Content/kk/a.md": """
        ---
        title: МӘМС: не істеу керек
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:12: error: ":" means something else in this place [yaml-needs-quotes]
          2 | title: МӘМС: не істеу керек
            |            ^
          hint: put the text between quotation marks: title: "МӘМС: не істеу керек"

        """),
    BrokenSite(
      "a bracket that is closed twice",
      [
        "Content/kk/a.md": """
        ---
        title: А
        facts: [CP-01]]
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:3:15: error: the YAML cannot be read here: did not find expected key [broken-yaml]
          3 | facts: [CP-01]]
            |               ^
          hint: put texts that hold a colon, a brace or a quotation mark between quotation marks

        """),
    BrokenSite(
      "a tab instead of spaces",
      [
        "Content/kk/a.md":
          "---\ntitle: А\ndescription: Сипаттама\nupdated: 2026-11-01\nreviewBy: 2027-05-01\nfacts:\n\t- CP-01\n---\nМәтін.\n"
      ],
      report: """
        Content/kk/a.md:7:1: error: a tab stands before the text [yaml-tab]
          7 | 	- CP-01
            | ^
          hint: delete it, or use spaces

        """),
    BrokenSite(
      "front matter that is a list",
      [
        "Content/kk/a.md": """
        ---
        - title
        - description
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:1: error: the file needs lines of the form key: value [expected-mapping]
          2 | - title
            | ^

        """),
    BrokenSite(
      "a title that is a list",
      [
        "Content/kk/a.md": """
        ---
        title: [А, Б]
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:8: error: "title" takes one text [expected-text]
          2 | title: [А, Б]
            |        ^
          hint: write it after the colon, between quotation marks if need be

        """),
    BrokenSite(
      "facts that are keys",
      [
        "Content/kk/a.md": """
        ---
        title: А
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        facts: { one: CP-01 }
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:6:8: error: "facts" takes a list [expected-list]
          6 | facts: { one: CP-01 }
            |        ^
          hint: write one item a line, each after a hyphen and a space

        """),
    BrokenSite(
      "a list in a list",
      [
        "Content/kk/a.md": """
        ---
        title: А
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        facts: [[CP-01]]
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:6:9: error: "facts" takes one text [expected-text]
          6 | facts: [[CP-01]]
            |         ^
          hint: write it after the colon, between quotation marks if need be

        """),
  ]
}

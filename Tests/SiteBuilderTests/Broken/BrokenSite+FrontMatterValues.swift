import Text

extension BrokenSite {
  static let frontMatterValues: [BrokenSite] = [
    BrokenSite(
      "everything required is missing",
      [
        "Content/kk/a.md": """
        ---
        order: 1
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:1: error: "description" is missing [missing-key]
          2 | order: 1
            | ^
          hint: add a line that starts with description:
        Content/kk/a.md:2:1: error: "reviewBy" is missing [missing-key]
          2 | order: 1
            | ^
          hint: add a line that starts with reviewBy:
        Content/kk/a.md:2:1: error: "title" is missing [missing-key]
          2 | order: 1
            | ^
          hint: add a line that starts with title:
        Content/kk/a.md:2:1: error: "updated" is missing [missing-key]
          2 | order: 1
            | ^
          hint: add a line that starts with updated:

        """),
    BrokenSite(
      "an empty title",
      [
        "Content/kk/a.md": """
        ---
        title:
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:1: error: "title" has no value [empty-value]
          2 | title:
            | ^
          hint: write it after the colon

        """),
    BrokenSite(
      "a key that stands twice",
      [
        "Content/kk/a.md": """
        ---
        title: А
        title: Б
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:1: error: "title" stands twice [repeated-key]
          2 | title: А
            | ^
          hint: keep one of the two lines

        """),
    BrokenSite(
      "misspelled keys",
      [
        "Content/kk/a.md": """
        ---
        titel: А
        description: Сипаттама
        updated: 2026-11-01
        rewiewBy: 2027-05-01
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:1: error: "reviewBy" is missing [missing-key]
          2 | titel: А
            | ^
          hint: add a line that starts with reviewBy:
        Content/kk/a.md:2:1: error: "title" is missing [missing-key]
          2 | titel: А
            | ^
          hint: add a line that starts with title:
        Content/kk/a.md:2:1: error: "titel" is not a known key [unknown-front-matter-key]
          2 | titel: А
            | ^
          hint: did you mean "title"?
        Content/kk/a.md:5:1: error: "rewiewBy" is not a known key [unknown-front-matter-key]
          5 | rewiewBy: 2027-05-01
            | ^
          hint: did you mean "reviewBy"?

        """),
    BrokenSite(
      "a day that is none, an order in words, a draft in words",
      [
        "Content/kk/a.md": """
        ---
        title: А
        description: Сипаттама
        order: бірінші
        updated: 2026-02-30
        reviewBy: 1 мамыр
        draft: иә
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:4:8: error: "бірінші" is no value for "order" [unreadable-value]
          4 | order: бірінші
            |        ^
          hint: write a whole number
        Content/kk/a.md:5:10: error: "2026-02-30" is no value for "updated" [unreadable-value]
          5 | updated: 2026-02-30
            |          ^
          hint: write a day as 2026-11-21
        Content/kk/a.md:6:11: error: "1 мамыр" is no value for "reviewBy" [unreadable-value]
          6 | reviewBy: 1 мамыр
            |           ^
          hint: write a day as 2026-11-21
        Content/kk/a.md:7:8: error: "иә" is no value for "draft" [unreadable-value]
          7 | draft: иә
            |        ^
          hint: write true or false

        """),
    BrokenSite(
      "review before update",
      [
        "Content/kk/a.md": """
        ---
        title: А
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2026-10-31
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:1: error: reviewBy (2026-10-31) lies before updated (2026-11-01) \
        [review-before-update]
          2 | title: А
            | ^
          hint: give the day by which the article should be checked again

        """),
    BrokenSite(
      "an unknown value in the title",
      [
        "Content/kk/a.md": """
        ---
        title: "{{adultAgee}} жас"
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:2:9: error: no value has the name "adultAgee" [unknown-value]
          2 | title: "{{adultAgee}} жас"
            |         ^
          hint: did you mean {{adultAge}}?

        """),
    BrokenSite(
      "an alias that cannot be an address",
      [
        "Content/kk/a.md": """
        ---
        title: А
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        aliases: [Ескі бет, old]
        ---
        Мәтін.

        """
      ],
      report: """
        Content/kk/a.md:6:11: error: "Ескі бет" cannot be an address [invalid-key]
          6 | aliases: [Ескі бет, old]
            |           ^
          hint: use small Latin letters, digits and hyphens, as in check-status

        """),
  ]
}

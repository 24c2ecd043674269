import Text

extension BrokenSite {
  static let pairs: [BrokenSite] = [
    BrokenSite(
      "a page without its Russian partner",
      ["Content/ru/a.md": nil],
      report: """
        Content/kk/a.md:1:1: error: this article has no Russian page [missing-partner]
          1 | ---
            | ^
          hint: write Content/ru/a.md, with the same headings and figures

        """),
    BrokenSite(
      "a page without its Kazakh partner",
      ["Content/kk/a.md": nil],
      report: """
        Content/ru/a.md:1:1: error: this article has no Kazakh page [missing-partner]
          1 | ---
            | ^
          hint: write Content/kk/a.md, with the same headings and figures

        """),
    BrokenSite(
      "a draft in one language",
      ["Content/ru/a.md": .article("Текст.", "draft: true\n")],
      report: """
        Content/ru/a.md:1:1: error: this page is a draft, but Content/kk/a.md is not [draft-in-one-language]
          1 | ---
            | ^
          see Content/kk/a.md:1:1
          hint: write draft: true in both or in neither

        """),
    BrokenSite(
      "a section in one language only",
      [
        "Content/kk/a.md": .article("Мәтін.\n\n## Бір {#one}\n\nТағы."),
        "Content/ru/a.md": .article("Текст."),
      ],
      report: """
        Content/kk/a.md:9:1: error: the section {#one} does not exist in Content/ru/a.md \
        [heading-without-partner]
          9 | ## Бір {#one}
            | ^
          see Content/ru/a.md:1:1
          hint: give the heading in both languages the same id in braces

        """),
    BrokenSite(
      "ids spelled differently",
      [
        "Content/kk/a.md": .article("## Бір {#one}\n\nТағы."),
        "Content/ru/a.md": .article("## Один {#won}\n\nЕщё."),
      ],
      report: """
        Content/kk/a.md:7:1: error: the section {#one} does not exist in Content/ru/a.md \
        [heading-without-partner]
          7 | ## Бір {#one}
            | ^
          see Content/ru/a.md:1:1
          hint: give the heading in both languages the same id in braces
        Content/ru/a.md:7:1: error: the section {#won} does not exist in Content/kk/a.md \
        [heading-without-partner]
          7 | ## Один {#won}
            | ^
          see Content/kk/a.md:1:1
          hint: give the heading in both languages the same id in braces

        """),
    BrokenSite(
      "headings without ids",
      [
        "Content/kk/a.md": .article("## Бір\n\nТағы."),
        "Content/ru/a.md": .article("## Один\n\nЕщё."),
      ],
      report: """
        Content/kk/a.md:7:1: error: the section {#бір} does not exist in Content/ru/a.md \
        [heading-without-partner]
          7 | ## Бір
            | ^
          see Content/ru/a.md:1:1
          hint: give the heading in both languages the same id in braces
        Content/ru/a.md:7:1: error: the section {#один} does not exist in Content/kk/a.md \
        [heading-without-partner]
          7 | ## Один
            | ^
          see Content/kk/a.md:1:1
          hint: give the heading in both languages the same id in braces

        """),
    BrokenSite(
      "sections in another order",
      [
        "Content/kk/a.md": .article("## Бір {#one}\n\n## Екі {#two}"),
        "Content/ru/a.md": .article("## Два {#two}\n\n## Один {#one}"),
      ],
      report: """
        Content/ru/a.md:7:1: error: the section {#two} stands where Content/kk/a.md:7:1 has {#one} \
        [heading-order]
          7 | ## Два {#two}
            | ^
          hint: put the sections in the same order in both languages

        """),
    BrokenSite(
      "a heading of another level",
      [
        "Content/kk/a.md": .article("## Бір {#one}\n\n## Екі {#two}"),
        "Content/ru/a.md": .article("## Один {#one}\n\n### Два {#two}"),
      ],
      report: """
        Content/ru/a.md:9:1: error: this heading has level 3, but level 2 at Content/kk/a.md:9:1 \
        [heading-level]
          9 | ### Два {#two}
            | ^
          hint: use the same number of hash signs in both languages

        """),
    BrokenSite(
      "a sum with a digit changed",
      [
        "Content/kk/a.md": .article("Жылына 51 000 теңге."),
        "Content/ru/a.md": .article("В год 52 000 тенге."),
      ],
      report: """
        Content/ru/a.md:7:7: error: the number 52 000 here, but 51 000 at Content/kk/a.md:7:8 \
        [different-figures]
          7 | В год 52 000 тенге.
            |       ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "a sum in one language only",
      [
        "Content/kk/a.md": .article("Жылына 51 000 теңге."),
        "Content/ru/a.md": .article("В год столько-то тенге."),
      ],
      report: """
        Content/kk/a.md:7:8: error: the number 51 000 is not in the other language's section at \
        Content/ru/a.md:1:1 [figure-without-partner]
          7 | Жылына 51 000 теңге.
            |        ^
          hint: write it in both languages, in digits in both or in words in both

        """),
    BrokenSite(
      "a date with another day",
      [
        "Content/kk/a.md": .article("2022 жылғы 4 қыркүйек"),
        "Content/ru/a.md": .article("5 сентября 2022 года"),
      ],
      report: """
        Content/ru/a.md:7:1: error: the date 5 сентября here, but 4 қыркүйек at Content/kk/a.md:7:12 \
        [different-figures]
          7 | 5 сентября 2022 года
            | ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "a date with another month",
      [
        "Content/kk/a.md": .article("2022 жылғы 4 қыркүйек"),
        "Content/ru/a.md": .article("4 октября 2022 года"),
      ],
      report: """
        Content/ru/a.md:7:1: error: the date 4 октября here, but 4 қыркүйек at Content/kk/a.md:7:12 \
        [different-figures]
          7 | 4 октября 2022 года
            | ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "an act with another number",
      [
        "Content/kk/a.md": .article("№ 672 бұйрық"),
        "Content/ru/a.md": .article("приказ № 673"),
      ],
      report: """
        Content/ru/a.md:7:10: error: the act number 673 here, but 672 at Content/kk/a.md:7:3 \
        [different-figures]
          7 | приказ № 673
            |          ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "another phone number",
      [
        "Content/kk/a.md": .article("[1414](tel:1414)"),
        "Content/ru/a.md": .article("[1414](tel:1415)"),
      ],
      report: """
        Content/ru/a.md:7:1: error: the phone number tel:1415 here, but tel:1414 at Content/kk/a.md:7:1 \
        [different-figures]
          7 | [1414](tel:1415)
            | ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "another outside address",
      [
        "Content/kk/a.md": .article("[egov.kz](https://egov.kz)"),
        "Content/ru/a.md": .article("[egov.kz](https://egov.kz/ru)"),
      ],
      report: """
        Content/ru/a.md:7:1: error: the address https://egov.kz/ru here, but https://egov.kz at \
        Content/kk/a.md:7:1 [different-figures]
          7 | [egov.kz](https://egov.kz/ru)
            | ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "another group",
      [
        "Content/kk/a.md": .article("II топ"),
        "Content/ru/a.md": .article("III группа"),
      ],
      report: """
        Content/ru/a.md:7:1: error: the number III here, but II at Content/kk/a.md:7:1 [different-figures]
          7 | III группа
            | ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "another share",
      [
        "Content/kk/a.md": .article("82,6%"),
        "Content/ru/a.md": .article("82,7 %"),
      ],
      report: """
        Content/ru/a.md:7:1: error: the number 82,7 here, but 82,6 at Content/kk/a.md:7:1 [different-figures]
          7 | 82,7 %
            | ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "other figures in the title and the description",
      [
        "Content/kk/a.md": """
        ---
        title: 18 жас
        description: "Жылына {{yearly}} теңге, 2026 жыл"
        updated: 2026-11-01
        reviewBy: 2027-05-01
        ---
        Мәтін.

        """,
        "Content/ru/a.md": """
        ---
        title: 19 лет
        description: "В год {{yearly}} тенге"
        updated: 2026-11-01
        reviewBy: 2027-05-01
        ---
        Текст.

        """,
      ],
      report: """
        Content/kk/a.md:3:14: error: the number 2026 is not in the other language's section at \
        Content/ru/a.md:3:14 [figure-without-partner]
          3 | description: "Жылына {{yearly}} теңге, 2026 жыл"
            |              ^
          hint: write it in both languages, in digits in both or in words in both
        Content/ru/a.md:2:8: error: the number 19 here, but 18 at Content/kk/a.md:2:8 [different-figures]
          2 | title: 19 лет
            |        ^
          hint: correct the language that is wrong

        """),
    BrokenSite(
      "a list with an item less",
      [
        "Content/kk/a.md": .article("- бір\n- екі\n- үш"),
        "Content/ru/a.md": .article("- раз\n- два"),
      ],
      report: """
        Content/ru/a.md:7:1: error: a list of 2 here, but a list of 3 at Content/kk/a.md:7:1 [different-shape]
          7 | - раз
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
    BrokenSite(
      "a numbered list that is a plain one",
      [
        "Content/kk/a.md": .article("1. бір\n2. екі"),
        "Content/ru/a.md": .article("- раз\n- два"),
      ],
      report: """
        Content/ru/a.md:7:1: error: a list of 2 here, but a numbered list of 2 at Content/kk/a.md:7:1 \
        [different-shape]
          7 | - раз
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
    BrokenSite(
      "a table with a row less",
      [
        "Content/kk/a.md": .article("| А | Б |\n|---|---|\n| в | г |\n| д | е |"),
        "Content/ru/a.md": .article("| А | Б |\n|---|---|\n| в | г |"),
      ],
      report: """
        Content/ru/a.md:7:1: error: a table of 1 row and 2 columns here, but a table of 2 rows and 2 \
        columns at Content/kk/a.md:7:1 [different-shape]
          7 | | А | Б |
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
    BrokenSite(
      "a block of the site in one language only",
      [
        "Content/kk/a.md": .article("Мәтін.\n\n{{list:categories}}"),
        "Content/ru/a.md": .article("Текст."),
      ],
      report: """
        Content/ru/a.md:1:1: error: nothing here, but the block {{list:categories}} at Content/kk/a.md:9:1 \
        [different-shape]
          1 | ---
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
    BrokenSite(
      "a block of another kind",
      [
        "Content/kk/a.md": .article("> [!note]\n> Мәтін."),
        "Content/ru/a.md": .article("> [!warning]\n> Текст."),
      ],
      report: """
        Content/ru/a.md:7:1: error: a block [!warning] here, but a block [!note] at Content/kk/a.md:7:1 \
        [different-shape]
          7 | > [!warning]
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
    BrokenSite(
      "a block in one language only",
      [
        "Content/kk/a.md": .article("## Бір {#one}\n\n> [!note]\n> Мәтін."),
        "Content/ru/a.md": .article("## Один {#one}\n\nТекст."),
      ],
      report: """
        Content/ru/a.md:7:1: error: nothing here, but a block [!note] at Content/kk/a.md:9:1 [different-shape]
          7 | ## Один {#one}
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
  ]
}

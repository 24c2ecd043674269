extension BrokenSite {
  static let markdown: [BrokenSite] = [
    BrokenSite(
      "raw HTML in the text and as a block",
      [
        "Content/kk/a.md": .article(
          """
          Мәтін <b>қалың</b>.

          <div>

          """),
        "Content/ru/a.md": .article(
          """
          Текст <b>жирно</b>.

          <div>

          """),
      ],
      report: """
        Content/kk/a.md:7:7: error: HTML is not allowed here: <b> [raw-html]
          7 | Мәтін <b>қалың</b>.
            |       ^
          hint: use **bold**
        Content/kk/a.md:7:15: error: HTML is not allowed here: </b> [raw-html]
          7 | Мәтін <b>қалың</b>.
            |               ^
          hint: use **bold**
        Content/kk/a.md:9:1: error: HTML is not allowed here: <div> [raw-html]
          9 | <div>
            | ^
          hint: use a named block such as > [!note]
        Content/ru/a.md:7:7: error: HTML is not allowed here: <b> [raw-html]
          7 | Текст <b>жирно</b>.
            |       ^
          hint: use **bold**
        Content/ru/a.md:7:15: error: HTML is not allowed here: </b> [raw-html]
          7 | Текст <b>жирно</b>.
            |               ^
          hint: use **bold**
        Content/ru/a.md:9:1: error: HTML is not allowed here: <div> [raw-html]
          9 | <div>
            | ^
          hint: use a named block such as > [!note]

        """),
    BrokenSite(
      "a script's address",
      [
        "Content/kk/a.md": .article("[басыңыз](javascript:alert(1))"),
        "Content/ru/a.md": .article("[нажмите](javascript:alert(1))"),
      ],
      report: """
        Content/kk/a.md:7:1: error: a link must not lead to "javascript:alert(1)" [unsafe-link]
          7 | [басыңыз](javascript:alert(1))
            | ^
          hint: use an article (rent.md), https://, mailto: or tel:
        Content/ru/a.md:7:1: error: a link must not lead to "javascript:alert(1)" [unsafe-link]
          7 | [нажмите](javascript:alert(1))
            | ^
          hint: use an article (rent.md), https://, mailto: or tel:

        """),
    BrokenSite(
      "a picture in the address itself, and one of another site",
      [
        "Content/kk/a.md": .article("![сурет](data:image/png;base64,AA)"),
        "Content/ru/a.md": .article("![сурет](https://example.kz/a.png)"),
      ],
      report: """
        Content/kk/a.md:7:1: error: an image must not come from "data:image/png;base64,AA" [unsafe-image]
          7 | ![сурет](data:image/png;base64,AA)
            | ^
          hint: put the file beside the articles and give the path to it
        Content/ru/a.md:7:1: error: an image must not come from "https://example.kz/a.png" [unsafe-image]
          7 | ![сурет](https://example.kz/a.png)
            | ^
          hint: put the file beside the articles and give the path to it

        """),
    BrokenSite(
      "HTML in a title",
      [
        "Content/kk/a.md": .article("[мәтін](b.md \"<img src=x>\")"),
        "Content/ru/a.md": .article("[текст](b.md \"<img src=x>\")"),
      ],
      report: """
        Content/kk/a.md:7:1: error: a title or description holds HTML: <img src=x> [markup-in-title]
          7 | [мәтін](b.md "<img src=x>")
            | ^
          hint: write plain words
        Content/ru/a.md:7:1: error: a title or description holds HTML: <img src=x> [markup-in-title]
          7 | [текст](b.md "<img src=x>")
            | ^
          hint: write plain words

        """),
    BrokenSite(
      "a code language that is none",
      [
        "Content/kk/a.md": .article("```<yaml>\nа\n```"),
        "Content/ru/a.md": .article("```<yaml>\nа\n```"),
      ],
      report: """
        Content/kk/a.md:7:1: error: "<yaml>" is no name of a code language [invalid-code-language]
          7 | ```<yaml>
            | ^
          hint: write a plain word such as yaml, or nothing
        Content/ru/a.md:7:1: error: "<yaml>" is no name of a code language [invalid-code-language]
          7 | ```<yaml>
            | ^
          hint: write a plain word such as yaml, or nothing

        """),
    BrokenSite(
      "footnotes without a partner",
      [
        "Content/kk/a.md": .article("Мәтін[^заң].\n\n[^заңд]: Түсініктеме."),
        "Content/ru/a.md": .article("Мәтін[^заң].\n\n[^заңд]: Түсініктеме."),
      ],
      report: """
        Content/kk/a.md:7:6: error: there is no footnote [^заң] [undefined-footnote]
          7 | Мәтін[^заң].
            |      ^
          hint: did you mean [^заңд]?
        Content/kk/a.md:9:1: warning: nothing refers to the footnote [^заңд] [unused-footnote]
          9 | [^заңд]: Түсініктеме.
            | ^
          hint: put [^заңд] into the text or delete it
        Content/ru/a.md:7:6: error: there is no footnote [^заң] [undefined-footnote]
          7 | Мәтін[^заң].
            |      ^
          hint: did you mean [^заңд]?
        Content/ru/a.md:9:1: warning: nothing refers to the footnote [^заңд] [unused-footnote]
          9 | [^заңд]: Түсініктеме.
            | ^
          hint: put [^заңд] into the text or delete it

        """),
    BrokenSite(
      "an id used twice",
      [
        "Content/kk/a.md": .article("## Бір {#one}\n\n## Екі {#one}"),
        "Content/ru/a.md": .article("## Бір {#one}\n\n## Екі {#one}"),
      ],
      report: """
        Content/kk/a.md:9:9: error: the id "one" is used twice [repeated-id]
          9 | ## Екі {#one}
            |         ^
          see Content/kk/a.md:7:9
          hint: choose another id, the same in both languages
        Content/ru/a.md:9:9: error: the id "one" is used twice [repeated-id]
          9 | ## Екі {#one}
            |         ^
          see Content/ru/a.md:7:9
          hint: choose another id, the same in both languages

        """),
    BrokenSite(
      "an id with capital letters",
      [
        "Content/kk/a.md": .article("## Бір {#Five_Ways}"),
        "Content/ru/a.md": .article("## Бір {#Five_Ways}"),
      ],
      report: """
        Content/kk/a.md:7:9: error: "#Five_Ways" is no heading id [invalid-heading-id]
          7 | ## Бір {#Five_Ways}
            |         ^
          hint: use small Latin letters, digits and hyphens: {#five-ways}
        Content/ru/a.md:7:9: error: "#Five_Ways" is no heading id [invalid-heading-id]
          7 | ## Бір {#Five_Ways}
            |         ^
          hint: use small Latin letters, digits and hyphens: {#five-ways}

        """),
    BrokenSite(
      "a value that has ended",
      [
        "Content/kk/a.md": .article("Төлем {{oldFee}}."),
        "Content/ru/a.md": .article("Плата {{oldFee}}."),
      ],
      report: """
        Content/kk/a.md:7:7: error: {{oldFee}} has no value on 2026-01-01 [absent-value]
          7 | Төлем {{oldFee}}.
            |       ^
          hint: add the value of that day to the rules, or change the text
        Content/ru/a.md:7:7: error: {{oldFee}} has no value on 2026-01-01 [absent-value]
          7 | Плата {{oldFee}}.
            |       ^
          hint: add the value of that day to the rules, or change the text

        """),
    BrokenSite(
      "an unknown value",
      [
        "Content/kk/a.md": .article("Жасы {{adultAg}}."),
        "Content/ru/a.md": .article("Жасы {{adultAg}}."),
      ],
      report: """
        Content/kk/a.md:7:6: error: nothing is called {{adultAg}} [unknown-name]
          7 | Жасы {{adultAg}}.
            |      ^
          hint: did you mean {{adultAge}}?
        Content/ru/a.md:7:6: error: nothing is called {{adultAg}} [unknown-name]
          7 | Жасы {{adultAg}}.
            |      ^
          hint: did you mean {{adultAge}}?

        """),
    BrokenSite(
      "a figure without a value on the day, in the title and twice in the text",
      [
        "Content/kk/a.md": """
        ---
        title: "Айына {{oldFee}}"
        description: Сипаттама
        updated: 2026-11-01
        reviewBy: 2027-05-01
        ---
        Айына {{oldFee}} теңге, **екі айға** {{oldFee}}.

        """
      ],
      report: """
        Content/kk/a.md:2:15: error: {{oldFee}} has no value on 2026-01-01 [absent-value]
          2 | title: "Айына {{oldFee}}"
            |               ^
          hint: add the value of that day to the rules, or change the text
        Content/kk/a.md:7:7: error: {{oldFee}} has no value on 2026-01-01 [absent-value]
          7 | Айына {{oldFee}} теңге, **екі айға** {{oldFee}}.
            |       ^
          hint: add the value of that day to the rules, or change the text
        Content/kk/a.md:7:38: error: {{oldFee}} has no value on 2026-01-01 [absent-value]
          7 | Айына {{oldFee}} теңге, **екі айға** {{oldFee}}.
            |                                      ^
          hint: add the value of that day to the rules, or change the text

        """),
    BrokenSite(
      "a list inside a sentence",
      [
        "Content/kk/a.md": .article("Санаттар: {{list:categories}}."),
        "Content/ru/a.md": .article("Санаттар: {{list:categories}}."),
      ],
      report: """
        Content/kk/a.md:7:11: error: {{list:categories}} must stand alone in a paragraph [insertion-in-text]
          7 | Санаттар: {{list:categories}}.
            |           ^
          hint: put an empty line before and after it
        Content/ru/a.md:7:11: error: {{list:categories}} must stand alone in a paragraph [insertion-in-text]
          7 | Санаттар: {{list:categories}}.
            |           ^
          hint: put an empty line before and after it

        """),
    BrokenSite(
      "braces without a partner",
      [
        "Content/kk/a.md": .article("Мәтін {{adultAge."),
        "Content/ru/a.md": .article("Мәтін {{adultAge."),
      ],
      report: """
        Content/kk/a.md:7:7: error: double braces do not match [unbalanced-braces]
          7 | Мәтін {{adultAge.
            |       ^
          hint: write a value as {{name}}
        Content/ru/a.md:7:7: error: double braces do not match [unbalanced-braces]
          7 | Мәтін {{adultAge.
            |       ^
          hint: write a value as {{name}}

        """),
    BrokenSite(
      "an unknown block",
      [
        "Content/kk/a.md": .article("> [!nota]\n> Мәтін."),
        "Content/ru/a.md": .article("> [!nota]\n> Мәтін."),
      ],
      report: """
        Content/kk/a.md:7:3: error: there is no block called "nota" [unknown-block]
          7 | > [!nota]
            |   ^
          hint: did you mean [!note]?
        Content/ru/a.md:7:3: error: there is no block called "nota" [unknown-block]
          7 | > [!nota]
            |   ^
          hint: did you mean [!note]?

        """),
    BrokenSite(
      "steps without a numbered list",
      [
        "Content/kk/a.md": .article("> [!steps]\n> Мәтін."),
        "Content/ru/a.md": .article("> [!steps]\n> Мәтін."),
      ],
      report: """
        Content/kk/a.md:7:3: error: a block of steps needs one numbered list, not 0 [steps-without-list]
          7 | > [!steps]
            |   ^
          hint: number the steps: 1. 2. 3.
        Content/ru/a.md:7:3: error: a block of steps needs one numbered list, not 0 [steps-without-list]
          7 | > [!steps]
            |   ^
          hint: number the steps: 1. 2. 3.

        """),
    BrokenSite(
      "a picture without a description",
      [
        "Content/kk/a.md": .article("![](../images/card.png)"),
        "Content/images/card.png": .picture(),
      ],
      report: """
        Content/kk/a.md:7:1: error: the image "../images/card.png" has no description \
        [image-without-description]
          7 | ![](../images/card.png)
            | ^
          hint: write what it shows: ![a card with a number](../images/card.png)
        Content/ru/a.md:1:1: error: nothing here, but a picture at Content/kk/a.md:7:1 [different-shape]
          1 | ---
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
  ]
}

extension BrokenSite {
  static let links: [BrokenSite] = [
    BrokenSite(
      "a link to nothing",
      ["Content/kk/a.md": .article("[мәтін]()")],
      report: """
        Content/kk/a.md:7:1: error: the link has no address [empty-link]
          7 | [мәтін]()
            | ^
          hint: write it in the round brackets

        """),
    BrokenSite(
      "a misspelled article",
      ["Content/kk/a.md": .article("[мәтін](bb.md)")],
      report: """
        Content/kk/a.md:7:1: error: "bb.md" leads to no article [broken-link]
          7 | [мәтін](bb.md)
            | ^
          hint: did you mean "b.md"?

        """),
    BrokenSite(
      "an article that is nowhere",
      ["Content/kk/a.md": .article("Қараңыз: [мәтін](somewhere-else.md)")],
      report: """
        Content/kk/a.md:7:10: error: "somewhere-else.md" leads to no article [broken-link]
          7 | Қараңыз: [мәтін](somewhere-else.md)
            |          ^

        """),
    BrokenSite(
      "a misspelled section",
      ["Content/kk/a.md": .article("[мәтін](b.md#parts)")],
      report: """
        Content/kk/a.md:7:1: error: Content/kk/b.md has no section #parts [unknown-anchor]
          7 | [мәтін](b.md#parts)
            | ^
          hint: did you mean #part?

        """),
    BrokenSite(
      "a section's id that holds a colon",
      ["Content/kk/a.md": .article("[мәтін](b.md#part:two)")],
      report: """
        Content/kk/a.md:7:1: error: Content/kk/b.md has no section #part:two [unknown-anchor]
          7 | [мәтін](b.md#part:two)
            | ^

        """),
    BrokenSite(
      "a section that this page does not have",
      ["Content/kk/a.md": .article("[мәтін](#part)")],
      report: """
        Content/kk/a.md:7:1: error: Content/kk/a.md has no section #part [unknown-anchor]
          7 | [мәтін](#part)
            | ^

        """),
    BrokenSite(
      "a section of a list page",
      ["Content/kk/a.md": .article("[мәтін](help.md#part)")],
      report: """
        Content/kk/a.md:7:1: error: help.md has no section #part [unknown-anchor]
          7 | [мәтін](help.md#part)
            | ^

        """),
    BrokenSite(
      "an address instead of a file",
      ["Content/kk/a.md": .article("[мәтін](/kk/b/)")],
      report: """
        Content/kk/a.md:7:1: error: "/kk/b/" is not the path to a file [absolute-link]
          7 | [мәтін](/kk/b/)
            | ^
          hint: write the file's name, as in check-status.md#five-ways

        """),
    BrokenSite(
      "a file name without its ending",
      ["Content/kk/a.md": .article("[мәтін](b)")],
      report: """
        Content/kk/a.md:7:1: error: "b" names no file [link-without-extension]
          7 | [мәтін](b)
            | ^
          hint: did you mean "b.md"?

        """),
    BrokenSite(
      "a way out of the content",
      ["Content/kk/a.md": .article("[мәтін](../../secret.md)")],
      report: """
        Content/kk/a.md:7:1: error: "../../secret.md" leads out of the language's folder [link-leaves-content]
          7 | [мәтін](../../secret.md)
            | ^

        """),
    BrokenSite(
      "a way to no language",
      ["Content/kk/a.md": .article("[мәтін](../en/b.md)")],
      report: """
        Content/kk/a.md:7:1: error: "../en/b.md" leads out of the language's folder [link-leaves-content]
          7 | [мәтін](../en/b.md)
            | ^

        """),
    BrokenSite(
      "a page of the other language",
      ["Content/kk/a.md": .article("[мәтін](../ru/b.md)")],
      report: """
        Content/kk/a.md:7:1: error: "../ru/b.md" leads to the Russian page [link-into-other-language]
          7 | [мәтін](../ru/b.md)
            | ^
          hint: link to the page in this language, or say so: [text](../ru/b.md "ru")

        """),
    BrokenSite(
      "the other language under the wrong name",
      ["Content/kk/a.md": .article("[мәтін](../ru/b.md \"kk\")")],
      report: """
        Content/kk/a.md:7:1: error: "../ru/b.md" leads to the Russian page [link-into-other-language]
          7 | [мәтін](../ru/b.md "kk")
            | ^
          hint: link to the page in this language, or say so: [text](../ru/b.md "ru")

        """),
    BrokenSite(
      "a draft",
      [
        "Content/kk/a.md": .article("[мәтін](b.md)"),
        "Content/kk/b.md": .article("Мәтін.", "draft: true\n"),
        "Content/ru/b.md": .article("Текст.", "draft: true\n"),
      ],
      report: """
        Content/kk/a.md:7:1: error: "b.md" leads to no article [broken-link]
          7 | [мәтін](b.md)
            | ^
          hint: did you mean "a.md"?

        """),
    BrokenSite(
      "a page of the site by its whole address",
      ["Content/kk/a.md": .article("[мәтін](https://example.kz/kk/b/#part)")],
      report: """
        Content/kk/a.md:7:1: error: the address https://example.kz/kk/b/#part is not in the other language's section \
        at Content/ru/a.md:1:1 [figure-without-partner]
          7 | [мәтін](https://example.kz/kk/b/#part)
            | ^
          hint: write it in both languages, in digits in both or in words in both
        Content/kk/a.md:7:1: error: "https://example.kz/kk/b/#part" is a page of this site [own-address]
          7 | [мәтін](https://example.kz/kk/b/#part)
            | ^
          hint: write b.md#part

        """),
    BrokenSite(
      "a misspelled picture",
      [
        "Content/kk/a.md": .article("![карта](../images/cart.png)"),
        "Content/images/card.png": .picture(),
      ],
      report: """
        Content/kk/a.md:7:1: error: there is no picture images/cart.png [missing-image]
          7 | ![карта](../images/cart.png)
            | ^
          hint: did you mean images/card.png?
        Content/ru/a.md:1:1: error: nothing here, but a picture at Content/kk/a.md:7:1 [different-shape]
          1 | ---
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
    BrokenSite(
      "pictures for sharing that nobody has drawn",
      [
        "Content/site.yml": FileContent(
          (TestSite().files["Content/site.yml"]?.text ?? "") + "\npictures: true\n"),
        "Templates/picture.mustache": "{{#pictures}}{{title}}{{/pictures}}\n",
      ],
      report: """
        Content/site.yml:1:1: warning: 4 pictures for sharing not drawn yet, such as \
        pictures/kk/a.fa7db751bb.png [missing-pictures]
          1 | baseURL: https://example.kz/
            | ^
          hint: run make pictures

        """),
    BrokenSite(
      "a picture that is an article",
      ["Content/kk/a.md": .article("![карта](b.md)")],
      report: """
        Content/kk/a.md:7:1: error: there is no picture kk/b.md [missing-image]
          7 | ![карта](b.md)
            | ^
        Content/ru/a.md:1:1: error: nothing here, but a picture at Content/kk/a.md:7:1 [different-shape]
          1 | ---
            | ^
          hint: both languages need the same lists, tables and blocks

        """),
  ]
}

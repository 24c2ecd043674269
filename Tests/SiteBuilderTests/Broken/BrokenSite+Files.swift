extension BrokenSite {
  static let files: [BrokenSite] = [
    BrokenSite(
      "without site.yml",
      ["Content/site.yml": nil],
      report: """
        Content/site.yml:1:1: error: the file site.yml is missing [missing-file]
          hint: put it back: the site cannot be built without it

        """),
    BrokenSite(
      "a template is missing",
      ["Templates/404.mustache": nil],
      report: """
        Templates/404.mustache:1:1: error: the file 404.mustache is missing [missing-file]
          hint: put it back: the site cannot be built without it

        """),
    BrokenSite(
      "the words of a language are missing",
      ["Templates/strings/ru.yml": nil],
      report: """
        Templates/strings/ru.yml:1:1: error: the file strings/ru.yml is missing [missing-file]
          hint: put it back: the site cannot be built without it

        """),
    BrokenSite(
      "a name that cannot be an address",
      [
        "Content/kk/Жаңа бет.md": .article("Мәтін."),
        "Content/ru/Жаңа бет.md": .article("Текст."),
      ],
      report: """
        Content/kk/Жаңа бет.md:1:1: error: "Жаңа бет" cannot be an address [invalid-key]
          1 | ---
            | ^
          hint: use small Latin letters, digits and hyphens, as in check-status
        Content/ru/Жаңа бет.md:1:1: error: "Жаңа бет" cannot be an address [invalid-key]
          1 | ---
            | ^
          hint: use small Latin letters, digits and hyphens, as in check-status

        """),
    BrokenSite(
      "a page saved in Windows-1251",
      ["Content/ru/a.md": .latin1("---\ntitle: А\n---\n\u{CF}")],
      report: """
        Content/ru/a.md:4:1: error: the text is not in UTF-8 [not-utf-8]
          4 | �
            | ^
          hint: save the file in UTF-8

        """),
  ]
}

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
      ["Content/ru/a.md": .latin1("---\ntitle: \u{C0}\n---\n\u{D2}\u{E5}\u{EA}\u{F1}\u{F2}.\n")],
      report: """
        Content/ru/a.md:2:1: error: the text is not in UTF-8 [not-utf-8]
          2 | title: �
            | ^
          hint: save the file in UTF-8

        """),
    BrokenSite(
      "the configuration saved in Windows-1251",
      [
        "Content/site.yml": .latin1(
          "baseURL: https://example.kz/\ntitle: { kk: \u{D1}\u{E0}\u{E9}\u{F2}, ru: \u{CF}\u{EE}\u{F0}\u{F2}\u{E0}\u{EB} }\ndescription: { kk: \u{CE}\u{EF}\u{E8}\u{F1}\u{E0}\u{ED}\u{E8}\u{E5}, ru: \u{CE}\u{EF}\u{E8}\u{F1}\u{E0}\u{ED}\u{E8}\u{E5} }\nsections: []\n"
        )
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
        Content/site.yml:2:1: error: the text is not in UTF-8 [not-utf-8]
          2 | title: { kk: ����, ru: ������ }
            | ^
          hint: save the file in UTF-8

        """),
  ]
}

extension BrokenSite {
  static let addresses: [BrokenSite] = [
    BrokenSite(
      "an alias that is another article",
      ["Content/kk/a.md": .article("Мәтін.", "aliases: [b]\n")],
      report: """
        Content/kk/a.md:6:11: error: another page already has the address "b" [address-taken]
          6 | aliases: [b]
            |           ^
          hint: choose another name

        """),
    BrokenSite(
      "an alias that is a section",
      ["Content/kk/a.md": .article("Мәтін.", "aliases: [help]\n")],
      report: """
        Content/kk/a.md:6:11: error: another page already has the address "help" [address-taken]
          6 | aliases: [help]
            |           ^
          hint: choose another name

        """),
    BrokenSite(
      "one alias of two articles",
      [
        "Content/kk/a.md": .article("Мәтін.", "aliases: [old]\n"),
        "Content/kk/b.md": .article("Мәтін.\n\n## Бөлім {#part}\n\nТағы.", title: "Б", "aliases: [old]\n"),
      ],
      report: """
        Content/kk/b.md:6:11: error: another page already has the address "old" [address-taken]
          6 | aliases: [old]
            |           ^
          hint: choose another name

        """),
    BrokenSite(
      "an alias at the home page's address",
      ["Content/kk/a.md": .article("Мәтін.", "aliases: [home]\n")],
      report: """
        Content/kk/a.md:6:11: error: another page already has the address "home" [address-taken]
          6 | aliases: [home]
            |           ^
          hint: choose another name

        """),
    BrokenSite(
      "a lost address and lost sections",
      [
        "Content/addresses.txt": """
        // published
        help
        a
        b#part
        old
        b#gone
        old#part

        """
      ],
      report: """
        Content/addresses.txt:5:1: error: the published address "old" would lead nowhere [lost-address]
          5 | old
            | ^
          hint: write aliases: [old] in the article that replaces it
        Content/addresses.txt:6:1: error: the published section #gone is gone from Content/kk/b.md \
        [lost-anchor]
          6 | b#gone
            | ^
          see Content/kk/b.md:1:1
          hint: write {#new-id #gone} at the heading that replaces it, in both languages
        Content/addresses.txt:6:1: error: the published section #gone is gone from Content/ru/b.md \
        [lost-anchor]
          6 | b#gone
            | ^
          see Content/ru/b.md:1:1
          hint: write {#new-id #gone} at the heading that replaces it, in both languages
        Content/addresses.txt:7:1: error: the published address "old" would lead nowhere [lost-address]
          7 | old#part
            | ^
          hint: write aliases: [old] in the article that replaces it

        """),
    BrokenSite(
      "a lost address in a ledger with the line ends of Windows",
      ["Content/addresses.txt": "// published\r\nold\r\n"],
      report: """
        Content/addresses.txt:2:1: error: the published address "old" would lead nowhere [lost-address]
          2 | old
            | ^
          hint: write aliases: [old] in the article that replaces it

        """),
    BrokenSite(
      "a former id in one language only",
      [
        "Content/addresses.txt": """
        b#part
        b#new

        """,
        "Content/kk/b.md": .article("Мәтін.\n\n## Бөлім {#new #part}\n\nТағы.", title: "Б"),
        "Content/ru/b.md": .article("Текст.\n\n## Раздел {#new}\n\nЕщё.", title: "Б"),
      ],
      report: """
        Content/addresses.txt:1:1: error: the published section #part is gone from Content/ru/b.md \
        [lost-anchor]
          1 | b#part
            | ^
          see Content/ru/b.md:1:1
          hint: write {#new-id #part} at the heading that replaces it, in both languages

        """),
  ]
}

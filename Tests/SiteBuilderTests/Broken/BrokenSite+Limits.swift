extension BrokenSite {
  static let limits: [BrokenSite] = [
    BrokenSite(
      "a page of 256 KB and more",
      ["Content/kk/a.md": .article(String(repeating: "мәтін ", count: 24_000))],
      report: """
        Content/kk/a.md:7:1: error: the page is longer than 262144 bytes [page-too-long]
          7 | мәтін мәтін мәтін мәтін мәтін мәтін мәтін мәтін мәтін мәтін мәтін мәтін мәтін мәтін мәтін \
        мәтін мәті
            | ^
          hint: split it into several articles

        """),
    BrokenSite(
      "more marks than any text has",
      ["Content/kk/a.md": .article(String(repeating: "[", count: 2_001))],
      report: """
        Content/kk/a.md:7:1: error: more than 2000 Markdown marks in one go [too-many-marks]
          7 | \
        [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
            | ^
          hint: separate paragraphs by empty lines

        """),
    BrokenSite(
      "quotes in quotes without end",
      ["Content/kk/a.md": .article(String(repeating: "> ", count: 17) + "мәтін")],
      report: """
        Content/kk/a.md:7:1: error: lists, quotes or emphasis are nested more than 16 deep [nested-too-deeply]
          7 | > > > > > > > > > > > > > > > > > мәтін
            | ^
          hint: make the text flatter

        """),
    BrokenSite(
      "a table as wide as no screen",
      ["Content/kk/a.md": .article(String(repeating: "| а ", count: 40) + "|")],
      report: """
        Content/kk/a.md:7:1: error: the table has more than 32 columns [table-too-wide]
          7 | | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | а | \
        а | а 
            | ^
          hint: split the table

        """),
  ]
}

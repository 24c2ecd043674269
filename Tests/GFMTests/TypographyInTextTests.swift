import GFM
import Testing
import Text

@Suite struct TypographyInTextTests {
  /// `~` stands for a non-breaking space.
  @Test(arguments: [
    ("**18** лет", "<p><strong>18</strong>~лет</p>\n", "behind a mark"),
    ("до **18** лет", "<p>до~<strong>18</strong>~лет</p>\n", "before a mark"),
    ("*в* [доме](a.md)", "<p><em>в</em>~<a href=\"a.md\">доме</a></p>\n", "between two marks"),
    ("18\nлет", "<p>18~лет</p>\n", "at a line's end in the source"),
    ("**18**\nлет", "<p><strong>18</strong>~лет</p>\n", "at a line's end behind a mark"),
    ("`в доме` и `18 лет`", "<p><code>в доме</code> и~<code>18 лет</code></p>\n", "not inside code"),
    ("    в доме", "<pre><code>в доме\n</code></pre>\n", "not in a code block"),
    ("[a](<в доме.md>)", "<p><a href=\"в доме.md\">a</a></p>\n", "not in an address"),
    ("18\u{A0}лет", "<p>18~лет</p>\n", "what is there stays"),
    ("18&nbsp;лет", "<p>18~лет</p>\n", "also as an entity"),
    ("| в доме |\n|---|", "<th scope=\"col\">в~доме</th>", "in a cell"),
    ("![в доме](a.png)", "alt=\"в~доме\"", "in a description"),
    ("> [!note] Не забудьте\n> x", "<p class=\"block-title\">Не~забудьте</p>", "in a block's title"),
    ("x \\\nи да", "<p>x <br>\nи~да</p>\n", "a hard break stays"),
    ("a  \nв b", "<p>a<br>\nв~b</p>\n", "and so do two spaces"),
    ("слово\nслово", "<p>слово\nслово</p>\n", "an ordinary line's end stays"),
  ])
  func spacesAreSetAcrossMarksAndNowhereElse(markdown: String, html: String, because: String) {
    let expected = html.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
    let text = reading(markdown).page.text
    #expect(text.contains(expected), "\(text)")
  }

  @Test func headingsCarryThemAndRunsDoNot() {
    let page = reading("## До 18 лет").page
    #expect(page.headings[0].text == "До\u{A0}18\u{A0}лет")
    #expect(page.headings[0].html == "До\u{A0}18\u{A0}лет")
    #expect(page.headings[0].id == "до-18-лет")
    #expect(page.textRuns.map(\.text) == ["До 18 лет"])
  }
}

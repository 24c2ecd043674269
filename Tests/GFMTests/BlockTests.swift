import Diagnostics
import GFM
import Testing
import Text

@Suite struct BlockTests {
  @Test(arguments: [
    (
      "> [!note] Есте *сақтаңыз*\n> мәтін",
      "<div class=\"block note\" role=\"note\">\n<p class=\"block-title\">Есте <em>сақтаңыз</em></p>\n<p>мәтін</p>\n</div>\n",
      "a title of its own"
    ),
    (
      "> [!warning]\n> мәтін",
      "<div class=\"block warning\" role=\"note\">\n<p class=\"block-title\">Careful</p>\n<p>мәтін</p>\n</div>\n",
      "the site's title"
    ),
    (
      "> [!note]\n>\n> мәтін",
      "<div class=\"block note\" role=\"note\">\n<p>мәтін</p>\n</div>\n",
      "no title at all"
    ),
    (
      "> [!call] 1414\n>\n> - a\n> - b",
      """
      <div class="block call" role="note">
      <p class="block-title">1414</p>
      <ul>
      <li>a</li>
      <li>b</li>
      </ul>
      </div>

      """, "a list inside"
    ),
    (
      "> [!steps] Қадамдар\n> 1. a\n> 2. b",
      """
      <div class="block steps">
      <p class="block-title">Қадамдар</p>
      <ol>
      <li>a</li>
      <li>b</li>
      </ol>
      </div>

      """, "steps"
    ),
    (
      "> [!year] 2017\n> x\n> y",
      "<div class=\"block year\" role=\"note\">\n<p class=\"block-title\">2017</p>\n<p>x\ny</p>\n</div>\n",
      "a year"
    ),
    ("> [текст]\n> x", "<blockquote>\n<p>[текст]\nx</p>\n</blockquote>\n", "brackets alone are no mark"),
    ("[!note] x", "<p>[!note] x</p>\n", "no quote, no block"),
  ])
  func aQuoteWithAMarkIsABlock(markdown: String, html: String, because: String) {
    let (page, diagnostics) = reading(markdown, language: .kazakh)
    #expect(page.text == html)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("> [!nota]\n> x", "unknown-block", "did you mean [!note]?"),
    ("> [!NOTE]\n> x", "unknown-block", "did you mean [!note]?"),
    ("> [!photograph]\n> x", "unknown-block", "use note, warning, steps, call, year"),
    ("> [!steps]\n> x", "steps-without-list", "number the steps: 1. 2. 3."),
    ("> [!steps]\n> - a", "steps-without-list", "number the steps: 1. 2. 3."),
    ("> [!steps]\n> 1. a\n>\n> x\n>\n> 1. b", "steps-without-list", "number the steps: 1. 2. 3."),
  ])
  func aWrongBlockIsAnErrorWithAHint(markdown: String, id: String, hint: String) {
    let diagnostics = reading(markdown).diagnostics
    #expect(diagnostics.summary == ["1:3 \(id)"])
    #expect(diagnostics.first?.problem.wording(in: .english).hint == hint)
  }

  @Test func shapesTellListsTablesAndBlocks() {
    let page = reading(
      "- a\n- b\n\n## A\n\n1. a\n   - b\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n\n> [!steps]\n> 1. x\n\n{{list:categories}}"
    ).page
    #expect(
      page.shapes.map(\.kind) == [
        .bulletList(items: 2), .orderedList(items: 1), .bulletList(items: 1), .table(rows: 2, columns: 2),
        .block(name: "steps"), .orderedList(items: 1), .insertion(name: "list:categories"),
      ]
    )
    #expect(page.shapes.map(\.section) == [-1, 0, 0, 0, 0, 0, 0])
    #expect(page.shapes.map(\.place.line) == [1, 6, 7, 9, 14, 15, 17])
  }

  @Test func cellsOfAWideTableNameTheirColumns() {
    let long = String(repeating: "x", count: 41)
    let page = reading("| Кто | Сколько \"₸\" |  | \(long) |\n|---|--:|---|---|\n| a | b | c | d |").page
    #expect(page.text.contains("<table class=\"stacked\">"))
    #expect(
      page.text.hasSuffix(
        """
        <tr>
        <td>a</td>
        <td class="align-right" data-label="Сколько &quot;₸&quot;">b</td>
        <td>c</td>
        <td>d</td>
        </tr>
        </tbody>
        </table></div>

        """
      ), "\(page.text)"
    )
  }

  @Test func tablesScrollAndNameTheirColumns() {
    let page = reading("## Суммы\n\n|   | Кто |\n|:--|--:|\n| a | b |\n\n| x |\n|---|").page
    #expect(
      page.text.hasSuffix(
        """
        <div class="table-scroll" role="region" tabindex="0" aria-label="Table: Суммы"><table>
        <thead>
        <tr>
        <td class="align-left"></td>
        <th scope="col" class="align-right">Кто</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">a</td>
        <td class="align-right">b</td>
        </tr>
        </tbody>
        </table></div>
        <div class="table-scroll" role="region" tabindex="0" aria-label="Table: Суммы (2)"><table>
        <thead>
        <tr>
        <th scope="col">x</th>
        </tr>
        </thead>
        </table></div>

        """
      ), "\(page.text)"
    )
  }
}

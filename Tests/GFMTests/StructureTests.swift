import GFM
import Testing

@Suite struct StructureTests {
  @Test func aListItemMayEndWithAHeading() {
    #expect(
      reading("- # A {#a}\n- b").page.text
        == "<ul>\n<li>\n<h1 id=\"a\">A[end 0]</h1>\n[after 0]</li>\n<li>b</li>\n</ul>\n")
  }

  @Test func aPageOfEverydayMarkdownHasThisHTML() {
    let page = reading(
      """
      Текст с *выделением*, **жирным**, ~~старым~~ и `кодом`\\
      второй строки.

      ## Раздел {#part #old}

      1. Первый
      2. Второй

      - [x] сделано
      - [ ] впереди

      > цитата

      ---
      """
    ).page
    #expect(
      page.text == """
        <p>Текст с\u{A0}<em>выделением</em>, <strong>жирным</strong>, <del>старым</del> и\u{A0}<code>кодом</code><br>
        второй строки.</p>
        <h2 id="part"><span id="old"></span>Раздел[end 0]</h2>
        [after 0]<ol>
        <li>Первый</li>
        <li>Второй</li>
        </ol>
        <ul>
        <li class="task"><label><input type="checkbox" disabled checked> сделано</label>
        </li>
        <li class="task"><label><input type="checkbox" disabled> впереди</label>
        </li>
        </ul>
        <blockquote>
        <p>цитата</p>
        </blockquote>
        <hr>

        """
    )
  }
}

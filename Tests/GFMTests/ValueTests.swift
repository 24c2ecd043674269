import Diagnostics
import GFM
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("До {{adultAge}} лет", "<p>До\u{A0}18\u{A0}лет</p>\n", "in text"),
    (
      "**{{monthly}}** теңге", "<p><strong>4\u{A0}250</strong> теңге</p>\n",
      "a unit that Russian does not know"
    ),
    ("{{ adultAge }}", "<p>18</p>\n", "spaces inside the braces"),
    ("`{{adultAge}}`", "<p><code>{{adultAge}}</code></p>\n", "code stays as it is"),
    ("[x](tel:{{contactCentre}})", "<p><a href=\"tel:1414\">x</a></p>\n", "in a destination"),
    (
      "[x](a.md \"до {{adultAge}} лет\")", "<p><a href=\"a.md\" title=\"до\u{A0}18\u{A0}лет\">x</a></p>\n",
      "in a title"
    ),
    (
      "![карта {{adultAge}}](a.png)", "<p><img src=\"a.png\" alt=\"карта 18\" loading=\"lazy\"></p>\n",
      "in an image"
    ),
    ("{ {x} } {a}", "<p>{ {x} } {a}</p>\n", "single braces are text"),
  ])
  func aNameBecomesItsValue(markdown: String, html: String, because: String) {
    let (page, diagnostics) = reading(markdown)
    #expect(page.text == html)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("{{adultAg}}", "unknown-name", "did you mean {{adultAge}}?"),
    ("{{list:categorie}}", "unknown-name", "did you mean {{list:categories}}?"),
    ("Вот {{list:categories}} они", "insertion-in-text", "put an empty line before and after it"),
    ("- a {{table:amounts}}", "insertion-in-text", "put an empty line before and after it"),
    ("a {{adultAge b", "unbalanced-braces", "write a value as {{name}}"),
    ("a adultAge}} b", "unbalanced-braces", "write a value as {{name}}"),
    ("[x](tel:{{contactCentr}})", "unknown-name", "did you mean {{contactCentre}}?"),
    ("{{*adultAge*}}", "unbalanced-braces", "write a value as {{name}}"),
  ])
  func aWrongNameIsAnErrorWithAHint(markdown: String, id: String, hint: String) {
    let diagnostics = reading(markdown).diagnostics
    #expect(diagnostics.first?.id == id)
    #expect(diagnostics.first?.problem.wording(in: .english).hint == hint)
    #expect(diagnostics.first?.severity == .error)
  }

  @Test func anInsertionAloneInAParagraphIsASlot() {
    let (page, diagnostics) = reading("a\n\n{{list:categories}}\n\n> [!note]\n> x\n>\n> {{table:amounts}}")
    #expect(diagnostics.isEmpty)
    #expect(page.html.pieces.contains(.insertion("list:categories")))
    #expect(page.html.pieces.contains(.insertion("table:amounts")))
    #expect(page.names.map(\.name) == ["list:categories", "table:amounts"])
  }

  @Test func everyUseIsRecordedOnceWithItsPlace() {
    let page = reading("## A {{adultAge}} {#a}\n\n[{{adultAge}}](tel:{{contactCentre}}) {{unknownThing}}")
      .page
    #expect(page.names.map(\.name) == ["adultAge", "adultAge", "contactCentre", "unknownThing"])
    #expect(page.names.map { "\($0.place.line):\($0.place.column)" } == ["1:6", "3:2", "3:20", "3:39"])
  }

  @Test func textRunsHoldTheValuesBeforeTypography() {
    let page = reading("До {{adultAge}} лет и *{{monthly}}* тенге").page
    #expect(page.textRuns.map(\.text) == ["До 18 лет и ", "4 250", " тенге"])
  }
}

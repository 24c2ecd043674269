import Testing
import Text

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("", ""), ("Қазақ", "Қазақ"), ("a<b>&\"c\"'d'", "a&lt;b&gt;&amp;&quot;c&quot;&#39;d&#39;"),
    ("&amp;", "&amp;amp;"), ("\"\u{301}>", "&quot;\u{301}&gt;"), ("4\u{1F}250", "4\u{A0}250"),
  ])
  func markupsCharactersAreEscapedAndMarksResolved(text: String, html: String) {
    #expect(HTMLText.escaped(text).unicodeScalars.elementsEqual(html.unicodeScalars))
    var bytes = Array("<p>".utf8)
    HTMLText.appendEscaped(text, to: &bytes)
    #expect(bytes == Array("<p>\(html)".utf8))
  }
}

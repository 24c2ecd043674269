import Testing

/// A text that looks dangerous, is not, and must pass; and what the page shows of it.
struct HarmlessText: Sendable, CustomTestStringConvertible {
  let markdown: String
  let html: String

  init(_ markdown: String, shows html: String) { (self.markdown, self.html) = (markdown, html) }

  var testDescription: String { markdown.debugDescription }

  static let all: [HarmlessText] = [
    HarmlessText("`<script>`", shows: "<code>&lt;script&gt;</code>"),
    HarmlessText("```\n<b>\n```", shows: "&lt;b&gt;"),
    HarmlessText("```\n<div>\n```", shows: "&lt;div&gt;"),
    HarmlessText("\\<script>", shows: "&lt;script&gt;"),
    HarmlessText("&lt;b&gt;", shows: "&lt;b&gt;"),
    HarmlessText("2 < 3 и 5 > 4", shows: "2 &lt; 3"),
    HarmlessText("возраст <18 лет", shows: "&lt;18"),
    HarmlessText("a<b", shows: "a&lt;b"),
    HarmlessText("<не тег>", shows: "&lt;не тег&gt;"),
    HarmlessText("«А» & «Б»", shows: "&amp;"),
    HarmlessText("Слово javascript: в тексте", shows: "javascript: в"),
    HarmlessText("data:image — это адрес", shows: "data:image"),
    HarmlessText("onclick=никогда", shows: "onclick=никогда"),
    HarmlessText("`javascript:alert(1)`", shows: "<code>javascript:alert(1)</code>"),
    HarmlessText("[x](https://egov.kz/javascript:x)", shows: "href=\"https://egov.kz/javascript:x\""),
    HarmlessText("[x](https://egov.kz/?u=data:x)", shows: "?u=data:x"),
    HarmlessText("[x](a.md#javascript:x)", shows: "a.md#javascript:x"),
    HarmlessText("[x](?q=a:b)", shows: "href=\"?q=a:b\""),
    HarmlessText("[x](./a:b.md)", shows: "./a:b.md"),
    HarmlessText("[x](javascript.md)", shows: "javascript.md"),
    HarmlessText("[x](data/table.md)", shows: "data/table.md"),
    HarmlessText("[x](мақала.md)", shows: "мақала.md"),
    HarmlessText("[x](a%20b.md)", shows: "a%20b.md"),
    HarmlessText("[x](HTTPS://egov.kz)", shows: "HTTPS://egov.kz"),
    HarmlessText("[x](http://egov.kz:8080/a)", shows: "http://egov.kz:8080/a"),
    HarmlessText("[x](mailto:a@b.kz?subject=c)", shows: "mailto:a@b.kz?subject=c"),
    HarmlessText("[x](tel:+7-7172-11-22-33)", shows: "tel:+77172112233"),
    HarmlessText("[x](a.md \"Больше > меньше\")", shows: "title=\"Больше &gt; меньше\""),
    HarmlessText("[x](a.md 'Он \"сказал\"')", shows: "&quot;сказал&quot;"),
    HarmlessText("![a < b](c.png)", shows: "alt=\"a &lt; b\""),
    HarmlessText("![рост = 5](c.png)", shows: "alt=\"рост = 5\""),
    HarmlessText("[x](../../ru/a.md)", shows: "../../ru/a.md"),
    HarmlessText("[x](#part)", shows: "href=\"#part\""),
    HarmlessText("```c++\nx\n```", shows: "class=\"language-c++\""),
  ]
}

extension BrokenSite {
  static let templates: [BrokenSite] = [
    BrokenSite(
      "a tag that is not closed",
      [
        "Templates/article.mustache": """
        <h1>{{title}}</h1>
        {{#pages}}<p>{{title}}</p>

        """
      ],
      report: """
        Templates/article.mustache:2:1: error: the template cannot be read here: the section "pages" is not closed \
        [broken-template]
          2 | {{#pages}}<p>{{title}}</p>
            | ^
          hint: every {{#name}} needs its {{/name}}, every {{ its }}

        """),
    BrokenSite(
      "an indented tag that is not closed, below an empty line",
      [
        "Templates/article.mustache": """
        <h1>{{title}}</h1>

          <ul>
            {{#pages}}<li>{{/page}}
          </ul>

        """
      ],
      report: """
        Templates/article.mustache:4:19: error: the template cannot be read here: the section "pages" is closed \
        as "page" [broken-template]
          4 |     {{#pages}}<li>{{/page}}
            |                   ^
          hint: every {{#name}} needs its {{/name}}, every {{ its }}

        """),
    BrokenSite(
      "a template with the line ends of Windows",
      ["Templates/article.mustache": "<h1>\r\n{{titel}}</h1>\r\n"],
      report: """
        Templates/article.mustache:2:1: error: no page gives a value to "titel" [unknown-tag]
          2 | {{titel}}</h1>
            | ^
          hint: did you mean "title"?

        """),
    BrokenSite(
      "a section that ends under another name",
      ["Templates/article.mustache": "{{#pages}}{{title}}{{/page}}\n"],
      report: """
        Templates/article.mustache:1:20: error: the template cannot be read here: the section "pages" is closed \
        as "page" [broken-template]
          1 | {{#pages}}{{title}}{{/page}}
            |                    ^
          hint: every {{#name}} needs its {{/name}}, every {{ its }}

        """),
    BrokenSite(
      "two templates of one name",
      ["Templates/partials/article.mustache": "<h1>{{title}}</h1>\n"],
      report: """
        Templates/partials/article.mustache:1:1: error: there is a second template named "article" \
        [duplicate-template]
          1 | <h1>{{title}}</h1>
            | ^
          hint: the other one is Templates/article.mustache; rename one of them

        """),
    BrokenSite(
      "an unknown partial, asset and value",
      [
        "Templates/article.mustache": """
        {{> haed}}
        <link href="{{root}}{{assets.sit_css}}">
        <h1>{{titel}}</h1>
        {{#breadcrumb}}{{/breadcrumb}}

        """
      ],
      report: """
        Templates/article.mustache:1:1: error: there is no template "haed" [unknown-partial]
          1 | {{> haed}}
            | ^
        Templates/article.mustache:2:21: error: there is no asset "sit_css" [unknown-asset]
          2 | <link href="{{root}}{{assets.sit_css}}">
            |                     ^
          hint: did you mean "site_css"?
        Templates/article.mustache:3:5: error: no page gives a value to "titel" [unknown-tag]
          3 | <h1>{{titel}}</h1>
            |     ^
          hint: did you mean "title"?
        Templates/article.mustache:4:1: error: no page gives a value to "breadcrumb" [unknown-tag]
          4 | {{#breadcrumb}}{{/breadcrumb}}
            | ^
          hint: did you mean "breadcrumbs"?

        """),
    BrokenSite(
      "a word that no language has",
      ["Templates/article.mustache": "{{s.skip}}\n"],
      report: """
        Templates/strings/kk.yml:1:1: error: the word "skip" is missing [missing-string]
          1 | backToText: backToText
            | ^
          hint: add a line that starts with skip:
        Templates/strings/ru.yml:1:1: error: the word "skip" is missing [missing-string]
          1 | backToText: backToText
            | ^
          hint: add a line that starts with skip:

        """),
    BrokenSite(
      "a word in one language only",
      [
        "Templates/article.mustache": "{{s.skip}}\n",
        "Templates/strings/kk.yml": .strings("skip: Өту\n"),
      ],
      report: """
        Templates/strings/ru.yml:1:1: error: the word "skip" is missing [missing-string]
          1 | backToText: backToText
            | ^
          hint: add a line that starts with skip:

        """),
    BrokenSite(
      "a word that is used nowhere",
      [
        "Templates/strings/kk.yml": .strings("skip: Өту\n"),
        "Templates/strings/ru.yml": .strings("skip: Перейти\n"),
      ],
      report: """
        Templates/strings/kk.yml:15:1: error: the word "skip" is used nowhere [unused-string]
          15 | skip: Өту
             | ^
          hint: take it away in both languages

        """),
    BrokenSite(
      "a misspelled word",
      ["Templates/strings/kk.yml": "[footnotes]\n"],
      report: """
        Templates/strings/kk.yml:1:1: error: the file needs lines of the form key: value [expected-mapping]
          1 | [footnotes]
            | ^

        """),
    BrokenSite(
      "a name that the pages of another template have",
      ["Templates/article.mustache": "{{#letters}}{{id}}{{/letters}}{{s.footnote.x}}\n"],
      report: """
        Templates/article.mustache:1:1: error: pages of the template "article" give no value to "letters" \
        [unknown-tag]
          1 | {{#letters}}{{id}}{{/letters}}{{s.footnote.x}}
            | ^
        Templates/strings/kk.yml:1:1: error: the word "footnote.x" is missing [missing-string]
          1 | backToText: backToText
            | ^
          hint: add a line that starts with footnote.x:
        Templates/strings/ru.yml:1:1: error: the word "footnote.x" is missing [missing-string]
          1 | backToText: backToText
            | ^
          hint: add a line that starts with footnote.x:

        """),
    BrokenSite(
      "a misspelled name in a partial that several templates put in",
      [
        "Templates/partials/head.mustache": "<title>{{documenTitle}}</title>\n",
        "Templates/article.mustache": "{{> head}}\n", "Templates/section.mustache": "{{> head}}\n",
      ],
      report: """
        Templates/partials/head.mustache:1:8: error: no page gives a value to "documenTitle" [unknown-tag]
          1 | <title>{{documenTitle}}</title>
            |        ^
          hint: did you mean "documentTitle"?

        """),
    BrokenSite(
      "a list as a text, and new delimiters that are none",
      [
        "Templates/article.mustache": "{{breadcrumbs}}\n",
        "Templates/section.mustache": "{{=<%=}}\n",
      ],
      report: """
        Templates/article.mustache:1:1: error: "breadcrumbs" is no text [list-as-text]
          1 | {{breadcrumbs}}
            | ^
          hint: write a section: {{#breadcrumbs}} … {{/breadcrumbs}}
        Templates/section.mustache:1:1: error: the template cannot be read here: new delimiters are two words \
        without an equals sign [broken-template]
          1 | {{=<%=}}
            | ^
          hint: every {{#name}} needs its {{/name}}, every {{ its }}

        """),
    BrokenSite(
      "partials that put one another in",
      [
        "Templates/article.mustache": "{{> head}}\n",
        "Templates/partials/head.mustache": "<head>{{> mark}}</head>\n",
        "Templates/partials/mark.mustache": "{{title}}\n{{> head}}\n",
      ],
      report: """
        Templates/partials/mark.mustache:2:1: error: the template puts itself in: head → mark → head \
        [circular-template]
          2 | {{> head}}
            | ^
          hint: take one of these partials out

        """),
    BrokenSite(
      "a template that puts itself in",
      ["Templates/article.mustache": "{{> article}}\n"],
      report: """
        Templates/article.mustache:1:1: error: the template puts itself in: article → article \
        [circular-template]
          1 | {{> article}}
            | ^
          hint: take one of these partials out

        """),
    BrokenSite(
      "partials that lie too deep",
      Dictionary(
        (0..<70).map { ("Templates/partials/p\($0).mustache", FileContent("{{> p\($0 + 1)}}\n")) } + [
          ("Templates/partials/p70.mustache", "{{title}}\n"),
          ("Templates/article.mustache", "{{> p0}}\n"),
        ]
      ) { first, _ in first },
      report: """
        Templates/partials/p63.mustache:1:1: error: sections and partials lie more than 64 deep \
        [template-too-large]
          1 | {{> p64}}
            | ^

        """),
    BrokenSite(
      "a style sheet that has changed since it was minified",
      [
        "Templates/minified/site.css": "body{margin:1px}\n",
        "Templates/minified/sources.sha256": FileContent(String(repeating: "0", count: 64) + "  site.css\n"),
      ],
      report: """
        Templates/assets/site.css:1:1: warning: site.css has changed since it was minified and is published as it \
        is written [stale-minified-file]
          1 | body { margin: 0 }
            | ^
          hint: run make theme

        """),
  ]
}

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
        Templates/article.mustache:3:1: error: the template cannot be read here: a section is not closed \
        [broken-template]
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
        Templates/article.mustache:4:22: error: the template cannot be read here: a section is closed under another name \
        [broken-template]
          4 |     {{#pages}}<li>{{/page}}
            |                      ^
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
        Templates/article.mustache:1:23: error: the template cannot be read here: a section is closed under another name \
        [broken-template]
          1 | {{#pages}}{{title}}{{/page}}
            |                       ^
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
  ]
}

extension TestSite {
  /// Two articles in one section.
  static let baseContent: [String: FileContent] = [
    "Content/site.yml": """
    baseURL: https://example.kz/
    title: { kk: Сайт, ru: Портал }
    description: { kk: Сипаттама, ru: Описание }
    sections:
      - key: help
        title: { kk: Көмек, ru: Помощь }
        pages: [a, b]
    """,
    "Content/kk/a.md": .article("Мәтін."),
    "Content/ru/a.md": .article("Текст."),
    "Content/kk/b.md": .article("Мәтін.\n\n## Бөлім {#part}\n\nТағы.", title: "Б"),
    "Content/ru/b.md": .article("Текст.\n\n## Раздел {#part}\n\nЕщё.", title: "Б"),
  ]

  /// The fewest templates that a site can have, each with what the tests look at.
  static let baseTemplates: [String: FileContent] = [
    "Templates/404.mustache": """
    <!DOCTYPE html>
    <html lang="{{lang}}"><title>{{documentTitle}}</title>
    <link rel="stylesheet" href="{{root}}{{assets.site_css}}">
    <a href="{{homeURL}}">{{s.notFoundTitle}}</a>
    """,
    "Templates/article.mustache": """
    <!DOCTYPE html>
    <html lang="{{lang}}"><title>{{documentTitle}}</title>
    <meta name="description" content="{{description}}">
    <link rel="canonical" href="{{canonical}}">
    {{#alternates}}{{^current}}<a class="other" href="{{path}}" hreflang="{{tag}}"></a>{{/current}}{{/alternates}}
    {{#breadcrumbs}}<a class="breadcrumb" href="{{url}}">{{title}}</a>{{/breadcrumbs}}
    <h1>{{title}}</h1>
    {{{body}}}
    {{#previous}}<a class="previous" href="{{url}}">{{title}}</a>{{/previous}}
    {{#next}}<a class="next" href="{{url}}">{{title}}</a>{{/next}}
    <script type="application/ld+json">{{{structuredData}}}</script>
    """,
    "Templates/home.mustache": """
    <!DOCTYPE html>
    <html lang="{{lang}}"><title>{{documentTitle}}</title>
    <h1>{{title}}</h1><div class="lead">{{{lead}}}</div>
    {{#tasks}}<a class="task" href="{{url}}">{{title}}</a>{{/tasks}}
    {{{body}}}
    """,
    "Templates/languages.mustache": """
    <!DOCTYPE html>
    <title>{{documentTitle}}</title>
    {{#alternates}}<a hreflang="{{tag}}" href="{{path}}">{{siteTitle}}</a>{{/alternates}}
    """,
    "Templates/manifest.mustache": """
    {"name": "{{siteTitle}}", "start_url": "{{homeURL}}"}
    """,
    "Templates/navigation.mustache": """
    {{#sections}}<a href="{{url}}">{{title}}</a>{{/sections}}
    """,
    "Templates/page.mustache": """
    <!DOCTYPE html>
    <html lang="{{lang}}"><title>{{documentTitle}}</title>
    {{{body}}}
    """,
    "Templates/redirect.mustache": """
    <!DOCTYPE html>
    <meta http-equiv="refresh" content="0; url={{targetURL}}"><a href="{{targetURL}}">{{title}}</a>
    """,
    "Templates/section.mustache": """
    <!DOCTYPE html>
    <html lang="{{lang}}"><title>{{documentTitle}}</title>
    <h1>{{title}}</h1>
    {{#pages}}<a href="{{url}}">{{title}}</a>{{/pages}}
    """,
    "Templates/assets/site.css": "body { margin: 0 }\n",
    "Templates/strings/kk.yml": .strings(),
    "Templates/strings/ru.yml": .strings(),
  ]
}

extension FileContent {
  /// The words that the builder itself needs, each called by its own name, and more of them.
  static func strings(_ more: String = "") -> FileContent {
    let names = [
      "backToText", "blockCall", "blockNote", "blockSteps", "blockWarning", "blockYear", "counterpartLabel",
      "counterpartTitle", "externalLink", "footnote", "footnotes", "notFoundTitle", "scrollingTable",
      "sectionLink",
    ]
    return FileContent(names.map { "\($0): \($0)\n" }.joined() + more)
  }
}

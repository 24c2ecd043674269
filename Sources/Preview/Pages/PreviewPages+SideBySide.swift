import Diagnostics
import SiteBuilder
import Text

extension PreviewPages {
  /// The two languages of an article side by side, section by section, with what is wrong in its place.
  func sideBySide(_ key: String) -> String? {
    let state = site.current
    guard let build = state.newest, let article = build.articleStates.first(where: { $0.key == key }) else {
      return nil
    }
    let texts = DashboardWords(messages)
    let files = Set(article.files.values)
    let diagnostics = state.diagnostics.filter { diagnostic in
      files.contains(diagnostic.place.file) || diagnostic.related.contains { files.contains($0.file) }
    }
    let base = build.basePath
    let marks = marks(of: article, diagnostics: diagnostics).map { mark in
      "<span class=\"mark \(mark.style)\">\(texts.states[mark] ?? "")</span>"
    }
    let links = Language.allCases.map { language in
      let title = article.titles?[language] ?? key
      return """
        <th scope="col" lang="\(language.tag)"><a href="\(base)\(SiteBuild.address(of: key, in: language))">\
        \(HTMLText.escaped(title))</a><br><code>\(HTMLText.escaped(article.files[language] ?? "—"))</code></th>
        """
    }
    let rows: String
    if let pairs = build.sectionPairs(of: key, root: base) {
      rows = pairs.enumerated().map { index, pair in
        row(pair, isFirst: index == 0, article: article, diagnostics: diagnostics)
      }.joined(separator: "\n")
    } else {
      let notes = diagnostics.map { note($0) }.joined()
      rows = "<tr><td colspan=\"2\"><p>\(texts.notBuilt)</p>\(notes)</td></tr>"
    }
    let body = """
      <p><a href="/_preview/">\(texts.back)</a></p>
      <h1>\(key)</h1>
      <p>\(marks.joined())</p>
      <dl>
      <dt>\(texts.review)</dt><dd>\(article.reviewBy?.description ?? texts.none)</dd>
      <dt>\(texts.facts)</dt>\
      <dd class="facts">\(article.facts.isEmpty ? texts.none : factList(article))</dd>
      <dt>\(texts.problems)</dt><dd>\(diagnostics.count)</dd>
      </dl>
      <table class="rows pair"><thead><tr>\(links.joined())</tr></thead><tbody>
      \(rows)
      </tbody></table>
      """
    return page(title: key, body: body)
  }

  private func row(
    _ pair: SectionPair, isFirst: Bool, article: ArticleState, diagnostics: [Diagnostic]
  ) -> String {
    let cells = Language.allCases.map { language -> String in
      let file = article.files[language]
      // What concerns the file as a whole stands with the first section.
      let lines = pair.lines[language].map { isFirst ? 0..<$0.upperBound : $0 } ?? 0..<0
      let notes = diagnostics.filter { diagnostic in
        ([diagnostic.place] + diagnostic.related).contains { $0.file == file && lines.contains($0.line) }
      }
      let html = pair.html[language] ?? "—"
      return """
        <td lang="\(language.tag)">\(notes.map { note($0) }.joined())<div class="text">\(html)</div></td>
        """
    }
    let isApart = pair.html.count < Language.allCases.count
    return "<tr id=\"section-\(pair.id)\"\(isApart ? " class=\"apart\"" : "")>\(cells.joined())</tr>"
  }
}

import Diagnostics
import SiteBuilder
import Text

extension PreviewPages {
  /// All articles with their state.
  func dashboard() -> String {
    let state = site.current
    let texts = DashboardWords(messages)
    let diagnosticsByFile = Dictionary(grouping: state.diagnostics) { $0.place.file }
    let articles = state.newest?.articleStates ?? []
    let files = Set(articles.flatMap { $0.files.values })
    let general = state.diagnostics.filter { !files.contains($0.place.file) }
    let rows = articles.map { article in
      row(article, diagnostics: article.sortedFiles.flatMap { diagnosticsByFile[$0] ?? [] }, texts)
    }
    let options = ArticleMark.allCases.map { mark in
      "<option value=\"\(mark.rawValue)\">\(texts.states[mark] ?? "")</option>"
    }
    let body = """
      <p><a href="\(state.shown?.basePath ?? "/")">\(texts.site)</a>\(peopleLink)</p>
      <h1>\(texts.title)</h1>
      \(general.map { note($0) }.joined(separator: "\n"))
      <div class="filters">
      <label>\(texts.words) <input id="filter-words" type="search"></label>
      <label>\(texts.state) <select id="filter-state"><option value="">\(texts.all)</option>\
      \(options.joined())</select></label>
      <p role="status">\(texts.count): <span id="filter-count">\(articles.count)</span></p>
      </div>
      <table class="rows">
      <thead><tr><th scope="col">\(texts.article)</th><th scope="col">\(texts.state)</th>\
      <th scope="col">\(texts.review)</th><th scope="col">\(texts.facts)</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      <script src="/_preview/dashboard.js"></script>
      """
    return page(title: texts.title, body: body)
  }

  /// The way to the persons by whom the rules are tried, where there are rules.
  private var peopleLink: String {
    guard site.current.newest?.people != nil else { return "" }
    return " · <a href=\"\(PersonKeeper.path)\">\(PeopleWords(messages).title)</a>"
  }

  private func row(_ article: ArticleState, diagnostics: [Diagnostic], _ texts: DashboardWords) -> String {
    let marks = marks(of: article, diagnostics: diagnostics)
    let shown = marks.map { mark in
      let number =
        mark == .faulty ? diagnostics.count { $0.severity == .error } : warningCount(mark, diagnostics)
      let count = number > 0 ? ": \(number)" : ""
      return "<span class=\"mark \(mark.style)\">\(texts.states[mark] ?? "")\(count)</span>"
    }
    let titles = article.titles.map { titles in
      Language.allCases.map { "<span lang=\"\($0.tag)\">\(HTMLText.escaped(titles[$0]))</span>" }
    }
    let name = titles?.joined(separator: "<br>") ?? article.key
    return """
      <tr data-states="\(marks.map(\.rawValue).joined(separator: " "))">\
      <td><a href="/_preview/\(article.key)">\(name)</a><br><code>\(article.key)</code></td>\
      <td>\(shown.joined())</td><td class="day">\(article.reviewBy?.description ?? "")</td>\
      <td>\(facts(of: article))</td></tr>
      """
  }

  /// How many facts an article states; the list of them opens.
  private func facts(of article: ArticleState) -> String {
    guard !article.facts.isEmpty else { return "" }
    let list = factList(article)
    return "<details><summary>\(article.facts.count)</summary><p class=\"facts\">\(list)</p></details>"
  }

  /// The facts that an article states, by their ids, which do not break.
  func factList(_ article: ArticleState) -> String {
    article.facts.map { "<span>\(HTMLText.escaped($0))</span>" }.joined(separator: ", ")
  }

  private func warningCount(_ mark: ArticleMark, _ diagnostics: [Diagnostic]) -> Int {
    mark == .warned ? diagnostics.count { $0.severity == .warning } : 0
  }

  /// The states that an article is in, at least one.
  func marks(of article: ArticleState, diagnostics: [Diagnostic]) -> [ArticleMark] {
    var marks: [ArticleMark] = []
    if article.files.count < Language.allCases.count { marks.append(.missing) }
    if diagnostics.containsErrors { marks.append(.faulty) }
    if diagnostics.contains(where: { $0.severity == .warning }) { marks.append(.warned) }
    if let reviewBy = article.reviewBy, reviewBy.description < today { marks.append(.overdue) }
    if article.hasStaleSection { marks.append(.stale) }
    if article.isDraft { marks.append(.draft) }
    return marks.isEmpty ? [.fine] : marks
  }

  /// One diagnostic as these pages show it.
  func note(_ diagnostic: Diagnostic) -> String {
    let wording = diagnostic.problem.wording(in: messages)
    let hint = wording.hint.map { "<p>\(HTMLText.escaped($0))</p>" } ?? ""
    return """
      <div class="note \(diagnostic.severity.rawValue)" lang="\(messages.rawValue)"><p class="place">\(HTMLText.escaped(diagnostic.place.description))</p>\
      <p>\(HTMLText.escaped(wording.message)) [\(diagnostic.id)]</p>\(hint)</div>
      """
  }

  /// A page of the preview's own.
  func page(title: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(messages.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <link rel="stylesheet" href="/_preview/preview.css">
    \(snippet(version: site.revision))
    </head>
    <body class="bilim-page">
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }
}

extension ArticleState {
  /// The article's files, Kazakh first.
  var sortedFiles: [String] { Language.allCases.compactMap { files[$0] } }
}

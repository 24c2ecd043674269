import Diagnostics
import SiteBuilder
import Text

/// What exists in a preview only: the script in every page, its data, and the editors' pages.
struct PreviewPages: Sendable {
  let site: PreviewSite
  let messages: MessageLanguage
  /// Today as `YYYY-MM-DD`.
  let today: String
  let lines: SourceLines
  /// What proves that a request to write comes from a page of this preview; nothing in one that only shows.
  let token: String?

  init(
    site: PreviewSite, lines: SourceLines, messages: MessageLanguage, today: String, token: String? = nil
  ) {
    self.token = token
    self.lines = lines
    self.site = site
    self.messages = messages
    self.today = today
  }

  /// A file of the preview's own with its media type.
  struct File {
    var type: String
    var bytes: [UInt8]

    init(_ type: String, _ bytes: [UInt8]) {
      self.type = type + "; charset=utf-8"
      self.bytes = bytes
    }

    init(_ type: String, _ text: String) { self.init(type, Array(text.utf8)) }
  }

  /// The file at a path below `/_preview`; nothing where there is none.
  func page(at path: String) -> File? {
    switch path {
    case "/_preview/preview.js": File("text/javascript", PackageResources.preview_js)
    case "/_preview/preview.css": File("text/css", PackageResources.preview_css)
    case "/_preview/dashboard.js": File("text/javascript", PackageResources.dashboard_js)
    case "/_preview/people.js": File("text/javascript", PackageResources.people_js)
    case PersonKeeper.path: File("text/html", people())
    case "/_preview/state.json": File("application/json", state())
    case "/_preview/": File("text/html", dashboard())
    default: article(at: path).map { File("text/html", $0) }
    }
  }

  private func article(at path: String) -> String? {
    let prefix = "/_preview/"
    guard path.hasPrefix(prefix) else { return nil }
    let key = path.dropFirst(prefix.count)
    return sideBySide(String(key.hasSuffix("/") ? key.dropLast() : key))
  }

  /// A page of the site with the script that shows it anew; everything else in it is as published.
  func withSnippet(_ html: [UInt8]) -> [UInt8] {
    let end = Array("</head>".utf8)
    guard let position = html.firstRange(of: end)?.lowerBound else { return html }
    return Array(html[..<position]) + Array(snippet.utf8) + Array(html[position...])
  }

  private var snippet: String { snippet(version: site.version) + peopleSnippet }

  /// The element that loads the script by which results are kept; nothing in a preview that only shows.
  private var peopleSnippet: String {
    guard let token else { return "" }
    let words = HTMLText.escaped(PeopleWords(messages).json.text)
    return
      "<script defer src=\"/_preview/people.js\" data-token=\"\(token)\" data-words=\"\(words)\"></script>"
  }

  /// The element that loads the preview's script in a page that shows this version or revision.
  func snippet(version: String) -> String {
    "<script defer src=\"/_preview/preview.js\" data-version=\"\(version)\"></script>"
  }

  /// The line that open pages get at each change.
  func event() -> String {
    let state = site.current
    return JSON.members([
      "version": .string(site.version), "revision": .string(site.revision),
      "isFaulty": .bool(state.isFaulty),
      "moves": .array(state.moves.suffix(50).map { .strings([$0.from, $0.to]) }),
      "base": .string(state.shown?.basePath ?? "/"), "languages": .strings(Language.allCases.map(\.tag)),
    ]).text
  }

  /// All diagnostics as the overlay shows them.
  private func state() -> String {
    let state = site.current
    let printer = printer
    let diagnostics = state.diagnostics.prefix(200).map { diagnostic -> JSON in
      let wording = diagnostic.problem.wording(in: messages)
      return .members([
        "severity": .string(diagnostic.severity.rawValue), "place": .string("\(diagnostic.place)"),
        "message": .string(wording.message), "hint": .optional(wording.hint),
        "id": .string(diagnostic.id), "line": .optional(lines.line(diagnostic.place)),
        "text": .string(printer.text(of: diagnostic)),
      ])
    }
    return JSON.members([
      "isFaulty": .bool(state.isFaulty), "count": .number(state.diagnostics.count),
      "words": OverlayWords(messages, hasSite: state.shown != nil).json, "lang": .string(messages.rawValue),
      "diagnostics": .array(diagnostics),
    ]).text
  }

  private var printer: DiagnosticPrinter {
    DiagnosticPrinter(language: messages, sourceLine: { [lines] in lines.line($0) })
  }

  /// The page that is shown before the first good build.
  func waiting() -> [UInt8] {
    let title = OverlayWords(messages).waiting
    return Array(
      """
      <!DOCTYPE html>
      <html lang="\(messages.rawValue)"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title><link rel="stylesheet" href="/_preview/preview.css">
      \(snippet)</head><body class="bilim-page"><h1>\(title)</h1></body></html>

      """.utf8)
  }
}

public import Diagnostics

extension MarkdownPage {
  /// Reads and renders a Markdown text in UTF-8, with everything that is wrong with it.
  ///
  /// `firstLine` is the line of `file` at which the text begins, behind the front matter. A text beyond the
  /// limits of size and nesting gives an empty page and a diagnostic. Safe on any thread.
  public static func parsing(
    _ source: [UInt8], file: String, firstLine: Int = 1, dialect: MarkdownDialect
  ) -> (page: MarkdownPage, diagnostics: [Diagnostic]) {
    let text = SourceText(source, file: file, firstLine: firstLine)
    if let excess = ReadingLimits.excess(in: text) {
      return (MarkdownPage(), [Diagnostic(excess.problem, at: text.place(at: excess.offset))])
    }
    guard let document = CMarkDocument(source) else { return (MarkdownPage(), []) }
    let tree = document.syntaxTree(sourceLength: source.count)
    if let excess = ReadingLimits.excess(in: tree) {
      let offset = text.start(ofLine: excess.line)
      return (MarkdownPage(), [Diagnostic(excess.problem, at: text.place(at: offset))])
    }
    var renderer = PageRenderer(tree, source: text, dialect: dialect)
    return renderer.rendered()
  }
}

import Testing

@testable import GFM

/// A Markdown text with what is told of it.
struct MarkedText: Sendable, CustomTestStringConvertible {
  let markdown: String
  /// The diagnostics as `line:column id`.
  let told: [String]
  /// The first hint, as an editor reads it.
  let hint: String?
  /// The text after everything was mended that has one reading only.
  let mended: String?

  init(_ markdown: String, _ told: String..., hint: String? = nil, mended: String? = nil) {
    self.markdown = markdown
    self.told = told
    self.hint = hint
    self.mended = mended
  }

  var testDescription: String { markdown.replacing("\n", with: "⏎") }
}

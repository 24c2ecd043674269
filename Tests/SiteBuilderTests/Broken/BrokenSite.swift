import Testing

/// A site with a mistake, and the whole of what an editor is told about it.
struct BrokenSite: Sendable, CustomTestStringConvertible {
  /// What is wrong, in a few words.
  let name: String
  /// What differs from the small valid site.
  let changes: [String: FileContent?]
  let report: String

  init(_ name: String, _ changes: [String: FileContent?], report: String) {
    self.name = name
    self.changes = changes
    self.report = report
  }

  var testDescription: String { name }

  /// Every broken site of the tests.
  static let all =
    files + frontMatter + frontMatterValues + configuration + sections + addresses + pairs + links + templates
    + markdown + limits
}

import Diagnostics
import SiteBuilder
import Text

/// A site as a tree of files: a small valid one, with whatever a test changes in it.
struct TestSite: Sendable {
  /// The files by their paths: `Content/kk/a.md`, `Templates/home.mustache`.
  var files: [String: FileContent]
  /// What the texts may use by name.
  var subject = Subject(
    values: Localized { _ in ["adultAge": "18", "yearly": "51\u{A0}000"] },
    absentValues: AbsentValues(["oldFee"], on: .startOf(2026)),
    insertions: Localized(
      kazakh: ["list:categories": "<ul><li>балалар</li></ul>\n"],
      russian: ["list:categories": "<ul><li>дети</li></ul>\n"]))

  /// The small site with some files changed, added or, by `nil`, taken away.
  init(_ changes: [String: FileContent?] = [:]) {
    files = TestSite.baseContent.merging(TestSite.baseTemplates) { first, _ in first }
    for (path, content) in changes {
      precondition(content != nil || files[path] != nil, "\(path) is not in the site")
      files[path] = content
    }
  }

  /// The small site with one article whose two texts are given.
  init(kazakh: String, russian: String) {
    self.init(["Content/kk/a.md": .article(kazakh), "Content/ru/a.md": .article(russian)])
  }

  /// The files below a folder.
  func tree(_ folder: String) -> SourceTree {
    let below = files.filter { $0.key.hasPrefix(folder + "/") }.map { path, content in
      SourceFile(path: String(path.dropFirst(folder.count + 1)), bytes: content.bytes)
    }
    return SourceTree(name: folder, files: below)
  }

  /// The site, built, taking over what has not changed since an earlier build.
  func build(
    _ options: SiteBuild.Options = SiteBuild.Options(), reusing previous: SiteBuild? = nil
  ) -> SiteBuild {
    SiteBuild(
      content: tree("Content"), templates: tree("Templates"), subject: subject, options: options,
      reusing: previous)
  }

  /// What a person reads at the terminal about the site's mistakes.
  func report(_ build: SiteBuild, in language: MessageLanguage = .english) -> String {
    let printer = DiagnosticPrinter(language: language) { [files] place in
      let lines = files[place.file]?.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      guard let lines, lines.indices.contains(place.line - 1) else { return nil }
      return String(lines[place.line - 1])
    }
    return build.diagnostics.map(printer.text).joined()
  }

  /// The report of a build of the site.
  func report() -> String { report(build()) }
}

/// What stands in a file of a test's site.
struct FileContent: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }
  init(stringLiteral text: String) { self.init(text) }

  /// A file that begins as every PNG does, and goes on with a text that tells it from others.
  static func picture(_ text: String = "") -> FileContent {
    FileContent(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(text.utf8))
  }

  /// A text in which every letter is the byte of its number, as an old encoding would save it.
  static func latin1(_ text: String) -> FileContent {
    FileContent(bytes: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An article with front matter in six lines, so that its text begins on line 7.
  static func article(_ text: String, title: String = "А", _ frontMatter: String = "") -> FileContent {
    FileContent(
      """
      ---
      title: \(title)
      description: Сипаттама
      updated: 2026-11-01
      reviewBy: 2027-05-01
      \(frontMatter)---
      \(text)

      """)
  }
}

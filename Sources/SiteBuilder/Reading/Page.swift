import Diagnostics
import GFM
import Text

/// One language of an article: its front matter and its rendered Markdown.
///
/// An object for the same reason as `Article`: every look at it would copy its fields.
final class Page: Sendable {
  let key: String
  let language: Language
  /// The file as diagnostics name it.
  let file: String
  let frontMatter: FrontMatter
  let markdown: MarkdownPage
  /// A fingerprint of the source, which changes when the file does.
  let fingerprint: Fingerprint

  private init(
    key: String, language: Language, file: String, frontMatter: FrontMatter, markdown: MarkdownPage,
    fingerprint: Fingerprint
  ) {
    self.key = key
    self.language = language
    self.file = file
    self.frontMatter = frontMatter
    self.markdown = markdown
    self.fingerprint = fingerprint
  }
}

extension Page {
  /// The page without what only the checks of its text need, and with its HTML spilled, if it can be: most of a
  /// large site's memory.
  func withoutText(spillingHTMLBy spill: SlottedHTML.Spill?) -> Page {
    var (frontMatter, markdown) = (frontMatter, markdown)
    frontMatter.written = []
    markdown.releaseText(spillingHTMLBy: spill)
    return Page(
      key: key, language: language, file: file, frontMatter: frontMatter, markdown: markdown,
      fingerprint: fingerprint)
  }

  /// The page in a content file; nothing when its front matter cannot be read.
  static func reading(
    _ source: SourceFile, key: String, dialect: MarkdownDialect, displayPath file: String
  ) -> (page: Page?, diagnostics: [Diagnostic]) {
    let bytes = source.bytes
    if let fault = bytes.unfitness(file: file) { return (nil, [fault]) }
    if let fault = bytes.firstInvalidUTF8Line {
      return (nil, [Diagnostic(Message.notUTF8, at: Place(file: file, line: fault))])
    }
    guard let parts = FrontMatterSplit(bytes) else {
      return (nil, [FrontMatterSplit.fault(of: bytes, file: file)])
    }
    let (frontMatter, yamlDiagnostics) = FrontMatter.reading(
      String(decoding: parts.yaml, as: UTF8.self), file: file, lineOffset: 1, dialect: dialect)
    let (markdown, markdownDiagnostics) = MarkdownPage.parsing(
      Array(parts.body), file: file, firstLine: parts.bodyLine, dialect: dialect)
    let page = frontMatter.map { frontMatter in
      Page(
        key: key, language: dialect.language, file: file, frontMatter: frontMatter, markdown: markdown,
        fingerprint: Fingerprint(bytes))
    }
    // A text that could not be read is not an empty one.
    let isRead = !markdownDiagnostics.contains { $0.severity == .error }
    let unfinished = isRead ? page?.unfinishedText() ?? [] : []
    return (page, yamlDiagnostics + markdownDiagnostics + unfinished)
  }
}

/// The two parts of a content file.
struct FrontMatterSplit {
  /// The lines between the two `---` lines.
  var yaml: ArraySlice<UInt8>
  /// Everything after them.
  var body: ArraySlice<UInt8>
  /// The line on which the body starts, from 1.
  var bodyLine: Int

  /// The parts, or nothing where the file does not start with a `---` line or the second one is missing.
  init?(_ bytes: [UInt8]) {
    var lines = LineCursor(bytes)
    guard lines.next().map(FrontMatterSplit.isFence) == true else { return nil }
    let start = lines.position
    while true {
      let end = lines.position
      guard let line = lines.next() else { return nil }
      if FrontMatterSplit.isFence(line) {
        yaml = bytes[start..<end]
        body = bytes[lines.position...]
        bodyLine = lines.lineNumber + 1
        return
      }
    }
  }

  /// Why a file has no front matter: no end of it, something before it, or none at all.
  static func fault(of bytes: [UInt8], file: String) -> Diagnostic {
    let lines = bytes.split(separator: 0x0A, maxSplits: 40, omittingEmptySubsequences: false)
    if lines.first.map(isFence) == true {
      // Where the keys end, the end was meant to be.
      let end = lines.dropFirst().firstIndex { line in
        !line.contains(UInt8(ascii: ":")) && !line.starts(with: [0x20]) && !line.starts(with: [0x2D])
      }
      return Diagnostic(Message.unclosedFrontMatter, at: Place(file: file, line: (end ?? 0) + 1))
    }
    let first = lines.firstIndex { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 } }
    if let first, isFence(lines[first].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 }) {
      return Diagnostic(Message.blankBeforeFrontMatter, at: Place(file: file))
    }
    return Diagnostic(Message.missingFrontMatter, at: Place(file: file))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    while let last = line.last, last == 0x20 || last == 0x0D || last == 0x09 { line = line.dropLast() }
    return line.elementsEqual([0x2D, 0x2D, 0x2D])
  }
}

/// Walks through bytes line by line.
private struct LineCursor {
  private let bytes: [UInt8]
  private(set) var position = 0
  private(set) var lineNumber = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next line without its line feed.
  mutating func next() -> ArraySlice<UInt8>? {
    guard position < bytes.count else { return nil }
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[position..<end]
    position = min(end + 1, bytes.count)
    lineNumber += 1
    return line
  }
}

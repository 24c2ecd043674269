/// A Mustache text as its parts, read exactly as the template library reads it.
///
/// A tag alone on its line takes the line with it. Texts have no white space at the start of a line: the theme
/// has taken it away. What is beyond plain values, sections, comments and partials is refused.
struct TemplateSyntax {
  /// A part of a template.
  indirect enum Part: Sendable {
    case text(String)
    case value(name: String, isEscaped: Bool)
    case section(name: String, isInverted: Bool, parts: [Part])
    case partial(name: String)
  }

  /// A template that is written in more than these parts.
  struct Unsupported: Error {}

  private let bytes: [UInt8]
  private var position = 0

  /// The parts of a text, or that it is written in more than these.
  static func reading(_ text: String) -> Result<[Part], Unsupported> {
    var syntax = TemplateSyntax(text)
    do throws(Unsupported) {
      return .success(try syntax.parts(ofSection: nil, isLineStart: true))
    } catch {
      return .failure(error)
    }
  }

  private init(_ text: String) { bytes = Array(text.utf8) }

  private mutating func parts(
    ofSection section: String?, isLineStart: Bool
  ) throws(Unsupported) -> [Part] {
    var parts: [Part] = []
    var isLineStart = isLineStart
    while position < bytes.count {
      let text = textBeforeTag()
      if !text.isEmpty {
        parts.append(.text(text))
        isLineStart = text.utf8.last == UInt8(ascii: "\n")
      }
      guard position < bytes.count else { break }
      let mark = bytes[position]
      switch mark {
      case UInt8(ascii: "#"), UInt8(ascii: "^"):
        position += 1
        let name = try name()
        let takesLine = takesLine(isLineStart)
        let inner = try self.parts(ofSection: name, isLineStart: takesLine)
        parts.append(.section(name: name, isInverted: mark == UInt8(ascii: "^"), parts: inner))
        isLineStart = takesLine
      case UInt8(ascii: "/"):
        position += 1
        guard try name() == section else { throw Unsupported() }
        _ = takesLine(isLineStart)
        return parts
      case UInt8(ascii: "!"):
        try skipComment()
        isLineStart = takesLine(isLineStart)
      case UInt8(ascii: ">"):
        position += 1
        parts.append(.partial(name: try name()))
        isLineStart = takesLine(isLineStart)
      case UInt8(ascii: "{"):
        position += 1
        parts.append(.value(name: try name(), isEscaped: false))
        guard position < bytes.count, bytes[position] == UInt8(ascii: "}") else { throw Unsupported() }
        position += 1
        isLineStart = false
      case UInt8(ascii: "&"):
        position += 1
        parts.append(.value(name: try name(), isEscaped: false))
        isLineStart = false
      default:
        parts.append(.value(name: try name(), isEscaped: true))
        isLineStart = false
      }
    }
    guard section == nil else { throw Unsupported() }
    return parts
  }

  /// The text up to the next tag, or to the end; the position moves behind the tag's braces.
  private mutating func textBeforeTag() -> String {
    let start = position
    let brace = UInt8(ascii: "{")
    while position < bytes.count {
      if bytes[position] == brace, position + 1 < bytes.count, bytes[position + 1] == brace {
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        position += 2
        return text
      }
      position += 1
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// The name of a tag; the position moves behind the closing braces.
  private mutating func name() throws(Unsupported) -> String {
    skipSpaces()
    let start = position
    while position < bytes.count, TemplateSyntax.isPartOfName(bytes[position]) { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    skipSpaces()
    let brace = UInt8(ascii: "}")
    guard !name.isEmpty, position + 1 < bytes.count, bytes[position] == brace, bytes[position + 1] == brace
    else { throw Unsupported() }
    position += 2
    return name
  }

  private mutating func skipComment() throws(Unsupported) {
    let brace = UInt8(ascii: "}")
    while position + 1 < bytes.count {
      if bytes[position] == brace, bytes[position + 1] == brace {
        position += 2
        return
      }
      position += 1
    }
    throw Unsupported()
  }

  /// Whether a tag that began a line also ends it; the position then moves to the next line.
  private mutating func takesLine(_ isLineStart: Bool) -> Bool {
    guard isLineStart else { return false }
    guard position < bytes.count else { return true }
    let start = position
    skipSpaces()
    if position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
      position += 1
      return true
    }
    position = start
    return false
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

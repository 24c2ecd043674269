import Text

extension [UInt8] {
  /// Adds finished HTML.
  mutating func append(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Adds finished HTML that was put together.
  mutating func appendMarkup(_ markup: String) { append(contentsOf: markup.utf8) }

  /// Adds a part of a text, escaped for content and for attributes in double quotes; marks become non-breaking
  /// spaces.
  mutating func appendEscaped(_ text: [UInt8], _ range: Range<Int>) {
    text.withUnsafeBufferPointer { appendEscaped(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Adds a string, escaped.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte <= .greaterThan {
        let replacement: StaticString? =
          switch byte {
          case .ampersand: "&amp;"
          case .lessThan: "&lt;"
          case .greaterThan: "&gt;"
          case .quotationMark: "&quot;"
          case Typography.mark: "\u{A0}"
          default: nil
          }
        if let replacement {
          append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
          append(replacement)
          start = index + 1
        }
      }
      index += 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}

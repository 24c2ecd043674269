import Bilingual

extension [UInt8] {
  /// Adds finished HTML.
  mutating func append(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Adds text, escaped for content and for attributes in double quotes; marks become non-breaking spaces.
  mutating func appendEscaped(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case .ampersand: append("&amp;")
      case .lessThan: append("&lt;")
      case .greaterThan: append("&gt;")
      case .quotationMark: append("&quot;")
      case Typography.mark: append("\u{A0}")
      default: append(byte)
      }
    }
  }

  /// Adds a string, escaped.
  mutating func appendEscaped(_ text: String) {
    appendEscaped(text.utf8)
  }
}

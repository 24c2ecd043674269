import Text

extension [UInt8] {
  /// Adds finished HTML.
  mutating func append(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Adds finished HTML that was put together.
  mutating func appendMarkup(_ markup: String) { append(contentsOf: markup.utf8) }

  /// Adds a part of a text, escaped; marks become non-breaking spaces.
  mutating func appendEscaped(_ text: [UInt8], _ range: Range<Int>) {
    text.withUnsafeBufferPointer {
      HTMLText.appendEscaped(UnsafeBufferPointer(rebasing: $0[range]), to: &self)
    }
  }

  /// Adds a string, escaped.
  mutating func appendEscaped(_ text: String) { HTMLText.appendEscaped(text, to: &self) }
}

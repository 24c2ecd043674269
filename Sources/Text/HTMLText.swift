/// Text as it stands in HTML: with `&`, `<`, `>` and both quotation marks escaped, it is safe as content and
/// as an attribute's value. Marks that `Typography` has left become non-breaking spaces.
public enum HTMLText {
  /// A text, escaped.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { replacement(for: $0) != nil }) else { return text }
    return String(decoding: escapedBytes(text), as: UTF8.self)
  }

  /// A text, escaped, as UTF-8.
  public static func escapedBytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    appendEscaped(text, to: &bytes)
    return bytes
  }

  /// Adds a text, escaped, at the end of some HTML.
  public static func appendEscaped(_ text: String, to html: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendEscaped($0, to: &html) }
  }

  /// Adds UTF-8 text, escaped, at the end of some HTML: copies the runs between what is replaced.
  public static func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      if let replacement = replacement(for: text[index]) {
        html += UnsafeBufferPointer(rebasing: text[start..<index])
        html += UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
        start = index + 1
      }
      index += 1
    }
    html += UnsafeBufferPointer(rebasing: text[start...])
  }

  @inline(__always)
  private static func replacement(for byte: UInt8) -> StaticString? {
    guard byte <= UInt8(ascii: ">") else { return nil }
    return switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case Typography.mark: "\u{A0}"
    default: nil
    }
  }
}

/// A style sheet without what only its authors read: comments, line breaks and spaces around braces.
///
/// What stands between quotation marks stays as it is.
enum DenseCSS {
  /// The same rules in fewer bytes.
  static func dense(_ css: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(css.count)
    var index = 0
    while index < css.count {
      let byte = css[index]
      if byte == UInt8(ascii: "/"), index + 1 < css.count, css[index + 1] == UInt8(ascii: "*") {
        index = end(ofCommentAt: index, in: css)
        appendSpace(to: &output)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = end(ofStringAt: index, in: css)
        output += css[index..<end]
        index = end
      } else if isSpace(byte) {
        appendSpace(to: &output)
        index += 1
      } else {
        if isMark(byte), output.last == UInt8(ascii: " ") { output.removeLast() }
        if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
        output.append(byte)
        index += 1
      }
    }
    if output.last == UInt8(ascii: " ") { output.removeLast() }
    return output
  }

  private static func appendSpace(to output: inout [UInt8]) {
    guard let last = output.last, last != UInt8(ascii: " "), !isMark(last) else { return }
    output.append(UInt8(ascii: " "))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether spaces beside a byte mean nothing, wherever it stands.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ",")
  }

  private static func end(ofCommentAt start: Int, in css: [UInt8]) -> Int {
    var index = start + 2
    while index + 1 < css.count {
      if css[index] == UInt8(ascii: "*"), css[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return css.count
  }

  private static func end(ofStringAt start: Int, in css: [UInt8]) -> Int {
    var index = start + 1
    while index < css.count, css[index] != css[start] {
      index += css[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, css.count)
  }
}

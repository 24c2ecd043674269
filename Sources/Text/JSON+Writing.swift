extension JSON {
  /// The value on one line, without spaces; it can stand inside a `script` element.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same as UTF-8.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// What stands between the quotation marks of a string.
  ///
  /// `<`, `>` and `&` are written as escapes too, so that a `script` element cannot end inside a string.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value over several lines, for files that people read: each member of an object on a line of its own,
  /// unless it holds no object.
  public var indentedText: String {
    var bytes: [UInt8] = []
    appendIndented(to: &bytes, margin: "\n")
    return String(decoding: bytes, as: UTF8.self)
  }

  private func appendIndented(to bytes: inout [UInt8], margin: String) {
    guard case .object(let members) = self, members.contains(where: \.value.holdsObject) else {
      return append(to: &bytes)
    }
    for (position, member) in members.enumerated() {
      bytes += ((position > 0 ? "," : "{") + margin + "  ").utf8
      Self.appendQuoted(member.name, to: &bytes)
      bytes += ": ".utf8
      member.value.appendIndented(to: &bytes, margin: margin + "  ")
    }
    bytes += (margin + "}").utf8
  }

  private var holdsObject: Bool {
    switch self {
    case .object: true
    case .array(let values): values.contains(where: \.holdsObject)
    default: false
    }
  }

  /// Adds the value at the end of UTF-8 text.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .string(let string): Self.appendQuoted(string, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (position, value) in values.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.appendQuoted(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies the runs between the characters that need an escape.
  private static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      var index = 0
      while index < text.count {
        let length = lengthOfEscaped(at: index, in: text)
        if length > 0 {
          bytes += UnsafeBufferPointer(rebasing: text[start..<index])
          appendEscape(UnsafeBufferPointer(rebasing: text[index..<index + length]), to: &bytes)
          start = index + length
        }
        index += max(1, length)
      }
      bytes += UnsafeBufferPointer(rebasing: text[start...])
    }
  }

  /// How many bytes the character at an index takes if it needs an escape; 0 where it needs none.
  @inline(__always)
  private static func lengthOfEscaped(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[index] {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"):
      1
    // Control characters, which a terminal would obey.
    case 0xC2 where text[index + 1] < 0xA0: 2
    // The line and the paragraph separator, which older browsers take for the end of a script's line.
    case 0xE2 where text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8: 3
    default: 0
    }
  }

  private static func appendEscape(_ character: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    switch character[0] {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
    case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
    case 0xC2: bytes += (#"\u00"# + String(character[1], radix: 16)).utf8
    case 0xE2: bytes += (character[2] == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8
    case let byte: bytes += ((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16)).utf8
    }
  }
}

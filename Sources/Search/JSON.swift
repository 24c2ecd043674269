/// Data as a browser's script reads it, its keys in the order given.
indirect enum JSON {
  case int(Int)
  /// Text as it is.
  case string(String)
  /// Text of the site's languages: its letters are exchanged, so that each takes one byte.
  case text(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The data as bytes, with letters exchanged by a table.
  func bytes(exchanging exchange: LetterExchange) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, exchange)
    return bytes
  }

  private func append(to bytes: inout [UInt8], _ exchange: LetterExchange) {
    switch self {
    case .int(let number): bytes += "\(number)".utf8
    case .string(let text): Self.append(quoted: text, to: &bytes)
    case .text(let text): Self.append(quoted: exchange.exchanged(text), to: &bytes)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (position, item) in items.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        item.append(to: &bytes, exchange)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(quoted: member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.append(to: &bytes, exchange)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func append(quoted text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\u{0}"..."\u{1F}", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202F}", "\u{2060}",
        "\u{FEFF}", "\u{300}"..."\u{36F}":
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u".utf8
        bytes += String(repeating: "0", count: 4 - digits.count).utf8
        bytes += digits.utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

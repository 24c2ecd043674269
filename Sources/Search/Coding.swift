/// Numbers as letters: five bits a letter, the most telling first; a sixth bit says that more follow.
enum Base64 {
  private static let digits = [Character]("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")

  /// A number below 64 as one letter.
  static func digit(_ number: Int) -> String { String(digits[number]) }

  /// Numbers from 0 on as letters; a number below 32 is one letter.
  static func coded(_ numbers: [Int]) -> String {
    numbers.map { number in
      var text = digit(number & 31)
      var rest = number >> 5
      while rest > 0 {
        text = digit(32 | rest & 31) + text
        rest >>= 5
      }
      return text
    }.joined()
  }
}

/// A hash of text that is the same on every machine: FNV-1a of 64 bits.
struct FNV1a {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes a text into the hash.
  mutating func add(_ text: String) {
    for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Ten letters and digits.
  var text: String { String(String(state, radix: 36).suffix(10)) }
}

/// Data as a browser's script reads it, its keys in the order given.
indirect enum JSON {
  case int(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The data as text.
  var text: String {
    switch self {
    case .int(let number): return String(number)
    case .string(let text): return Self.quoted(text)
    case .array(let items): return "[" + items.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      return "{" + members.map { Self.quoted($0.0) + ":" + $0.1.text }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\u{0}"..."\u{1F}", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202F}", "\u{2060}",
        "\u{FEFF}",
        "\u{300}"..."\u{36F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

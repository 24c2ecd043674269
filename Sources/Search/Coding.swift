/// Numbers as letters: five bits a letter, the most telling first; a sixth bit says that more follow.
enum Base64 {
  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  /// A number below 64 as one letter.
  static func digit(_ number: Int) -> UInt8 { digits[number] }

  /// Writes a number from 0 on; a number below 32 is one letter.
  static func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number >> 5
    var shift = 0
    while rest > 0 {
      shift += 5
      rest >>= 5
    }
    while shift > 0 {
      text.append(digits[32 | (number >> shift) & 31])
      shift -= 5
    }
    text.append(digits[number & 31])
  }

  /// Numbers from 0 on as letters.
  static func coded(_ numbers: [Int]) -> String {
    var text: [UInt8] = []
    for number in numbers { append(number, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A hash of bytes that is the same on every machine: FNV-1a of 64 bits.
struct FNV1a {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes bytes into the hash.
  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Ten hexadecimal digits, as names of files carry them.
  var text: String {
    let digits = String(state, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
  }
}

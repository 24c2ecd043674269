/// Whole numbers from 0 on as variable-length quantities: digits of five bits, the highest first; a sixth bit
/// says that more follow.
enum VariableLengthQuantity {
  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  /// A number below 64 as one digit.
  static func digit(_ number: Int) -> UInt8 { digits[number] }

  /// Adds a number; one below 32 takes one digit.
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

  /// The digits of some numbers, one after the other.
  static func text(of numbers: [Int]) -> String {
    var text: [UInt8] = []
    for number in numbers { append(number, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }
}

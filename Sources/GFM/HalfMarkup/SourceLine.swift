/// One line of a paragraph in the source, from its first character on.
struct SourceLine {
  let bytes: ArraySlice<UInt8>

  /// The line without blanks at its end, of which the offset of the first byte is kept.
  init(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    while let last = bytes.last, last <= .space { bytes = bytes.dropLast() }
    self.bytes = bytes
  }

  var start: Int { bytes.startIndex }
  var first: UInt8 { bytes.first ?? 0 }

  /// The byte at a distance from the start; 0 beyond the end.
  func byte(at distance: Int) -> UInt8 {
    distance < bytes.count ? bytes[start + distance] : 0
  }

  /// The text behind a number of bytes, without blanks of any kind at its start.
  func text(behind count: Int) -> String {
    var rest = bytes.dropFirst(count + blankLength(at: count))
    while let last = rest.last, last <= .space { rest = rest.dropLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  /// How many bytes of blanks stand at a distance from the start, those that do not break among them.
  func blankLength(at distance: Int) -> Int {
    var length = 0
    while true {
      let byte = byte(at: distance + length)
      if byte == .space || byte == .tab {
        length += 1
      } else if byte == 0xC2, self.byte(at: distance + length + 1) == 0xA0 {
        length += 2
      } else {
        return length
      }
    }
  }

  /// Whether a letter stands at a distance from the start: a Latin or a Cyrillic one.
  func isLetter(at distance: Int) -> Bool {
    let byte = byte(at: distance)
    return byte.isLetter || (0xD0...0xD3).contains(byte)
  }

  /// Whether a capital stands at a distance from the start.
  func isCapital(at distance: Int) -> Bool {
    guard isLetter(at: distance) else { return false }
    let rest = String(decoding: bytes.dropFirst(distance).prefix(2), as: UTF8.self)
    return rest.first?.isUppercase == true
  }

  func hasPrefix(_ prefix: StaticString) -> Bool {
    guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
    return bytes.starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
  }

  /// The number before a full stop or a bracket at the start of the line, with the length of both.
  var listNumber: (value: Int, length: Int)? {
    let digits = bytes.prefix(3).prefix { $0.isDigit }
    let mark = byte(at: digits.count)
    guard !digits.isEmpty, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count + 1)
  }
}

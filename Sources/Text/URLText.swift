/// Addresses as they stand in pages.
public enum URLText {
  /// An address with every character escaped by percent signs that an address may not hold, as the standard of Markdown
  /// has it: letters other than Latin ones, blanks, quotation marks, square brackets. What is escaped stays so.
  public static func encoded(_ address: String) -> String {
    guard address.utf8.contains(where: { !isAllowed($0) }) else { return address }
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if isAllowed(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A path with its percent signs resolved; as it is where they spell no text.
  public static func decoded(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
    let bytes = Array(path.utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        plain.append(byte)
        index += 3
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(validating: plain, as: UTF8.self) ?? path
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'()*+,-./:;=?@_~".utf8.contains(byte)
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}

/// The path of a request, decoded and free of tricks.
struct RequestPath: Equatable {
  /// The path from the server's root, starting with a slash, percent signs resolved.
  let text: String

  /// The path in a request's target, without its query; nothing where it is malformed, or tries to leave the
  /// site by dots, NULs, backslashes or doubled slashes.
  init?(encoded: String) {
    guard encoded.utf8.first == UInt8(ascii: "/"), let bytes = Self.decoded(encoded) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard !parts.contains("."), !parts.contains(".."), !parts.dropLast().contains("") else { return nil }
    self.text = text
  }

  private static func decoded(_ encoded: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(encoded.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    return isPlain ? bytes : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

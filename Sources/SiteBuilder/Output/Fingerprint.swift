/// A short name for some content: the FNV-1a hash of its bytes, 64 bits.
///
/// It tells versions of the same file apart, for names that caches may keep for ever; it is no protection
/// against somebody who wants two contents to share a name.
struct Fingerprint: Hashable, Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The fingerprint of some bytes.
  init(_ bytes: some Sequence<UInt8>) { combine(bytes) }

  /// Adds bytes at the end.
  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// Adds a byte at the end.
  mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// Ten hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
  }
}

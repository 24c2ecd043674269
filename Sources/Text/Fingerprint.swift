/// A short name for some content: the FNV-1a hash of its bytes, 64 bits, the same on every machine.
///
/// It tells versions of the same file apart, for names that caches may keep for ever; it is no protection
/// against somebody who wants two contents to share a name.
public struct Fingerprint: Hashable, Sendable {
  /// The whole hash.
  public var value: UInt64 { state }

  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The fingerprint of some bytes; of nothing, where they are to be added.
  @inlinable
  public init(_ bytes: some Sequence<UInt8> = EmptyCollection()) { combine(bytes) }

  /// Adds bytes at the end: parts have the fingerprint of the whole.
  @inlinable
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// Adds a byte at the end.
  @inlinable
  public mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The first ten hexadecimal digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
  }
}

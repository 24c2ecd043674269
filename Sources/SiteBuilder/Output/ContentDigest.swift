/// A name of 128 bits for some content, made at the speed of memory: two hashes by folded multiplication, 64 bits
/// each.
///
/// It tells builds apart and finds accidental changes; it is no protection against somebody who wants two contents
/// to share a name. What is published is checked by SHA-256 besides.
package struct ContentDigest: Hashable, Sendable {
  private var first: UInt64 = 0x9e37_79b9_7f4a_7c15
  private var second: UInt64 = 0xc2b2_ae3d_27d4_eb4f

  /// The digest of some bytes.
  package init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count / 8 * 8
      for offset in stride(from: 0, to: whole, by: 8) {
        add(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      var last: UInt64 = 0
      for (place, byte) in buffer[whole...].enumerated() { last |= UInt64(byte) << UInt64(place * 8) }
      add(last)
      add(UInt64(buffer.count))
    }
  }

  private mutating func add(_ word: UInt64) {
    first = Self.folded(first ^ word, 0xa076_1d64_78bd_642f) ^ word
    second = Self.folded(second &+ word, 0xe703_7ed1_a0b4_28db) ^ (word << 32 | word >> 32)
  }

  /// Both halves of a product of 128 bits, mixed.
  private static func folded(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }

  /// 32 hexadecimal digits.
  package var text: String { Self.digits(first) + Self.digits(second) }

  private static func digits(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

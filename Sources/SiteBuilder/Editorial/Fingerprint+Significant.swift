import Text

extension Fingerprint {
  /// Adds the letters and digits of a text, in lower case, and nothing else of it.
  mutating func combineSignificant(_ text: String) {
    var fingerprint = self
    var text = text
    text.makeContiguousUTF8()
    let isSimple = text.withUTF8 { fingerprint.combineSignificant(simple: $0) }
    if isSimple { return self = fingerprint }
    text.forEachScalar { combineSignificant($0) }
  }

  /// The same for a text of ASCII characters, Cyrillic letters and a few marks, which nearly every text is; false where
  /// it holds anything else.
  private mutating func combineSignificant(simple bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): combine(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): combine(byte | 0x20)
      case 0..<0x80: break
      case 0xD0...0xD3:
        index += 1
        guard
          let lower = Unicode.Scalar(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index] & 0x3F))?.simpleLowercase
        else { return false }
        combine(UInt8(truncatingIfNeeded: 0xC0 | lower.value >> 6))
        combine(UInt8(truncatingIfNeeded: 0x80 | lower.value & 0x3F))
      // « » and the space that does not break; – — ‘ ’ “ ” …
      case 0xC2 where bytes[index + 1].isFrequentMark: index += 1
      case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]): index += 2
      default: return false
      }
      index += 1
    }
    return true
  }

  private mutating func combineSignificant(_ scalar: Unicode.Scalar) {
    if let lower = scalar.simpleLowercase {
      if lower.isAlphanumeric { combine(lower.utf8) }
    } else if scalar.isAlphanumeric {
      for scalar in scalar.properties.lowercaseMapping.unicodeScalars where scalar.isAlphanumeric {
        combine(scalar.utf8)
      }
    }
  }
}

extension UInt8 {
  /// Whether the byte ends a space that does not break, « or ».
  fileprivate var isFrequentMark: Bool { self == 0xA0 || self == 0xAB || self == 0xBB }
}

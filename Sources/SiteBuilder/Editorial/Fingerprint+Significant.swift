import Text

extension Fingerprint {
  /// Adds the letters and digits of a text, in lower case, and nothing else of it.
  mutating func combineSignificant(_ text: String) {
    var fingerprint = self
    text.forEachScalar { fingerprint.combineSignificant($0) }
    self = fingerprint
  }

  private mutating func combineSignificant(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    // Cyrillic: small letters follow the capitals, and beyond the basic ones the two stand in pairs.
    case 0x0430...0x045F: combineTwoBytes(scalar.value)
    case 0x30...0x39, 0x61...0x7A: combine(UInt8(scalar.value))
    case 0x41...0x5A: combine(UInt8(scalar.value + 0x20))
    case 0...0x7F, 0xA0, 0xAB, 0xBB, 0x2010...0x2027: break
    case 0x0410...0x042F: combineTwoBytes(scalar.value + 0x20)
    case 0x0400...0x040F: combineTwoBytes(scalar.value + 0x50)
    case 0x0490...0x04BF, 0x04D0...0x052F: combineTwoBytes(scalar.value | 1)
    default: combineByProperties(scalar)
    }
  }

  private mutating func combineTwoBytes(_ value: UInt32) {
    combine(UInt8(0xC0 | value >> 6))
    combine(UInt8(0x80 | value & 0x3F))
  }

  private mutating func combineByProperties(_ scalar: Unicode.Scalar) {
    for scalar in scalar.properties.lowercaseMapping.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      combine(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

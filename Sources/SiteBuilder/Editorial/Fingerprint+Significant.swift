import Text

extension Fingerprint {
  /// Adds the letters and digits of a text, in lower case, and nothing else of it.
  mutating func combineSignificant(_ text: String) {
    var fingerprint = self
    text.forEachScalar { fingerprint.combineSignificant($0) }
    self = fingerprint
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

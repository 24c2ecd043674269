// Unicode's own tables are slow to ask. The ways past them are for what Kazakh and Russian texts are made of: ASCII,
// Cyrillic letters, and some marks.
extension Unicode.Scalar {
  /// Whether the scalar is a letter: Unicode's property Alphabetic.
  @inlinable
  public var isAlphabetic: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x0400...0x0481, 0x048A...0x052F: true
    case 0...0x7F: false
    default: isFrequentMark ? false : properties.isAlphabetic
    }
  }

  /// Whether the scalar is a letter or a number: Unicode's property Alphabetic or a numeric type.
  @inlinable
  public var isAlphanumeric: Bool {
    if isAlphabetic { return true }
    if value <= 0x7F { return value >= 0x30 && value <= 0x39 }
    return isFrequentMark ? false : properties.numericType != nil
  }

  /// Whether the scalar is written over or under the letter before it: Unicode's category Nonspacing Mark.
  @inlinable
  public var isCombiningMark: Bool {
    switch value {
    case 0..<0x300, 0x2000...0x20CF: false
    default: properties.generalCategory == .nonspacingMark
    }
  }

  /// A space that does not break, « or », a dash, a quotation mark, an ellipsis.
  @inlinable
  var isFrequentMark: Bool {
    switch value {
    case 0xA0, 0xAB, 0xBB, 0x2010...0x2027: true
    default: false
    }
  }

  /// The lower case of an ASCII character or a Cyrillic letter; nothing for any other scalar, which may become
  /// several.
  @inlinable
  public var simpleLowercase: Unicode.Scalar? {
    switch value {
    // Cyrillic: small letters follow the capitals, and beyond the basic ones the two stand in pairs.
    case 0x41...0x5A, 0x0410...0x042F: Unicode.Scalar(value + 0x20)
    case 0x00...0x7F, 0x0430...0x045F: self
    case 0x0400...0x040F: Unicode.Scalar(value + 0x50)
    case 0x0460...0x0481, 0x048A...0x04BF, 0x04D0...0x052F: Unicode.Scalar(value | 1)
    default: nil
    }
  }
}

extension [UInt8] {
  /// Adds a scalar's lower case in UTF-8: Unicode's full mapping.
  @inlinable
  public mutating func appendLowercase(of scalar: Unicode.Scalar) {
    if let lower = scalar.simpleLowercase {
      self += lower.utf8
    } else {
      self += scalar.properties.lowercaseMapping.utf8
    }
  }
}

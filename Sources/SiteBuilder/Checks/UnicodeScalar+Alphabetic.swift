extension Unicode.Scalar {
  /// Whether the scalar is a letter: the Unicode property, without its table for what texts here are made of.
  var isAlphabetic: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x0400...0x0481, 0x048A...0x052F: true
    case 0...0x7F, 0xA0, 0xAB, 0xBB, 0x2010...0x2027: false
    default: properties.isAlphabetic
    }
  }
}

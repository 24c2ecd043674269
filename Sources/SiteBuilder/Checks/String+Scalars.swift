extension String {
  /// Hands over the Unicode scalars in order. The checks read every text several times, and the standard
  /// library's view of the scalars takes some times as long.
  func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    var text = self
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let first = UInt32(bytes[index])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = length == 1 ? first : first & (0x7F >> UInt32(length))
        for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        if let scalar = Unicode.Scalar(value) { body(scalar) }
        index += length
      }
    }
  }
}

extension String {
  /// Calls a closure with each Unicode scalar in order: several times as fast as the standard library's view of
  /// the scalars.
  @inlinable
  public func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    var text = self
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let first = bytes[index]
        var value = UInt32(first)
        var length = 1
        if first >= 0x80 {
          length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
          value = UInt32(first & 0x7F >> length) << 6 | UInt32(bytes[index + 1] & 0x3F)
          if length > 2 { value = value << 6 | UInt32(bytes[index + 2] & 0x3F) }
          if length > 3 { value = value << 6 | UInt32(bytes[index + 3] & 0x3F) }
        }
        if let scalar = Unicode.Scalar(value) { body(scalar) }
        index += length
      }
    }
  }
}

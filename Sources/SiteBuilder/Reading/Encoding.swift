extension [UInt8] {
  /// The line, from 1, of the first byte that is not UTF-8; nothing when all is well.
  var firstInvalidUTF8Line: Int? {
    let isValid = withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
    guard !isValid else { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = makeIterator()
    var line = 1
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) {
      if scalar.first == 0x0A { line += 1 }
    }
    return line
  }
}

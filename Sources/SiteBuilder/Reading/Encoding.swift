import Diagnostics
import GFM

extension SourceTree {
  /// The files with one of these endings that are not saved as UTF-8, each at its first such line.
  ///
  /// Articles are no part of it: each is looked at when it is read.
  func encodingDiagnostics(ofFilesEnding endings: [String]) -> [Diagnostic] {
    files.filter { file in endings.contains { file.path.hasSuffix($0) } }.compactMap { file in
      file.bytes.firstInvalidUTF8Line.map { line in
        Diagnostic(Message.notUTF8, at: Place(file: displayPath(file.path), line: line))
      }
    }
  }
}

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

/// How files that people edit are stored: Windows, Word and older programs have ways of their own.
public enum TextEncoding {
  private static let endings: Set<String> = [
    "md", "yml", "yaml", "txt", "tsv", "csv", "mustache", "css", "js", "json", "svg", "html",
  ]

  /// Whether the name of a file says that it holds text.
  public static func isText(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return endings.contains(path[path.utf8.index(after: dot)...].lowercased())
  }

  /// A text in UTF-8 without a byte order mark, its lines ended by line feeds: from UTF-16 with its mark too. Other
  /// encodings stay as they are, for a message to tell of them.
  public static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let high = bytes[0] == 0xFF ? 1 : 0
      let units: [UInt16] = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        let (upper, lower) = (UInt16(bytes[index + high]), UInt16(bytes[index + 1 - high]))
        return upper << 8 | lower
      }
      bytes = Array(String(decoding: units, as: UTF16.self).utf8)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    }
    guard bytes.contains(0x0D) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      guard byte == 0x0D else {
        result.append(byte)
        continue
      }
      // The line feed of a pair stands for both.
      if index + 1 == bytes.count || bytes[index + 1] != 0x0A { result.append(0x0A) }
    }
    return result
  }
}

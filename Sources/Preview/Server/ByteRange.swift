/// The part of a file that a request asks for (RFC 9110, 14.1.2).
enum ByteRange: Equatable {
  /// The whole file: no range is asked for, or one that need not be understood.
  case whole
  /// These bytes.
  case part(Range<Int>)
  /// Nothing of the file lies in the range.
  case unsatisfiable

  /// What a `Range` header asks of a file of `size` bytes. Several ranges at once are answered with the whole.
  init(header: String?, size: Int) {
    self = .whole
    guard let header, header.hasPrefix("bytes="), !header.contains(",") else { return }
    let bounds = header.dropFirst("bytes=".count).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard bounds.count == 2 else { return }
    if bounds[0].isEmpty {
      guard let length = Self.number(bounds[1]) else { return }
      self = length == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - length)..<size)
      return
    }
    guard let start = Self.number(bounds[0]) else { return }
    var last = size - 1
    if !bounds[1].isEmpty {
      guard let end = Self.number(bounds[1]), end >= start else { return }
      last = min(end, last)
    }
    self = start < size ? .part(start..<(last + 1)) : .unsatisfiable
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text) ?? .max
  }
}

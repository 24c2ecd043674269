/// Brackets in a line that nearly make a link or a picture: a blank between them or in the address, or the two kinds
/// of brackets swapped.
struct HalfLink {
  /// The brackets with what stands in them.
  let range: Range<Int>
  /// The link as it was meant.
  let right: String
  /// Whether nothing else can have been meant.
  let isCertain: Bool

  /// What stands around the offset at which the first bracket closes; nothing where no link was meant.
  init?(around close: Int, in line: ArraySlice<UInt8>) {
    let isSwapped = line[close] == UInt8(ascii: ")")
    let opening: UInt8 = isSwapped ? UInt8(ascii: "(") : .openBracket
    guard var start = line[..<close].lastIndex(of: opening),
      start == line.startIndex || line[start - 1] != .backslash
    else { return nil }
    let first = String(decoding: line[(start + 1)..<close], as: UTF8.self)
    var open = close + 1
    while open < line.endIndex, line[open] == .space { open += 1 }
    guard open < line.endIndex else { return nil }
    let isReference = line[open] == .openBracket
    guard isReference || line[open] == UInt8(ascii: "("), !first.isEmpty else { return nil }
    let closing: UInt8 = isReference ? .closeBracket : UInt8(ascii: ")")
    let rest = line[(open + 1)...]
    // An address may hold brackets in pairs, as a telephone number does.
    var depth = 1
    let end = rest.firstIndex { byte in
      if byte == line[open] { depth += 1 }
      if byte == closing { depth -= 1 }
      return depth == 0
    }
    let second = String(decoding: line[(open + 1)..<(end ?? line.endIndex)], as: UTF8.self)
    let hasBlankBetween = open > close + 1

    let isImage = start > line.startIndex && line[start - 1] == UInt8(ascii: "!")
    if isImage { start -= 1 }
    if isSwapped {
      guard isReference, Self.isAddress(second) else { return nil }
      right = "[\(first)](\(Self.mendedAddress(second)))"
      isCertain = false
    } else if isReference {
      guard !hasBlankBetween, Self.isAddress(second) || !second.isEmpty else { return nil }
      right = Self.isAddress(second) ? "[\(first)](\(second))" : "[\(first)](page.md)"
      isCertain = false
    } else {
      // After a blank, brackets are a remark unless an address stands in them.
      guard !hasBlankBetween && end != nil || Self.isAddress(second) else { return nil }
      let address = Self.mendedAddress(second)
      right = "\(isImage ? "!" : "")[\(first)](\(address))"
      isCertain = hasBlankBetween && end != nil && !second.contains(" ") && Self.isAddress(second)
    }
    range = start..<(end.map { $0 + 1 } ?? line.endIndex)
  }

  private static func isAddress(_ text: String) -> Bool {
    let starts = ["http://", "https://", "mailto:", "tel:", "#", "../", "www."]
    guard !text.isEmpty, !starts.contains(where: text.hasPrefix) else { return !text.isEmpty }
    let path = text.prefix { $0 != "#" }
    guard let dot = path.lastIndex(of: "."), !text.contains(" ") else { return false }
    let ending = path[path.index(after: dot)...]
    return (2...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLetter }
  }

  /// An address without the blanks that end it: telephone numbers as they are dialled, blanks elsewhere escaped.
  static func mendedAddress(_ address: String) -> String {
    let address = address.trimmingSpaces()
    if address.hasPrefix("tel:") { return LinkDestination.dialled(address) }
    guard address.contains(" "), !address.contains("\"") else { return address }
    return address.contains("://") ? address.replacing(" ", with: "%20") : "<\(address)>"
  }
}

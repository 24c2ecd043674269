import Text

/// A word of a text: letters, digits and inner hyphens.
///
/// Every text of a site is cut into words each time a table of words changes. Words are therefore compared as
/// UTF-8, without regard for letters that are written in parts: those are reported on their own.
struct Word: Sendable {
  /// The word as it is written.
  let text: Substring
  /// The word in lower case, in UTF-8.
  let folded: [UInt8]
  /// Where it starts, in scalars.
  let offset: Int
  /// Whether it stands inside « ».
  let isQuoted: Bool

  /// The word in lower case without a suffix that a hyphen joins to it.
  var foldedBeforeHyphen: ArraySlice<UInt8> { folded.prefix { $0 != UInt8(ascii: "-") } }

  /// The letter that it begins with, in lower case.
  var firstLetter: FirstLetter { FirstLetter(folded) }

  /// The words of a text in order.
  static func words(in text: String) -> [Word] {
    var text = text
    text.makeContiguousUTF8()
    var words: [Word] = []
    var folded: [UInt8] = []
    var (start, startOffset) = (0, 0)
    var (position, offset, depth) = (0, 0, 0)
    func finish() {
      guard !folded.isEmpty else { return }
      let from = text.utf8.index(text.startIndex, offsetBy: start)
      let to = text.utf8.index(text.startIndex, offsetBy: position)
      words.append(
        Word(text: text[from..<to], folded: folded, offset: startOffset, isQuoted: depth > 0))
      folded = []
    }
    text.forEachScalar { scalar in
      let isInside =
        scalar.isAlphabetic || ("0"..."9").contains(scalar) || (scalar == "-" && !folded.isEmpty)
        || scalar.isCombiningMark
      if isInside {
        if folded.isEmpty { (start, startOffset) = (position, offset) }
        folded.appendLowercase(of: scalar)
      } else {
        finish()
        if scalar == "«" { depth += 1 } else if scalar == "»" { depth = max(0, depth - 1) }
      }
      position += UTF8.width(scalar)
      offset += 1
    }
    finish()
    return words
  }

  /// A text in lower case, in the form in which words are compared.
  static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    text.forEachScalar { folded.appendLowercase(of: $0) }
    return folded
  }
}

/// The first letter of a lower-case text, by which tables find what may match a word.
struct FirstLetter: Hashable, Sendable {
  private let bytes: UInt32

  /// The letter at the beginning of a text in UTF-8; the same for every empty text.
  init(_ text: some Collection<UInt8>) {
    var bytes: UInt32 = 0
    for (position, byte) in text.prefix(4).enumerated() {
      if position > 0, byte & 0xC0 != 0x80 { break }
      bytes = bytes << 8 | UInt32(byte)
    }
    self.bytes = bytes
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
  }
}

import Diagnostics

/// How large and tangled a text may be: the C library takes quadratic time on some inputs, and no reader
/// wants them either.
enum ReadingLimits {
  static let bytes = 256 * 1024
  /// Marks such as brackets and stars between two empty lines.
  static let marksInParagraph = 2_000
  static let marksInPage = 20_000
  static let columns = 32
  static let quotesInLine = 16
  static let depth = 40

  struct Excess {
    let problem: Message
    let offset: Int
  }

  /// What exceeds a limit in the source, before it is parsed.
  static func excess(in source: SourceText) -> Excess? {
    guard source.bytes.count <= bytes else { return Excess(problem: .pageTooLong(limit: bytes), offset: 0) }
    var inPage = 0
    var inParagraph = 0
    // A row with fewer cells than its table is filled up: rows cost their columns, whatever stands in them.
    var columnsOfTable = 0
    for (line, start) in source.lineStarts.enumerated() {
      let end = line + 1 < source.lineStarts.count ? source.lineStarts[line + 1] : source.bytes.count
      let count = source.bytes.withUnsafeBufferPointer {
        Marks(in: UnsafeBufferPointer(rebasing: $0[start..<end]))
      }
      if let invalid = count.invalid { return Excess(problem: .notUTF8, offset: start + invalid) }
      if count.isEmptyLine { (inParagraph, columnsOfTable) = (0, 0) }
      inParagraph += count.marks
      inPage += max(count.marks, columnsOfTable)
      if count.isDelimiterRow { columnsOfTable = max(columnsOfTable, count.bars + 1) }
      if count.bars > columns + 1 { return Excess(problem: .tableTooWide(limit: columns), offset: start) }
      if count.quotes > quotesInLine {
        return Excess(problem: .nestedTooDeeply(limit: quotesInLine), offset: start)
      }
      if inParagraph > marksInParagraph {
        return Excess(problem: .tooManyMarks(limit: marksInParagraph), offset: start)
      }
      if inPage > marksInPage { return Excess(problem: .tooManyMarks(limit: marksInPage), offset: start) }
    }
    return nil
  }

  /// What exceeds a limit in the tree, before it is rendered, with its line in the text.
  static func excess(in tree: SyntaxTree) -> (problem: Message, line: Int)? {
    guard tree.depth > depth else { return nil }
    var ends: [Int] = []
    var line = 1
    for (index, node) in tree.nodes.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      if node.line > 0 { line = node.line }
      ends.append(node.end)
      if ends.count > depth { break }
    }
    return (.nestedTooDeeply(limit: depth), line)
  }

  /// What a line holds.
  private struct Marks {
    var marks = 0
    var bars = 0
    /// Quote and list marks before the line's text.
    var quotes = 0
    var isEmptyLine = true
    /// Whether the line may be the one under a table's head.
    var isDelimiterRow: Bool { bars > 0 && isRuled }
    private var isRuled = true
    /// The first byte that is no UTF-8.
    var invalid: Int?

    init(in line: UnsafeBufferPointer<UInt8>) {
      var isAtStart = true
      var index = 0
      while index < line.count {
        let byte = line[index]
        if isRuled, !" \t\r\n|-:>".utf8.contains(byte) { isRuled = false }
        if byte >= 0x80 {
          isAtStart = false
          isEmptyLine = false
          // Nearly every letter has two bytes.
          if byte >= 0xC2, byte < 0xE0, index + 1 < line.count, line[index + 1] & 0xC0 == 0x80 {
            index += 2
          } else if let length = ReadingLimits.lengthOfScalar(at: index, in: line) {
            index += length
          } else {
            invalid = index
            return
          }
          continue
        }
        index += 1
        if byte.isLetter {
          // An address without a scheme becomes a link, too.
          if byte == UInt8(ascii: "w"), line[index...].starts(with: "ww.".utf8) { marks += 1 }
          isAtStart = false
          isEmptyLine = false
          continue
        }
        switch byte {
        case .space, .tab, .lineFeed, .carriageReturn: continue
        case .greaterThan:
          if isAtStart { quotes += 1 }
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
          if isAtStart, index < line.count, line[index] == .space { quotes += 1 }
          marks += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): break
        // The C library looks at an address anew for each bracket at its end.
        case UInt8(ascii: ")"): marks += 1
        case UInt8(ascii: "|"):
          bars += 1
          isAtStart = false
        case .openBracket, .closeBracket, UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"), .lessThan,
          .ampersand, UInt8(ascii: "@"), UInt8(ascii: ":"), .backslash, UInt8(ascii: "$"), UInt8(ascii: "!"),
          .openBrace, .closeBrace:
          marks += 1
          isAtStart = false
        default: isAtStart = false
        }
        isEmptyLine = false
      }
    }
  }

  /// How many bytes the Unicode scalar takes that starts at an index; nothing where the bytes are no UTF-8.
  private static func lengthOfScalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return nil }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    let second = bytes[index + 1]
    switch first {
    case 0xE0: return second < 0xA0 ? nil : length
    case 0xED: return second > 0x9F ? nil : length
    case 0xF0: return second < 0x90 ? nil : length
    case 0xF4: return second > 0x8F ? nil : length
    default: return length
    }
  }
}

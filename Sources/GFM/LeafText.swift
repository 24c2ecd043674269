/// The readable text of one paragraph, heading or cell, gathered before it is rendered: typographic spaces
/// depend on the words on both sides of a mark.
struct LeafText {
  /// The text with values put in, in UTF-8.
  var bytes: [UInt8] = []
  /// One segment for each text, code, link, image, footnote mark and piece of HTML, in their order.
  var segments: [Segment] = []
  /// The next segment to render.
  var next = 0
  /// Where the text stands in the source.
  var positions = LeafPositions()

  struct Segment {
    /// The text in `bytes`; for a link, where its text starts.
    var text: Range<Int>
    /// The offset in the source.
    var offset: Int
  }
}

/// Finds the inlines of one block in the source. The C library's own places are wrong after reference
/// definitions, in lazily continued quotes and after e-mail addresses: each is checked and, if need be, searched.
struct LeafPositions {
  /// The C library's place of the block.
  var line = 1
  var column = 1
  /// The offset before which everything is found.
  var cursor = 0
  /// The offset at which the block ends.
  var end = 0
  /// How many lines the C library lags behind.
  var lag = 0
  /// How many quotes surround the block.
  var quoteDepth = 0

  /// The offset that the C library names, corrected for continued lines.
  private func hint(for node: SyntaxTree.Node, in source: SourceText) -> Int? {
    guard node.line > 0 else { return nil }
    let start = source.start(ofLine: node.line + lag)
    if node.line == line, lag == 0 { return start + node.column - 1 }
    return contentStart(from: start, in: source) + node.column - column
  }

  /// Skips the indentation and quote marks of a continued line.
  private func contentStart(from start: Int, in source: SourceText) -> Int {
    var index = start
    var quotes = quoteDepth
    while index < source.bytes.count {
      let byte = source.bytes[index]
      if byte == .greaterThan, quotes > 0 {
        quotes -= 1
      } else if byte != .space, byte != .tab {
        break
      }
      index += 1
    }
    return index
  }

  /// The offset that the C library names, if the source spells `token` there.
  func offset(named node: SyntaxTree.Node, token: ArraySlice<UInt8>, in source: SourceText) -> Int? {
    guard let hint = hint(for: node, in: source), hint >= cursor, Self.token(token, isAt: hint, in: source)
    else { return nil }
    return hint
  }

  /// The offset of a node whose source begins with `token`, and moves on behind it.
  mutating func locate(
    _ node: SyntaxTree.Node, token: ArraySlice<UInt8>, in source: SourceText
  ) -> Int {
    if let named = offset(named: node, token: token, in: source) {
      cursor = min(named + token.count, end)
      return named
    }
    var offset = cursor
    while offset < end, !Self.token(token, isAt: offset, in: source) { offset += 1 }
    guard offset < end else { return min(cursor, max(0, source.bytes.count - 1)) }
    if node.line > 0 { lag = source.line(at: offset) - node.line }
    cursor = min(offset + token.count, end)
    return offset
  }

  /// Moves on behind the destination and title of a link whose text was read, if they stand right here.
  mutating func skipDestination(in source: SourceText) {
    let bytes = source.bytes
    guard cursor + 1 < end, bytes[cursor] == .closeBracket else { return }
    let open = bytes[cursor + 1]
    let isInline = open == UInt8(ascii: "(")
    guard isInline || open == .openBracket else { return }
    let close = isInline ? UInt8(ascii: ")") : .closeBracket
    var index = cursor + 2
    var depth = 1
    var quote: UInt8?
    while index < end, depth > 0 {
      let byte = bytes[index]
      if byte == .backslash {
        index += 1
      } else if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == close { depth -= 1 }
        if byte == open { depth += 1 }
        if byte == .lessThan { quote = .greaterThan }
        if isInline, byte == .quotationMark || byte == UInt8(ascii: "'"), bytes[index - 1] <= .space {
          quote = byte
        }
      }
      index += 1
    }
    if depth == 0 { cursor = index }
  }

  /// Whether the source spells the token's beginning at an offset. Escapes and entities may stand for letters.
  private static func token(_ token: ArraySlice<UInt8>, isAt offset: Int, in source: SourceText) -> Bool {
    guard offset < source.bytes.count, let first = token.first else { return false }
    if source.bytes[offset] == .backslash, offset + 1 < source.bytes.count, first != .backslash {
      return source.bytes[offset + 1] == first
    }
    if source.bytes[offset] == .ampersand, first != .ampersand { return true }
    var index = offset
    for byte in token.prefix(16) {
      guard index < source.bytes.count else { return false }
      let spelled = source.bytes[index]
      if spelled != byte {
        if byte == .space, spelled == .lineFeed || spelled == .carriageReturn { return true }
        // From an escape or entity on, the spelling differs.
        return index > offset && (spelled == .backslash || spelled == .ampersand)
      }
      index += 1
    }
    return true
  }
}

import Diagnostics

// What was meant as Markdown and stands in the text as it is.

extension PageRenderer {
  /// Reports marks at the starts of a paragraph's lines that make nothing.
  mutating func reportHalfMarks(of node: SyntaxTree.Node, isItem: Bool) {
    let start = offset(ofBlock: node)
    let end = source.start(ofLine: max(node.lastLine, node.line) + 1)
    guard start < end, mayHoldHalfMarks(start..<end) else { return }
    var lines: [SourceLine] = []
    var position = start
    while position < end {
      let lineEnd = source.bytes[position..<end].firstIndex(of: .lineFeed) ?? end
      lines.append(SourceLine(source.bytes[position..<lineEnd]))
      position = lineEnd + 1
      while position < end,
        source.bytes[position] == .space || source.bytes[position] == .tab
          || source.bytes[position] == .greaterThan && quoteDepth > 0
      {
        position += 1
      }
    }
    for finding in HalfMarks(lines: lines, isItem: isItem).findings() { report(finding) }
  }

  /// Whether some line starts with another sign than a letter, or holds a bar: nearly none does.
  private func mayHoldHalfMarks(_ range: Range<Int>) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      var isAtStart = true
      for index in range {
        let byte = bytes[index]
        if byte == .lineFeed {
          isAtStart = true
        } else if isAtStart {
          if byte == .space || byte == .tab || byte == .greaterThan { continue }
          isAtStart = false
          let isLetter = byte.isLetter || (0xD0...0xD3).contains(byte)
          if !isLetter { return true }
        } else if byte == UInt8(ascii: "|") {
          return true
        }
      }
      return false
    }
  }

  private mutating func report(_ finding: HalfMarks.Finding) {
    let place = source.place(at: finding.offset)
    let edit = finding.edit.map { edit in
      TextEdit(
        place: place,
        original: String(
          decoding: source.bytes[finding.offset..<finding.offset + edit.length], as: UTF8.self),
        replacement: edit.replacement)
    }
    diagnostics.append(Diagnostic(finding.message, at: place, edit: edit))
  }

  /// Reports code that is code by its indentation alone.
  mutating func reportIndentedCode(_ node: SyntaxTree.Node) {
    let start = offset(ofBlock: node)
    guard start < source.bytes.count, source.bytes[start] != UInt8(ascii: "`"),
      source.bytes[start] != UInt8(ascii: "~")
    else { return }
    report(.indentedCode, at: start)
  }

  /// Reports a list that was meant to stand inside the one right above it.
  mutating func reportShallowList(_ index: Int) {
    let list = tree.nodes[index]
    guard let above = listBefore(index), tree.nodes[above].number >= 0, list.number < 0,
      list.line == tree.nodes[above].lastLine + 1, list.column > tree.nodes[above].column
    else { return }
    let marker =
      SourceLine(source.bytes[offset(ofBlock: tree.nodes[above])...].prefix(6)).listNumber?.length ?? 2
    report(.shallowList(indent: marker + 1), at: offset(ofBlock: list))
  }

  /// The list that ends right before a node starts.
  private func listBefore(_ index: Int) -> Int? {
    var candidate = index - 1
    while candidate > 0 {
      if tree.nodes[candidate].kind == .list, tree.nodes[candidate].end == index { return candidate }
      if tree.nodes[candidate].end < index, tree.nodes[candidate].kind == .paragraph { return nil }
      candidate -= 1
    }
    return nil
  }

  // MARK: Inside lines

  /// Reports brackets and stars in a text that were meant as a link or as emphasis. An escaped one is meant to be read.
  mutating func reportHalfInlines(_ literal: Range<Int>, at offset: Int) {
    var index = literal.lowerBound
    var searched = offset
    while index + 1 < literal.upperBound {
      let (first, second) = (tree.bytes[index], tree.bytes[index + 1])
      switch (first, second) {
      case (UInt8(ascii: "*"), UInt8(ascii: "*")), (UInt8(ascii: "~"), UInt8(ascii: "~")):
        index = reportHalfEmphasis(first, at: index, in: literal, from: &searched)
        continue
      case (UInt8(ascii: "_"), UInt8(ascii: "_")):
        index = reportHalfUnderscores(at: index, in: literal, from: &searched)
        continue
      case (.openBracket, .openBracket), (UInt8(ascii: "="), UInt8(ascii: "=")),
        (.openBracket, UInt8(ascii: "/")):
        if reportForeignInline(first, second, from: &searched) { return }
      case (.closeBracket, UInt8(ascii: "(")), (.closeBracket, .space), (.closeBracket, .openBracket),
        (UInt8(ascii: ")"), .openBracket):
        if reportHalfLink(at: index, in: literal, from: &searched) { return }
      case (.lessThan, _) where spellsAddress(at: index + 1, before: literal.upperBound):
        if let place = occurrence(of: first, second, from: &searched) {
          let line = lineText(at: place).prefix { $0 != ">" }
          let address = HalfLink.mendedAddress(String(line.dropFirst()))
          report(.halfLink(right: "<\(address)>".shortened()), at: place)
          return
        }
      default: break
      }
      index += 1
    }
  }

  /// Reports a mark of another program; whether there is one.
  private mutating func reportForeignInline(_ first: UInt8, _ second: UInt8, from searched: inout Int) -> Bool
  {
    guard let place = occurrence(of: first, second, from: &searched),
      place == 0 || first == .openBracket || source.bytes[place - 1] <= .space,
      let mark = ForeignInline(lineText(at: place))
    else { return false }
    report(.foreignDirective(mark.mark.shortened(), right: mark.right?.shortened()), at: place)
    return true
  }

  /// Whether a text holds any of the signs of which links and emphasis are made: nearly none does.
  func mayHoldHalfInlines(_ literal: Range<Int>) -> Bool {
    tree.bytes.withUnsafeBufferPointer { bytes in
      for index in literal {
        switch bytes[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "_"), UInt8(ascii: "="), .closeBracket,
          UInt8(ascii: ")"), .lessThan:
          return true
        default: continue
        }
      }
      return false
    }
  }

  private func spellsAddress(at index: Int, before end: Int) -> Bool {
    let rest = tree.bytes[index..<end]
    return ["http://", "https://", "mailto:", "tel:"].contains { rest.starts(with: $0.utf8) }
  }

  /// The text of the source's line from an offset on.
  private func lineText(at offset: Int) -> String {
    let end = source.bytes[offset...].firstIndex(of: .lineFeed) ?? source.bytes.count
    return String(decoding: source.bytes[offset..<end], as: UTF8.self)
  }

  /// Where the source spells two bytes next without a backslash before them; nothing where it does not.
  private func occurrence(of first: UInt8, _ second: UInt8, from searched: inout Int) -> Int? {
    var index = searched
    let end = min(source.bytes.count, max(leaf.positions.end, searched))
    while index + 1 < end {
      if source.bytes[index] == first, source.bytes[index + 1] == second,
        index == 0 || source.bytes[index - 1] != .backslash
      {
        searched = index + 1
        return index
      }
      index += 1
    }
    return nil
  }

  /// Reports two underscores before a word; a longer row of them is a line to be filled in by hand, and before Latin
  /// letters they belong to a name.
  private mutating func reportHalfUnderscores(
    at index: Int, in literal: Range<Int>, from searched: inout Int
  ) -> Int {
    var end = index
    while end < literal.upperBound, tree.bytes[end] == UInt8(ascii: "_") { end += 1 }
    guard end == index + 2, end < literal.upperBound, tree.bytes[end] >= 0x80 else { return end }
    return reportHalfEmphasis(UInt8(ascii: "_"), at: index, in: literal, from: &searched)
  }

  /// Reports doubled stars, tildes or underscores; returns the index behind them.
  private mutating func reportHalfEmphasis(
    _ mark: UInt8, at index: Int, in literal: Range<Int>, from searched: inout Int
  ) -> Int {
    var end = index
    while end < literal.upperBound, tree.bytes[end] == mark { end += 1 }
    guard let place = occurrence(of: mark, mark, from: &searched) else { return end }
    searched = max(searched, place + (end - index))
    let half = HalfEmphasis(mark: mark, line: source.bytes[place..<lineEnd(at: place)])
    guard half.isMeant(asFirst: index == literal.lowerBound || tree.bytes[index - 1] <= .space) else {
      return end
    }
    var edit: TextEdit?
    if let mended = half.mended, half.hasBlanksInside {
      edit = TextEdit(
        place: source.place(at: place), original: mended.original, replacement: mended.replacement)
    }
    let right = half.mended?.replacement ?? half.general
    diagnostics.append(
      Diagnostic(Message.halfEmphasis(right: right.shortened()), at: source.place(at: place), edit: edit))
    // The closing marks of the same pair are no second fault.
    guard let close = half.closeDistance else { return end }
    searched = max(searched, place + close)
    var rest = end
    while rest + 1 < literal.upperBound {
      if tree.bytes[rest] == mark, tree.bytes[rest + 1] == mark { return rest + 2 }
      rest += 1
    }
    return literal.upperBound
  }

  private func lineEnd(at offset: Int) -> Int {
    source.bytes[offset...].firstIndex(of: .lineFeed) ?? source.bytes.count
  }

  /// Reports brackets that nearly make a link; whether they do.
  private mutating func reportHalfLink(at index: Int, in literal: Range<Int>, from searched: inout Int)
    -> Bool
  {
    guard let place = occurrence(of: tree.bytes[index], tree.bytes[index + 1], from: &searched) else {
      return false
    }
    let start = place == 0 ? 0 : (source.bytes[..<place].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0)
    guard let half = HalfLink(around: place, in: source.bytes[start..<lineEnd(at: place)]) else {
      return false
    }
    let spelled = source.place(at: half.range.lowerBound)
    var edit: TextEdit?
    if half.isCertain {
      edit = TextEdit(
        place: spelled, original: String(decoding: source.bytes[half.range], as: UTF8.self),
        replacement: half.right)
    }
    diagnostics.append(
      Diagnostic(Message.halfLink(right: half.right.shortened()), at: spelled, edit: edit))
    return true
  }
}

import Diagnostics
import Text

extension PageRenderer {
  /// Starts a paragraph, heading or cell.
  mutating func beginLeaf(_ node: SyntaxTree.Node) {
    block += 1
    leaf.positions = LeafPositions(
      line: node.line,
      column: node.column,
      cursor: offset(ofBlock: node),
      end: source.start(ofLine: max(node.lastLine, node.line) + 1),
      quoteDepth: quoteDepth
    )
  }

  /// Starts another block in the same paragraph of the source.
  mutating func continueLeaf() { block += 1 }

  /// Gathers and renders the inlines from `first` up to `end`.
  mutating func renderInlines(from first: Int, to end: Int) {
    gather(from: first, to: end)
    renderSpan(from: first, to: end, withLinks: true)
  }

  /// Reads the text of the inlines from `first` up to `end`.
  mutating func gather(from first: Int, to end: Int) {
    leaf.bytes.removeAll(keepingCapacity: true)
    leaf.segments.removeAll(keepingCapacity: true)
    leaf.next = 0
    var index = first
    var linkEnd = Int.max
    while index < end {
      if index >= linkEnd {
        leaf.positions.skipDestination(in: source)
        linkEnd = .max
      }
      if tree.nodes[index].kind == .link { linkEnd = tree.nodes[index].end }
      index = gatherNode(index)
    }
    typography.markNonBreakingSpaces(in: &leaf.bytes)
  }

  /// Reads one node; returns the next to read.
  private mutating func gatherNode(_ index: Int) -> Int {
    let node = tree.nodes[index]
    switch node.kind {
    case .text:
      let offset = leaf.positions.locate(node, token: tree.bytes[node.literal], in: source)
      let start = leaf.bytes.count
      appendText(node.literal, at: offset)
      if mayHoldHalfInlines(node.literal) { reportHalfInlines(node.literal, at: offset) }
      addSegment(from: start, at: offset, isText: true)
    case .softBreak: leaf.bytes.append(.space)
    case .lineBreak: leaf.bytes.append(.lineFeed)
    case .code:
      let offset = leaf.positions.locate(node, token: tree.bytes[node.literal], in: source)
      let start = leaf.bytes.count
      leaf.bytes.append(contentsOf: tree.bytes[node.literal])
      addSegment(from: start, at: offset, isText: true, isCode: true)
    case .htmlInline:
      addSegment(
        from: leaf.bytes.count, at: leaf.positions.locate(node, token: tree.bytes[node.literal], in: source))
    case .footnoteReference:
      let token: [UInt8] = [.openBracket, UInt8(ascii: "^")]
      addSegment(from: leaf.bytes.count, at: leaf.positions.locate(node, token: token[...], in: source))
    case .link:
      addSegment(from: leaf.bytes.count, at: offset(ofLink: index))
    case .image:
      gatherImage(index)
      return node.end
    default: break
    }
    return index + 1
  }

  private mutating func offset(ofLink index: Int) -> Int {
    let node = tree.nodes[index]
    for token: UInt8 in [.openBracket, .lessThan] {
      if let bracket = leaf.positions.offset(named: node, token: [token], in: source) {
        leaf.positions.cursor = bracket + 1
        return bracket
      }
    }
    // Of a link over several lines the library names the last: its bracket stands before its first text.
    guard let text = (index..<node.end).first(where: { tree.nodes[$0].kind == .text }) else {
      return leaf.positions.cursor
    }
    var probe = leaf.positions
    let start = probe.locate(tree.nodes[text], token: tree.bytes[tree.nodes[text].literal], in: source)
    let before = source.bytes[min(leaf.positions.cursor, start)..<start]
    return before.lastIndex(of: .openBracket) ?? before.lastIndex(of: .lessThan) ?? start
  }

  /// An image's description is part of the text; its marks are not.
  private mutating func gatherImage(_ index: Int) {
    let node = tree.nodes[index]
    let token: [UInt8] = [UInt8(ascii: "!"), .openBracket]
    let offset = leaf.positions.locate(node, token: token[...], in: source)
    let segment = leaf.segments.count
    leaf.segments.append(LeafText.Segment(text: 0..<0, offset: offset))
    let start = leaf.bytes.count
    for child in index + 1..<node.end {
      let inner = tree.nodes[child]
      switch inner.kind {
      case .text, .code:
        let place = leaf.positions.locate(inner, token: tree.bytes[inner.literal], in: source)
        let from = leaf.bytes.count
        appendText(inner.literal, at: place)
        addRun(from..<leaf.bytes.count, at: place, isCode: false)
      case .softBreak, .lineBreak: leaf.bytes.append(.space)
      case .htmlInline:
        let place = leaf.positions.locate(inner, token: tree.bytes[inner.literal], in: source)
        report(.rawHTML(beginning(of: inner)), at: place)
      default: break
      }
    }
    leaf.segments[segment].text = start..<leaf.bytes.count
  }

  private mutating func addSegment(
    from start: Int, at offset: Int, isText: Bool = false, isCode: Bool = false
  ) {
    let range = start..<leaf.bytes.count
    leaf.segments.append(LeafText.Segment(text: range, offset: offset))
    if isText { addRun(range, at: offset, isCode: isCode) }
  }

  private mutating func addRun(_ range: Range<Int>, at offset: Int, isCode: Bool) {
    guard !range.isEmpty else { return }
    page.textRuns.append(
      MarkdownPage.TextRun(
        text: String(decoding: leaf.bytes[range], as: UTF8.self),
        place: source.place(at: offset),
        section: section, block: block, isCode: isCode
      )
    )
  }
}

import Diagnostics
import Text

extension PageRenderer {
  /// Renders a heading with its id; the slot before its end takes the language link.
  mutating func renderHeading(_ index: Int) {
    let node = tree.nodes[index]
    let start = offset(ofBlock: node)
    beginLeaf(node)
    let mark = takeIDMark(of: index)
    section = page.headings.count
    gather(from: index + 1, to: node.end)
    let text = plainText(0..<leaf.bytes.count)
    var id = ""
    var former: [String] = []
    if let mark {
      let place = idPlace(of: mark, on: node)
      for (number, written) in mark.split(separator: " ").enumerated() {
        let name = written.hasPrefix("#") ? String(written.dropFirst()) : String(written)
        guard written.hasPrefix("#"), HeadingID.isValid(name) else {
          report(.invalidID(String(written), suggestion: HeadingID.proposal(for: name)), at: place)
          continue
        }
        claim(name, at: place, isExplicit: true)
        if number == 0 { id = name } else { former.append(name) }
      }
      if mark.trimmingSpaces().isEmpty { report(.invalidID(mark, suggestion: nil), at: place) }
    }
    reportStructure(of: node, text: text, at: start)
    let isExplicit = !id.isEmpty
    if !isExplicit { id = unclaimed(HeadingID.derived(from: text), at: start) }
    page.headings.append(
      MarkdownPage.Heading(
        level: node.number, id: id, formerIDs: former, isExplicit: isExplicit, text: text, html: "",
        place: source.place(at: start)
      )
    )
    openHeading(page.headings[section])
    let inner = html.count
    let slotsBefore = slots.count
    renderSpan(from: index + 1, to: node.end, withLinks: true)
    if slots.count == slotsBefore, !holdsFootnote(index) {
      page.headings[section].html = String(decoding: html[inner...], as: UTF8.self)
    } else {
      page.headings[section].html = unlinkedHTML(of: index)
    }
    leave(.headingEnd(section))
    html.append("</h")
    html.append(0x30 + UInt8(clamping: node.number))
    html.append(">\n")
    leave(.afterHeading(section))
  }

  /// Reports a heading without words, a second title, and a level that was left out.
  private mutating func reportStructure(of node: SyntaxTree.Node, text: String, at start: Int) {
    if text.isEmpty { report(.emptyHeading, at: start) }
    if node.number == 1 {
      report(.secondTitle, at: start)
    } else {
      let before = page.headings.last.map { max($0.level, 1) } ?? 1
      if node.number > before + 1 { report(.skippedLevel(from: before, to: node.number), at: start) }
    }
  }

  private mutating func openHeading(_ heading: MarkdownPage.Heading) {
    html.append("<h")
    html.append(0x30 + UInt8(clamping: heading.level))
    html.append(" id=\"")
    html.appendEscaped(heading.id)
    html.append("\">")
    for former in heading.formerIDs {
      html.append("<span id=\"")
      html.appendEscaped(former)
      html.append("\"></span>")
    }
  }

  private func holdsFootnote(_ index: Int) -> Bool {
    (index..<tree.nodes[index].end).contains { tree.nodes[$0].kind == .footnoteReference }
  }

  /// The heading's inner HTML, rendered again without links.
  private mutating func unlinkedHTML(of index: Int) -> String {
    let kept = html
    html = []
    leaf.next = 0
    renderSpan(from: index + 1, to: tree.nodes[index].end, withLinks: false)
    defer { html = kept }
    return String(decoding: html, as: UTF8.self)
  }

  /// Cuts `{#id #former}` from the end of a heading's text; what stood between the braces.
  private mutating func takeIDMark(of index: Int) -> String? {
    guard let last = lastChild(of: index), tree.nodes[last].kind == .text else { return nil }
    let literal = tree.nodes[last].literal
    var end = literal.upperBound
    while end > literal.lowerBound, tree.bytes[end - 1] == .space { end -= 1 }
    guard end > literal.lowerBound, tree.bytes[end - 1] == .closeBrace,
      let open = tree.bytes[literal.lowerBound..<end].lastIndex(of: .openBrace),
      open + 1 < end, open == literal.lowerBound || tree.bytes[open - 1] != .openBrace,
      tree.bytes[open + 1..<end - 1].contains(UInt8(ascii: "#"))
    else { return nil }
    let mark = String(decoding: tree.bytes[open + 1..<end - 1], as: UTF8.self)
    var textEnd = open
    while textEnd > literal.lowerBound, tree.bytes[textEnd - 1] == .space { textEnd -= 1 }
    tree.nodes[last].literal = literal.lowerBound..<textEnd
    return mark
  }

  private func lastChild(of index: Int) -> Int? {
    var child = index + 1
    let end = tree.nodes[index].end
    guard child < end else { return nil }
    while tree.nodes[child].end < end { child = tree.nodes[child].end }
    return child
  }

  /// Where the source spells the mark.
  private func idPlace(of mark: String, on node: SyntaxTree.Node) -> Int {
    let start = offset(ofBlock: node)
    let end = source.start(ofLine: max(node.lastLine, node.line) + 1)
    let brace = source.bytes[start..<max(start, end)].lastIndex(of: .openBrace)
    return brace.map { $0 + 1 } ?? start
  }

  /// A derived id that no other place has: numbered from 2 where needed.
  private mutating func unclaimed(_ slug: String, at offset: Int) -> String {
    guard let earlier = claims[slug] else {
      claim(slug, at: offset, isExplicit: false)
      return slug
    }
    if earlier.isExplicit { report(.repeatedID(slug), at: offset, related: [earlier.place]) }
    var number = nextNumbers[slug] ?? 2
    while claims["\(slug)-\(number)"] != nil { number += 1 }
    nextNumbers[slug] = number + 1
    let id = "\(slug)-\(number)"
    claim(id, at: offset, isExplicit: false)
    return id
  }
}

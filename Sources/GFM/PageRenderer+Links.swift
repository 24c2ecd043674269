import Diagnostics
import Text

extension PageRenderer {
  /// Renders a link whose address may be followed; of another, only its text, and of an autolink nothing.
  mutating func renderLink(_ index: Int, _ node: SyntaxTree.Node, _ segment: LeafText.Segment) {
    if source.mayHoldFootnotes, let name = footnoteName(at: segment.offset) {
      report(.footnoteName(name), at: segment.offset)
      return renderSpan(from: index + 1, to: node.end, withLinks: false)
    }
    var written = replacingValues(in: node.literal, of: segment)
    let isAutolink = isAutolink(index, node)
    if isAutolink, written.utf8.starts(with: "http://www.".utf8), spells("www", at: segment.offset) {
      written = "https://" + written.utf8Suffix(after: "http://")
    }
    if written.hasPrefix("tel:") { written = LinkDestination.dialled(written) }
    let destination = LinkDestination(written)
    guard destination.isSafe else {
      report(.unsafeLink(written.shortened()), at: segment.offset)
      let length = html.count
      renderSpan(from: index + 1, to: node.end, withLinks: false)
      if isAutolink { html.removeLast(html.count - length) }
      return
    }
    let title = plainAttribute(node.title, of: segment)
    let link = page.links.count
    page.links.append(
      MarkdownPage.Link(
        kind: isAutolink ? .autolink : .link, destination: written, title: title, text: "",
        place: source.place(at: segment.offset)
      )
    )
    html.append("<a href=\"")
    leave(.destination(link))
    html.append("\"")
    if destination.isExternal {
      let isWritten = isAutolink || spellsAddress(written, textOf: index, node)
      html.append(isWritten ? " class=\"external as-written\"" : " class=\"external\"")
      html.append(" rel=\"noopener\"")
    }
    if destination.isOwn, title == dialect.language.other.tag {
      // Not a title for readers: so says an article that it leads into the other language.
      append(" hreflang=\"", title)
    } else {
      append(" title=\"", title)
    }
    html.append(">")
    renderSpan(from: index + 1, to: node.end, withLinks: true)
    if destination.isExternal, !dialect.words.externalLink.isEmpty {
      html.append("<span class=\"visually-hidden\"> (")
      html.appendEscaped(dialect.words.externalLink)
      html.append(")</span>")
    }
    html.append("</a>")
    page.links[link].text = plainText(segment.text.lowerBound..<textEnd)
    if page.links[link].text.isEmpty { report(.linkWithoutText(written.shortened()), at: segment.offset) }
    if !destination.isOwn, let doubt = LinkDoubt(written, text: page.links[link].text) {
      report(.doubtfulLink(doubt, address: written.shortened()), at: segment.offset)
    }
  }

  /// The name of a footnote that Markdown takes for a link since a blank stands in it.
  private func footnoteName(at offset: Int) -> String? {
    let rest = source.bytes[min(offset, source.bytes.count)...]
    guard rest.starts(with: [.openBracket, UInt8(ascii: "^")]) else { return nil }
    let name = String(
      decoding: rest.dropFirst(2).prefix { $0 != .closeBracket && $0 != .lineFeed }, as: UTF8.self)
    return name.contains(" ") ? name : nil
  }

  /// Renders an image that has a description and is a file of the site: readers' browsers load nothing from elsewhere.
  mutating func renderImage(_ node: SyntaxTree.Node, _ segment: LeafText.Segment) {
    let written = replacingValues(in: node.literal, of: segment)
    let destination = LinkDestination(written)
    guard destination.isSafe, destination.isOwn else {
      report(.unsafeImage(written.shortened()), at: segment.offset)
      return
    }
    let text = plainText(segment.text)
    if text.isEmpty { report(.imageWithoutDescription(written), at: segment.offset) }
    if LinkDestination.looksLikeMarkup(text) {
      report(.markupInAttribute(text.shortened()), at: segment.offset)
    }
    let title = plainAttribute(node.title, of: segment)
    let link = page.links.count
    page.links.append(
      MarkdownPage.Link(
        kind: .image, destination: written, title: title, text: text, place: source.place(at: segment.offset)
      )
    )
    page.shapes.append(
      MarkdownPage.Shape(kind: .picture, place: source.place(at: segment.offset), section: section))
    html.append("<img src=\"")
    leave(.destination(link))
    html.append("\" alt=\"")
    if !LinkDestination.looksLikeMarkup(text) { html.appendEscaped(text) }
    html.append("\"")
    append(" title=\"", title)
    html.append(" loading=\"lazy\">")
  }

  /// Where the source writes a link's address: behind `](`, or where the link starts.
  func destinationOffset(of segment: LeafText.Segment) -> Int {
    let end = min(max(leaf.positions.end, segment.offset), source.bytes.count)
    guard segment.offset < end, source.bytes[segment.offset] != .lessThan else { return segment.offset }
    var index = segment.offset
    while index + 1 < end {
      if source.bytes[index] == .closeBracket, source.bytes[index + 1] == UInt8(ascii: "(") {
        return index + 2
      }
      index += 1
    }
    return segment.offset
  }

  /// Where the text of what was rendered ends.
  private var textEnd: Int {
    leaf.next < leaf.segments.count ? leaf.segments[leaf.next].text.lowerBound : leaf.bytes.count
  }

  /// Gathered text as a string, with non-breaking spaces, without spaces at its ends.
  func plainText(_ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, leaf.bytes[start] == .space { start += 1 }
    while start < end, leaf.bytes[end - 1] == .space { end -= 1 }
    guard start < end else { return "" }
    return String(decoding: Typography.resolved(leaf.bytes[start..<end]), as: UTF8.self)
  }

  /// Adds an attribute that has a value.
  private mutating func append(_ attribute: StaticString, _ value: String) {
    guard !value.isEmpty else { return }
    html.append(attribute)
    html.appendEscaped(value)
    html.append("\"")
  }

  /// A title as plain text; what looks like HTML is reported and left out.
  private mutating func plainAttribute(_ range: Range<Int>, of segment: LeafText.Segment) -> String {
    guard !range.isEmpty else { return "" }
    let title = typography.spaced(replacingValues(in: range, of: segment))
    guard LinkDestination.looksLikeMarkup(title) else { return title }
    report(.markupInAttribute(title.shortened()), at: segment.offset)
    return ""
  }

  /// Whether the link is an address that stands in the text as such.
  private func isAutolink(_ index: Int, _ node: SyntaxTree.Node) -> Bool {
    let child = index + 1
    guard node.end == child + 1, tree.nodes[child].kind == .text, node.title.isEmpty else { return false }
    let text = tree.bytes[tree.nodes[child].literal]
    let destination = tree.bytes[node.literal]
    guard destination.count >= text.count, destination.suffix(text.count).elementsEqual(text) else {
      return false
    }
    let prefix = String(decoding: destination.dropLast(text.count), as: UTF8.self)
    guard prefix.isEmpty || prefix == "mailto:" || prefix == "http://" else { return false }
    let offset = leaf.segments[leaf.next - 1].offset
    return offset >= source.bytes.count || source.bytes[offset] != .openBracket
  }

  /// Whether a link's text is its address without the protocol, so that paper need not repeat it.
  private func spellsAddress(_ address: String, textOf index: Int, _ node: SyntaxTree.Node) -> Bool {
    let child = index + 1
    guard node.end == child + 1, tree.nodes[child].kind == .text else { return false }
    let text = tree.bytes[tree.nodes[child].literal]
    return ["https://", "http://"].contains { protocolName in
      guard address.hasPrefix(protocolName) else { return false }
      let rest = address.utf8.dropFirst(protocolName.utf8.count)
      return rest.elementsEqual(text) || rest.elementsEqual(text + [UInt8(ascii: "/")])
    }
  }

  private func spells(_ text: String, at offset: Int) -> Bool {
    source.bytes[min(offset, source.bytes.count)...].starts(with: text.utf8)
  }
}

extension String {
  fileprivate func utf8Suffix(after prefix: String) -> Substring {
    self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...]
  }

  /// The text as a message shows it: without control characters and not too long.
  func shortened() -> String {
    let visible = String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : $0 }))
    return visible.count > 60 ? visible.prefix(60) + "…" : visible
  }
}

import Diagnostics

extension PageRenderer {
  /// Renders the blocks that start at `first` and end before `end`.
  mutating func renderBlocks(from first: Int, to end: Int, isTight: Bool = false) {
    var index = first
    while index < end {
      renderBlock(index, isTight: isTight)
      index = tree.nodes[index].end
    }
  }

  private mutating func renderBlock(_ index: Int, isTight: Bool) {
    let node = tree.nodes[index]
    switch node.kind {
    case .paragraph: renderParagraph(index, isTight: isTight)
    case .heading: renderHeading(index)
    case .list: renderList(index)
    case .table: renderTable(index)
    case .blockQuote: renderQuote(index)
    case .codeBlock: renderCodeBlock(node)
    case .thematicBreak: html.append("<hr>\n")
    case .htmlBlock: report(.rawHTML(beginning(of: node)), at: offset(ofBlock: node))
    default: renderBlocks(from: index + 1, to: node.end)
    }
  }

  private mutating func renderParagraph(_ index: Int, isTight: Bool) {
    let end = tree.nodes[index].end
    if let name = insertion(alone: index) {
      let place = source.place(at: offset(ofBlock: tree.nodes[index]))
      page.shapes.append(MarkdownPage.Shape(kind: .insertion(name: name), place: place, section: section))
      leave(.insertion(name))
      return
    }
    if !isTight { html.append("<p>") }
    reportHalfMarks(of: tree.nodes[index], isItem: isTight)
    beginLeaf(tree.nodes[index])
    renderInlines(from: index + 1, to: end)
    html.append(isTight ? "\n" : "</p>\n")
  }

  /// The name of the site's block that a paragraph consists of.
  private mutating func insertion(alone index: Int) -> String? {
    let text = index + 1
    guard tree.nodes[index].end == text + 1, tree.nodes[text].kind == .text else { return nil }
    let literal = tree.bytes[tree.nodes[text].literal]
    guard literal.count > 4, literal.starts(with: [.openBrace, .openBrace]),
      literal.suffix(2).allSatisfy({ $0 == .closeBrace })
    else { return nil }
    let name = String(decoding: literal.dropFirst(2).dropLast(2), as: UTF8.self)
      .trimmingSpaces()
    guard dialect.insertions.contains(name) else { return nil }
    let place = source.place(at: offset(ofBlock: tree.nodes[index]))
    page.names.append(MarkdownPage.Name(name: name, place: place))
    return name
  }

  private mutating func renderList(_ index: Int) {
    let list = tree.nodes[index]
    let items = Array(tree.children(of: index))
    reportShallowList(index)
    page.shapes.append(
      MarkdownPage.Shape(
        kind: list.number >= 0
          ? .orderedList(items: items.count, start: list.number) : .bulletList(items: items.count),
        place: source.place(at: offset(ofBlock: list)),
        section: section
      )
    )
    if list.number < 0 {
      html.append("<ul>\n")
    } else if list.number == 1 {
      html.append("<ol>\n")
    } else {
      html.append("<ol start=\"")
      html.appendEscaped(String(list.number))
      html.append("\">\n")
    }
    for item in items { renderItem(item, isTight: list.flag) }
    html.append(list.number >= 0 ? "</ol>\n" : "</ul>\n")
  }

  private mutating func renderItem(_ index: Int, isTight: Bool) {
    let item = tree.nodes[index]
    let first = index + 1
    guard item.number > 0, first < item.end, tree.nodes[first].kind == .paragraph else {
      html.append("<li>")
      if first >= item.end { report(.emptyItem, at: offset(ofBlock: item)) }
      if first < item.end, !isTight || tree.nodes[first].kind != .paragraph { html.append("\n") }
      renderBlocks(from: first, to: item.end, isTight: isTight)
      if isTight, htmlAfterSlot.last == .lineFeed { html.removeLast() }
      html.append("</li>\n")
      return
    }
    html.append("<li class=\"task\"><label><input type=\"checkbox\" disabled")
    html.append(item.number == 2 ? " checked> " : "> ")
    beginLeaf(tree.nodes[first])
    renderInlines(from: first + 1, to: tree.nodes[first].end)
    html.append("</label>\n")
    renderBlocks(from: tree.nodes[first].end, to: item.end, isTight: isTight)
    html.append("</li>\n")
  }

  private mutating func renderCodeBlock(_ node: SyntaxTree.Node) {
    reportIndentedCode(node)
    var language = String(decoding: tree.bytes[node.title], as: UTF8.self).trimmingSpaces()
    let allowed = language.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D }
    if !allowed {
      report(.codeLanguage(language), at: offset(ofBlock: node))
      language = ""
    }
    html.append("<pre><code")
    if !language.isEmpty {
      html.append(" class=\"language-")
      html.appendEscaped(language)
      html.append("\"")
    }
    html.append(">")
    html.appendEscaped(tree.bytes, node.literal)
    html.append("</code></pre>\n")
    block += 1
    page.textRuns.append(
      MarkdownPage.TextRun(
        text: String(decoding: tree.bytes[node.literal], as: UTF8.self),
        place: source.place(at: offset(ofBlock: node)),
        section: section, block: block, isCode: true
      )
    )
  }

  /// What a message shows of raw HTML: its first line, not too long.
  func beginning(of node: SyntaxTree.Node) -> String {
    let text = String(decoding: tree.bytes[node.literal], as: UTF8.self)
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : String(line)
  }
}

extension String {
  /// The text without spaces and tabs at both ends.
  func trimmingSpaces() -> String {
    var rest = utf8[...]
    while let first = rest.first, first == .space || first == .tab { rest.removeFirst() }
    while let last = rest.last, last == .space || last == .tab { rest.removeLast() }
    return String(self[rest.startIndex..<rest.endIndex])
  }
}

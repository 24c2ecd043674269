import Diagnostics

extension PageRenderer {
  /// Renders a footnote's mark in the text.
  mutating func renderFootnoteReference(_ node: SyntaxTree.Node, at offset: Int) {
    guard let number = Int(String(decoding: tree.bytes[node.literal], as: UTF8.self)) else { return }
    let use = footnoteReferences[number, default: 0] + 1
    footnoteReferences[number] = use
    let id = referenceID(number, use: use)
    claim(id, at: offset, isExplicit: false)
    html.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    html.appendEscaped(String(number))
    html.append("\" id=\"")
    html.appendEscaped(id)
    html.append("\" aria-label=\"")
    html.appendEscaped(dialect.words.footnote.replacingNumber(number))
    html.append("\">")
    html.appendEscaped(String(number))
    html.append("</a></sup>")
  }

  /// Renders the footnotes in the order of their marks, under a heading of their own.
  mutating func renderFootnotes(_ definitions: [Int]) {
    claim("footnotes", at: offset(ofBlock: tree.nodes[definitions[0]]), isExplicit: false)
    html.append("<section class=\"footnotes\" aria-labelledby=\"footnotes\">\n<h2 id=\"footnotes\">")
    html.appendEscaped(dialect.words.footnotes)
    html.append("</h2>\n<ol>\n")
    for (index, definition) in definitions.enumerated() {
      renderFootnote(definition, number: index + 1)
    }
    html.append("</ol>\n</section>\n")
  }

  private mutating func renderFootnote(_ index: Int, number: Int) {
    let node = tree.nodes[index]
    let start = offset(ofBlock: node)
    let line = source.place(at: start).line
    section = (page.headings.lastIndex { $0.place.line <= line }) ?? -1
    claim("fn-\(number)", at: start, isExplicit: false)
    html.append("<li id=\"fn-")
    html.appendEscaped(String(number))
    html.append("\">\n")
    renderBlocks(from: index + 1, to: node.end)
    appendBackLinks(number)
    html.append("</li>\n")
  }

  /// The links back into the text, inside the footnote's last paragraph if it ends with one.
  private mutating func appendBackLinks(_ number: Int) {
    let end = Array("</p>\n".utf8)
    let isInParagraph = htmlAfterSlot.suffix(end.count).elementsEqual(end)
    if isInParagraph { html.removeLast(end.count) }
    for use in 1...max(1, footnoteReferences[number, default: 1]) {
      html.append(" <a class=\"footnote-back\" href=\"#")
      html.appendEscaped(referenceID(number, use: use))
      html.append("\" aria-label=\"")
      html.appendEscaped(dialect.words.backToText.replacingNumber(number))
      html.append("\">\u{21A9}\u{FE0E}</a>")
    }
    html.append(isInParagraph ? "</p>\n" : "\n")
  }

  private func referenceID(_ number: Int, use: Int) -> String {
    use == 1 ? "fnref-\(number)" : "fnref-\(number)-\(use)"
  }

  struct FootnoteDefinition {
    let label: String
    let offset: Int
  }

  /// The footnotes that the source defines, outside code.
  func footnoteDefinitions() -> [FootnoteDefinition] {
    var definitions: [FootnoteDefinition] = []
    let code = tree.nodes.filter { $0.kind == .codeBlock }.map { $0.line...max($0.line, $0.lastLine) }
    for (line, start) in source.lineStarts.enumerated() {
      var index = start
      while index < source.bytes.count, index - start < 4, source.bytes[index] == .space { index += 1 }
      guard index - start < 4, source.bytes[index...].starts(with: [.openBracket, UInt8(ascii: "^")]) else {
        continue
      }
      let label = source.bytes[(index + 2)...].prefix { $0 != .closeBracket && $0 != .lineFeed }
      guard !label.isEmpty, source.bytes[label.endIndex...].starts(with: [.closeBracket, UInt8(ascii: ":")]),
        !code.contains(where: { $0.contains(line + 1) })
      else { continue }
      definitions.append(FootnoteDefinition(label: String(decoding: label, as: UTF8.self), offset: index))
    }
    return definitions
  }

  /// Warns of footnotes to which nothing refers: the C library leaves them out silently.
  mutating func reportUnusedFootnotes() {
    guard source.mayHoldFootnotes else { return }
    let used = Set(tree.nodes.filter { $0.kind == .footnoteDefinition }.map(\.line))
    for definition in footnoteDefinitions() where !used.contains(source.line(at: definition.offset)) {
      // What is wrong with a name is told where it is referred to.
      if definition.label.contains(" ") { continue }
      report(.unusedFootnote(definition.label), at: definition.offset)
    }
  }
}

extension String {
  /// The words with a number in the place of `{n}`.
  fileprivate func replacingNumber(_ number: Int) -> String {
    var rest = self[...]
    var result = ""
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      rest = rest[brace...]
      if rest.hasPrefix("{n}") {
        result += String(number)
        rest = rest.dropFirst(3)
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}

import Diagnostics
import Text

extension PageRenderer {
  /// Renders a quote, or the named block that its first line announces.
  mutating func renderQuote(_ index: Int) {
    quoteDepth += 1
    defer { quoteDepth -= 1 }
    let end = tree.nodes[index].end
    guard let mark = blockMark(ofQuote: index) else {
      html.append("<blockquote>\n")
      renderBlocks(from: index + 1, to: end)
      html.append("</blockquote>\n")
      return
    }
    guard let named = NamedBlock(rawValue: mark.name) else {
      let suggestion = nearest(to: mark.name, among: NamedBlock.allCases.map(\.rawValue))
      report(.unknownBlock(mark.name, suggestion: suggestion), at: mark.offset)
      return
    }
    let place = source.place(at: offset(ofBlock: tree.nodes[index]))
    page.shapes.append(MarkdownPage.Shape(kind: .block(name: mark.name), place: place, section: section))
    if named == .steps {
      let lists = tree.children(of: index).filter {
        tree.nodes[$0].kind == .list && tree.nodes[$0].number >= 0
      }
      if lists.count != 1 { report(.stepsWithoutOneList(lists.count), at: mark.offset) }
    }
    html.appendMarkup(named.openingTag)
    renderMarkedParagraph(index + 1, mark: mark)
    renderBlocks(from: tree.nodes[index + 1].end, to: end)
    html.append("</div>\n")
  }

  struct BlockMark {
    let name: String
    let offset: Int
    /// How many bytes the mark and the spaces after it take.
    let length: Int
  }

  /// The mark such as `[!note]` at the start of a quote's first paragraph.
  private func blockMark(ofQuote index: Int) -> BlockMark? {
    let text = index + 2
    guard text < tree.nodes[index].end, tree.nodes[index + 1].kind == .paragraph,
      tree.nodes[text].kind == .text
    else { return nil }
    let literal = tree.bytes[tree.nodes[text].literal]
    guard literal.starts(with: [.openBracket, UInt8(ascii: "!")]),
      let close = literal.firstIndex(of: .closeBracket)
    else { return nil }
    let name = literal[(literal.startIndex + 2)..<close]
    var rest = close + 1
    while rest < literal.endIndex, literal[rest] == .space { rest += 1 }
    return BlockMark(
      name: String(decoding: name, as: UTF8.self),
      offset: offset(ofBlock: tree.nodes[index + 1]),
      length: rest - literal.startIndex
    )
  }

  /// The first paragraph: the title up to the end of its first line, and what follows as a paragraph.
  private mutating func renderMarkedParagraph(_ index: Int, mark: BlockMark) {
    let end = tree.nodes[index].end
    let text = index + 1
    tree.nodes[text].literal =
      (tree.nodes[text].literal.lowerBound + mark.length)..<tree.nodes[text].literal.upperBound
    tree.nodes[text].column += mark.length
    let lineEnd =
      tree.children(of: index).first {
        tree.nodes[$0].kind == .softBreak || tree.nodes[$0].kind == .lineBreak
      } ?? end
    let hasTitle = lineEnd > text + 1 || !tree.nodes[text].literal.isEmpty
    beginLeaf(tree.nodes[index])
    if hasTitle {
      html.append("<p class=\"block-title\">")
      renderInlines(from: text, to: lineEnd)
      html.append("</p>\n")
    } else if let title = dialect.words.blockTitles[mark.name], !title.isEmpty {
      html.append("<p class=\"block-title\">")
      html.appendEscaped(typography.spaced(title))
      html.append("</p>\n")
    }
    guard lineEnd + 1 < end else { return }
    html.append("<p>")
    continueLeaf()
    renderInlines(from: lineEnd + 1, to: end)
    html.append("</p>\n")
  }
}

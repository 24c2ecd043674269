import Diagnostics
import Text

extension PageRenderer {
  /// Renders gathered inlines. Without links, nothing that leads elsewhere is left and nothing is reported.
  mutating func renderSpan(from first: Int, to end: Int, withLinks: Bool) {
    var index = first
    while index < end {
      let node = tree.nodes[index]
      renderInline(index, node, withLinks: withLinks)
      index = node.end
    }
  }

  private mutating func renderInline(_ index: Int, _ node: SyntaxTree.Node, withLinks: Bool) {
    switch node.kind {
    case .text: html.appendEscaped(leaf.bytes, nextSegment().text)
    case .softBreak: appendSoftBreak()
    case .lineBreak: html.append("<br>\n")
    case .code:
      _ = nextSegment()
      html.append("<code>")
      html.appendEscaped(tree.bytes, node.literal)
      html.append("</code>")
    case .emphasis:
      html.append("<em>")
      renderSpan(from: index + 1, to: node.end, withLinks: withLinks)
      html.append("</em>")
    case .strong:
      html.append("<strong>")
      renderSpan(from: index + 1, to: node.end, withLinks: withLinks)
      html.append("</strong>")
    case .strikethrough:
      html.append("<del>")
      renderSpan(from: index + 1, to: node.end, withLinks: withLinks)
      html.append("</del>")
    case .htmlInline:
      let segment = nextSegment()
      if withLinks { report(.rawHTML(beginning(of: node)), at: segment.offset) }
    case .footnoteReference:
      let segment = nextSegment()
      if withLinks { renderFootnoteReference(node, at: segment.offset) }
    case .link:
      let segment = nextSegment()
      if withLinks {
        renderLink(index, node, segment)
      } else {
        renderSpan(from: index + 1, to: node.end, withLinks: false)
      }
    case .image:
      let segment = nextSegment()
      if withLinks { renderImage(node, segment) }
    default: break
    }
  }

  mutating func nextSegment() -> LeafText.Segment {
    defer { leaf.next += 1 }
    return leaf.segments[leaf.next]
  }

  /// A line's end in the source: a line's end in the page, or a space that must not break.
  private mutating func appendSoftBreak() {
    let end = leaf.next > 0 ? lastTextEnd : 0
    html.append(end < leaf.bytes.count && leaf.bytes[end] == Typography.mark ? "\u{A0}" : "\n")
  }

  /// Where the text of what was rendered ends: the place of the softbreak's space.
  private var lastTextEnd: Int { leaf.segments[leaf.next - 1].text.upperBound }
}

/// A Markdown text as a tree without pointers: nodes in the order of the text, each followed by its children.
struct SyntaxTree: Sendable {
  var nodes: [Node] = []
  /// The literals of all nodes, one after another, in UTF-8.
  var bytes: [UInt8] = []
  /// The deepest nesting.
  var depth = 0

  struct Node: Sendable {
    var kind: Kind
    /// The index after the node's last descendant.
    var end = 0
    /// The place that the C library names: from 1, columns in bytes; 0 where it names none.
    var line: Int
    var column: Int
    /// The last line of a block.
    var lastLine: Int
    /// Text, code, or the destination of a link or image: a range of `bytes`.
    var literal = 0..<0
    /// The title of a link or image, or the language of a code block: a range of `bytes`.
    var title = 0..<0
    /// What the kind calls for: a heading's level; a list's first number, or -1 for bullets; a table's columns;
    /// an item's mark: 0 none, 1 open, 2 done.
    var number = 0
    /// A tight list; the header row of a table.
    var flag = false
  }

  enum Kind: UInt8, Sendable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
    case footnoteReference
  }

  /// The indices of a node's children.
  func children(of parent: Int) -> Children {
    Children(tree: self, index: parent + 1, end: nodes[parent].end)
  }

  struct Children: Sequence, IteratorProtocol {
    let tree: SyntaxTree
    var index: Int
    let end: Int

    mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = tree.nodes[index].end }
      return index
    }
  }
}

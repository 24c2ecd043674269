import CCMarkGFM
import Synchronization

/// A text parsed by libcmark-gfm: owns the C tree and frees it. The only code that touches C.
struct CMarkDocument: ~Copyable {
  private let root: OpaquePointer

  /// Parses UTF-8 text with tables, strikethrough, autolinks, task lists and footnotes. Safe on any thread.
  init?(_ source: some Collection<UInt8>) {
    guard let parser = cmark_parser_new(Self.options) else { return nil }
    defer { cmark_parser_free(parser) }
    for syntax in Extensions.registered.all {
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    source.withContiguousStorageIfAvailable { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let base = characters.baseAddress else { return }
        cmark_parser_feed(parser, base, characters.count)
      }
    }
    guard let root = Self.finishing.withLock({ _ in Finished(root: cmark_parser_finish(parser)) }).root
    else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// The tree without pointers; adjacent texts become one.
  func syntaxTree(sourceLength: Int) -> SyntaxTree {
    var tree = SyntaxTree()
    tree.nodes.reserveCapacity(64 + sourceLength / 24)
    tree.bytes.reserveCapacity(sourceLength)
    var open: [Int] = []
    var current = root
    while true {
      let index = tree.append(current)
      if let child = cmark_node_first_child(current) {
        open.append(index)
        tree.depth = max(tree.depth, open.count)
        current = child
        continue
      }
      tree.nodes[index].end = tree.nodes.count
      while true {
        if current == root { return tree }
        if let sibling = cmark_node_next(current) {
          current = sibling
          break
        }
        guard let parent = cmark_node_parent(current), let index = open.popLast() else { return tree }
        tree.nodes[index].end = tree.nodes.count
        current = parent
      }
    }
  }

  // Positions inside code that spans lines are right only with this option.
  private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS

  /// `cmark_parser_finish` fills and clears one table of special characters that all parsers share.
  private static let finishing = Mutex(())

  /// Carries the tree out of the lock: nothing else knows it yet.
  private struct Finished: @unchecked Sendable {
    let root: OpaquePointer?
  }

  /// The syntax extensions: registered once, never changed afterwards.
  private struct Extensions: @unchecked Sendable {
    let all: [OpaquePointer]

    static let registered: Extensions = {
      cmark_gfm_core_extensions_ensure_registered()
      let names = ["table", "strikethrough", "autolink", "tasklist"]
      return Extensions(all: names.compactMap { cmark_find_syntax_extension($0) })
    }()
  }
}

extension SyntaxTree {
  /// Copies one node without its children. Returns its index, or that of the text that it continues.
  fileprivate mutating func append(_ pointer: OpaquePointer) -> Int {
    let kind = Kind(pointer)
    var node = Node(
      kind: kind,
      line: Int(cmark_node_get_start_line(pointer)),
      column: Int(cmark_node_get_start_column(pointer)),
      lastLine: Int(cmark_node_get_end_line(pointer))
    )
    switch kind {
    case .text:
      node.literal = append(cmark_node_get_literal(pointer))
      if let last = nodes.indices.last, nodes[last].kind == .text,
        let previous = cmark_node_previous(pointer), cmark_node_get_type(previous) == CMARK_NODE_TEXT
      {
        nodes[last].literal = nodes[last].literal.lowerBound..<node.literal.upperBound
        if nodes[last].line == 0 { (nodes[last].line, nodes[last].column) = (node.line, node.column) }
        return last
      }
    case .code, .htmlInline, .htmlBlock, .footnoteReference:
      node.literal = append(cmark_node_get_literal(pointer))
    case .codeBlock:
      node.literal = append(cmark_node_get_literal(pointer))
      node.title = append(cmark_node_get_fence_info(pointer))
    case .link, .image:
      node.literal = append(cmark_node_get_url(pointer))
      node.title = append(cmark_node_get_title(pointer))
    case .heading:
      node.number = Int(cmark_node_get_heading_level(pointer))
    case .list:
      let isOrdered = cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      node.number = isOrdered ? Int(cmark_node_get_list_start(pointer)) : -1
      node.flag = cmark_node_get_list_tight(pointer) != 0
    case .item:
      if typeName(of: pointer) == "tasklist" {
        node.number = cmark_gfm_extensions_get_tasklist_item_checked(pointer) ? 2 : 1
      }
    case .table:
      let columns = Int(cmark_gfm_extensions_get_table_columns(pointer))
      node.number = columns
      if let alignments = cmark_gfm_extensions_get_table_alignments(pointer) {
        let start = bytes.count
        bytes.append(contentsOf: UnsafeBufferPointer(start: alignments, count: columns))
        node.literal = start..<bytes.count
      }
    case .tableRow:
      node.flag = cmark_gfm_extensions_get_table_row_is_header(pointer) != 0
    default:
      break
    }
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func append(_ text: UnsafePointer<CChar>?) -> Range<Int> {
    let start = bytes.count
    guard let text else { return start..<start }
    let characters = UnsafeBufferPointer(start: text, count: length(of: text))
    characters.withMemoryRebound(to: UInt8.self) { bytes.append(contentsOf: $0) }
    return start..<bytes.count
  }
}

extension SyntaxTree.Kind {
  fileprivate init(_ pointer: OpaquePointer) {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: self = .text
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINK: self = .link
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_LIST: self = .list
    case CMARK_NODE_HEADING: self = .heading
    case CMARK_NODE_CODE: self = .code
    case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_HTML_INLINE: self = .htmlInline
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
    case CMARK_NODE_IMAGE: self = .image
    case CMARK_NODE_CODE_BLOCK: self = .codeBlock
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
    case CMARK_NODE_DOCUMENT: self = .document
    default:
      switch typeName(of: pointer) {
      case "table_cell": self = .tableCell
      case "table_row", "table_header": self = .tableRow
      case "table": self = .table
      case "strikethrough": self = .strikethrough
      default: self = .text
      }
    }
  }
}

private func typeName(of pointer: OpaquePointer) -> String {
  cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? ""
}

private func length(of text: UnsafePointer<CChar>) -> Int {
  var end = text
  while end.pointee != 0 { end += 1 }
  return end - text
}

import Diagnostics
import Text

/// Renders a syntax tree as a page and reports what is wrong with it, in one walk.
struct PageRenderer {
  let source: SourceText
  let dialect: MarkdownDialect
  let typography: Typography
  var tree: SyntaxTree
  var page = MarkdownPage()
  var diagnostics: [Diagnostic] = []

  /// The HTML so far.
  var html: [UInt8] = []
  /// The slots so far, each with the number of bytes before it.
  var slots: [(offset: Int, slot: MarkdownPage.Piece)] = []
  /// The heading that the text stands under, as an index into the page's headings.
  var section = -1
  /// The running number of the block whose text is read.
  var block = -1
  /// The paragraph, heading or cell being rendered.
  var leaf = LeafText()
  /// How many quotes surround the text.
  var quoteDepth = 0
  /// The ids in use, with the place that claims each.
  var claims: [String: Claim] = [:]
  /// The number from which on a derived id may be free.
  var nextNumbers: [String: Int] = [:]
  /// How often each footnote was referred to.
  var footnoteReferences: [Int: Int] = [:]
  /// The tables' spoken names in use.
  var tableNames: [String: Int] = [:]

  struct Claim {
    let place: Place
    let isExplicit: Bool
  }

  init(_ tree: SyntaxTree, source: SourceText, dialect: MarkdownDialect) {
    self.tree = tree
    self.source = source
    self.dialect = dialect
    typography = Typography(dialect.language)
    html.reserveCapacity(source.bytes.count * 2)
  }

  /// The finished page with its problems in reading order.
  mutating func rendered() -> (page: MarkdownPage, diagnostics: [Diagnostic]) {
    let footnotes = Array(tree.children(of: 0).filter { tree.nodes[$0].kind == .footnoteDefinition })
    renderBlocks(from: 1, to: footnotes.first ?? tree.nodes.count)
    if !footnotes.isEmpty { renderFootnotes(footnotes) }
    reportUnusedFootnotes()
    // A copy of just the right size: the buffer was made large enough beforehand.
    page.html = SlottedHTML(html.withUnsafeBufferPointer { Array($0) }, slots: slots)
    // A link's address is read after the text around it.
    page.names.sort { $0.place < $1.place }
    return (page, diagnostics.isEmpty ? [] : diagnostics.inReadingOrder())
  }

  /// Leaves a slot for the site.
  mutating func leave(_ slot: MarkdownPage.Piece) { slots.append((html.count, slot)) }

  /// The HTML behind the last slot.
  var htmlAfterSlot: ArraySlice<UInt8> { html[(slots.last?.offset ?? 0)...] }

  mutating func report(_ problem: Message, at offset: Int, related: [Place] = []) {
    diagnostics.append(Diagnostic(problem, at: source.place(at: offset), related: related))
  }

  /// Takes an id for a place; an error if it is taken.
  mutating func claim(_ id: String, at offset: Int, isExplicit: Bool) {
    let place = source.place(at: offset)
    if isExplicit, dialect.reservedIDs.contains(id) { report(.reservedID(id), at: offset) }
    if let earlier = claims[id] {
      report(.repeatedID(id), at: offset, related: [earlier.place])
    } else {
      claims[id] = Claim(place: place, isExplicit: isExplicit)
    }
  }

  /// The offset at which a block starts.
  func offset(ofBlock node: SyntaxTree.Node) -> Int {
    min(source.start(ofLine: node.line) + max(0, node.column - 1), source.bytes.count)
  }
}

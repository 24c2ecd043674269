/// The HTML of a text, with slots for what only the whole site knows.
///
/// On a large site this is most of the memory, and it is needed only when a page is written: it can be spilled.
public struct SlottedHTML: Sendable {
  private var content: Content
  private let slots: [Slot]
  /// The names of the blocks that the site makes, in order.
  private let insertions: [String]

  private enum Content: Sendable {
    case bytes([UInt8])
    case spilled(@Sendable () -> [UInt8])
  }

  /// Puts bytes outside memory, such as in a temporary file, and gives back the way to read them again.
  public typealias Spill = @Sendable (_ bytes: [UInt8]) -> @Sendable () -> [UInt8]

  /// A slot as it is kept, in a third of the space of a piece.
  private struct Slot: Sendable {
    enum Kind: UInt8 { case destination, headingEnd, afterHeading, insertion }
    /// How many bytes of HTML stand before it.
    let offset: Int32
    let index: Int32
    let kind: Kind
  }

  /// The HTML, and each slot with the number of bytes before it, in order.
  init(_ bytes: [UInt8] = [], slots: [(offset: Int, slot: MarkdownPage.Piece)] = []) {
    content = .bytes(bytes)
    var insertions: [String] = []
    self.slots = slots.map { offset, slot in
      let kind: Slot.Kind
      let index: Int
      switch slot {
      case .destination(let link): (kind, index) = (.destination, link)
      case .headingEnd(let heading): (kind, index) = (.headingEnd, heading)
      case .afterHeading(let heading): (kind, index) = (.afterHeading, heading)
      case .insertion(let name):
        (kind, index) = (.insertion, insertions.count)
        insertions.append(name)
      case .html: preconditionFailure("HTML is no slot")
      }
      return Slot(offset: Int32(offset), index: Int32(index), kind: kind)
    }
    self.insertions = insertions
  }

  /// The HTML in order, cut where the site fills something in.
  public var pieces: [MarkdownPage.Piece] {
    let bytes = bytes
    var pieces: [MarkdownPage.Piece] = []
    pieces.reserveCapacity(slots.count * 2 + 1)
    var start = 0
    for slot in slots {
      let offset = Int(slot.offset)
      if offset > start { pieces.append(.html(bytes[start..<offset])) }
      start = offset
      let index = Int(slot.index)
      switch slot.kind {
      case .destination: pieces.append(.destination(index))
      case .headingEnd: pieces.append(.headingEnd(index))
      case .afterHeading: pieces.append(.afterHeading(index))
      case .insertion: pieces.append(.insertion(insertions[index]))
      }
    }
    if bytes.count > start { pieces.append(.html(bytes[start...])) }
    return pieces
  }

  private var bytes: [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .spilled(let read): read()
    }
  }

  /// Spills the HTML until the pieces are asked for.
  mutating func spill(by spill: Spill) { content = .spilled(spill(bytes)) }
}

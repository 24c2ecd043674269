import Diagnostics
import Text

extension PageRenderer {
  /// Adds a text to the leaf: values put in, control characters left out, unknown footnotes reported.
  mutating func appendText(_ literal: Range<Int>, at offset: Int) {
    let isPlain = tree.bytes.withUnsafeBufferPointer { bytes in
      var index = literal.lowerBound
      while index < literal.upperBound {
        let byte = bytes[index]
        if byte < 0x80, byte < .space || byte == .lessThan || byte == .openBracket || byte >= .openBrace {
          return false
        }
        index += 1
      }
      return true
    }
    if isPlain {
      leaf.bytes.append(contentsOf: tree.bytes[literal])
      return
    }
    var index = literal.lowerBound
    var searched = offset
    while index < literal.upperBound {
      let byte = tree.bytes[index]
      switch byte {
      case .openBrace where follows(index, .openBrace, in: literal):
        let place = nextOccurrence(of: byte, byte, from: &searched)
        index = appendValue(at: index, in: literal, place: place)
        continue
      case .closeBrace where follows(index, .closeBrace, in: literal):
        report(.unbalancedBraces, at: nextOccurrence(of: byte, byte, from: &searched))
        leaf.bytes.append(byte)
        leaf.bytes.append(byte)
        index += 2
        continue
      case .openBracket where follows(index, UInt8(ascii: "^"), in: literal):
        reportFootnote(at: index, in: literal, from: &searched)
        leaf.bytes.append(byte)
      case .lessThan:
        if let end = reportUnreadTag(at: index, in: literal, from: &searched) {
          index = end
          continue
        }
        leaf.bytes.append(byte)
      case 0..<0x20: leaf.bytes.append(.space)
      default: leaf.bytes.append(byte)
      }
      index += 1
    }
  }

  /// A link's address or title with each name replaced by its value.
  mutating func replacingValues(in range: Range<Int>, of link: LeafText.Segment) -> String {
    guard tree.bytes[range].contains(where: { $0 == .openBrace || $0 == .closeBrace }) else {
      return String(decoding: tree.bytes[range], as: UTF8.self)
    }
    let kept = leaf.bytes
    leaf.bytes = []
    appendText(range, at: destinationOffset(of: link))
    let replaced = String(decoding: leaf.bytes, as: UTF8.self)
    leaf.bytes = kept
    return replaced
  }

  private func follows(_ index: Int, _ byte: UInt8, in literal: Range<Int>) -> Bool {
    index + 1 < literal.upperBound && tree.bytes[index + 1] == byte
  }

  /// A tag that is spelled so badly that Markdown takes it for text, such as `<svg/onload=…>`: reported and left
  /// out. Returns the index behind it.
  private mutating func reportUnreadTag(
    at index: Int, in literal: Range<Int>, from searched: inout Int
  ) -> Int? {
    let rest = tree.bytes[index + 1..<literal.upperBound]
    let name = rest.prefix { $0.isLetter }
    guard name.count > 2, name.endIndex < literal.upperBound, !tree.bytes[name.endIndex].isDigit,
      HTMLKind.isElement(String(decoding: name, as: UTF8.self).lowercased())
    else { return nil }
    let place = nextOccurrence(of: .lessThan, rest[index + 1], from: &searched)
    // Written as an escape or entity, it is meant to be read.
    guard source.bytes[place] == .lessThan, place == 0 || source.bytes[place - 1] != .backslash else {
      return nil
    }
    let end = rest.firstIndex(of: .greaterThan).map { $0 + 1 } ?? literal.upperBound
    report(.rawHTML(String(decoding: tree.bytes[index..<end].prefix(40), as: UTF8.self)), at: place)
    return end
  }

  /// Where the source spells two bytes next, from an offset on.
  private func nextOccurrence(of first: UInt8, _ second: UInt8, from searched: inout Int) -> Int {
    var index = searched
    let end = min(source.bytes.count, max(leaf.positions.end, searched) + 1)
    while index + 1 < end {
      if source.bytes[index] == first, source.bytes[index + 1] == second {
        searched = index + 2
        return index
      }
      index += 1
    }
    return min(searched, source.bytes.count - 1)
  }

  /// Adds the value whose braces open at `index`; returns the index behind it.
  private mutating func appendValue(at index: Int, in literal: Range<Int>, place: Int) -> Int {
    var end = index + 2
    while end + 1 < literal.upperBound,
      !(tree.bytes[end] == .closeBrace && tree.bytes[end + 1] == .closeBrace),
      tree.bytes[end] != .openBrace
    {
      end += 1
    }
    guard end + 1 < literal.upperBound, tree.bytes[end] == .closeBrace, tree.bytes[end + 1] == .closeBrace
    else {
      report(.unbalancedBraces, at: place)
      leaf.bytes.append(.openBrace)
      leaf.bytes.append(.openBrace)
      return index + 2
    }
    let name = String(decoding: tree.bytes[index + 2..<end], as: UTF8.self).trimmingSpaces()
    page.names.append(MarkdownPage.Name(name: name, place: source.place(at: place)))
    if let value = dialect.values[name] {
      leaf.bytes.append(contentsOf: value.utf8)
    } else if dialect.insertions.contains(name) {
      report(.insertionInText(name), at: place)
    } else if name.hasPrefix("<") || name.hasPrefix("%") {
      report(.foreignDirective("{{\(name)}}".shortened(), right: nil), at: place)
    } else if let absent = dialect.absentValues, absent.names.contains(name) {
      report(.absentValue(name, on: absent.day), at: place)
      // The name stays, so that checks of the text find words there and no gap.
      leaf.bytes.append(contentsOf: "{{\(name)}}".utf8)
    } else {
      let known = Array(dialect.values.keys) + Array(dialect.insertions)
      report(.unknownName(name, suggestion: nearest(to: name, among: known)), at: place)
      // What it stands in is not empty.
      leaf.bytes.append(UInt8(ascii: "?"))
    }
    return end + 2
  }

  /// Reports a blank in the name of a footnote. Brackets that begin with one are a remark.
  private mutating func reportFootnoteName(_ label: String, from searched: inout Int) {
    let definition = footnoteDefinitions().first { $0.label == label }
    guard !label.hasPrefix(" "), let definition else { return }
    let place = nextOccurrence(of: .openBracket, UInt8(ascii: "^"), from: &searched)
    if place == definition.offset { return }
    if place == 0 || source.bytes[place - 1] != .backslash { report(.footnoteName(label), at: place) }
  }

  private mutating func reportFootnote(at index: Int, in literal: Range<Int>, from searched: inout Int) {
    guard let close = tree.bytes[index..<literal.upperBound].firstIndex(of: .closeBracket), close > index + 2
    else {
      return
    }
    let label = String(decoding: tree.bytes[index + 2..<close], as: UTF8.self)
    guard !label.contains(" ") else { return reportFootnoteName(label, from: &searched) }
    let place = nextOccurrence(of: .openBracket, UInt8(ascii: "^"), from: &searched)
    if place > 0, source.bytes[place - 1] == .backslash { return }
    let known = footnoteDefinitions().map(\.label)
    report(.undefinedFootnote(label, suggestion: nearest(to: label, among: known)), at: place)
  }
}

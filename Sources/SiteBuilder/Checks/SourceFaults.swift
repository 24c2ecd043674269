import Diagnostics
import GFM
import Text

// What makes a file unfit whatever is in it: found before anything else, and told alone.

extension [UInt8] {
  /// An unresolved merge or a character that no text has, where a file holds either.
  func unfitness(file: String) -> Diagnostic? {
    let markers = conflictMarkers
    if let first = markers.first {
      return Diagnostic(
        Message.conflictMarker(first.text), at: Place(file: file, line: first.line),
        related: markers.dropFirst().map { Place(file: file, line: $0.line) })
    }
    guard let nul = firstIndex(of: 0) else { return nil }
    let start = self[..<nul].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = self[..<nul].count { $0 == 0x0A } + 1
    let column = self[start..<nul].count { $0 & 0xC0 != 0x80 } + 1
    return Diagnostic(Message.nulCharacter, at: Place(file: file, line: line, column: column))
  }

  /// The lines of seven signs that mark the two sides of a merge: at least one that opens or closes it.
  private var conflictMarkers: [(line: Int, text: String)] {
    let signs: [UInt8] = [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "=")]
    var starts: [Int] = []
    withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 7 <= bytes.count {
        if bytes[index] == signs[0] || bytes[index] == signs[1] || bytes[index] == signs[2]
          || bytes[index] == signs[3],
          bytes[index..<index + 7].allSatisfy({ $0 == bytes[index] }),
          index + 7 == bytes.count || bytes[index + 7] == 0x20 || bytes[index + 7] == 0x0A
        {
          starts.append(index)
        }
        guard let end = bytes[index...].firstIndex(of: 0x0A) else { return }
        index = end + 1
      }
    }
    guard starts.contains(where: { self[$0] == signs[0] || self[$0] == signs[1] }) else { return [] }
    var counted = (line: 1, offset: 0)
    return starts.map { start in
      counted.line += self[counted.offset..<start].count { $0 == 0x0A }
      counted.offset = start
      let text = String(decoding: self[start...].prefix { $0 != 0x0A }.prefix(40), as: UTF8.self)
      return (counted.line, text)
    }
  }
}

extension SourceTree {
  /// The text files, apart from articles, that are not in UTF-8, hold an unresolved merge or a damaged character.
  ///
  /// Articles are no part of it: each is looked at when it is read.
  func unfitFiles() -> [Diagnostic] {
    files.filter { !$0.path.hasSuffix(".md") && TextEncoding.isText($0.path) }.compactMap { source in
      let bytes = source.bytes
      let file = displayPath(source.path)
      if let fault = bytes.unfitness(file: file) { return fault }
      return bytes.firstInvalidUTF8Line.map { Diagnostic(Message.notUTF8, at: Place(file: file, line: $0)) }
    }
  }
}

extension [Diagnostic] {
  /// The diagnostics without those that only follow from a file being unfit.
  func withoutFollowers() -> [Diagnostic] {
    let roots: Set<String> = ["conflict-marker", "nul-character", "not-utf-8"]
    let unfit = Set(filter { roots.contains($0.id) }.map(\.place.file))
    // A day that lies ahead differs from the partner's, of course.
    let ahead = Set(filter { $0.id == "updated-in-future" }.map(\.place.file))
    // A number that differs from the partner's differs from its link too.
    let differing = Set(filter { $0.id == "different-figures" }.map(\.place))
    guard !unfit.isEmpty || !ahead.isEmpty || !differing.isEmpty else { return self }
    return filter { diagnostic in
      if diagnostic.id == "link-names-another" { return !differing.contains(diagnostic.place) }
      if diagnostic.id == "different-days" {
        return ([diagnostic.place] + diagnostic.related).allSatisfy { !ahead.contains($0.file) }
      }
      return roots.contains(diagnostic.id) || !unfit.contains(diagnostic.place.file)
    }
  }
}

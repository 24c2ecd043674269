import Diagnostics
import Text

/// A Markdown text with its lines, for finding places.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// The offset at which each line starts.
  let lineStarts: [Int]
  /// Whether anything looks like a footnote.
  let mayHoldFootnotes: Bool
  private let file: String
  private let firstLine: Int

  init(_ bytes: [UInt8], file: String, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 8)
    var hasFootnote = false
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte > .closeBracket { continue }
        switch byte {
        case .lineFeed: starts.append(index)
        case .carriageReturn where index == bytes.count || bytes[index] != .lineFeed: starts.append(index)
        case .openBracket where index < bytes.count && bytes[index] == UInt8(ascii: "^"): hasFootnote = true
        default: break
        }
      }
    }
    lineStarts = starts
    mayHoldFootnotes = hasFootnote
  }

  /// The offset at which a line, counted from 1, starts; the end of the text for lines beyond it.
  func start(ofLine line: Int) -> Int {
    line < 1 ? 0 : line <= lineStarts.count ? lineStarts[line - 1] : bytes.count
  }

  /// The line, counted from 1 in this text, that holds an offset.
  func line(at offset: Int) -> Int {
    max(1, lineStarts.partitioningIndex { $0 > offset })
  }

  /// The place in the file that an offset stands for.
  func place(at offset: Int) -> Place {
    let line = line(at: offset)
    let start = lineStarts[line - 1]
    let end = max(start, min(offset, bytes.count))
    let column = bytes.withUnsafeBufferPointer { bytes in
      var column = 1
      for byte in UnsafeBufferPointer(rebasing: bytes[start..<end]) where byte & 0xC0 != 0x80 { column += 1 }
      return column
    }
    return Place(file: file, line: firstLine + line - 1, column: column)
  }
}

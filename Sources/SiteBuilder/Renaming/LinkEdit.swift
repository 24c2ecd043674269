import Text

/// Writes other destinations into the links of a Markdown text.
enum LinkEdit {
  /// The text with the destinations for which `change` gives another; code keeps what it shows.
  static func rewriting(_ text: String, _ change: (String) -> String?) -> CountedEdit {
    var edit = CountedEdit(text: text)
    var fences = CodeFences()
    var count = 0
    edit.changeLines { line in
      guard !fences.isCode(line) else { return nil }
      var bytes = Array(line.utf8)
      var isChanged = false
      for range in destinations(in: bytes).reversed() {
        guard let new = change(String(decoding: bytes[range], as: UTF8.self)) else { continue }
        bytes.replaceSubrange(range, with: new.utf8)
        isChanged = true
        count += 1
      }
      return isChanged ? String(decoding: bytes, as: UTF8.self) : nil
    }
    edit.changes = count
    return edit
  }

  /// Where the destinations of a line's links and of a link's definition stand.
  private static func destinations(in line: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    if let start = definition(in: line) {
      found.append(destination(in: line, from: start))
      index = found[0].upperBound
    }
    while index < line.count {
      switch line[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = endOfCode(in: line, from: index)
      case UInt8(ascii: "]") where index + 1 < line.count && line[index + 1] == UInt8(ascii: "("):
        found.append(destination(in: line, from: index + 2))
        index += 2
      default: index += 1
      }
    }
    return found.filter { !$0.isEmpty }
  }

  /// Where the destination of `[label]: destination` may start; nothing on other lines, footnotes among them.
  private static func definition(in line: [UInt8]) -> Int? {
    let start = line.prefix(3).prefix { $0 == UInt8(ascii: " ") }.count
    guard start + 1 < line.count, line[start] == UInt8(ascii: "["), line[start + 1] != UInt8(ascii: "^")
    else {
      return nil
    }
    guard let end = line[start...].firstIndex(of: UInt8(ascii: "]")), end + 1 < line.count else { return nil }
    return line[end + 1] == UInt8(ascii: ":") ? end + 2 : nil
  }

  private static func destination(in line: [UInt8], from start: Int) -> Range<Int> {
    var low = start
    while low < line.count, line[low] == UInt8(ascii: " ") { low += 1 }
    if low < line.count, line[low] == UInt8(ascii: "<") { low += 1 }
    let length = line[low...].prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: ")") && byte != UInt8(ascii: ">")
    }.count
    return low..<(low + length)
  }

  /// Behind the code that starts with the backticks at `start`, or behind these where they start none.
  private static func endOfCode(in line: [UInt8], from start: Int) -> Int {
    let tick = UInt8(ascii: "`")
    let length = line[start...].prefix { $0 == tick }.count
    var index = start + length
    while index < line.count {
      let run = line[index...].prefix { $0 == tick }.count
      if run == length { return index + run }
      index += max(run, 1)
    }
    return start + length
  }
}

/// Tells the lines of fenced code, asked for one line after another.
struct CodeFences {
  private var fence: String?

  /// Whether the next line belongs to code, its fences among it.
  mutating func isCode(_ line: String) -> Bool {
    let text = line.drop { $0 == " " || $0 == ">" || $0 == "\t" }
    let mark = text.first ?? " "
    let run = mark == "`" || mark == "~" ? String(text.prefix { $0 == mark }) : ""
    if let open = fence {
      if run.hasPrefix(open), text.dropFirst(run.count).allSatisfy(\.isWhitespace) { fence = nil }
      return true
    }
    guard run.count >= 3, mark == "~" || !text.dropFirst(run.count).contains("`") else { return false }
    fence = run
    return true
  }
}

/// A text after some changes, and in how many places it was changed.
struct CountedEdit {
  var text: String
  var changes = 0

  /// The result of one more edit.
  func then(_ edit: (String) -> CountedEdit) -> CountedEdit {
    let next = edit(text)
    return CountedEdit(text: next.text, changes: changes + next.changes)
  }

  /// Puts other lines in place of those for which `change` gives one. Line ends are no part of a line.
  mutating func changeLines(_ change: (String) -> String?) {
    let lines = Self.lines(of: text).map { line in
      let end = line.hasSuffix("\r") ? "\r" : ""
      guard let changed = change(end.isEmpty ? line : String(line.dropLast())) else { return line }
      changes += 1
      return changed + end
    }
    text = lines.joined(separator: "\n")
  }

  /// The lines between line feeds; each keeps its carriage return.
  static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }
}

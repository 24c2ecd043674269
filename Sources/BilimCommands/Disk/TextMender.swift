import Diagnostics
import SiteBuilder

/// Puts safe changes into the files and says what it did.
enum TextMender {
  /// Applies the changes, from the end of each file to its start so that places stay right.
  ///
  /// Says whether anything was changed. A change whose faulty text does not stand where it was found is left out: the place was inexact, or the
  /// file has changed meanwhile.
  static func apply(_ edits: [TextEdit], inside folders: [String]) throws -> Bool {
    var hasChanged = false
    let editsByFile = Dictionary(grouping: Set(edits)) { $0.place.file }
    for file in editsByFile.keys.sorted() {
      var lines = String(decoding: try Disk.read(file), as: UTF8.self)
        .unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Array($0) }
      var applied: [TextEdit] = []
      for edit in (editsByFile[file] ?? []).sorted(by: { $0.place > $1.place }) {
        let line = edit.place.line - 1
        let start = edit.place.column - 1
        let original = Array(edit.original.unicodeScalars)
        guard lines.indices.contains(line), start >= 0, start + original.count <= lines[line].count,
          Array(lines[line][start..<start + original.count]) == original
        else { continue }
        lines[line].replaceSubrange(
          start..<start + original.count, with: Array(edit.replacement.unicodeScalars))
        applied.append(edit)
      }
      guard !applied.isEmpty else { continue }
      let text = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
      guard let folder = folders.first(where: { file.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }) else {
        continue
      }
      try Disk.replace([(file, Array(text.utf8))], inside: folder)
      hasChanged = true
      for edit in applied.reversed() {
        Console.output("\(edit.place): \(shown(edit.original)) → \(shown(edit.replacement))\n")
      }
    }
    return hasChanged
  }

  /// A text in quotes, with characters that nobody sees written as their code points.
  private static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .format
        ? "U+" + String(scalar.value, radix: 16, uppercase: true) : String(scalar)
    }
    return "\"" + scalars.joined() + "\""
  }
}

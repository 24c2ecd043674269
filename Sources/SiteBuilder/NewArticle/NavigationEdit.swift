/// Names an article in a section of `site.yml` and leaves every other character of the file as it is.
enum NavigationEdit {
  /// The text with `key` added to the `pages` of the section that starts on a line, from 1; nothing where the
  /// list is written in a way that this does not know.
  static func adding(_ key: String, toSectionAt line: Int, of text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.indices.contains(line - 1) else { return nil }
    let depth = indentation(of: lines[line - 1].replacing("- ", with: "  "))
    let own = lines[line...].prefix { indentation(of: $0) >= depth || isBlank($0) }
    guard let pages = own.firstIndex(where: { $0.trimmed.hasPrefix("pages:") }) else { return nil }

    let written = lines[pages]
    if let end = written.lastIndex(of: "]"), written.contains("[") {
      let isEmpty = written[..<end].trimmed.hasSuffix("[")
      lines[pages].insert(contentsOf: isEmpty ? key : ", \(key)", at: end)
      return lines.joined(separator: "\n")
    }
    let items = lines[(pages + 1)...].prefix { $0.trimmed.hasPrefix("- ") && indentation(of: $0) >= depth }
    guard let last = items.last else { return nil }
    lines.insert(last.prefix { $0 == " " } + "- " + key, at: items.endIndex)
    return lines.joined(separator: "\n")
  }

  private static func indentation(of line: String) -> Int { line.prefix { $0 == " " }.count }

  private static func isBlank(_ line: String) -> Bool { line.trimmed.isEmpty || line.trimmed.hasPrefix("#") }
}

extension StringProtocol {
  /// The text without spaces at either end.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
  }
}

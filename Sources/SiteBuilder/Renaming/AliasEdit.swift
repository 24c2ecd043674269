/// Writes an old address into the front matter of an article.
enum AliasEdit {
  /// The text with one more alias, and without another that has become the article's own address; nothing where the
  /// list is written in a way that this does not know.
  static func adding(_ alias: String, removing taken: String, in text: String) -> String? {
    var lines = CountedEdit.lines(of: text)
    guard lines.first.map({ bare($0).hasSuffix("---") }) == true,
      let end = lines.dropFirst().firstIndex(where: { bare($0) == "---" })
    else { return nil }
    let lineEnd = lines[end].hasSuffix("\r") ? "\r" : ""
    guard let start = lines[..<end].firstIndex(where: { $0.hasPrefix("aliases:") }) else {
      lines.insert("aliases: [\(alias)]" + lineEnd, at: end)
      return lines.joined(separator: "\n")
    }
    if let open = lines[start].firstIndex(of: "["), let close = lines[start].lastIndex(of: "]") {
      let items = lines[start][lines[start].index(after: open)..<close].split(separator: ",").map {
        trimmed($0)
      }
      let kept = items.filter { $0 != taken && $0 != alias } + [alias]
      lines[start].replaceSubrange(open...close, with: "[\(kept.joined(separator: ", "))]")
      return lines.joined(separator: "\n")
    }
    guard bare(lines[start]) == "aliases:" else { return nil }
    let items = lines[(start + 1)..<end].prefix { trimmed($0).hasPrefix("- ") }
    guard let last = items.last else { return nil }
    let kept = items.filter { ![taken, alias].contains(trimmed(trimmed($0).dropFirst(2))) }
    let indentation = last.prefix { $0 == " " }
    let added = "\(indentation)- \(alias)\(lineEnd)"
    lines.replaceSubrange(items.indices, with: kept + [added])
    return lines.joined(separator: "\n")
  }

  /// A line without its carriage return.
  private static func bare(_ line: String) -> Substring { line.hasSuffix("\r") ? line.dropLast() : line[...] }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(String(start.reversed().drop(while: \.isWhitespace)).reversed())
  }
}

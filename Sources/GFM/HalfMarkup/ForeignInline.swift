/// A mark inside a line that other programs know: a link in double brackets, highlighting, a tag in brackets.
struct ForeignInline {
  /// The mark as it is written, with what it encloses.
  let mark: String
  /// The same in Markdown; nothing where Markdown has nothing like it.
  let right: String?

  /// The mark with which what is left of a line begins; nothing where that is a text like others.
  init?(_ line: String) {
    if line.hasPrefix("[[") {
      guard let inner = Self.enclosed(in: line, by: "[[", "]]"), !inner.contains("["),
        inner.contains(where: \.isLetter), !["toc", "_toc_"].contains(inner.lowercased())
      else { return nil }
      let parts = inner.split(separator: "|").map { String($0).trimmingSpaces() }
      guard let target = parts.first, let text = parts.last else { return nil }
      mark = "[[\(inner)]]"
      right = "[\(text)](\(target.allSatisfy { $0.isASCII && $0 != " " } ? target : "page").md)"
    } else if line.hasPrefix("==") {
      guard let inner = Self.enclosed(in: line, by: "==", "=="), inner.contains(where: \.isLetter),
        inner.first != " ", inner.last != " ", !inner.contains("=")
      else { return nil }
      mark = "==\(inner)=="
      right = "**\(inner)**"
    } else {
      let name = line.dropFirst(2).prefix { $0.isASCII && $0.isLetter }.lowercased()
      guard line.hasPrefix("[/"), line.dropFirst(2 + name.count).first == "]", Self.tags.contains(name) else {
        return nil
      }
      mark = "[/\(name)]"
      right = ["b": "**…**", "i": "*…*", "s": "~~…~~"][name]
    }
  }

  private static func enclosed(in line: String, by opening: String, _ closing: String) -> String? {
    let behind = line.dropFirst(opening.count)
    return behind.firstRange(of: closing).map { String(behind[..<$0.lowerBound]) }
  }

  private static let tags: Set<String> = [
    "b", "i", "u", "s", "url", "img", "quote", "color", "size", "center", "code", "list", "spoiler",
  ]
}

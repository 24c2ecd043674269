/// Gives a heading another id; the old one goes on leading to it.
enum HeadingIDEdit {
  /// The text with `{#id}` as `{#newID #id}`: changed in one place, or in none where no heading has that id.
  static func renaming(_ id: String, to newID: String, in text: String) -> CountedEdit {
    var edit = CountedEdit(text: text)
    var fences = CodeFences()
    edit.changeLines { line in
      guard !fences.isCode(line), line.hasPrefix("#"), let start = line.ranges(of: "{#").last else {
        return nil
      }
      let names = line[start.upperBound...].prefix { $0 != "}" }.split(separator: " ")
      guard names.first.map({ String($0) }) == id else { return nil }
      let former = names.dropFirst().filter { $0 != "#\(newID)" }
      let written = (["#\(newID)", "#\(id)"] + former.map { String($0) }).joined(separator: " ")
      let rest = line[start.upperBound...].drop { $0 != "}" }
      return "\(line[..<start.lowerBound]){\(written)\(rest)"
    }
    return edit
  }
}

/// Puts other names into a YAML file and leaves every other character as it is.
enum YAMLNames {
  /// The text with the names for which `change` gives another. It is asked with the keys that lead to the name, and
  /// whether the name is a key itself; a name is a run of small letters, digits, hyphens and slashes.
  static func renaming(
    in text: String, _ change: (_ path: [String], _ isKey: Bool, _ name: String) -> String?
  ) -> CountedEdit {
    var edit = CountedEdit(text: text)
    var open: [(depth: Int, key: String)] = []
    var count = 0
    edit.changeLines { line in
      let start = line.prefix { $0 == " " || $0 == "-" }
      let rest = line[start.endIndex...]
      guard !rest.isEmpty, !rest.hasPrefix("#") else { return nil }
      var head = ""
      var value = rest
      if let key = leadingKey(of: rest) {
        open.removeAll { $0.depth >= start.count }
        let new = change(open.map(\.key), true, key)
        if new != nil { count += 1 }
        head = (new ?? key) + ":"
        open.append((start.count, key))
        value = rest.dropFirst(key.count + 1)
      }
      let comment = value.ranges(of: " #").first?.lowerBound ?? value.endIndex
      let path = open.map(\.key)
      let names = renaming(value[..<comment]) { change(path, false, $0) }
      count += names.changes
      let result = "\(start)\(head)\(names.text)\(value[comment...])"
      return result == line ? nil : result
    }
    edit.changes = count
    return edit
  }

  /// The key that a line starts with, if it does.
  private static func leadingKey(of line: Substring) -> String? {
    let key = line.prefix { isOfName($0) || $0.isUppercase }
    let rest = line[key.endIndex...]
    return !key.isEmpty && (rest == ":" || rest.hasPrefix(": ")) ? String(key) : nil
  }

  private static func renaming(_ value: Substring, _ change: (String) -> String?) -> CountedEdit {
    var result = CountedEdit(text: "")
    var rest = value
    while !rest.isEmpty {
      let name = rest.prefix(while: isOfName)
      let new = name.isEmpty ? nil : change(String(name))
      if new != nil { result.changes += 1 }
      rest = rest[name.endIndex...]
      let between = rest.prefix { !isOfName($0) }
      result.text += (new ?? String(name)) + between
      rest = rest[between.endIndex...]
    }
    return result
  }

  private static func isOfName(_ character: Character) -> Bool {
    ("a"..."z").contains(character) || ("0"..."9").contains(character) || character == "-" || character == "/"
  }
}

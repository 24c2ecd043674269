/// The tags and attributes of some HTML as a browser's tokenizer sees them, without what they hold.
struct HTMLOutline: Equatable {
  /// Each tag with the names of its attributes: `a class href`, `/a`.
  private(set) var tags: [String] = []
  /// The values of attributes that a browser follows or runs.
  private(set) var addresses: [String] = []
  /// The contents of `script` elements that hold data.
  private(set) var data: [String] = []

  init(_ html: String) {
    var scalars = Substring.UnicodeScalarView(html.unicodeScalars[...])
    while let open = scalars.firstIndex(of: "<") {
      scalars = scalars[scalars.index(after: open)...]
      guard let first = scalars.first, first.properties.isAlphabetic || first == "/" || first == "!" else {
        continue
      }
      let tag = readTag(&scalars)
      tags.append(tag)
      guard tag.hasPrefix("script") else { continue }
      let end = Substring(scalars).firstRange(of: "</script")?.lowerBound ?? scalars.endIndex
      if tag == "script type" { data.append(String(scalars[..<end])) }
      scalars = scalars[end...]
    }
  }

  /// Reads a tag up to and with its `>`.
  private mutating func readTag(_ rest: inout Substring.UnicodeScalarView) -> String {
    var names = [take(&rest) { !" \n\t>".unicodeScalars.contains($0) }]
    while let scalar = rest.first, scalar != ">" {
      guard !" \n\t".unicodeScalars.contains(scalar) else {
        rest.removeFirst()
        continue
      }
      let name = take(&rest) { !" \n\t>=".unicodeScalars.contains($0) }
      names.append(name)
      guard rest.first == "=" else { continue }
      rest.removeFirst()
      let value = readValue(&rest)
      if ["href", "src", "action"].contains(name) { addresses.append(value) }
    }
    if rest.first == ">" { rest.removeFirst() }
    return names.joined(separator: " ")
  }

  private func readValue(_ rest: inout Substring.UnicodeScalarView) -> String {
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return take(&rest) { !" \n\t>".unicodeScalars.contains($0) }
    }
    rest.removeFirst()
    let value = take(&rest) { $0 != quote }
    if !rest.isEmpty { rest.removeFirst() }
    return value
  }

  private func take(
    _ rest: inout Substring.UnicodeScalarView, while isWanted: (Unicode.Scalar) -> Bool
  ) -> String {
    let taken = rest.prefix(while: isWanted)
    rest = rest[taken.endIndex...]
    return String(taken)
  }
}

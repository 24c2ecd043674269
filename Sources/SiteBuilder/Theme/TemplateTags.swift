/// The tags of a Mustache text, for checking that every name means something.
///
/// The template library renders a name that it does not know as nothing; a reader would see a hole.
struct TemplateTag: Hashable, Sendable {
  /// What the tag does.
  enum Kind: Hashable, Sendable { case value, section, end, partial, other }
  var kind: Kind
  var name: String
  var line: Int
  var column: Int

  /// All tags of a text in order.
  static func tags(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    for row in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var rest = row[...]
      while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
        let inside = rest[open.upperBound..<close.lowerBound]
        let column = row.unicodeScalars.distance(from: row.startIndex, to: open.lowerBound) + 1
        tags.append(TemplateTag(inside, line: line, column: column))
        rest = rest[close.upperBound...]
      }
      line += 1
    }
    return tags
  }

  private init(_ inside: Substring, line: Int, column: Int) {
    let name = inside.drop { "#^/>!&{= ".contains($0) }
    self.name = String(name.prefix { $0 != " " && $0 != "}" })
    self.line = line
    self.column = column
    self.kind =
      switch inside.first {
      case "#", "^": .section
      case "/": .end
      case ">": .partial
      case "!", "=", "%", "<", "$": .other
      default: .value
      }
  }
}

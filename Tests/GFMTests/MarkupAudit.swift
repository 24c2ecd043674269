/// A second, simple reading of finished HTML: names every tag, attribute and address that pages never hold.
struct MarkupAudit {
  private(set) var findings: [String] = []

  private static let tags: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "ul", "ol", "li", "label", "input", "blockquote", "hr",
    "br",
    "pre", "code", "em", "strong", "del", "a", "img", "sup", "section", "div", "table", "thead", "tbody",
    "tr",
    "th", "td",
  ]
  private static let attributes: Set<String> = [
    "id", "class", "href", "src", "alt", "title", "rel", "loading", "role", "tabindex", "aria-label",
    "aria-labelledby", "scope", "start", "type", "disabled", "checked",
    "data-label",
  ]

  init(_ html: String) {
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("/") { rest = rest.dropFirst() }
      let name = rest.prefix { $0.isLetter || $0.isNumber }
      if !Self.tags.contains(String(name)) { findings.append("<\(rest.prefix(12))") }
      rest = rest[name.endIndex...]
      readAttributes(of: &rest)
    }
  }

  private mutating func readAttributes(of rest: inout Substring) {
    while let first = rest.first, first != ">" {
      if first == " " || first == "\n" {
        rest = rest.dropFirst()
        continue
      }
      let name = rest.prefix { !" =>\n".contains($0) }
      if name.isEmpty || !Self.attributes.contains(String(name)) { findings.append("attribute \(name)") }
      rest = name.isEmpty ? rest.dropFirst() : rest[name.endIndex...]
      guard rest.hasPrefix("=\"") else { continue }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != "\"" }
      if value.contains("<") { findings.append("value \(value)") }
      if name == "href" || name == "src" { judge(value) }
      rest = rest[value.endIndex...].dropFirst()
    }
  }

  /// Only addresses that a browser reads as relative, or as one of four schemes.
  private mutating func judge(_ address: Substring) {
    let lowercase = address.lowercased()
    let allowed = ["http://", "https://", "mailto:", "tel:"]
    if allowed.contains(where: lowercase.hasPrefix) { return }
    let before = lowercase.prefix { !":/?#".contains($0) }
    let isScheme = lowercase[before.endIndex...].hasPrefix(":")
    let isForeign = lowercase.hasPrefix("//") || lowercase.contains("\\")
    if isScheme || isForeign || lowercase.unicodeScalars.contains(where: { $0.value < 0x21 }) {
      findings.append("address \(address)")
    }
  }
}

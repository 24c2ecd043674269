/// What an editor meant by a piece of HTML, as far as a hint can say it in Markdown.
enum HTMLKind {
  case lineBreak, bold, italic, link, image, table, list, heading, box, struckOut, code, comment, other

  /// Whether a word is the name of an HTML element that nobody writes in a text by chance.
  static func isElement(_ name: String) -> Bool {
    elements.contains(name)
  }

  private static let elements: Set<String> = [
    "applet", "audio", "base", "body", "button", "details", "div", "embed", "form", "frame", "frameset",
    "head",
    "html", "iframe", "img", "image", "input", "link", "marquee", "math", "meta", "noscript", "object",
    "script",
    "select", "source", "span", "style", "svg", "table", "template", "textarea", "title", "video",
  ]

  /// Judged by the tag with which the HTML begins.
  init(_ beginning: String) {
    if beginning.hasPrefix("<!--") {
      self = .comment
      return
    }
    let name = beginning.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    switch name {
    case "br": self = .lineBreak
    case "b", "strong": self = .bold
    case "i", "em": self = .italic
    case "a": self = .link
    case "img": self = .image
    case "table", "thead", "tbody", "tr", "td", "th": self = .table
    case "ul", "ol", "li": self = .list
    case "h1", "h2", "h3", "h4", "h5", "h6": self = .heading
    case "div", "aside", "section": self = .box
    case "s", "del", "strike": self = .struckOut
    case "code", "pre": self = .code
    default: self = .other
    }
  }
}

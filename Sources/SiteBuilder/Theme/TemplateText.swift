import Mustache

/// A text as the template library renders it soonest: it asks every value for these protocols, and looks into
/// those that have neither by reflection.
struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  let isNull = false

  init(_ text: String) { renderText = text }

  func child(named name: String) -> Any? { nil }
}

/// Some texts by name, such as the title and the address of a link.
struct TemplateRecord: MustacheParent, Sendable {
  let texts: [String: String]

  init(_ texts: [String: String]) { self.texts = texts }

  func child(named name: String) -> Any? { texts[name].map { TemplateText($0) } }
}

/// A stretch of a template without sections: HTML and the values in it.
///
/// The template library looks up each value by itself and asks it for a dozen types; a stretch it takes as one.
struct TemplateStretch: Sendable {
  private(set) var parts: [Part] = []

  /// A part of a stretch.
  enum Part: Sendable {
    case html(String)
    case value(name: String, isEscaped: Bool)
  }

  /// Adds a part at the end.
  mutating func append(_ part: Part) { parts.append(part) }

  /// The HTML with the values put in; a name without a value is nothing.
  func html(_ text: (String) -> String?) -> String {
    var html = ""
    for part in parts {
      switch part {
      case .html(let finished): html += finished
      case .value(let name, let isEscaped):
        guard let text = text(name) else { continue }
        html += isEscaped ? HTMLText.escaped(text) : text
      }
    }
    return html
  }
}

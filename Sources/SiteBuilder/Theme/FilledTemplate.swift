import Text

/// What is left of most templates when a frame's values are filled in: HTML, values, and sections of these.
///
/// What it gives is what the template library gives, which looks up each value by itself and asks it for a dozen
/// types.
struct FilledTemplate: Sendable {
  private let parts: [TemplateSyntax.Part]

  /// A template of these parts; nothing where one of them is a partial or has a dotted name.
  init?(_ parts: [TemplateSyntax.Part]) {
    guard parts.allSatisfy(\.isPlain) else { return nil }
    self.parts = parts
  }

  /// The HTML in UTF-8 with the page's values put in, and in sections before them those of the items around, the
  /// innermost first. A name without a value is nothing.
  func html(page: (String) -> (any Sendable)?) -> [UInt8] {
    var html: [UInt8] = []
    append(parts, in: [], page: page, to: &html)
    return html
  }

  private func append(
    _ parts: [TemplateSyntax.Part], in items: [TemplateRecord], page: (String) -> (any Sendable)?,
    to html: inout [UInt8]
  ) {
    for part in parts {
      switch part {
      case .text(let finished): html += finished.utf8
      case .value(let name, let isEscaped):
        guard let value: any Sendable = items.text(name) ?? page(name) else { continue }
        if let ready = value as? TemplateHTML, !isEscaped {
          html += ready.bytes
        } else {
          let text = value as? String ?? "\(value)"
          if isEscaped { HTMLText.appendEscaped(text, to: &html) } else { html += text.utf8 }
        }
      case .section(let name, let isInverted, let inner):
        let value: (any Sendable)? = items.text(name) ?? page(name)
        if isInverted {
          if !value.isShown { append(inner, in: items, page: page, to: &html) }
        } else if let records = value as? [TemplateRecord] {
          for record in records { append(inner, in: items + [record], page: page, to: &html) }
        } else if let record = value as? TemplateRecord {
          append(inner, in: items + [record], page: page, to: &html)
        } else if value.isShown {
          append(inner, in: items, page: page, to: &html)
        }
      case .partial: preconditionFailure("a filled template has no partials")
      }
    }
  }
}

extension [TemplateRecord] {
  /// The value of the innermost record that has the name.
  fileprivate func text(_ name: String) -> String? {
    for record in reversed() {
      if let text = record.texts[name] { return text }
    }
    return nil
  }
}

extension (any Sendable)? {
  /// Whether a section of this value shows.
  fileprivate var isShown: Bool {
    switch self {
    case nil: false
    case let flag as Bool: flag
    case let records as [TemplateRecord]: !records.isEmpty
    default: true
    }
  }
}

extension TemplateSyntax.Part {
  /// Whether the part is neither a partial nor a dotted name, which only the library looks up, nor holds one.
  fileprivate var isPlain: Bool {
    switch self {
    case .text: true
    case .value(let name, _): !name.contains(".")
    case .section(let name, _, let inner): !name.contains(".") && inner.allSatisfy(\.isPlain)
    case .partial: false
    }
  }
}

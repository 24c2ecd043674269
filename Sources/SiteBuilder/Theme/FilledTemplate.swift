/// What is left of most templates when a frame's values are filled in: HTML, values, and sections of these.
///
/// What it gives is what the template library gives, which looks up each value by itself and asks it for a dozen
/// types.
struct FilledTemplate: Sendable {
  fileprivate let parts: [Part]

  fileprivate indirect enum Part: Sendable {
    case html([UInt8])
    case value(name: String, isEscaped: Bool)
    case section(name: String, isInverted: Bool, parts: [Part])
  }

  /// The same as these parts; nothing where one of them is a partial or has a dotted name.
  init?(_ parts: [TemplateSyntax.Part]) {
    self.parts = parts.compactMap { Part($0) }
    guard self.parts.count == parts.count else { return nil }
  }

  /// The HTML in UTF-8 with the values put in: those of the items around it, the innermost first, then those of the
  /// page. A name without a value is nothing.
  func html(in items: [TemplateRecord] = [], page: (String) -> (any Sendable)?) -> [UInt8] {
    var html: [UInt8] = []
    append(parts, in: items, page: page, to: &html)
    return html
  }

  private func append(
    _ parts: [Part], in items: [TemplateRecord], page: (String) -> (any Sendable)?, to html: inout [UInt8]
  ) {
    for part in parts {
      switch part {
      case .html(let finished): html += finished
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

extension FilledTemplate.Part {
  fileprivate init?(_ part: TemplateSyntax.Part) {
    switch part {
    case .text(let html): self = .html(Array(html.utf8))
    case .value(let name, let isEscaped):
      guard !name.contains(".") else { return nil }
      self = .value(name: name, isEscaped: isEscaped)
    case .section(let name, let isInverted, let inner):
      guard !name.contains("."), let filled = FilledTemplate(inner) else { return nil }
      self = .section(name: name, isInverted: isInverted, parts: filled.parts)
    case .partial: return nil
    }
  }
}

import Mustache

/// A text as the template library renders it soonest: it asks every value for these protocols, and looks into
/// those that have neither by reflection.
struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  let isNull = false

  init(_ text: String) { renderText = text }

  func child(named name: String) -> Any? { nil }
}

/// Finished HTML in UTF-8, for tags that put it in as it is.
struct TemplateHTML: MustacheCustomRenderable, MustacheParent, Sendable, CustomStringConvertible {
  let bytes: [UInt8]
  let isNull = false

  var renderText: String { String(decoding: bytes, as: UTF8.self) }
  var description: String { renderText }

  func child(named name: String) -> Any? { nil }
}

/// Some texts by name, such as the title and the address of a link.
struct TemplateRecord: MustacheParent, Sendable {
  let texts: [String: String]

  init(_ texts: [String: String]) { self.texts = texts }

  func child(named name: String) -> Any? { texts[name].map { TemplateText($0) } }
}

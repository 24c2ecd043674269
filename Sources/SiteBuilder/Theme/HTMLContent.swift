import Mustache

/// HTML as values are written into it, escaped byte by byte.
///
/// The template library's own escaping goes by characters, which takes as long as the rest of a page.
struct HTMLContent: MustacheContentType {
  private static let name = "BYTES"
  private static let registration: Void = MustacheContentTypes.register(HTMLContent(), named: name)

  /// The tag that makes a template escape its values this way. It stands at the template's start.
  static var tag: String {
    registration
    return "{{% CONTENT_TYPE: \(name)}}"
  }

  func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
}

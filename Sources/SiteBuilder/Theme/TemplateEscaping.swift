import Mustache
import Text

/// How the values of a template are escaped.
///
/// The template library escapes Character by Character and lets a quotation mark that carries a combining
/// letter pass, although a browser sees the quotation mark: here bytes count.
enum TemplateEscaping: String {
  case html = "BILIM_HTML"
  case json = "BILIM_JSON"

  /// The escaping of a template by its name: the manifest is JSON, all others are HTML.
  init(templateNamed name: String) { self = name == "manifest" ? .json : .html }

  /// A template's text that uses this escaping.
  func applied(to text: String) -> String {
    MustacheContentTypes.register(HTMLValues(), named: Self.html.rawValue)
    MustacheContentTypes.register(JSONValues(), named: Self.json.rawValue)
    return "{{% CONTENT_TYPE:\(rawValue)}}\n" + text
  }

  private struct HTMLValues: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
  }

  /// Values inside quotation marks that the template writes.
  private struct JSONValues: MustacheContentType {
    func escapeText(_ text: String) -> String { JSON.escaped(text) }
  }
}

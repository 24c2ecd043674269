import Diagnostics
import GFM
import Text

/// The figures that texts of YAML files use by name: `{{name}}`.
struct NamedFigures: Sendable {
  let values: [String: String]
  var absent: AbsentValues?

  /// A text with the figures put in; a name without a figure stays and is reported.
  func inserted(into written: WrittenText, _ diagnostics: inout [Diagnostic]) -> String {
    let text = written.text
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      let name = String(rest[open.upperBound..<close.lowerBound])
      result += rest[..<open.lowerBound]
      if let value = values[name] {
        result += value
      } else {
        result += rest[open.lowerBound..<close.upperBound]
        diagnostics.append(
          Diagnostic(problem(with: name), at: written.place.moved(over: text[..<open.lowerBound])))
      }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private func problem(with name: String) -> Message {
    if let absent, absent.names.contains(name) { return .absentValue(name, on: absent.day) }
    return .unknownValue(name, suggestion: nearest(to: name, among: values.keys))
  }
}

extension Place {
  /// The place behind a text that starts here and stands on one line; of a longer one only the start is known.
  fileprivate func moved(over text: Substring) -> Place {
    guard !text.contains(where: \.isNewline) else { return self }
    var place = self
    place.column += text.unicodeScalars.count
    return place
  }
}

import Diagnostics
import Text

/// What a YAML mapping may hold: written down by the very code that reads it, so that the two cannot differ.
struct YAMLSchema {
  /// What stands under a key.
  indirect enum Content {
    case text
    case anyText
    case value(SiteProblem.Expectation)
    case texts
    case object(YAMLSchema)
    case objects(YAMLSchema)
    /// Texts under names that editors choose.
    case textsByName
  }

  private var keys: [String] = []
  private var contents: [String: Content] = [:]
  private var required: Set<String> = []

  /// Notes that the reading asks for a key; the last note on what stands there counts.
  mutating func add(_ key: String, _ content: Content, required isRequired: Bool) {
    if contents[key] == nil { keys.append(key) }
    contents[key] = content
    if isRequired { required.insert(key) }
  }

  /// The mapping as a JSON Schema, without the outer document's keys.
  var json: String {
    let properties = keys.compactMap { key in
      contents[key].map { "\(JSONText.quoted(key)): \($0.json)" }
    }
    let needed = keys.filter { required.contains($0) }.map(JSONText.quoted)
    return """
      "type": "object", "additionalProperties": false, "required": [\(needed.joined(separator: ", "))], \
      "properties": {\(properties.joined(separator: ", "))}
      """
  }
}

extension YAMLSchema.Content {
  fileprivate var json: String {
    switch self {
    case .text: #"{"type": "string", "minLength": 1}"#
    case .anyText: #"{"type": "string"}"#
    case .value(let expectation): expectation.json
    case .texts: #"{"type": ["string", "number", "array"], "items": {"type": ["string", "number"]}}"#
    case .textsByName: "{\"type\": \"object\", \"additionalProperties\": \(Self.texts.json)}"
    case .object(let schema): "{\(schema.json)}"
    case .objects(let schema): "{\"type\": \"array\", \"items\": {\(schema.json)}}"
    }
  }
}

extension SiteProblem.Expectation {
  fileprivate var json: String {
    switch self {
    case .day: #"{"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}"#
    case .yesOrNo: #"{"type": "boolean"}"#
    case .wholeNumber: #"{"type": "integer"}"#
    case .key: #"{"type": "string", "pattern": "^[a-z0-9-]+(/[a-z0-9-]+)*$"}"#
    case .webAddress: #"{"type": "string", "pattern": "^https?://"}"#
    case .language: "{\"enum\": [\(Language.allCases.map { "\"\($0.tag)\"" }.joined(separator: ", "))]}"
    case .phoneNumber: #"{"type": "string", "pattern": "^[0-9+*#]+$"}"#
    case .reportAddress: #"{"type": "string", "pattern": "^(https://|mailto:)"}"#
    }
  }
}

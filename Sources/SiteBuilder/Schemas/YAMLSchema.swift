import Diagnostics
import Text

/// What a YAML mapping may hold: written down by the very code that reads it, so that the two cannot differ.
package struct YAMLSchema {
  /// What stands under a key.
  indirect enum Content {
    case text
    case anyText
    case value(ExpectedValue)
    case texts
    case object(YAMLSchema)
    case objects(YAMLSchema)
    /// Texts under names that editors choose.
    case textsByName
    /// What a JSON Schema says.
    case described(JSON)
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

  /// The mapping as a JSON Schema.
  var json: JSON { .object(members) }

  /// The members of the mapping's JSON Schema, in which a document's own members may be set first.
  var members: [JSON.Member] {
    let properties = keys.compactMap { key in
      contents[key].map { JSON.Member(name: key, value: $0.json) }
    }
    return [
      JSON.Member(name: "type", value: .string("object")),
      JSON.Member(name: "additionalProperties", value: .bool(false)),
      JSON.Member(name: "required", value: .strings(keys.filter { required.contains($0) })),
      JSON.Member(name: "properties", value: .object(properties)),
    ]
  }
}

extension YAMLSchema.Content {
  fileprivate var json: JSON {
    switch self {
    case .text: .members(["type": .string("string"), "minLength": .number(1)])
    case .anyText: .members(["type": .string("string")])
    case .value(let expectation): expectation.json
    case .texts:
      .members([
        "type": .strings(["string", "number", "array"]),
        "items": .members(["type": .strings(["string", "number"])]),
      ])
    case .textsByName:
      .members(["type": .string("object"), "additionalProperties": Self.texts.json])
    case .described(let json): json
    case .object(let schema): schema.json
    case .objects(let schema): .members(["type": .string("array"), "items": schema.json])
    }
  }
}

extension ExpectedValue {
  fileprivate var json: JSON {
    switch self {
    case .day: Self.text(matching: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .yesOrNo: .members(["type": .string("boolean")])
    case .wholeNumber: .members(["type": .string("integer")])
    case .key: Self.text(matching: "^[a-z0-9-]+(/[a-z0-9-]+)*$")
    case .webAddress: Self.text(matching: "^https?://")
    case .language: .members(["enum": .strings(Language.allCases.map(\.tag))])
    case .phoneNumber: Self.text(matching: "^[0-9+*#]+$")
    case .reportAddress: Self.text(matching: "^(https://|mailto:)")
    }
  }

  private static func text(matching pattern: String) -> JSON {
    .members(["type": .string("string"), "pattern": .string(pattern)])
  }
}

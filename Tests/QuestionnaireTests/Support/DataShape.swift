import Text

/// The shape of data as JSDoc writes it: `{text: string, link: ?string}`, `QuestionData[]`, `Object<string, string>`.
indirect enum DataShape: Equatable {
  case primitive(String)
  case list(DataShape)
  case map(DataShape)
  case optional(DataShape)
  case record([Field])
  case named(String)

  struct Field: Equatable {
    let name: String
    let shape: DataShape
    /// Whether it may be left out.
    let canBeMissing: Bool
  }
}

extension DataShape {
  /// The records that the comments of a script define, by their names.
  static func definitions(in script: String) -> [String: [Field]] {
    var records: [String: [Field]] = [:]
    var current: String?
    for line in script.split(separator: "\n") {
      let words = line.drop { " /*".contains($0) }
      if words.hasPrefix("@typedef {Object} ") {
        current = String(words.dropFirst("@typedef {Object} ".count).prefix { $0 != " " })
        records[current ?? ""] = []
      } else if words.hasPrefix("@property {"), let current {
        var reader = ShapeReader(words.dropFirst("@property {".count))
        let shape = reader.shape()
        let name = reader.rest.drop { "} ".contains($0) }.prefix { $0 != " " }
        records[current]?.append(
          Field(
            name: name.filter { !"[]".contains($0) }, shape: shape, canBeMissing: name.hasPrefix("[")))
      } else if line.contains("*/") {
        current = nil
      }
    }
    return records
  }
}

private struct ShapeReader {
  var rest: Substring

  init(_ text: Substring) { rest = text }

  mutating func shape() -> DataShape {
    skip(" ")
    if take("?") { return .optional(shape()) }
    var found: DataShape
    if take("{") {
      var fields: [DataShape.Field] = []
      while !take("}") {
        skip(" ,")
        let name = word()
        skip(": ")
        fields.append(DataShape.Field(name: name, shape: shape(), canBeMissing: false))
        skip(" ,")
      }
      found = .record(fields)
    } else {
      let name = word()
      if name == "Object", take("<string,") {
        found = .map(shape())
        skip(" >")
      } else {
        found = ["string", "number", "boolean"].contains(name) ? .primitive(name) : .named(name)
      }
    }
    while take("[]") { found = .list(found) }
    return found
  }

  private mutating func word() -> String {
    let word = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  private mutating func skip(_ characters: String) { rest = rest.drop { characters.contains($0) } }

  private mutating func take(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }
}

/// Compares data with the shape that is declared for it.
struct ShapeChecker {
  let records: [String: [DataShape.Field]]
  /// What does not agree, with the way to it.
  private(set) var faults: [String] = []
  /// The fields of named records that were found somewhere.
  private(set) var found: Set<String> = []

  init(_ records: [String: [DataShape.Field]]) { self.records = records }

  mutating func check(_ json: JSON, _ shape: DataShape, at path: String = "") {
    switch (shape, json) {
    case (.optional, .null): break
    case (.optional(let inner), _): check(json, inner, at: path)
    case (.primitive("string"), .string), (.primitive("number"), .number), (.primitive("boolean"), .bool):
      break
    case (.list(let inner), .array(let values)):
      for value in values { check(value, inner, at: path + "[]") }
    case (.map(let inner), .object(let members)):
      for member in members { check(member.value, inner, at: path + ".*") }
    case (.record(let fields), .object(let members)): check(members, fields, at: path, in: nil)
    case (.named(let name), .object(let members)):
      guard let fields = records[name] else { return faults.append("\(name) is not declared") }
      check(members, fields, at: name, in: name)
    default: faults.append("\(path) is not \(shape): \(json.text)")
    }
  }

  private mutating func check(
    _ members: [JSON.Member], _ fields: [DataShape.Field], at path: String, in record: String?
  ) {
    for member in members {
      guard let field = fields.first(where: { $0.name == member.name }) else {
        faults.append("\(path).\(member.name) is not declared")
        continue
      }
      if let record { found.insert("\(record).\(field.name)") }
      check(member.value, field.shape, at: "\(path).\(field.name)")
    }
    for field in fields where !field.canBeMissing && !members.contains(where: { $0.name == field.name }) {
      faults.append("\(path).\(field.name) is missing")
    }
  }
}

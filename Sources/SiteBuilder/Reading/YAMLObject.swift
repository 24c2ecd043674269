package import Diagnostics
package import Text
import Yams

/// A YAML mapping read key by key against a closed schema, with the place of everything.
///
/// Reading a key takes it away; what is left at the end is unknown and reported with a suggestion.
package struct YAMLObject {
  let file: String
  let lineOffset: Int
  package let place: Place
  private var entries: [(key: String, place: Place, value: Node)]
  private var known: [String] = []
  /// What the reading asks for, where nothing but that is wanted.
  private(set) var schema: YAMLSchema?
  package var diagnostics: [Diagnostic] = []

  /// The mapping in `text`, which starts after line `lineOffset` of `file`; nothing, with the diagnostic,
  /// when the text is no mapping.
  package static func reading(
    _ text: String, file: String, lineOffset: Int = 0
  ) -> Result<YAMLObject, Fault> {
    let start = Place(file: file, line: lineOffset + 1)
    let lines = YAMLLines(text)
    func diagnostic(_ finding: YAMLLines.Finding) -> Diagnostic {
      Diagnostic(
        finding.message, at: Place(file: file, line: finding.line + lineOffset, column: finding.column))
    }
    if let alias = lines.aliases.first ?? YAMLLines.firstRepetition(in: text) {
      return .failure(Fault(diagnostic(alias)))
    }
    do {
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        return .success(YAMLObject(file: file, lineOffset: lineOffset, place: start, entries: []))
      }
      guard var object = YAMLObject(node, file: file, lineOffset: lineOffset) else {
        let cause = lines.causes.first.map(diagnostic)
        return .failure(Fault(cause ?? Diagnostic(Message.expectedMapping(key: nil), at: start)))
      }
      object.diagnostics = lines.silentFaults.map(diagnostic)
      return .success(object)
    } catch {
      let fault = error.diagnostic(file: file, lineOffset: lineOffset)
      // A key that stands twice is no fault of a line.
      let cause = fault.id == "broken-yaml" ? lines.causes.first : nil
      return .failure(Fault(cause.map(diagnostic) ?? fault))
    }
  }

  /// A file that could not be read, as the one diagnostic that says why.
  package struct Fault: Error {
    package let diagnostic: Diagnostic
    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  private init?(_ node: Node, file: String, lineOffset: Int) {
    guard case .mapping(let mapping) = node else { return nil }
    let place = node.place(in: file, lineOffset: lineOffset)
    let entries = mapping.map { key, value in
      (key: key.scalar?.string ?? "", place: key.place(in: file, lineOffset: lineOffset), value: value)
    }
    self.init(file: file, lineOffset: lineOffset, place: place, entries: entries)
  }

  private init(
    file: String, lineOffset: Int, place: Place, entries: [(key: String, place: Place, value: Node)]
  ) {
    self.file = file
    self.lineOffset = lineOffset
    self.place = place
    self.entries = entries
  }

  /// What `read` asks a mapping for.
  package static func schema(of read: (inout YAMLObject) -> Void) -> YAMLSchema {
    var object = YAMLObject(file: "", lineOffset: 0, place: Place(file: ""), entries: [])
    object.schema = YAMLSchema()
    read(&object)
    return object.schema ?? YAMLSchema()
  }

  /// Whether the key stands there, read or not. A reading that only tells its schema is to ask for all.
  package func has(_ key: String) -> Bool { schema != nil || entries.contains { $0.key == key } }

  private mutating func take(_ key: String) -> (place: Place, value: Node)? {
    known.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    let entry = entries.remove(at: index)
    return (entry.place, entry.value)
  }

  private func place(_ node: Node) -> Place { node.place(in: file, lineOffset: lineOffset) }

  private mutating func report(_ problem: Message, at place: Place) {
    diagnostics.append(Diagnostic(problem, at: place))
  }
}

// MARK: Reading

extension YAMLObject {
  /// A text with the place of its value; nothing, reported when required, where it is missing or empty.
  package mutating func text(_ key: String, required: Bool = false) -> (text: String, place: Place)? {
    schema?.add(key, .text, required: required)
    guard let (keyPlace, value) = take(key) else {
      if required { report(.missingKey(key), at: place) }
      return nil
    }
    guard case .scalar(let scalar) = value else {
      report(.expectedText(key: key), at: place(value))
      return nil
    }
    let isBlank = scalar.string.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    guard !isBlank else {
      report(.emptyValue(key: key), at: keyPlace)
      return nil
    }
    return (scalar.string, place(value))
  }

  /// A text that may be empty, and is where the key is missing.
  mutating func anyText(_ key: String) -> String {
    schema?.add(key, .anyText, required: false)
    guard let (_, value) = take(key) else { return "" }
    if case .scalar(let scalar) = value { return scalar.string }
    report(.expectedText(key: key), at: place(value))
    return ""
  }

  /// A value that `parse` understands; a problem that names what was expected otherwise.
  package mutating func value<Value>(
    _ key: String, required: Bool = false, expected: ExpectedValue, parse: (String) -> Value?
  ) -> Value? {
    let found = text(key, required: required)
    schema?.add(key, .value(expected), required: required)
    guard let (text, place) = found else { return nil }
    if let value = parse(text) { return value }
    report(.unreadableValue(key: key, value: text, expected: expected), at: place)
    return nil
  }

  /// A list of texts with their places; a single text counts as a list of one.
  package mutating func texts(_ key: String) -> [(text: String, place: Place)] {
    schema?.add(key, .texts, required: false)
    guard let (_, value) = take(key) else { return [] }
    switch value {
    case .scalar(let scalar):
      return scalar.string.isEmpty ? [] : [(scalar.string, place(value))]
    case .sequence(let sequence):
      return sequence.compactMap { item in
        if case .scalar(let scalar) = item, !scalar.string.isEmpty { return (scalar.string, place(item)) }
        report(.expectedText(key: key), at: place(item))
        return nil
      }
    default:
      report(.expectedList(key: key), at: place(value))
      return []
    }
  }

  /// A nested mapping, read by `read`, whose own unknown keys are reported too.
  package mutating func object<Value>(
    _ key: String, required: Bool = false, read: (inout YAMLObject) -> Value?
  ) -> Value? {
    if schema != nil {
      schema?.add(key, .object(YAMLObject.schema { _ = read(&$0) }), required: required)
    }
    guard let (_, value) = take(key) else {
      if required { report(.missingKey(key), at: place) }
      return nil
    }
    guard var object = YAMLObject(value, file: file, lineOffset: lineOffset) else {
      report(.expectedMapping(key: key), at: place(value))
      return nil
    }
    let result = read(&object)
    diagnostics += object.finished()
    return result
  }

  /// A list of mappings, each read by `read`.
  package mutating func objects<Value>(_ key: String, read: (inout YAMLObject) -> Value?) -> [Value] {
    if schema != nil {
      schema?.add(key, .objects(YAMLObject.schema { _ = read(&$0) }), required: false)
    }
    guard let (_, value) = take(key) else { return [] }
    if value.scalar?.string.isEmpty == true { return [] }
    guard case .sequence(let sequence) = value else {
      report(.expectedList(key: key), at: place(value))
      return []
    }
    return sequence.compactMap { item in
      guard var object = YAMLObject(item, file: file, lineOffset: lineOffset) else {
        report(.expectedMapping(key: key), at: place(item))
        return nil
      }
      let result = read(&object)
      diagnostics += object.finished()
      return result
    }
  }

  /// Everything that is left, as texts by key: for files whose keys are not known beforehand.
  mutating func remainingTexts() -> [(key: String, text: String, place: Place)] {
    let remaining = entries
    return remaining.compactMap { entry in
      entries = [entry]
      return text(entry.key).map { (entry.key, $0.text, entry.place) }
    }
  }

  /// The same, as the texts stand in the file.
  mutating func remainingWrittenTexts() -> [(key: String, text: WrittenText)] {
    let written = Dictionary(entries.map { ($0.key, self.written($0.key)) }) { first, _ in first }
    return remainingTexts().compactMap { entry in
      (written[entry.key] ?? nil).map { (entry.key, $0) }
    }
  }

  /// Where the value of a key starts, whatever it is.
  package func place(ofValue key: String) -> Place? {
    entries.first { $0.key == key }.map { place($0.value) }
  }

  /// The keys that have not been read, taken away: for readings that tell an unknown key in words of their own.
  package mutating func remainingKeys() -> [(key: String, place: Place)] {
    let remaining = entries.map { (key: $0.key, place: $0.place) }
    entries = []
    return remaining
  }

  /// Notes in the schema what stands under a key that is read as a text or as texts.
  package mutating func describe(_ key: String, as content: JSON) {
    schema?.add(key, .described(content), required: false)
  }

  /// All diagnostics of the reading, the unknown keys among them.
  package mutating func finished() -> [Diagnostic] {
    for entry in entries {
      report(.unknownKey(entry.key, suggestion: nearest(to: entry.key, among: known)), at: entry.place)
    }
    entries = []
    return diagnostics
  }
}

// MARK: Texts as they are written

extension YAMLObject {
  /// A key's text as it stands in the file, without taking it away; nothing where it is no text.
  func written(_ key: String) -> WrittenText? {
    entries.first { $0.key == key }.flatMap { $0.value.written(in: file, lineOffset: lineOffset) }
  }

  /// Every text in a file, in order, with the language that the nearest key above it names.
  static func writtenTexts(in yaml: String, file: String) -> [(text: WrittenText, language: Language?)] {
    // A file that cannot be read is reported where it is read for its content. One with aliases could unfold without end.
    guard YAMLLines.firstRepetition(in: yaml) == nil,
      let root = (try? Yams.compose(yaml: yaml, .basic, .default, .utf8)) ?? nil
    else { return [] }
    var texts: [(text: WrittenText, language: Language?)] = []
    func walk(_ node: Node, _ language: Language?) {
      switch node {
      case .mapping(let mapping):
        for (key, value) in mapping {
          walk(value, key.scalar.flatMap { Language(rawValue: $0.string) } ?? language)
        }
      case .sequence(let sequence):
        for item in sequence { walk(item, language) }
      default:
        if let text = node.written(in: file, lineOffset: 0) { texts.append((text, language)) }
      }
    }
    walk(root, nil)
    return texts
  }
}

// MARK: Places

extension Node {
  /// The node's text with the place of its first letter.
  fileprivate func written(in file: String, lineOffset: Int) -> WrittenText? {
    guard case .scalar(let scalar) = self else { return nil }
    var place = place(in: file, lineOffset: lineOffset)
    if scalar.style == .doubleQuoted || scalar.style == .singleQuoted { place.column += 1 }
    return WrittenText(text: scalar.string, place: place)
  }

  fileprivate func place(in file: String, lineOffset: Int) -> Place {
    Place(file: file, line: (mark?.line ?? 1) + lineOffset, column: mark?.column ?? 1)
  }
}

extension Error {
  fileprivate func diagnostic(file: String, lineOffset: Int) -> Diagnostic {
    func at(_ mark: Mark?) -> Place {
      Place(file: file, line: (mark?.line ?? 1) + lineOffset, column: mark?.column ?? 1)
    }
    switch self as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(Message.brokenYAML(problem), at: at(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Diagnostic(Message.repeatedKey(duplicates.min() ?? ""), at: at(context.mark))
    case .reader(let problem, _, _, _):
      return Diagnostic(Message.brokenYAML(problem), at: at(nil))
    default:
      return Diagnostic(Message.brokenYAML("\(self)"), at: at(nil))
    }
  }
}

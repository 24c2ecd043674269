/// A template whose names are slots: filling it in is looking up and copying.
public struct ResolvedTemplate: Sendable {
  let nodes: [TemplateNode]
  /// How many contexts it is filled from.
  let contextCount: Int
  let escaping: TemplateEscaping
  private let textSize: Int

  init(nodes: [TemplateNode], contextCount: Int, escaping: TemplateEscaping) {
    self.nodes = nodes
    self.contextCount = contextCount
    self.escaping = escaping
    textSize = nodes.reduce(0) { $0 + $1.textSize }
  }

  /// The output in UTF-8 with the values of all contexts, outermost first.
  public func filled(with records: TemplateRecord...) -> [UInt8] {
    precondition(records.count == contextCount, "a template is filled from all of its contexts")
    var output: [UInt8] = []
    output.reserveCapacity(textSize + records.reduce(0) { $0 + $1.htmlSize } + 2048)
    var filling = TemplateFilling(escaping: escaping, records: records)
    filling.append(nodes, to: &output)
    return output
  }
}

/// A part of a template whose names are resolved.
indirect enum TemplateNode: Sendable {
  case text([UInt8])
  case value(TemplateReference, isEscaped: Bool)
  /// What shows, or shows not, where there is a value.
  case condition(TemplateReference, isInverted: Bool, [TemplateNode])
  /// What shows once for each record of a value, in which names mean those of the record first.
  case items(TemplateReference, [TemplateNode])

  fileprivate var textSize: Int {
    if case .text(let text) = self { text.count } else { 0 }
  }
}

/// Where a value stands: in which record, counted from the outermost, and under which slot of it and of the records
/// within.
struct TemplateReference: Sendable {
  var level: Int
  let slot: Int
  let rest: [Int]

  /// The value in the record's slots.
  func value(in record: TemplateRecord) -> TemplateValue {
    var value = record.values[slot]
    for slot in rest {
      guard case .record(let inner) = value else { return .absent }
      value = inner.values[slot]
    }
    return value
  }
}

/// Fills in a template for which all values are known.
private struct TemplateFilling {
  let escaping: TemplateEscaping
  /// The records around the present place, outermost first.
  var records: [TemplateRecord]

  mutating func append(_ nodes: [TemplateNode], to output: inout [UInt8]) {
    for node in nodes {
      switch node {
      case .text(let text): output += text
      case .value(let reference, let isEscaped):
        reference.value(in: records[reference.level]).append(
          to: &output, escaping: isEscaped ? escaping : nil)
      case .condition(let reference, let isInverted, let inner):
        if reference.value(in: records[reference.level]).isShown != isInverted { append(inner, to: &output) }
      case .items(let reference, let inner):
        for record in reference.value(in: records[reference.level]).records {
          records.append(record)
          append(inner, to: &output)
          records.removeLast()
        }
      }
    }
  }
}

extension TemplateValue {
  /// Adds the value of a variable at the end of the output.
  func append(to output: inout [UInt8], escaping: TemplateEscaping?) {
    switch self {
    case .text(let text):
      if let escaping { escaping.append(text, &output) } else { output += text.utf8 }
    case .html(let html):
      if let escaping {
        escaping.append(String(decoding: html, as: UTF8.self), &output)
      } else {
        output += html
      }
    case .absent, .flag, .record, .list: return
    }
  }

  /// Whether a section of this value shows.
  var isShown: Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .list(let records): !records.isEmpty
    case .text, .html, .record: true
    }
  }

  /// The records that a section shows.
  var records: [TemplateRecord] {
    switch self {
    case .record(let record): [record]
    case .list(let records): records
    case .absent, .flag, .text, .html: []
    }
  }
}

extension TemplateRecord {
  fileprivate var htmlSize: Int {
    values.reduce(0) { size, value in
      if case .html(let html) = value { size + html.count } else { size }
    }
  }
}

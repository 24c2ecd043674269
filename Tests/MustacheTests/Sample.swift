@testable import Mustache

/// Values for a template, written down as literals.
indirect enum Sample: Sendable {
  case absent
  case flag(Bool)
  case text(String)
  case html(String)
  case record([String: Sample])
  case list([Sample])

  private var value: TemplateValue {
    switch self {
    case .absent: .absent
    case .flag(let flag): .flag(flag)
    case .text(let text): .text(text)
    case .html(let html): .html(Array(html.utf8))
    case .record(let values): .record(Sample.record(values, names: values.keys.sorted()))
    case .list(let items):
      .list(
        items.map { item in
          if case .record(let values) = item {
            Sample.record(values, names: Sample.names(ofItems: items))
          } else {
            TemplateRecord([item.value])
          }
        })
    }
  }

  private var kind: TemplateNames.Kind {
    switch self {
    case .flag: .flag
    case .absent, .text: .text
    case .html: .html
    case .record(let values): .record(Sample.declared(values))
    case .list(let items):
      if case .text? = items.first {
        .list(.item)
      } else if case .list? = items.first {
        .list(TemplateNames([(".", items[0].kind)]))
      } else {
        .list(
          TemplateNames(
            Sample.names(ofItems: items).map { name in
              (name, items.lazy.compactMap { $0.values[name]?.kind }.first ?? .text)
            }))
      }
    }
  }

  private var values: [String: Sample] {
    if case .record(let values) = self { values } else { [:] }
  }

  /// The names that any of the items has.
  private static func names(ofItems items: [Sample]) -> [String] {
    Set(items.flatMap(\.values.keys)).sorted()
  }

  static func declared(_ values: [String: Sample]) -> TemplateNames {
    TemplateNames(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.kind) })
  }

  static func record(_ values: [String: Sample], names: [String]) -> TemplateRecord {
    TemplateRecord(names.map { values[$0]?.value ?? .absent })
  }
}

extension Sample: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
  init(stringLiteral text: String) { self = .text(text) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(nilLiteral: ()) { self = .absent }
}

extension Sample: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  init(dictionaryLiteral elements: (String, Sample)...) {
    self = .record(Dictionary(uniqueKeysWithValues: elements))
  }
  init(arrayLiteral elements: Sample...) { self = .list(elements) }
}

extension TemplateEscaping {
  /// The escaping of the Mustache standard.
  static let html = TemplateEscaping { text, output in
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      default: output.append(byte)
      }
    }
  }
}

extension Template {
  init(_ text: String, whitespace: Whitespace = .kept) throws(TemplateFault) {
    try self.init(Array(text.utf8), whitespace: whitespace)
  }
}

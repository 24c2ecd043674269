import Testing

@testable import Mustache

/// A template, its values, and what comes out.
struct StandardCase: Sendable, CustomTestStringConvertible {
  let because: String
  let values: [String: Sample]
  let template: String
  let partials: [String: String]
  let output: String

  init(
    _ because: String, _ values: [String: Sample], _ template: String, partials: [String: String] = [:],
    gives output: String
  ) {
    self.because = because
    self.values = values
    self.template = template
    self.partials = partials
    self.output = output
  }

  init(
    _ because: String, _ template: String, partials: [String: String] = [:], gives output: String
  ) {
    self.init(because, [:], template, partials: partials, gives: output)
  }

  var testDescription: String { because }

  /// Fills in the template at once, and with every other value known before the rest: all must give the output.
  func check(whitespace: Template.Whitespace = .kept) throws {
    var parsed = try partials.mapValues { try Template($0, whitespace: whitespace) }
    parsed["main"] = try Template(template, whitespace: whitespace)
    let templates = Templates(parsed)
    #expect(templates.problems() == [])
    let names = values.keys.sorted()
    for known in [names, [], names.everyOther(from: 0), names.everyOther(from: 1)] {
      let outer = values.filter { known.contains($0.key) }
      let inner = values.filter { !known.contains($0.key) }
      let (template, problems) = templates.resolved(
        "main", in: [Sample.declared(outer), Sample.declared(inner)], escaping: .html)
      #expect(problems == [])
      let first = Sample.record(outer, names: outer.keys.sorted())
      let second = Sample.record(inner, names: inner.keys.sorted())
      #expect(String(decoding: template.filled(with: first, second), as: UTF8.self) == output)
      let shared = template.sharing(first)
      #expect(String(decoding: shared.filled(with: second), as: UTF8.self) == output, "\(known) before")
    }
  }
}

extension [String] {
  fileprivate func everyOther(from start: Int) -> [String] {
    enumerated().filter { $0.offset % 2 == start }.map(\.element)
  }
}

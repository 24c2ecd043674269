import Mustache
import Text

/// Fills a template with the values that are known before its pages.
///
/// The result is the same as when the template library fills in everything at once: what cannot be filled in
/// for certain is left standing or refused.
struct TemplateSpecialization {
  /// All templates by name.
  let templates: [String: Result<[TemplateSyntax.Part], TemplateSyntax.Unsupported>]
  let values: TemplateValues
  /// The names that no page gives a value to either.
  let unused: Set<String>

  private static let deepestPartial = 16

  /// The parts of a template with values and partials filled in, neighbouring texts as one.
  func parts(ofTemplate name: String) throws(TemplateSyntax.Unsupported) -> [TemplateSyntax.Part] {
    var output: [TemplateSyntax.Part] = []
    try fill(.partial(name: name), into: &output, isInItem: false, depth: 0)
    return output
  }

  /// What is known about a name.
  private enum Knowledge {
    case unknown
    case missing
    case value(Any)
  }

  private func fill(
    _ parts: [TemplateSyntax.Part], into output: inout [TemplateSyntax.Part], isInItem: Bool, depth: Int
  ) throws(TemplateSyntax.Unsupported) {
    for part in parts { try fill(part, into: &output, isInItem: isInItem, depth: depth) }
  }

  private func fill(
    _ part: TemplateSyntax.Part, into output: inout [TemplateSyntax.Part], isInItem: Bool, depth: Int
  ) throws(TemplateSyntax.Unsupported) {
    switch part {
    case .text(let text):
      output.append(text: text)
    case .value(let name, let isEscaped):
      switch try knowledge(of: name, isInItem: isInItem) {
      case .unknown: output.append(part)
      case .missing: break
      case .value(let text as String): output.append(text: isEscaped ? HTMLText.escaped(text) : text)
      case .value: throw TemplateSyntax.Unsupported()
      }
    case .section(let name, let isInverted, let inner):
      let isShown: Bool
      switch try knowledge(of: name, isInItem: isInItem) {
      case .unknown:
        var filled: [TemplateSyntax.Part] = []
        try fill(inner, into: &filled, isInItem: true, depth: depth)
        output.append(.section(name: name, isInverted: isInverted, parts: filled))
        return
      case .missing: isShown = false
      case .value(let flag as Bool): isShown = flag
      case .value(is String): isShown = true
      case .value: throw TemplateSyntax.Unsupported()
      }
      if isShown != isInverted { try fill(inner, into: &output, isInItem: isInItem, depth: depth) }
    case .partial(let name):
      guard depth < TemplateSpecialization.deepestPartial else { throw TemplateSyntax.Unsupported() }
      guard let template = templates[name] else { return }
      try fill(try template.get(), into: &output, isInItem: isInItem, depth: depth + 1)
    }
  }

  /// What is known about a name. Inside a section of the page, a name that its items may have is unknown.
  private func knowledge(of name: String, isInItem: Bool) throws(TemplateSyntax.Unsupported) -> Knowledge {
    let parts = name.split(separator: ".").map(String.init)
    // A lone dot means the item, which is not the same once the section around it is filled in.
    guard let first = parts.first, !name.hasPrefix(".") else { throw TemplateSyntax.Unsupported() }
    guard !(isInItem && TemplateNames.ofItems.contains(first)) else { return .unknown }
    guard var value: Any = values[first] else { return unused.contains(first) ? .missing : .unknown }
    for part in parts.dropFirst() {
      guard let child = (value as? any MustacheParent)?.child(named: part) else { return .missing }
      value = child
    }
    return .value(value)
  }
}

extension [TemplateSyntax.Part] {
  /// Adds a text to the one at the end, if there is one.
  fileprivate mutating func append(text: String) {
    guard case .text(var whole) = last else {
      append(.text(text))
      return
    }
    removeLast()
    whole += text
    append(.text(whole))
  }
}

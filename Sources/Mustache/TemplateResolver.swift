/// Turns the names of a template into slots of the contexts around them.
struct TemplateResolver {
  private let templates: Templates
  /// What the names at the present place may mean, outermost first.
  private var scopes: [Scope]
  /// How many records stand around the present place when the template is filled in.
  private var level: Int
  /// The templates that are being read, each used by the one before.
  private var chain: [String] = []
  /// Names of open contexts that a section around has asked for in vain.
  private var missing: [String] = []
  private var depth = 0
  private var partCount = 0
  private(set) var problems: [TemplateProblem] = []

  /// A context at a level, or the text of a section, which is the item there.
  private enum Scope {
    case names(TemplateNames, level: Int)
    case text(TemplateReference)
  }

  private typealias Meaning = (reference: TemplateReference, kind: TemplateNames.Kind)

  init(templates: Templates, contexts: [TemplateNames]) {
    self.templates = templates
    scopes = contexts.enumerated().map { .names($1, level: $0) }
    level = contexts.count
  }

  mutating func nodes(ofTemplate name: String, indentation: [UInt8] = []) -> [TemplateNode] {
    guard let template = templates[name] else { return [] }
    chain.append(name)
    defer { chain.removeLast() }
    return nodes(of: template.parts(indentedBy: indentation))
  }

  private mutating func nodes(of parts: [Template.Part]) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    nodes.reserveCapacity(parts.count)
    for part in parts {
      partCount += 1
      guard partCount <= TemplateLimits.parts else { return nodes }
      append(part, to: &nodes)
    }
    return nodes
  }

  private mutating func append(_ part: Template.Part, to nodes: inout [TemplateNode]) {
    switch part {
    case .text(let text): nodes.append(.text(text))
    case .value(let tag, let isEscaped):
      guard let meaning = meaning(of: tag) else { return }
      switch meaning.kind {
      case .text, .html: nodes.append(.value(meaning.reference, isEscaped: isEscaped))
      case .flag, .record, .list: report(.noText(tag.name), at: tag)
      }
    case .section(let tag, let isInverted, let inner):
      guard depth < TemplateLimits.depth else { return report(.tooDeep, at: tag) }
      depth += 1
      append(sectionOf: tag, isInverted: isInverted, inner, to: &nodes)
      depth -= 1
    case .partial(let tag, let indentation):
      // Those that use themselves have been reported already.
      guard !chain.contains(tag.name) else { return }
      guard depth < TemplateLimits.depth else { return report(.tooDeep, at: tag) }
      depth += 1
      nodes += self.nodes(ofTemplate: tag.name, indentation: indentation)
      depth -= 1
      if partCount > TemplateLimits.parts { report(.tooLarge, at: tag) }
    }
  }

  private mutating func append(
    sectionOf tag: TemplateTag, isInverted: Bool, _ inner: [Template.Part], to nodes: inout [TemplateNode]
  ) {
    let problemCount = problems.count
    guard let meaning = meaning(of: tag, isSection: true) else {
      // What a misspelled section would lend its content is not known.
      guard isInverted || problems.count == problemCount else { return }
      missing.append(tag.name)
      let inner = self.nodes(of: inner)
      missing.removeLast()
      if isInverted { nodes += inner }
      return
    }
    let reference = meaning.reference
    switch meaning.kind {
    case .record(let names) where !isInverted, .list(let names) where !isInverted:
      scopes.append(.names(names, level: level))
      level += 1
      nodes.append(.items(reference, self.nodes(of: inner)))
      level -= 1
    case .text where !isInverted:
      scopes.append(.text(reference))
      nodes.append(.condition(reference, isInverted: false, self.nodes(of: inner)))
    default:
      nodes.append(.condition(reference, isInverted: isInverted, self.nodes(of: inner)))
      return
    }
    scopes.removeLast()
  }

  /// What a name means here. One that means nothing is reported.
  private mutating func meaning(of tag: TemplateTag, isSection: Bool = false) -> Meaning? {
    if missing.contains(tag.name) { return nil }
    if tag.name == "." { return item(tag) }
    let path = tag.name.split(separator: ".", omittingEmptySubsequences: false)
    var known = Set<String>()
    for scope in scopes.reversed() {
      guard case .names(let names, let level) = scope else { continue }
      guard let found = names[path[0]] else {
        known.formUnion(names.all)
        continue
      }
      return meaning(of: tag, path: path, from: found, level: level, isSection: isSection)
    }
    report(.unknownName(tag.name, known: known.sorted()), at: tag)
    return nil
  }

  /// What the rest of a dotted name means in what its first part means, and nowhere else.
  private mutating func meaning(
    of tag: TemplateTag, path: [Substring], from first: (slot: Int, kind: TemplateNames.Kind), level: Int,
    isSection: Bool
  ) -> Meaning? {
    var slots: [Int] = []
    var kind = first.kind
    for (index, name) in path.enumerated().dropFirst() {
      guard case .record(let names) = kind else {
        report(.unknownName(tag.name, known: []), at: tag)
        return nil
      }
      // A name may itself have a dot.
      if let found = names[path[index...].joined(separator: ".")] {
        return (TemplateReference(level: level, slot: first.slot, rest: slots + [found.slot]), found.kind)
      }
      guard let found = names[name] else {
        if !(names.areOpen && isSection) {
          let before = path[..<index].joined(separator: ".")
          report(.unknownName(tag.name, known: names.all.map { "\(before).\($0)" }), at: tag)
        }
        return nil
      }
      slots.append(found.slot)
      kind = found.kind
    }
    return (TemplateReference(level: level, slot: first.slot, rest: slots), kind)
  }

  /// What a lone dot means: the innermost item, where it is a text.
  private mutating func item(_ tag: TemplateTag) -> Meaning? {
    switch scopes.last {
    case .text(let reference): return (reference, .text)
    case .names(let names, let level):
      if let found = names["."] {
        return (TemplateReference(level: level, slot: found.slot, rest: []), found.kind)
      }
    case nil: break
    }
    report(.unknownName(tag.name, known: []), at: tag)
    return nil
  }

  private mutating func report(_ reason: TemplateProblem.Reason, at tag: TemplateTag) {
    problems.append(TemplateProblem(reason: reason, template: chain.last ?? "", place: tag.place))
  }
}

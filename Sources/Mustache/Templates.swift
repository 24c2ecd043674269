/// Templates by their names, which may use one another as partials.
public struct Templates: Sendable {
  private let templates: [String: Template]

  /// The templates of a theme.
  public init(_ templates: [String: Template]) { self.templates = templates }

  subscript(name: String) -> Template? { templates[name] }

  /// Partials that do not exist and partials that use themselves, in the order of the templates' names.
  public func problems() -> [TemplateProblem] {
    var search = PartialSearch(templates: templates)
    for name in templates.keys.sorted() { search.follow(name) }
    return search.problems
  }

  /// The template of a name with every name resolved against the contexts that it is filled from, outermost first.
  ///
  /// A name means the innermost context that declares it, whether or not that has a value. What is wrong is listed;
  /// the tags concerned are then left out.
  public func resolved(
    _ name: String, in contexts: [TemplateNames], escaping: TemplateEscaping
  ) -> (template: ResolvedTemplate, problems: [TemplateProblem]) {
    var resolver = TemplateResolver(templates: self, contexts: contexts)
    let nodes = resolver.nodes(ofTemplate: name)
    return (
      ResolvedTemplate(nodes: nodes, contextCount: contexts.count, escaping: escaping), resolver.problems
    )
  }
}

/// What is wrong with a template among others, and where.
public struct TemplateProblem: Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The name of the template that holds the tag.
  public let template: String
  /// Where the tag begins.
  public let place: TemplatePlace

  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// No context gives a value to the name; `known` are those that could be meant.
    case unknownName(String, known: [String])
    /// A variable of a name under which a section is to be shown.
    case noText(String)
    /// No template has the name; `known` are those that could be meant.
    case unknownPartial(String, known: [String])
    /// A template uses itself, by way of the others in the chain; the first and the last are the same.
    case circularPartial(chain: [String])
    /// Sections and partials lie within one another more than `TemplateLimits.depth` deep.
    case tooDeep
    /// The template has more than `TemplateLimits.parts` parts together with its partials.
    case tooLarge
  }
}

/// How values are written into the output.
public struct TemplateEscaping: Sendable {
  /// Adds a text at the end of the output, in which it stays text.
  let append: @Sendable (String, inout [UInt8]) -> Void

  /// An escaping.
  public init(_ append: @escaping @Sendable (String, inout [UInt8]) -> Void) { self.append = append }
}

/// Follows partials through templates, each of them once.
private struct PartialSearch {
  let templates: [String: Template]
  private(set) var problems: [TemplateProblem] = []
  private var chain: [String] = []
  private var followed: Set<String> = []

  init(templates: [String: Template]) { self.templates = templates }

  mutating func follow(_ name: String) {
    guard followed.insert(name).inserted, let template = templates[name] else { return }
    chain.append(name)
    for tag in template.partials {
      if let start = chain.firstIndex(of: tag.name) {
        let loop = Array(chain[start...]) + [tag.name]
        problems.append(
          TemplateProblem(reason: .circularPartial(chain: loop), template: name, place: tag.place))
      } else if templates[tag.name] == nil {
        let known = templates.keys.sorted()
        problems.append(
          TemplateProblem(reason: .unknownPartial(tag.name, known: known), template: name, place: tag.place))
      } else {
        follow(tag.name)
      }
    }
    chain.removeLast()
  }
}

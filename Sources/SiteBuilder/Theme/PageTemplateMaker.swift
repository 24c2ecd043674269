import Mustache

/// Makes the templates of frames. Many frames differ only in what is filled in: the template library then
/// reads the text that is left but once.
struct PageTemplateMaker {
  private let library: MustacheLibrary
  private let templates: [String: Result<[TemplateSyntax.Part], TemplateSyntax.Unsupported>]
  /// What the template library has read, by its text.
  private var read: [String: MustacheTemplate] = [:]

  /// Makes templates from these texts, which are those of the library.
  init(library: MustacheLibrary, sources: [String: String]) {
    self.library = library
    templates = sources.mapValues { TemplateSyntax.reading($0) }
  }

  /// The template of a name with a frame's values filled in; `unused` are names that no page gives a value to.
  ///
  /// A template written with more than plain values, sections and partials stays as it is: the result is the
  /// same, later.
  mutating func template(
    named name: String, values: TemplateValues, unused: Set<String> = []
  ) -> PageTemplate? {
    do {
      let specialization = TemplateSpecialization(templates: templates, values: values, unused: unused)
      var stretches: [String: TemplateStretch] = [:]
      let text = Self.text(of: try specialization.parts(ofTemplate: name), stretches: &stretches)
      // In a page's lists these names may mean an item's value: there they are still to be filled in.
      return PageTemplate(
        template: try template(of: text), library: library,
        shared: values.filter { TemplateContext.itemNames.contains($0.key) }, stretches: stretches,
        isSpecialized: true)
    } catch {
      return library.getTemplate(named: name).map {
        PageTemplate(template: $0, library: library, shared: values, stretches: [:], isSpecialized: false)
      }
    }
  }

  private mutating func template(of text: String) throws -> MustacheTemplate {
    if let template = read[text] { return template }
    let template = try MustacheTemplate(string: TemplateEscaping.html.applied(to: text))
    read[text] = template
    return template
  }

  /// The parts as a Mustache text: sections with a name for each stretch between them.
  private static func text(
    of parts: [TemplateSyntax.Part], stretches: inout [String: TemplateStretch]
  ) -> String {
    var text = ""
    var stretch = TemplateStretch()
    func close() {
      guard !stretch.parts.isEmpty else { return }
      let name = "_\(stretches.count)"
      stretches[name] = stretch
      stretch = TemplateStretch()
      text += "{{{\(name)}}}"
    }
    for part in parts {
      switch part {
      case .text(let html): stretch.append(.html(html))
      case .value(let name, let isEscaped) where !name.contains("."):
        stretch.append(.value(name: name, isEscaped: isEscaped))
      case .value(let name, let isEscaped):
        close()
        text += isEscaped ? "{{\(name)}}" : "{{{\(name)}}}"
      case .partial(let name):
        close()
        text += "{{> \(name)}}"
      case .section(let name, let isInverted, let inner):
        close()
        let inner = Self.text(of: inner, stretches: &stretches)
        text += "{{\(isInverted ? "^" : "#")\(name)}}\(inner){{/\(name)}}"
      }
    }
    close()
    return text
  }
}

import Mustache

/// Makes the templates of frames.
struct PageTemplateMaker: Sendable {
  private let library: MustacheLibrary
  private let templates: [String: Result<[TemplateSyntax.Part], TemplateSyntax.Unsupported>]

  /// Makes templates from these texts, which are those of the library.
  init(library: MustacheLibrary, sources: [String: String]) {
    self.library = library
    templates = sources.mapValues { TemplateSyntax.reading($0) }
  }

  private init(
    library: MustacheLibrary, templates: [String: Result<[TemplateSyntax.Part], TemplateSyntax.Unsupported>]
  ) {
    self.library = library
    self.templates = templates
  }

  /// The maker of one template in which some values, those of many frames, are filled in already.
  func filled(in name: String, with values: TemplateValues) -> PageTemplateMaker {
    let specialization = TemplateSpecialization(templates: templates, values: values, unused: [])
    guard let parts = try? specialization.parts(ofTemplate: name) else { return self }
    return PageTemplateMaker(library: library, templates: [name: .success(parts)])
  }

  /// The template of a name with a frame's values filled in; `unused` are names that no page gives a value to.
  ///
  /// A template written with more than plain values, sections and partials stays as it is: the result is the
  /// same, later.
  func template(named name: String, values: TemplateValues, unused: Set<String> = []) -> PageTemplate? {
    let specialization = TemplateSpecialization(templates: templates, values: values, unused: unused)
    if let parts = try? specialization.parts(ofTemplate: name), let filled = FilledTemplate(parts) {
      // In a page's lists these names may mean an item's value: there they are still to be filled in.
      return PageTemplate(filled, shared: values.filter { TemplateNames.ofItems.contains($0.key) })
    }
    return library.getTemplate(named: name).map { PageTemplate($0, of: library, shared: values) }
  }
}

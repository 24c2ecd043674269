import Mustache

/// A page's template in which everything stands already that the pages of a frame share.
///
/// Interface words, asset addresses and whole partials are filled in once; a page fills in its few own tags.
struct PageTemplate: Sendable {
  private let template: MustacheTemplate
  private let library: MustacheLibrary
  /// What the frame gives: stretches of HTML and what is left of its values.
  private let shared: TemplateValues
  /// Whether the frame's values are filled in.
  let isSpecialized: Bool

  /// The template of a name with a frame's values filled in.
  ///
  /// A template written with more than plain values, sections and partials stays as it is: the result is the
  /// same, later.
  init?(named name: String, library: MustacheLibrary, sources: [String: String], values: TemplateValues) {
    self.library = library
    do {
      let parts = try TemplateSpecialization.parts(ofTemplate: name, sources: sources, values: values)
      let (text, stretches) = PageTemplate.text(of: parts)
      template = try MustacheTemplate(string: TemplateEscaping.html.applied(to: text))
      // In a page's lists these names may mean an item's value: there they are still to be filled in.
      shared = stretches.merging(values.filter { TemplateContext.itemNames.contains($0.key) }) { $1 }
      isSpecialized = true
    } catch {
      guard let template = library.getTemplate(named: name) else { return nil }
      self.template = template
      shared = values
      isSpecialized = false
    }
  }

  /// The page with its own values, none of which the frame has too.
  func render(_ own: TemplateValues) -> String {
    template.render(Values(own: own, shared: shared), library: library)
  }

  /// The values of a page, looked up without putting them together.
  private struct Values: MustacheParent {
    let own: TemplateValues
    let shared: TemplateValues

    func child(named name: String) -> Any? { own[name] ?? shared[name] }
  }

  /// The parts as a Mustache text. Finished HTML of several lines gets a name: the template library would
  /// render it line by line, and take braces in it for tags.
  private static func text(of parts: [TemplateSyntax.Part]) -> (text: String, stretches: TemplateValues) {
    var stretches: TemplateValues = [:]
    func text(_ parts: [TemplateSyntax.Part]) -> String {
      parts.map { part in
        switch part {
        case .text(let html):
          guard html.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "{") }) else {
            return html
          }
          let name = "_\(stretches.count)"
          stretches[name] = Stretch(renderText: html)
          return "{{{\(name)}}}"
        case .value(let name, let isEscaped): return isEscaped ? "{{\(name)}}" : "{{{\(name)}}}"
        case .partial(let name): return "{{> \(name)}}"
        case .section(let name, let isInverted, let parts):
          return "{{\(isInverted ? "^" : "#")\(name)}}\(text(parts)){{/\(name)}}"
        }
      }.joined()
    }
    let result = text(parts)
    return (result, stretches)
  }

  /// Finished HTML, which the template library takes as it is.
  private struct Stretch: MustacheCustomRenderable {
    let renderText: String
    let isNull = false
  }
}

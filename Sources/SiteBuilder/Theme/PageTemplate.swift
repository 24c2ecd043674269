import Mustache

/// A page's template in which everything stands already that the pages of a frame share.
///
/// Interface words, asset addresses and whole partials are filled in once; a page fills in its few own tags.
struct PageTemplate: Sendable {
  private let content: Content
  /// What is left of the frame's values: names that the items of a page may have too.
  private let shared: TemplateValues

  private enum Content: Sendable {
    case filled(FilledTemplate)
    /// A template as it is written, for the library to fill in.
    case written(MustacheTemplate, MustacheLibrary)
  }

  /// A template that is filled in but for the tags of a page.
  init(_ template: FilledTemplate, shared: TemplateValues) {
    content = .filled(template)
    self.shared = shared
  }

  /// A template of which nothing could be filled in beforehand.
  init(_ template: MustacheTemplate, of library: MustacheLibrary, shared: TemplateValues) {
    content = .written(template, library)
    self.shared = shared
  }

  /// Whether the frame's values are filled in.
  var isSpecialized: Bool {
    if case .filled = content { true } else { false }
  }

  /// The page in UTF-8 with its own values, none of which the frame has too: texts, finished HTML, flags, records
  /// and lists of records.
  func render(_ own: TemplateValues) -> [UInt8] {
    switch content {
    case .filled(let template): template.html { own[$0] ?? shared[$0] }
    case .written(let template, let library):
      Array(template.render(shared.merging(own) { $1 }, library: library).utf8)
    }
  }
}

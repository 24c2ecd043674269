import Diagnostics
import Mustache

/// The templates of all kinds of pages, every name in them resolved.
struct PageTemplates: Sendable {
  private let templates: [String: ResolvedTemplate]
  /// The template of the topics at the foot of a page.
  let navigation: ResolvedTemplate

  /// The kinds of pages that a site is made of.
  static let kinds: [any PageContext.Type] = [
    ArticlePage.self, BookletContents.self, DrawingPage.self, HomePage.self, LanguageChoicePage.self,
    Manifest.self, NotFoundPage.self, OfflinePage.self, RedirectPage.self, SearchPage.self, SectionPage.self,
    WholePage.self,
  ]
  private static let navigationName = "navigation"

  /// The names of the templates that no site can do without.
  static var neededNames: [String] {
    (kinds.filter { !$0.isOptional }.map { $0.template } + [navigationName]).sorted()
  }

  /// The template of a kind of page; optional ones are asked for only where there is one.
  subscript<Page: PageContext>(kind: Page.Type) -> ResolvedTemplate {
    guard let template = templates[Page.template] else {
      preconditionFailure("the template \(Page.template) was not checked")
    }
    return template
  }
}

extension PageTemplates {
  /// The templates of some files, with what is wrong in their names. `words` are the names that all are given
  /// beside those of their pages.
  static func resolving(
    _ files: TemplateFiles, words: TemplateNames
  ) -> (templates: PageTemplates, problems: [(problem: TemplateProblem, kind: String)]) {
    var problems: [(problem: TemplateProblem, kind: String)] = []
    func resolved(
      _ name: String, in contexts: [TemplateNames], escaping: TemplateEscaping = .html
    ) -> ResolvedTemplate {
      let result = files.templates.resolved(name, in: [words] + contexts, escaping: escaping)
      problems += result.problems.map { ($0, name) }
      return result.template
    }
    var templates: [String: ResolvedTemplate] = [:]
    for kind in kinds where files.paths[kind.template] != nil {
      templates[kind.template] = resolved(
        kind.template, in: [PageFrame.names, kind.names], escaping: kind.escaping)
    }
    let navigation = resolved(navigationName, in: [Surroundings.names])
    return (PageTemplates(templates: templates, navigation: navigation), problems)
  }

  /// Every name that some kind of page gives a value to.
  static let givenNames = Set(kinds.flatMap { $0.names.all } + PageFrame.names.all)
}

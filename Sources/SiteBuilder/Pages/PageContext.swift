import Mustache
import Text

/// What a page of one kind gives to its template, apart from what its frame gives.
protocol PageContext: TemplateContext {
  /// The name of the kind's template.
  static var template: String { get }
  /// Whether a theme may do without the template, since a site may do without the page.
  static var isOptional: Bool { get }
  /// How the template's values are escaped.
  static var escaping: TemplateEscaping { get }
}

extension PageContext {
  static var isOptional: Bool { false }
  static var escaping: TemplateEscaping { .html }
}

extension TemplateEscaping {
  static let html = TemplateEscaping { HTMLText.appendEscaped($0, to: &$1) }
  /// For values inside quotation marks that the template writes.
  static let json = TemplateEscaping { $1 += JSON.escaped($0).utf8 }
}

/// What every page with a partner in the other language gives to its template.
struct PageHead: TemplateContext {
  let key: String
  let title: String
  var documentTitle: String
  var description = ""
  /// Whether search engines may list the page.
  var isIndexed = true
  var canonical: String
  /// The page in all languages, its own among them.
  let alternates: [Alternate]
  /// The address for readers of other languages.
  let defaultURL: String
  var reportURL: String?
  var ogImage: String?
  var structuredData: String?
  var breadcrumbs: [PageLink] = []
  var stylesheetURL: String?
  var scripts: [Script] = []

  static let fields: [TemplateField<PageHead>] = [
    .text("key", \.key), .text("title", \.title), .text("documentTitle", \.documentTitle),
    .text("description", \.description), .flag("isIndexed", \.isIndexed), .text("canonical", \.canonical),
    .list("alternates", \.alternates), .text("defaultURL", \.defaultURL), .text("reportURL", \.reportURL),
    .text("ogImage", \.ogImage), .html("structuredData") { $0.structuredData.map { Array($0.utf8) } },
    .list("breadcrumbs", \.breadcrumbs), .text("stylesheetURL", \.stylesheetURL), .list("scripts", \.scripts),
  ]

  /// A page in one of its languages, as a page in any of them names it.
  struct Alternate: TemplateContext {
    let language: Language
    /// The absolute address.
    let url: String
    /// The way from the page that names it.
    let path: String
    let isCurrent: Bool
    let strings: InterfaceStrings
    /// The site's title and description in the language.
    let siteTitle, siteDescription: String

    static let fields: [TemplateField<Alternate>] = [
      .text("tag", \.language.tag), .text("name", \.language.ownName), .text("url", \.url),
      .text("path", \.path),
      .flag("current", \.isCurrent), .text("locale") { $0.strings.texts["locale"] },
      .text("choose") { $0.strings.texts["chooseLanguage"] },
      .text("siteTitle", \.siteTitle), .text("siteDescription", \.siteDescription),
    ]
  }

  struct Script: TemplateContext {
    let url: String
    static let fields: [TemplateField<Script>] = [.text("url", \.url)]
  }
}

/// A link to a page.
struct PageLink: TemplateContext {
  let title: String
  let url: String
  var description: String?

  static let fields: [TemplateField<PageLink>] = [
    .text("title", \.title), .text("url", \.url), .text("description", \.description),
  ]
}

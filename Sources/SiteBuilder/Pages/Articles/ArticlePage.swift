import Mustache
import Text

/// What an article gives to its template.
struct ArticlePage: PageContext {
  let head: PageHead
  let body: [UInt8]
  /// The version of the text.
  let build: String
  let isDraft: Bool
  let contents: [Heading]
  let sources: [Source]
  let updated, reviewBy: Date
  let previous, next: PageLink?

  static let template = "article"
  static let fields: [TemplateField<ArticlePage>] =
    PageHead.fields(in: \.head) + [
      .html("body", \.body), .text("build", \.build), .flag("isDraft", \.isDraft),
      .flag("hasContents") { $0.contents.count > 1 }, .list("contents", \.contents),
      .flag("hasSources") { !$0.sources.isEmpty }, .list("sources", \.sources),
      .record("updated", \.updated), .record("reviewBy", \.reviewBy),
      .record("previous", \.previous), .record("next", \.next),
    ]

  /// A heading of the second level.
  struct Heading: TemplateContext {
    let id, text: String
    static let fields: [TemplateField<Heading>] = [.text("id", \.id), .text("text", \.text)]
  }

  /// A document that the article rests on.
  struct Source: TemplateContext {
    let name, year: String
    static let fields: [TemplateField<Source>] = [.text("name", \.name), .text("year", \.year)]
  }

  /// A day, for people and for machines.
  struct Date: TemplateContext {
    let day: Day
    let language: Language
    static let fields: [TemplateField<Date>] = [
      .text("iso", \.day.description), .text("text") { $0.day.longText(in: $0.language) },
    ]
  }
}

/// What the home page of a language gives to its template.
struct HomePage: PageContext {
  let head: PageHead
  /// The first paragraph of its article, and the rest.
  var lead, body: [UInt8]?
  var tasks: [PageLink] = []

  static let template = "home"
  static let fields: [TemplateField<HomePage>] =
    PageHead.fields(in: \.head) + [
      .html("lead", \.lead), .html("body", \.body), .list("tasks", \.tasks),
    ]
}

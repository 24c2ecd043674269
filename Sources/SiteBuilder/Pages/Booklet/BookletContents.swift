import Mustache

/// What the booklet of a language gives to its template.
struct BookletContents: PageContext {
  let head: PageHead
  let chapters: [Chapter]
  /// The year of the newest check.
  let year: String?
  /// The site's address as people read it.
  let address: String
  let version: String
  let code: Code?

  static let template = "booklet"
  static let isOptional = true
  static let fields: [TemplateField<BookletContents>] =
    PageHead.fields(in: \.head) + [
      .list("chapters", \.chapters), .text("year", \.year), .text("address", \.address),
      .text("build", \.version), .record("code", \.code),
    ]

  /// Articles under a common heading.
  struct Chapter: TemplateContext {
    let id, title: String
    let description: String?
    let articles: [Article]

    static let fields: [TemplateField<Chapter>] = [
      .text("id", \.id), .text("title", \.title), .text("description", \.description),
      .list("articles", \.articles),
    ]
  }

  /// An article of a chapter.
  struct Article: TemplateContext {
    let id: String
    let number: Int
    let title, url, address: String
    let code: Code?
    let body, updated: String
    let sourceNames: String?

    static let fields: [TemplateField<Article>] = [
      .text("id", \.id), .text("number") { String($0.number) }, .text("title", \.title), .text("url", \.url),
      .text("address", \.address), .record("code", \.code), .html("body") { Array($0.body.utf8) },
      .text("updated", \.updated), .text("sourceNames", \.sourceNames),
    ]
  }

  /// A QR code as an SVG path in a square of so many modules.
  struct Code: TemplateContext {
    let side: Int
    let path: String

    static let fields: [TemplateField<Code>] = [.text("side") { String($0.side) }, .text("path", \.path)]
  }
}

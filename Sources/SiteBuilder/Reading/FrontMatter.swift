import Diagnostics
import GFM
import Text

/// What stands between the `---` lines at the top of an article: a closed schema.
struct FrontMatter: Sendable {
  var title: String
  var titlePlace: Place
  var description: String
  var descriptionPlace: Place
  /// The place among the articles of a section that names none of them; after the numbered ones if missing.
  var order: Int?
  /// The day a person last checked the substance.
  var updated: Day
  var updatedPlace: Place
  /// The day by which a person should check it again.
  var reviewBy: Day
  /// The facts that the article states, with their places.
  var facts: [(id: String, place: Place)]
  /// Keys under which the article was once published.
  var aliases: [(key: String, place: Place)]
  /// Words by which the article is to be found too, with their places.
  var searchTerms: [(text: String, place: Place)]
  var isDraft: Bool
  /// The title and the description as they stand in the file, for the checks of the language.
  var written: [WrittenText] = []
}

extension FrontMatter {
  /// What front matter may hold, as it is read.
  static var schema: YAMLSchema {
    YAMLObject.schema { _ = FrontMatter(&$0, figures: NamedFigures(values: [:])) }
  }

  /// The front matter in `text`, whose first line follows line `lineOffset` of the file.
  static func reading(
    _ text: String, file: String, lineOffset: Int, dialect: MarkdownDialect
  ) -> (frontMatter: FrontMatter?, diagnostics: [Diagnostic]) {
    switch YAMLObject.reading(text, file: file, lineOffset: lineOffset) {
    case .failure(let fault):
      return (nil, [fault.diagnostic])
    case .success(var object):
      let written = ["title", "description"].compactMap { object.written($0) }
      let figures = NamedFigures(values: dialect.values, absent: dialect.absentValues)
      var frontMatter = FrontMatter(&object, figures: figures)
      frontMatter?.written = written
      return (frontMatter, object.finished())
    }
  }

  private init?(_ object: inout YAMLObject, figures: NamedFigures) {
    let written = (title: object.written("title"), description: object.written("description"))
    let title = object.text("title", required: true)
    let description = object.text("description", required: true)
    let titleText = written.title.map { figures.inserted(into: $0, &object.diagnostics) }
    let descriptionText = written.description.map { figures.inserted(into: $0, &object.diagnostics) }
    let order = object.value("order", expected: .wholeNumber) { Int($0) }
    let updatedPlace = object.written("updated")?.place ?? object.place
    let updated = object.value("updated", required: true, expected: .day) { Day(iso: $0) }
    let reviewBy = object.value("reviewBy", required: true, expected: .day) { Day(iso: $0) }
    let facts = object.texts("facts").map { (id: $0.text, place: $0.place) }
    let aliases = object.texts("aliases").map { (key: $0.text, place: $0.place) }
    let searchTerms = object.texts("searchTerms")
    let isDraft = object.value("draft", expected: .yesOrNo) { Bool($0) } ?? false
    if let updated, let reviewBy, reviewBy < updated {
      object.diagnostics.append(
        Diagnostic(Message.reviewBeforeUpdate(updated: updated, reviewBy: reviewBy), at: object.place))
    }
    for alias in aliases where !PageKey.isValid(alias.key) {
      object.diagnostics.append(Diagnostic(Message.invalidKey(alias.key), at: alias.place))
    }
    guard let title, let titleText, let description, let descriptionText, let updated, let reviewBy else {
      return nil
    }
    self.title = titleText
    self.titlePlace = title.place
    self.description = descriptionText
    self.descriptionPlace = description.place
    self.order = order
    self.updated = updated
    self.updatedPlace = updatedPlace
    self.reviewBy = reviewBy
    self.facts = facts
    self.aliases = aliases.filter { PageKey.isValid($0.key) }
    self.searchTerms = searchTerms
    self.isDraft = isDraft
  }
}

import Diagnostics
import Text

extension Article {
  /// What contradicts the rest among the days, and descriptions that are too long to be shown.
  func particularsDiagnostics() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let days = pages.map(\.frontMatter.updated)
    if days.kazakh != days.russian {
      let earlier: Language = days.kazakh < days.russian ? .kazakh : .russian
      let page = pages[earlier]
      diagnostics.append(
        Diagnostic(
          Message.differentDays(days[earlier], partner: days[earlier.other]),
          at: page.frontMatter.updatedPlace,
          related: [pages[earlier.other].frontMatter.updatedPlace]))
    }
    for page in pages.all {
      let count = page.frontMatter.description.count
      if count > 200 {
        diagnostics.append(
          Diagnostic(Message.longDescription(count: count), at: page.frontMatter.descriptionPlace))
      }
      for (key, text, place) in [
        ("title", page.frontMatter.title, page.frontMatter.titlePlace),
        ("description", page.frontMatter.description, page.frontMatter.descriptionPlace),
      ] {
        guard text.utf8.contains(where: "*_]`<".utf8.contains),
          let mark = ["**", "__", "](", "`", "<b>"].first(where: text.contains)
        else { continue }
        diagnostics.append(Diagnostic(Message.markInPlainText(mark, key: key), at: place))
      }
    }
    return diagnostics
  }
}

extension Editorial {
  /// The articles that say they were checked on a day after this one.
  func checkedInFuture(_ articles: [Article], asOf day: Day) -> [Diagnostic] {
    articles.flatMap { article in
      article.pages.all.filter { $0.frontMatter.updated > day }.map { page in
        Diagnostic(Message.updatedInFuture(page.frontMatter.updated), at: page.frontMatter.updatedPlace)
      }
    }
  }
}

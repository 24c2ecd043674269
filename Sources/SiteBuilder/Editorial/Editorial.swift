import Diagnostics
import GFM
import Text

/// What editors have laid down about the texts: facts, documents, terms, confirmations.
struct Editorial: Sendable {
  let facts: FactBase
  let documents: [SourceDocument]
  let terms: TermTable
  let glossary: Glossary
  let confirmations: Confirmations
  /// The figures that the subject knows, which need no fact.
  let values: Localized<[String: String]>

  /// The files of a content folder that lay something down.
  static let paths = [
    FactBase.path, SourceDocument.path, TermTable.path, Glossary.path, Confirmations.path,
  ]

  /// What is wrong with an article's text.
  func diagnostics(for article: Article) -> [Diagnostic] {
    var diagnostics =
      facts.diagnostics(for: article, values: values) + confirmations.diagnostics(for: article)
    for language in Language.allCases {
      let page = article.pages[language]
      if !glossary.isEmpty || terms.refusesWords(in: language) {
        let words = PageWords(page.markdown)
        diagnostics += glossary.diagnostics(for: page, words: words)
        diagnostics += terms.diagnostics(for: words, of: page)
      }
      diagnostics += LanguageCheck(language: language, abbreviations: glossary.shortNames).faults(in: page)
      diagnostics += self.diagnostics(for: page.frontMatter.written, key: page.key, language: language)
      diagnostics += foreignSearchTerms(of: page, in: language)
    }
    return diagnostics
  }

  /// Search terms that are mostly in the other language; one among others may be what people type.
  private func foreignSearchTerms(of page: Page, in language: Language) -> [Diagnostic] {
    guard let first = page.frontMatter.searchTerms.first else { return [] }
    let terms = page.frontMatter.searchTerms.map(\.text).joined(separator: ", ")
    let check = LanguageCheck(language: language, abbreviations: glossary.shortNames)
    return check.foreignLanguage(of: LetterCounts(terms), text: terms).map {
      [Diagnostic($0, at: first.place)]
    } ?? []
  }

  /// The articles whose day of review has passed, as of a day.
  func overdue(_ articles: [Article], asOf day: Day) -> [Diagnostic] {
    articles.flatMap { article in
      Language.allCases.compactMap { language in
        let page = article.pages[language]
        guard page.frontMatter.reviewBy < day else { return nil }
        return Diagnostic(
          Message.overdueReview(reviewBy: page.frontMatter.reviewBy), at: Place(file: page.file))
      }
    }
  }

  /// The file of confirmations with the sections of these articles, or of all, confirmed.
  func confirmationText(confirming keys: Set<String>?, in articles: [Article]) -> String {
    confirmations.text(confirming: keys, in: articles)
  }

  /// The documents on which a page rests, in the order of `documents.yml`.
  func documents(of page: Page) -> [SourceDocument] {
    let cited = Set(page.frontMatter.facts.flatMap { facts[$0.id]?.documents ?? [] })
    return documents.filter { cited.contains($0.id) }
  }
}

/// One of the documents that the facts come from: the file `documents.yml`.
struct SourceDocument: Sendable {
  let id: String
  let year: Int
  let name: Localized<String>

  static let path = "documents.yml"

  /// The documents in the content folder; none where there is no such file.
  static func reading(_ content: SourceTree) -> (documents: [SourceDocument], diagnostics: [Diagnostic]) {
    guard let source = content[path] else { return ([], []) }
    switch YAMLObject.reading(
      String(decoding: source.bytes, as: UTF8.self), file: content.displayPath(path))
    {
    case .failure(let fault):
      return ([], [fault.diagnostic])
    case .success(var object):
      return (documents(&object), object.finished())
    }
  }

  /// What the file may hold, as it is read.
  static var schema: YAMLSchema { YAMLObject.schema { _ = documents(&$0) } }

  private static func documents(_ object: inout YAMLObject) -> [SourceDocument] {
    object.objects("documents") { object -> SourceDocument? in
      let id = object.text("id", required: true)
      let year = object.value("year", required: true, expected: .wholeNumber) { Int($0) }
      let name = object.localizedText()
      guard let id, let year, let name else { return nil }
      return SourceDocument(id: id.text, year: year, name: name)
    }
  }
}

import Bilingual
import Diagnostics
import GFM

/// The terms and abbreviations of the site: the file `glossary.yml`.
struct Glossary: Sendable {
  private(set) var terms: [Term] = []
  /// The articles that show the terms.
  private(set) var pageKeys: Set<String> = [mainPage]

  static let path = "glossary.yml"
  /// The article that shows the terms where the file names no other.
  private static let mainPage = "glossary"

  /// One term in both languages.
  struct Term: Sendable {
    let key: String
    /// The article that shows the term under a heading whose id is the term's key.
    let page: String
    let names: Localized<Name>
    let place: Place
  }

  /// A term in one language.
  struct Name: Sendable {
    let full: String
    /// The abbreviation or short name; nothing where there is none.
    let short: String?

    /// The short name where it is an abbreviation of one word: capital letters that need explaining.
    var abbreviation: String? {
      guard let short, !short.contains(" "), short.count(where: \.isUppercase) >= 2 else { return nil }
      return short
    }
  }
}

extension Glossary {
  /// The terms in the content folder; none where there is no such file.
  static func reading(_ content: SourceTree) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    guard let source = content[path] else { return (Glossary(), []) }
    let file = content.displayPath(path)
    switch YAMLObject.reading(String(decoding: source.bytes, as: UTF8.self), file: file) {
    case .failure(let fault):
      return (Glossary(), [fault.diagnostic])
    case .success(var object):
      return (reading(&object), object.finished())
    }
  }

  /// What the file may hold, as it is read.
  static var schema: YAMLSchema { YAMLObject.schema { _ = reading(&$0) } }

  private static func reading(_ object: inout YAMLObject) -> Glossary {
    let pages = object.objects("pages") { object -> (key: String, groups: [String])? in
      let key = object.value("key", required: true, expected: .key) { PageKey.isValid($0) ? $0 : nil }
      let groups = object.texts("groups").map(\.text)
      return key.map { ($0, groups) }
    }
    let terms = object.objects("terms") { object -> Term? in
      let place = object.place
      let key = object.value("key", required: true, expected: .key) { PageKey.isValid($0) ? $0 : nil }
      let group = object.text("group", required: true)?.text
      let page = pages.first { $0.groups.contains(group ?? "") }?.key
      let kazakh = object.object("kk", required: true, read: Name.reading)
      let russian = object.object("ru", required: true, read: Name.reading)
      guard let key, let kazakh, let russian else { return nil }
      return Term(
        key: key, page: page ?? mainPage, names: Localized(kazakh: kazakh, russian: russian), place: place)
    }
    return Glossary(terms: terms, pageKeys: Set(pages.map(\.key) + [mainPage]))
  }

  /// Terms that the glossary page does not show; abbreviations that any other page does not explain.
  func diagnostics(for article: Article) -> [Diagnostic] {
    guard !terms.isEmpty else { return [] }
    return Language.allCases.flatMap { language in
      let page = article.pages[language]
      return pageKeys.contains(page.key) ? missingTerms(on: page) : unexplainedAbbreviations(on: page)
    }
  }

  private func missingTerms(on page: Page) -> [Diagnostic] {
    terms.filter { $0.page == page.key }.compactMap { term in
      guard let section = page.markdown.headings.firstIndex(where: { $0.id == term.key }) else {
        return Diagnostic(
          EditorialProblem.termWithoutHeading(term.key, page: page.file), at: term.place,
          related: [Place(file: page.file)])
      }
      let name = term.names[page.language]
      let shown = page.markdown.headings[section].text.withPlainSpaces
      for text in [name.full, name.short].compactMap(\.self) where !shown.contains(text.withPlainSpaces) {
        return Diagnostic(
          EditorialProblem.termNotShown(text, page: page.file), at: term.place,
          related: [page.markdown.headings[section].place])
      }
      return nil
    }
  }

  /// Abbreviations whose full term stands neither before them nor in their own paragraph.
  private func unexplainedAbbreviations(on page: Page) -> [Diagnostic] {
    let names = terms.map { $0.names[page.language] }.filter { $0.abbreviation != nil }
    var words: [(word: Word, place: Place, block: Int)] = []
    for run in page.markdown.textRuns where !run.isCode {
      words += Word.words(in: run.text).map { ($0, run.place, run.block) }
    }
    let firstUses = Dictionary(words.indices.map { (words[$0].word.beforeHyphen, $0) }) { first, _ in first }
    return names.compactMap { name in
      guard let short = name.abbreviation, let first = firstUses[short] else { return nil }
      let use = words[first]
      let read = words[first...].firstIndex { $0.block != use.block } ?? words.endIndex
      guard !name.isSpelledOut(in: words[..<read].map(\.word.folded)) else { return nil }
      var place = use.place
      place.column += use.word.offset
      return Diagnostic(EditorialProblem.unexplainedAbbreviation(short, term: name.full), at: place)
    }
  }
}

extension Glossary.Name {
  fileprivate static func reading(_ object: inout YAMLObject) -> Glossary.Name? {
    let full = object.text("term", required: true)?.text
    // An empty short name says that there is none.
    let short = object.anyText("short")
    _ = object.text("meaning", required: true)
    return full.map { Glossary.Name(full: $0, short: short.isEmpty ? nil : short) }
  }

  /// Whether the full term stands in some words in a row, each with any ending.
  fileprivate func isSpelledOut(in words: [String]) -> Bool {
    let stems = Word.words(in: full).map { word in
      let folded = word.folded.replacing("ё", with: "е")
      return folded.count <= 3 ? folded : String(folded.prefix(max(3, folded.count - 3)))
    }
    guard !stems.isEmpty, words.count >= stems.count else { return false }
    return (0...words.count - stems.count).contains { start in
      stems.indices.allSatisfy { words[start + $0].replacing("ё", with: "е").hasPrefix(stems[$0]) }
    }
  }
}

extension Word {
  fileprivate var beforeHyphen: String { text.firstIndex(of: "-").map { String(text[..<$0]) } ?? text }
}

extension String {
  /// The text in lower case with spaces that may break.
  fileprivate var withPlainSpaces: String { lowercased().replacing("\u{A0}", with: " ") }
}

import Diagnostics
import GFM
import Text

/// The terms and abbreviations of the site: the file `glossary.yml`.
struct Glossary: Sendable {
  let terms: [Term]
  /// The articles that show the terms.
  let pageKeys: Set<String>
  private let abbreviations: Localized<Abbreviations>
  /// The abbreviations of both languages, as they are written.
  let shortNames: Set<String>

  static let path = "glossary.yml"
  /// The article that shows the terms where the file names no other.
  static let mainPage = "glossary"

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
    /// The short name where it is an abbreviation that needs explaining.
    let abbreviation: Abbreviation?

    fileprivate init(full: String, short: String?) {
      self.full = full
      self.short = short
      abbreviation = short.flatMap { Abbreviation($0, of: full) }
    }
  }

  /// A glossary of these terms, which stand on pages with these keys.
  private init(terms: [Term] = [], pageKeys: Set<String> = [mainPage]) {
    self.terms = terms
    self.pageKeys = pageKeys
    let all = Localized { language in terms.compactMap { $0.names[language].abbreviation } }
    abbreviations = all.map(Abbreviations.init)
    shortNames = Set(all.all.joined().map(\.short))
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
      let names = Localized { object.object($0.tag, required: true, read: Name.reading) }.complete()
      guard let key, let names else { return nil }
      return Term(key: key, page: page ?? mainPage, names: names, place: place)
    }
    return Glossary(terms: terms, pageKeys: Set(pages.map(\.key) + [mainPage]))
  }

  /// Whether there is nothing to look for on any page.
  var isEmpty: Bool { terms.isEmpty }

  /// Terms that the glossary page does not show; abbreviations that any other page does not explain.
  func diagnostics(for page: Page, words: PageWords) -> [Diagnostic] {
    pageKeys.contains(page.key)
      ? missingTerms(on: page) : unexplainedAbbreviations(in: words, language: page.language)
  }

  private func missingTerms(on page: Page) -> [Diagnostic] {
    terms.filter { $0.page == page.key }.compactMap { term in
      guard let section = page.markdown.headings.firstIndex(where: { $0.id == term.key }) else {
        return Diagnostic(
          Message.termWithoutHeading(term.key, page: page.file), at: term.place,
          related: [Place(file: page.file)])
      }
      let name = term.names[page.language]
      let shown = page.markdown.headings[section].text.withPlainSpaces
      for text in [name.full, name.short].compactMap(\.self) where !shown.contains(text.withPlainSpaces) {
        return Diagnostic(
          Message.termNotShown(text, page: page.file), at: term.place,
          related: [page.markdown.headings[section].place])
      }
      return nil
    }
  }

  /// Abbreviations whose full term stands neither before them nor in their own paragraph.
  private func unexplainedAbbreviations(in page: PageWords, language: Language) -> [Diagnostic] {
    let folded = page.words.map(\.folded.withoutYo)
    return abbreviations[language].firstUses(in: page.words).compactMap { abbreviation, word in
      guard !abbreviation.isSpelledOut(in: folded[..<page.endOfBlock(aroundWord: word)]) else { return nil }
      let problem = Message.unexplainedAbbreviation(abbreviation.short, term: abbreviation.full)
      return Diagnostic(problem, at: page.place(ofWord: word))
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
}

extension String {
  /// The text in lower case with spaces that may break.
  fileprivate var withPlainSpaces: String { lowercased().replacing("\u{A0}", with: " ") }
}

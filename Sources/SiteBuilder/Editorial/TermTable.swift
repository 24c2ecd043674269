import Diagnostics
import GFM
import Text

/// The words that texts avoid and what stands in their place: the table `terms.yml`.
struct TermTable: Sendable {
  private var terms: Localized<[Term]> = Localized { _ in [] }
  /// The terms by the letters that their forms begin with, in order: only they may match a word that begins so.
  private var positionsByLetter: Localized<[FirstLetter: [Int]]> = Localized { _ in [:] }

  static let path = "terms.yml"

  /// Forms that one language's texts refuse, for one reason.
  struct Term: Sendable {
    let id: String
    /// Whole words, in the form in which words are compared.
    let words: [[UInt8]]
    /// Beginnings of words.
    let beginnings: [[UInt8]]
    /// Several words in a row; the last may have any ending.
    let phrases: [[[UInt8]]]
    let instead: String
    let reason: [MessageLanguage: String]
    /// The articles in which the forms may stand.
    let exceptPages: Set<String>
    /// Whether they may stand inside « ».
    let allowsQuotes: Bool
  }
}

extension TermTable {
  /// The table in the content folder; an empty one where there is none.
  static func reading(_ content: SourceTree) -> (table: TermTable, diagnostics: [Diagnostic]) {
    var table = TermTable()
    guard let source = content[path] else { return (table, []) }
    let file = content.displayPath(path)
    switch YAMLObject.reading(String(decoding: source.bytes, as: UTF8.self), file: file) {
    case .failure(let fault):
      return (table, [fault.diagnostic])
    case .success(var object):
      for (language, term) in object.objects("terms", read: Term.reading) {
        for letter in term.firstLetters {
          table.positionsByLetter[language][letter, default: []].append(table.terms[language].count)
        }
        table.terms[language].append(term)
      }
      return (table, object.finished())
    }
  }

  /// What the file may hold, as it is read.
  static var schema: YAMLSchema {
    YAMLObject.schema { _ = $0.objects("terms", read: Term.reading) }
  }

  /// Whether the texts of a language avoid any words.
  func refusesWords(in language: Language) -> Bool { !positionsByLetter[language].isEmpty }

  /// The refused forms in a page's text, cut into words.
  func diagnostics(for words: PageWords, of page: Page) -> [Diagnostic] {
    words.runs.flatMap { run in
      diagnostics(for: words.words[run.range], at: run.place, key: page.key, language: page.language)
    }
  }

  /// The refused forms among words that stand in a row, the text of which starts at a place of a page or a file
  /// with a key.
  func diagnostics(
    for words: ArraySlice<Word>, at place: Place, key: String, language: Language
  ) -> [Diagnostic] {
    let positionsByLetter = positionsByLetter[language]
    let terms = terms[language]
    var diagnostics: [Diagnostic] = []
    for index in words.indices {
      for position in positionsByLetter[words[index].firstLetter] ?? [] {
        guard terms[position].matches(words[index...]) else { continue }
        let term = terms[position]
        guard !term.exceptPages.contains(key), !(term.allowsQuotes && words[index].isQuoted) else { continue }
        var place = place
        place.column += words[index].offset
        diagnostics.append(
          Diagnostic(
            Message.refusedTerm(
              String(words[index].text), instead: term.instead, reason: term.reason), at: place))
      }
    }
    return diagnostics
  }
}

extension TermTable.Term {
  fileprivate static func reading(_ object: inout YAMLObject) -> (Language, TermTable.Term)? {
    let id = object.text("id", required: true)
    let language = object.value("language", required: true, expected: .language) { Language(rawValue: $0) }
    let words = object.texts("words").map { Word.folded($0.text) }
    let beginnings = object.texts("beginnings").map { Word.folded($0.text) }
    let phrases = object.texts("phrases").map { phrase in
      phrase.text.split(separator: " ").map { Word.folded(String($0)) }
    }
    let instead = object.text("instead", required: true)
    let reason = object.object("reason", required: true) { object -> [MessageLanguage: String]? in
      var reason: [MessageLanguage: String] = [:]
      for language in MessageLanguage.allCases {
        reason[language] = object.text(language.rawValue, required: true)?.text
      }
      return reason
    }
    let exception = object.object("except") { object in
      let pages = object.texts("pages").map(\.text)
      let quotes = object.value("quotes", expected: .yesOrNo) { Bool($0) } ?? false
      return (pages: Set(pages), quotes: quotes)
    }
    guard let id, let language, let instead, let reason else { return nil }
    let term = TermTable.Term(
      id: id.text, words: words, beginnings: beginnings, phrases: phrases, instead: instead.text,
      reason: reason, exceptPages: exception?.pages ?? [], allowsQuotes: exception?.quotes ?? false)
    return (language, term)
  }

  /// The letters that the term's forms begin with.
  fileprivate var firstLetters: Set<FirstLetter> {
    Set((words + beginnings + phrases.compactMap(\.first)).map { FirstLetter($0) })
  }

  /// Whether a form of the term starts at the first of these words.
  fileprivate func matches(_ rest: ArraySlice<Word>) -> Bool {
    guard let first = rest.first else { return false }
    let beforeHyphen = first.foldedBeforeHyphen
    if words.contains(where: { $0 == first.folded || $0[...] == beforeHyphen }) { return true }
    if beginnings.contains(where: first.folded.starts) { return true }
    return phrases.contains { phrase in
      rest.count >= phrase.count
        && zip(rest, phrase).enumerated().allSatisfy { position, pair in
          position == phrase.count - 1 ? pair.0.folded.starts(with: pair.1) : pair.0.folded == pair.1
        }
    }
  }
}

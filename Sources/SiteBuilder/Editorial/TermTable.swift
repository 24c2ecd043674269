import Bilingual
import Diagnostics
import GFM

/// The words that texts avoid and what stands in their place: the table `terms.yml`.
struct TermTable: Sendable {
  private var terms: Localized<[Term]> = Localized(kazakh: [], russian: [])
  /// The terms by the letters that their forms begin with, in order: only they may match a word that begins so.
  private var positionsByLetter: Localized<[Character: [Int]]> = Localized(kazakh: [:], russian: [:])

  static let path = "terms.yml"

  /// Forms that one language's texts refuse, for one reason.
  struct Term: Sendable {
    let id: String
    /// Whole words, lower-cased.
    let words: Set<String>
    /// Beginnings of words, lower-cased.
    let beginnings: [String]
    /// Several words in a row, lower-cased; the last may have any ending.
    let phrases: [[String]]
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

  /// The refused forms in a page's text.
  func diagnostics(for page: Page) -> [Diagnostic] {
    page.markdown.textRuns.filter { !$0.isCode }.flatMap { run in
      diagnostics(for: run.text, at: run.place, key: page.key, language: page.language)
    }
  }

  /// The refused forms in a text that starts at a place of a page or a file with a key.
  func diagnostics(for text: String, at place: Place, key: String, language: Language) -> [Diagnostic] {
    let positionsByLetter = positionsByLetter[language]
    guard !positionsByLetter.isEmpty else { return [] }
    var diagnostics: [Diagnostic] = []
    let words = Word.words(in: text)
    for index in words.indices {
      for position in words[index].folded.first.flatMap({ positionsByLetter[$0] }) ?? [] {
        let term = terms[language][position]
        guard !term.exceptPages.contains(key), !(term.allowsQuotes && words[index].isQuoted),
          term.matches(words[index...])
        else { continue }
        var place = place
        place.column += words[index].offset
        diagnostics.append(
          Diagnostic(
            EditorialProblem.refusedTerm(words[index].text, instead: term.instead, reason: term.reason),
            at: place))
      }
    }
    return diagnostics
  }
}

extension TermTable.Term {
  fileprivate static func reading(_ object: inout YAMLObject) -> (Language, TermTable.Term)? {
    let id = object.text("id", required: true)
    let language = object.value("language", required: true, expected: .language) { Language(rawValue: $0) }
    let words = object.texts("words").map { $0.text.lowercased() }
    let beginnings = object.texts("beginnings").map { $0.text.lowercased() }
    let phrases = object.texts("phrases").map { phrase in
      phrase.text.lowercased().split(separator: " ").map(String.init)
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
      id: id.text, words: Set(words), beginnings: beginnings, phrases: phrases, instead: instead.text,
      reason: reason, exceptPages: exception?.pages ?? [], allowsQuotes: exception?.quotes ?? false)
    return (language, term)
  }

  /// The letters that the term's forms begin with.
  fileprivate var firstLetters: Set<Character> {
    Set((words + beginnings + phrases.compactMap(\.first)).compactMap(\.first))
  }

  /// Whether a form of the term starts at the first of these words.
  fileprivate func matches(_ rest: ArraySlice<Word>) -> Bool {
    guard let first = rest.first else { return false }
    if words.contains(first.folded) || words.contains(first.foldedBeforeHyphen) { return true }
    if beginnings.contains(where: first.folded.hasPrefix) { return true }
    return phrases.contains { phrase in
      rest.count >= phrase.count
        && zip(rest, phrase).enumerated().allSatisfy { position, pair in
          position == phrase.count - 1 ? pair.0.folded.hasPrefix(pair.1) : pair.0.folded == pair.1
        }
    }
  }
}

/// A word of a text: letters, digits and inner hyphens.
struct Word: Sendable {
  let text: String
  /// The word in lower case.
  let folded: String
  /// Where it starts, in scalars.
  let offset: Int
  /// Whether it stands inside « ».
  let isQuoted: Bool

  /// The word without a suffix that a hyphen joins to it.
  var foldedBeforeHyphen: String { folded.firstIndex(of: "-").map { String(folded[..<$0]) } ?? folded }

  /// The words of a text in order.
  static func words(in text: String) -> [Word] {
    var words: [Word] = []
    var current = ""
    var start = 0
    var depth = 0
    func finish() {
      guard !current.isEmpty else { return }
      words.append(Word(text: current, folded: current.lowercased(), offset: start, isQuoted: depth > 0))
      current = ""
    }
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let isInside =
        scalar.isAlphabetic || ("0"..."9").contains(scalar)
        || (scalar == "-" && !current.isEmpty) || scalar.properties.generalCategory == .nonspacingMark
      if isInside {
        if current.isEmpty { start = offset }
        current.unicodeScalars.append(scalar)
      } else {
        finish()
        if scalar == "«" { depth += 1 } else if scalar == "»" { depth = max(0, depth - 1) }
      }
    }
    finish()
    return words
  }
}

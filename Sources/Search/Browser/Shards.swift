import Text

/// A list split into scripts, each of which hands over as many neighbours.
struct Shards {
  /// How many elements a script has; the last may have fewer.
  private(set) var length: Int
  /// The scripts in order: at least one.
  private(set) var scripts: [[UInt8]] = []
  /// Where each script but the first begins, of those that hold words: the shortest text that comes behind the last
  /// key before, or is that key, and not behind the first key in the script.
  private(set) var separators: [Units] = []

  /// How many elements a script has: few, so that a query loads little that it does not need, but so many that a
  /// large site has no more scripts than `most`.
  private struct Size {
    static let words = Size(least: 80, most: 250)
    static let postings = Size(least: 12, most: 4_000)
    static let texts = Size(least: 1, most: 5_000)

    var least: Int
    var most: Int

    func length(of count: Int) -> Int { Swift.max(least, (count + most - 1) / most) }
  }

  private init(_ count: Int, _ size: Size, data: (Range<Int>) -> [UInt8]) {
    length = size.length(of: count)
    for start in stride(from: 0, to: max(1, count), by: length) {
      scripts.append(Self.script(data(start..<min(start + length, count))))
    }
  }

  /// Words, each as a sign for the number of letters that it shares with the word before, and the rest; then the
  /// synonyms of keys that stand there or would.
  init(words edition: Edition, exchange: LetterExchange) {
    let terms = edition.terms
    let length = Size.words.length(of: terms.count)
    let separators = stride(from: length, to: terms.count, by: length).map { first in
      let (last, next) = (terms[first - 1].key, terms[first].key)
      return Array(next.prefix(zip(last, next).prefix { $0 == $1 }.count + 1))
    }
    let synonyms = Dictionary(grouping: edition.synonyms) { synonym in
      separators.count { !Units.precedes(synonym.key, $0) }
    }
    self.init(terms.count, .words) { range in
      var text: Units = []
      var before: Units = []
      for term in terms[range] {
        let shared = min(Self.signs.count - 1, zip(before, term.spelling).prefix { $0 == $1 }.count)
        before = term.spelling
        text.append(Self.signs[shared])
        text += term.spelling.dropFirst(shared)
      }
      let meanings = (synonyms[range.lowerBound / length] ?? []).sorted { Units.precedes($0.key, $1.key) }
      let entries = meanings.map { "\($0.key.text):" + $0.value.map(\.text).joined(separator: ",") }
      return JSON.strings([text.text, entries.joined(separator: " ")].map(exchange.exchanged)).bytes
    }
    self.separators = separators
  }

  /// The signs for the number of letters shared, from none on: they stand in no word and need no escape in JSON.
  private static let signs = Units("#$%'()*+,.")

  /// Where terms stand: pairs of a step from section to section and a worth.
  init(postings terms: [IndexedTerm]) {
    self.init(terms.count, .postings) { range in
      var text = [UInt8(ascii: "\"")]
      for term in terms[range] {
        if text.count > 1 { text.append(UInt8(ascii: " ")) }
        var before = -1
        for posting in term.postings {
          VariableLengthQuantity.append(posting.section - before, to: &text)
          text.append(VariableLengthQuantity.digit(posting.impact))
          before = posting.section
        }
      }
      return text + [UInt8(ascii: "\"")]
    }
  }

  /// The sections as results show them.
  init(texts sections: [ShownSection?], language: Language, exchange: LetterExchange) {
    self.init(sections.count, .texts) { range in
      JSON.array(sections[range].map { $0?.json(in: language, exchanging: exchange) ?? .null }).bytes
    }
  }

  /// A script that hands over data.
  static func script(_ data: [UInt8]) -> [UInt8] { Array("bilimSearch(".utf8) + data + Array(")\n".utf8) }
}

extension ShownSection {
  /// The section as data: the article's key, the fragment, title, heading, text; the page's address, where it
  /// does not follow from the key.
  fileprivate func json(in language: Language, exchanging exchange: LetterExchange) -> JSON {
    let hash = url.firstIndex(of: "#")
    let page = String(url[..<(hash ?? url.endIndex)])
    let id = hash.map { String(url[url.index(after: $0)...]) } ?? ""
    let parts = [key, id] + [title, heading, text].map(exchange.exchanged)
    return .strings(page == "/\(language.tag)/\(key)/" ? parts : parts + [page])
  }
}

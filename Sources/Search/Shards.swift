import Bilingual

/// A list split into scripts, each of which hands over some neighbours.
struct Shards {
  /// The place in the list of each script's first element.
  private(set) var firsts: [Int] = []
  /// The scripts in order.
  private(set) var scripts: [[UInt8]] = []

  /// How long a shard becomes before the next begins, in bytes: small, so that a query loads little that it
  /// does not need, but so long that a large site has no more shards than `most`.
  private struct Size {
    static let words = Size(least: 260, most: 250)
    static let postings = Size(least: 260, most: 4_000)
    static let texts = Size(least: 400, most: 5_000)

    var least: Int
    var most: Int

    func length(of total: Int) -> Int { Swift.max(least, total / most) }
  }

  /// The places of the first elements as steps from one to the next.
  var steps: [Int] { zip([0] + firsts, firsts).map { $1 - $0 } }

  /// Words, each as the number of letters that it shares with the word before, and the rest.
  init(words terms: [IndexedTerm], exchange: LetterExchange) {
    let enough = Size.words.length(of: terms.reduce(0) { $0 + $1.spelling.count + 2 })
    var text: Units = []
    var before: Units = []
    for (position, term) in terms.enumerated() {
      if text.isEmpty {
        firsts.append(position)
        before = []
      } else {
        text.append(0x20)
      }
      let shared = min(Self.mostShared, zip(before, term.spelling).prefix { $0 == $1 }.count)
      before = term.spelling
      text.append(0x30 + UInt16(shared))
      text += exchange.exchanged(Array(term.spelling.dropFirst(shared)))
      if text.count >= enough || position == terms.count - 1 {
        scripts.append(Self.script(JSON.string(text.text).bytes(exchanging: exchange)))
        text = []
      }
    }
  }

  /// The number of letters is one of sixteen characters that are no letters, from `0` to `?`.
  private static let mostShared = 15

  /// Where terms stand: pairs of a step from section to section and a worth.
  init(postings terms: [IndexedTerm]) {
    let enough = Size.postings.length(of: terms.reduce(0) { $0 + 2 * $1.postings.count + 1 })
    var text: [UInt8] = []
    for (position, term) in terms.enumerated() {
      if text.isEmpty {
        firsts.append(position)
        text.append(UInt8(ascii: "\""))
      } else {
        text.append(UInt8(ascii: " "))
      }
      var before = -1
      for posting in term.postings {
        Base64.append(posting.section - before, to: &text)
        text.append(Base64.digit(posting.impact))
        before = posting.section
      }
      if text.count >= enough || position == terms.count - 1 {
        scripts.append(Self.script(text + [UInt8(ascii: "\"")]))
        text = []
      }
    }
  }

  /// The sections as results show them.
  init(texts sections: [ShownSection?], language: Language, exchange: LetterExchange) {
    let enough = Size.texts.length(of: sections.reduce(0) { $0 + ($1?.text.utf16.count ?? 0) })
    var shown: [JSON] = []
    var length = 0
    for (position, section) in sections.enumerated() {
      if shown.isEmpty { firsts.append(position) }
      shown.append(section?.json(in: language) ?? .int(0))
      length += section?.text.utf16.count ?? 0
      if length >= enough || position == sections.count - 1 {
        scripts.append(Self.script(JSON.array(shown).bytes(exchanging: exchange)))
        shown = []
        length = 0
      }
    }
  }

  /// A script that hands over data.
  static func script(_ data: [UInt8]) -> [UInt8] { Array("bilimSearch(".utf8) + data + Array(")\n".utf8) }
}

extension ShownSection {
  /// The section as data: the article's key, the fragment, title, heading, text; the page's address, where it
  /// does not follow from the key.
  fileprivate func json(in language: Language) -> JSON {
    let hash = url.firstIndex(of: "#")
    let page = String(url[..<(hash ?? url.endIndex)])
    let id = hash.map { String(url[url.index(after: $0)...]) } ?? ""
    let parts: [JSON] = [.string(key), .string(id), .text(title), .text(heading), .text(text)]
    return .array(page == "/\(language.tag)/\(key)/" ? parts : parts + [.string(page)])
  }
}

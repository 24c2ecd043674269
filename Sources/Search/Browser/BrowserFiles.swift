public import Text

/// What a browser loads to search: scripts that hand over data.
public struct BrowserData: Sendable {
  /// The files by name, in order of their names.
  public var files: [(name: String, bytes: [UInt8])]
  /// The names of the files that a page in each language names to its script; each names all others.
  public var roots: Localized<String>
  /// The names of the root files for pages in the other language: without what is the same in all.
  public var partnerRoots: Localized<String>
}

extension SearchIndex {
  /// The files that a browser loads.
  ///
  /// A language's root file holds the tables and says where the rest begins; terms, postings and texts are
  /// split, so that a query loads only what it needs. All names of a language hold a hash of all its files:
  /// they never change their content, and may be kept for ever. They stand in one folder. The root files may
  /// also be published under names of their own: they say themselves which version the others have.
  public func browserData() -> BrowserData {
    let editions = Localized.madeInParallel { EditionFiles(self, language: $0) }
    return BrowserData(
      files: (editions.kazakh.files + editions.russian.files).sorted { $0.name < $1.name },
      roots: editions.map(\.rootName), partnerRoots: editions.map(\.partnerRootName))
  }
}

/// The files of one language.
private struct EditionFiles {
  var files: [(name: String, bytes: [UInt8])]
  var rootName: String
  var partnerRootName: String

  init(_ index: SearchIndex, language: Language) {
    let edition = index.editions[language]
    let exchange = LetterExchange(index.tables.script)
    let words = Shards(words: edition, exchange: exchange)
    let postings = Shards(postings: edition.terms)
    let texts = Shards(texts: edition.sections, language: language, exchange: exchange)
    let parts = [("w", words), ("p", postings), ("t", texts)].flatMap { letter, shards in
      shards.scripts.enumerated().map { (name: "\(letter)\($0.offset)", script: $0.element) }
    }
    let table = index.tables.language(language.tag) ?? .kazakh
    let separators = words.separators.map(\.text).joined(separator: " ")
    let members = [
      JSON.Member(name: "language", value: .string(language.tag)),
      JSON.Member(name: "isLarge", value: .bool(edition.isLarge)),
      JSON.Member(name: "table", value: table.json(exchanging: exchange)),
      JSON.Member(name: "words", value: .string(exchange.exchanged(separators))),
      JSON.Member(name: "lengths", value: .numbers([words, postings, texts].map(\.length))),
    ]
    let shared = [
      JSON.Member(name: "letters", value: .string(index.tables.script.homeLetters)),
      JSON.Member(name: "script", value: index.tables.script.json(exchanging: exchange)),
      JSON.Member(
        name: "articles", value: .string(VariableLengthQuantity.text(of: index.articles.runLengths))),
    ]
    var fingerprint = Fingerprint(JSON.object(shared + members).bytes)
    for part in parts { fingerprint.combine(part.script) }
    let named = members + [JSON.Member(name: "version", value: .string(fingerprint.text))]
    let base = "\(language.tag)-\(fingerprint.text)"
    rootName = "\(base).js"
    partnerRootName = "\(base)-partner.js"
    files = [
      (rootName, Shards.script(JSON.object(shared + named).bytes)),
      (partnerRootName, Shards.script(JSON.object(named).bytes)),
    ]
    files += parts.map { ("\(base)-\($0.name).js", $0.script) }
  }
}

extension [Int] {
  /// The lengths of runs of equal numbers.
  fileprivate var runLengths: [Int] {
    var lengths: [Int] = []
    for (position, number) in enumerated() {
      if position > 0, self[position - 1] == number {
        lengths[lengths.count - 1] += 1
      } else {
        lengths.append(1)
      }
    }
    return lengths
  }
}

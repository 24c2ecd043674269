public import Text

/// What a browser loads to search: scripts that hand over data.
public struct BrowserData: Sendable {
  /// The files by name, in order of their names.
  public var files: [(name: String, bytes: [UInt8])]
  /// The names of the files that a page in each language names to its script; each names all others. They stay the same
  /// whatever the site says, so that pages do not change when another page does.
  public var roots: Localized<String>
  /// The names of the root files for pages in the other language: without what is the same in all.
  public var partnerRoots: Localized<String>
}

extension SearchIndex {
  /// The files that a browser loads.
  ///
  /// A language's root file holds the tables and says where the rest begins; terms, postings and texts are cut into
  /// slices, so that a query loads only what it needs. The slices stand in files that carry the fingerprint of their
  /// content in their names, and may be kept for ever. All stand in one folder.
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
    let slices = SliceFiles(words.values + postings.values + texts.values, language: language.tag)
    let table = index.tables.language(language.tag) ?? .kazakh
    let separators = words.separators.map(\.text).joined(separator: " ")
    let members = [
      JSON.Member(name: "language", value: .string(language.tag)),
      JSON.Member(name: "isLarge", value: .bool(edition.isLarge)),
      JSON.Member(name: "table", value: table.json(exchanging: exchange)),
      JSON.Member(name: "words", value: .string(exchange.exchanged(separators))),
      JSON.Member(name: "lengths", value: .numbers([words, postings, texts].map(\.length))),
      JSON.Member(name: "slices", value: .numbers([words, postings, texts].map(\.values.count))),
      JSON.Member(name: "names", value: .string(slices.fingerprints)),
      JSON.Member(name: "perFile", value: .number(slices.perFile)),
      JSON.Member(name: "directory", value: .string(VariableLengthQuantity.text(of: slices.lengths))),
    ]
    let shared = [
      JSON.Member(name: "letters", value: .string(index.tables.script.homeLetters)),
      JSON.Member(name: "script", value: index.tables.script.json(exchanging: exchange)),
      JSON.Member(
        name: "articles", value: .string(VariableLengthQuantity.text(of: index.articles.runLengths))),
    ]
    rootName = "\(language.tag).js"
    partnerRootName = "\(language.tag)-partner.js"
    files = [
      (rootName, Self.script(.object(shared + members))), (partnerRootName, Self.script(.object(members))),
    ]
    files += slices.files
  }

  /// A script that hands over data.
  private static func script(_ data: JSON) -> [UInt8] {
    Array("bilimSearch(".utf8) + data.bytes + Array(")\n".utf8)
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

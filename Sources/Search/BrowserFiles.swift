public import Bilingual

/// What a browser loads to search: scripts that hand over data.
public struct BrowserData: Sendable {
  /// The files by name, in order of their names.
  public var files: [(name: String, bytes: [UInt8])]
  /// The names of the files that a page in each language names to its script; each names all others.
  public var roots: Localized<String>
}

extension SearchIndex {
  /// The files that a browser loads.
  ///
  /// A language's root file holds the tables and says where the rest begins; terms, postings and texts are
  /// split, so that a query loads only what it needs. All names of a language hold a hash of all its files:
  /// they never change their content, and may be kept for ever. They stand in one folder. The root file may
  /// also be published under its language's tag alone: it says itself which version the others have.
  public func browserData() -> BrowserData {
    let shards = Localized { Shards(self, language: $0) }
    return BrowserData(
      files: (shards.kazakh.files() + shards.russian.files()).sorted { $0.name < $1.name },
      roots: shards.map(\.rootName))
  }

  /// The name of the file that a page in one language names to its script; `browserData` gives it with the
  /// files, at the cost of making them once.
  public func rootFileName(for language: Language) -> String { Shards(self, language: language).rootName }

  /// The files that a browser loads, without their roots' names.
  public func browserFiles() -> [(name: String, bytes: [UInt8])] { browserData().files }
}

/// The files of one language.
private struct Shards {
  /// How long a shard becomes before the next begins, in UTF-16 code units: small, so that a query loads
  /// little that it does not need, but so long that a large site has no more shards than `most`.
  private struct ShardSize {
    static let terms = ShardSize(least: 1_200, most: 150)
    static let postings = ShardSize(least: 1_200, most: 2_000)
    static let texts = ShardSize(least: 400, most: 5_000)

    var least: Int
    var most: Int

    func length(of total: Int) -> Int { max(least, total / most) }
  }

  private var root: JSON
  private var parts: [(name: String, data: JSON)] = []
  private let version: String
  private let language: Language

  /// The name of the file that names all others.
  var rootName: String { "\(language.tag)-\(version).js" }

  init(_ index: SearchIndex, language: Language) {
    self.language = language
    let edition = index.editions[language]
    let terms = Self.shards(edition.terms.map(\.spelling), size: .terms) { Self.frontCoded($0) }
    let postings = Self.shards(edition.terms.map(\.postings), size: .postings) {
      $0.map { Self.coded($0) }.joined(separator: " ")
    }
    let texts = Self.textShards(edition.sections, size: .texts)
    for (number, shard) in terms.enumerated() {
      parts.append(("w\(number)", .object([("first", .int(shard.first)), ("words", .string(shard.text))])))
    }
    for (number, shard) in postings.enumerated() {
      parts.append(("p\(number)", .object([("first", .int(shard.first)), ("lists", .string(shard.text))])))
    }
    for (number, shard) in texts.enumerated() { parts.append(("t\(number)", shard.data)) }
    let synonyms = edition.synonyms.sorted { Units.precedes($0.key, $1.key) }.map {
      $0.key.text + ":" + $0.value.map(\.text).joined(separator: ",")
    }
    let members: [(String, JSON)] = [
      ("language", .string(language.tag)),
      ("other", .string(language.other.tag)),
      ("isLarge", .int(edition.isLarge ? 1 : 0)),
      ("script", index.tables.script.json),
      ("table", (index.tables.language(language.tag) ?? .kazakh).json),
      ("synonyms", .string(synonyms.joined(separator: " "))),
      ("words", .array(terms.map { .string(edition.terms[$0.first].key.text) })),
      ("postings", .string(Base64.coded(Self.steps(postings.map(\.first))))),
      ("texts", .string(Base64.coded(Self.steps(texts.map(\.first))))),
      ("articles", .string(Base64.coded(Self.lengths(index.articles)))),
    ]
    var hash = FNV1a()
    hash.add(JSON.object(members).text)
    for part in parts { hash.add(part.data.text) }
    version = hash.text
    root = .object(members + [("version", .string(version))])
  }

  func files() -> [(name: String, bytes: [UInt8])] {
    [(rootName, Self.script("\(language.tag)", root))]
      + parts.map {
        ("\(language.tag)-\(version)-\($0.name).js", Self.script("\(language.tag)-\($0.name)", $0.data))
      }
  }

  private static func script(_ name: String, _ data: JSON) -> [UInt8] {
    Array("bilimSearch(\(JSON.string(name).text),\(data.text))\n".utf8)
  }

  private static func shards<Element>(
    _ elements: [Element], size: ShardSize, _ coded: ([Element]) -> String
  ) -> [(first: Int, text: String)] {
    var shards: [(first: Int, text: String)] = []
    let lengths = elements.map { coded([$0]).utf16.count + 1 }
    let enough = size.length(of: lengths.reduce(0, +))
    var first = 0
    var length = 0
    for position in elements.indices {
      length += lengths[position]
      if length >= enough || position == elements.count - 1 {
        shards.append((first, coded(Array(elements[first...position]))))
        first = position + 1
        length = 0
      }
    }
    return shards
  }

  private static func textShards(_ sections: [ShownSection?], size: ShardSize) -> [(first: Int, data: JSON)] {
    var shards: [(first: Int, data: JSON)] = []
    let lengths = sections.map { $0?.text.utf16.count ?? 0 }
    let enough = size.length(of: lengths.reduce(0, +))
    var first = 0
    var length = 0
    for position in sections.indices {
      length += lengths[position]
      if length >= enough || position == sections.count - 1 {
        let shown = sections[first...position].map { section -> JSON in
          guard let section else { return .int(0) }
          return .array(
            [section.url, section.key, section.title, section.heading, section.text].map(JSON.string))
        }
        shards.append((first, .object([("first", .int(first)), ("sections", .array(shown))])))
        first = position + 1
        length = 0
      }
    }
    return shards
  }

  /// Words, each as the number of letters that it shares with the word before, and the rest.
  private static func frontCoded(_ words: [Units]) -> String {
    var before: Units = []
    return words.map { word in
      let shared = min(31, zip(before, word).prefix { $0 == $1 }.count)
      before = word
      return Base64.coded([shared]) + Array(word.dropFirst(shared)).text
    }.joined(separator: " ")
  }

  private static func coded(_ postings: [Posting]) -> String {
    var before = -1
    return postings.map { posting in
      defer { before = posting.section }
      return Base64.coded([posting.section - before]) + Base64.digit(posting.impact)
    }.joined()
  }

  /// The differences of rising numbers.
  private static func steps(_ numbers: [Int]) -> [Int] { zip([0] + numbers, numbers).map { $1 - $0 } }

  /// The lengths of runs of equal numbers.
  private static func lengths(_ numbers: [Int]) -> [Int] {
    var lengths: [Int] = []
    for (position, number) in numbers.enumerated() {
      if position > 0, numbers[position - 1] == number {
        lengths[lengths.count - 1] += 1
      } else {
        lengths.append(1)
      }
    }
    return lengths
  }
}

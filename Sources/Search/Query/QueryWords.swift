/// The words of a query in the readings that an edition knows best.
struct QueryWords {
  /// What stands between two spaces, all ways to read it, and the best of them.
  private struct Part {
    var readings: [QueryReading]
    var matched: [(key: Units, matches: Matches)] = []
    /// How well the edition knows the best reading, from 0 to 100; less before anything was looked for.
    var quality = -1

    /// The letters of the longest word as it is typed.
    var length: Int { readings.first?.words.map(\.term.key.count).max() ?? 0 }
  }

  /// The quality from which no further readings of a part are tried.
  private static let goodReading = 80

  private let matcher: Matcher
  private var parts: [Part]

  /// The query's words, and those terms of the edition being read, or of the other, that answer them as they are
  /// typed. Only where nothing is known at all was the keyboard perhaps in the wrong layout for the other script.
  init(_ query: String, matcher: Matcher, reader: QueryReader, isOther: Bool) {
    self.matcher = matcher
    parts = reader.readings(of: query).map { Part(readings: $0) }
    for position in parts.indices { match(position) }
    if quality == 0, !isOther {
      for position in parts.indices { match(position, isFarFetched: true) }
    }
  }

  /// Looks for words that differ by a letter or two from the longest one to which nothing answers: a second one is
  /// seldom another typo, but a word that no text has.
  mutating func mendTypos() {
    let unknown = parts.indices.filter { parts[$0].quality < Self.goodReading }
    let longest = unknown.max { parts[$0].length < parts[$1].length }
    if let longest { match(longest, mendingTypos: true) }
  }

  private mutating func match(_ position: Int, isFarFetched: Bool = false, mendingTypos: Bool = false) {
    for reading in parts[position].readings where reading.isFarFetched == isFarFetched {
      if parts[position].quality >= Self.goodReading { return }
      let matched = reading.words.map {
        (key: $0.term.key, matches: matcher.matches(for: $0, mendingTypos: mendingTypos))
      }
      let quality = matched.reduce(0) { $0 + $1.matches.quality } / matched.count
      if quality > parts[position].quality {
        parts[position].matched = matched
        parts[position].quality = quality
      }
    }
  }

  /// The words, each once, with the terms that answer them.
  var words: [Matches] {
    var keys: Set<Units> = []
    return parts.flatMap(\.matched).filter { keys.insert($0.key).inserted }.map(\.matches)
  }

  /// How well the edition knows the words, from 0 to 100.
  var quality: Int {
    let words = words
    return words.isEmpty ? 0 : words.reduce(0) { $0 + $1.quality } / words.count
  }
}

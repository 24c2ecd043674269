/// The words of a query in the readings that an edition knows best.
struct QueryWords {
  /// What stands between two spaces, all ways to read it, and the best of them.
  private struct Part {
    var readings: [QueryReading]
    var matched: [(key: Units, matches: Matches)] = []
    /// How well the edition knows the best reading, from 0 to 100; less before anything was looked for.
    var quality = -1
  }

  /// The quality from which no further readings of a part are tried.
  private static let goodReading = 80

  private let matcher: Matcher
  private var parts: [Part]

  /// The query's words, and those terms of the edition being read, or of the other, that answer them as they are
  /// typed.
  init(_ query: String, matcher: Matcher, reader: QueryReader, isOther: Bool) {
    self.matcher = matcher
    parts = reader.readings(of: query).map { readings in
      Part(readings: readings.filter { !isOther || !$0.isFarFetched })
    }
    match(mendingTypos: false)
  }

  /// Looks for words that differ by a letter or two from those to which nothing answers.
  mutating func mendTypos() { match(mendingTypos: true) }

  private mutating func match(mendingTypos: Bool) {
    for position in parts.indices {
      for reading in parts[position].readings where parts[position].quality < Self.goodReading {
        if mendingTypos && reading.isFarFetched { continue }
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

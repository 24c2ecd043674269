/// A query answered by one edition, not yet as hits.
struct Ranking {
  /// Sections with their scores, best first; of equal ones the earlier first.
  var sections: [(section: Int, score: Int)]
  /// How well the edition knows the words of the query, from 0 to 100.
  var quality: Int
  /// For the key of each matching term, which words of the query it answers.
  var answered: [Units: [Int]]

  /// Ranks the sections of an edition.
  ///
  /// A section scores what its terms are worth, and a part of what the start of its article is worth, where
  /// the title stands; both count the less, the fewer words of the query they answer.
  /// `starts` holds, for each section, the number of its article's first section.
  init(query: String, edition: Edition, starts: [Int], reader: QueryReader) {
    let words = Self.words(of: query, edition: edition, reader: reader)
    quality = words.isEmpty ? 0 : words.reduce(0) { $0 + $1.quality } / words.count
    var answered: [Units: [Int]] = [:]
    var sums: [Int: Sum] = [:]
    for (number, word) in words.enumerated() {
      var best: [Int: Int] = [:]
      for match in word.terms {
        let term = edition.terms[match.term]
        if answered[term.key]?.last != number { answered[term.key, default: []].append(number) }
        for posting in term.postings {
          let worth = match.nearness * posting.impact
          best[posting.section] = max(best[posting.section] ?? 0, worth)
        }
      }
      for (section, worth) in best { sums[section, default: Sum()].add(worth) }
    }
    self.answered = answered
    let count = words.count
    sections =
      sums.map { section, sum in
        let start = sums[starts[section]] ?? Sum()
        return (section, sum.weighed(among: count) + start.weighed(among: count) / 3)
      }.sorted { ($1.score, $0.section) < ($0.score, $1.section) }
  }

  private struct Sum {
    var worth = 0
    var words = 0

    mutating func add(_ more: Int) {
      worth += more
      words += 1
    }

    func weighed(among count: Int) -> Int { worth * (40 * count + 60 * words) / (100 * count) }
  }

  /// The quality from which no further readings of a word are tried.
  private static let goodReading = 80

  /// The words of the query in the readings that the edition knows best, each once.
  private static func words(of query: String, edition: Edition, reader: QueryReader) -> [Matches] {
    let matcher = Matcher(edition: edition)
    var words: [Matches] = []
    var keys: [Units] = []
    for readings in reader.readings(of: query) {
      var best: (quality: Int, words: [(key: Units, matches: Matches)])?
      for reading in readings where best?.quality ?? -1 < Self.goodReading {
        let matched = reading.map { (key: $0.term.key, matches: matcher.matches(for: $0)) }
        let quality = matched.reduce(0) { $0 + $1.matches.quality } / matched.count
        if quality > best?.quality ?? -1 { best = (quality, matched) }
      }
      for (key, matches) in best?.words ?? [] where !keys.contains(key) {
        keys.append(key)
        words.append(matches)
      }
    }
    return words
  }
}

/// A query answered by one edition, not yet as hits.
struct Ranking {
  /// Sections with their scores, best first; of equal ones the earlier first.
  var sections: [(section: Int, score: Int)]
  /// How well the edition knows the words of the query, from 0 to 100.
  var quality: Int
  /// For the key of each matching term, which words of the query it answers.
  var answered: [Units: [Int]]

  /// Ranks the sections of an edition that answer the words of a query.
  ///
  /// A section scores what its terms are worth, and a part of what the start of its article is worth, where
  /// the title stands; both count the less, the fewer words of the query they answer.
  /// `starts` holds, for each section, the number of its article's first section.
  init(_ query: QueryWords, edition: Edition, starts: [Int]) {
    let words = query.words
    quality = query.quality
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
}

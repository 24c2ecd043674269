import Diagnostics
import Text

extension SearchIndex {
  private static let mostSuggestions = 3
  /// The length of the shortest words for which others are suggested, and of the beginning that they share.
  private static let leastSuggested = 4

  /// Words of an edition that are spelled most like those of a query that finds nothing, nearest first.
  func suggestions(for query: String, _ language: Language) -> [String] {
    let edition = editions[language]
    let matcher = Matcher(edition: edition)
    var near: [(far: Int, term: Int)] = []
    for word in queryReader(language).readings(of: query).compactMap(\.first?.words).joined() {
      let key = word.term.key
      if key.count < Self.leastSuggested { continue }
      let most = max(2, key.count / 3)
      for term in matcher.range(beginningWith: Array(key.prefix(edition.isLarge ? 2 : 1))) {
        let candidate = edition.terms[term].key
        let far = editDistance(candidate, key)
        if far <= most || candidate.starts(with: key.prefix(Self.leastSuggested)) { near.append((far, term)) }
      }
    }
    var words: [String] = []
    for (_, term) in near.sorted(by: { $0 < $1 }) where words.count < Self.mostSuggestions {
      if let word = word(of: edition.terms[term], language), !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// A term as it is written where it is worth most.
  private func word(of term: IndexedTerm, _ language: Language) -> String? {
    let best = term.postings.max { ($0.impact, $1.section) < ($1.impact, $0.section) }
    guard let best, let shown = editions[language].sections[best.section] else { return nil }
    let words = script.words(in: Units("\(shown.title) \(shown.heading) \(shown.text)"))
    return words.first { readers[language].term($0).key == term.key }?.letters.text
  }
}

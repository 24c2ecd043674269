public import Bilingual

extension SearchIndex {
  private static let mostHits = 10
  private static let mostOtherHits = 5
  private static let mostOfOneArticle = 2
  /// Sections that score less than this share of the best, in hundredths, are not shown.
  private static let leastShare = 40
  /// Below this quality, from 0 to 100, the other edition is asked as well.
  private static let enoughQuality = 60

  /// The sections that answer a query, best first, for a reader of one language.
  public func search(_ query: String, language: Language) -> [Hit] {
    results(for: query, language: language).hits
  }

  /// The answer to a query for a reader of one language.
  ///
  /// Where the edition being read does not know the words well and the other edition knows them better,
  /// sections found by the other edition's text are shown in the language being read, with the words that
  /// matched, and the best sections of the other edition are listed apart.
  public func results(for query: String, language: Language) -> SearchResults {
    let own = ranking(query, language)
    if own.quality >= Self.enoughQuality {
      return SearchResults(hits: hits(own.sections, language, own, nil), otherHits: [])
    }
    let other = ranking(query, language.other)
    if other.quality <= own.quality {
      return SearchResults(hits: hits(own.sections, language, own, nil), otherHits: [])
    }
    var scores: [Int: Int] = [:]
    var elsewhere: Set<Int> = []
    for (section, score) in own.sections { scores[section] = score * own.quality / 100 }
    for (section, score) in other.sections where editions[language].sections[section] != nil {
      let translated = score * other.quality / 100
      if translated > scores[section] ?? 0 {
        scores[section] = translated
        elsewhere.insert(section)
      }
    }
    let merged = scores.map { (section: $0.key, score: $0.value) }.sorted {
      ($1.score, $0.section) < ($0.score, $1.section)
    }
    let otherHits = hits(other.sections, language.other, other, nil).prefix(Self.mostOtherHits)
    return SearchResults(
      hits: hits(merged, language, own, (other, elsewhere)), otherHits: Array(otherHits))
  }

  private func ranking(_ query: String, _ language: Language) -> Ranking {
    let reader = QueryReader(script: script, reader: readers[language], table: tables.script)
    return Ranking(query: query, edition: editions[language], starts: starts, reader: reader)
  }

  private func hits(
    _ sections: [(section: Int, score: Int)], _ language: Language, _ own: Ranking,
    _ other: (ranking: Ranking, sections: Set<Int>)?
  ) -> [Hit] {
    var hits: [Hit] = []
    var ofArticle: [Int: Int] = [:]
    let snippets = SnippetMaker(script: script, reader: readers[language], answered: own.answered)
    let elsewhere = SnippetMaker(
      script: script, reader: readers[language.other], answered: other?.ranking.answered ?? [:])
    let least = (sections.first?.score ?? 0) * Self.leastShare / 100
    for (section, score) in sections where hits.count < Self.mostHits && score > least {
      let article = articles[section]
      guard let shown = editions[language].sections[section],
        ofArticle[article, default: 0] < Self.mostOfOneArticle
      else { continue }
      ofArticle[article, default: 0] += 1
      var matched: [String] = []
      if let other, other.sections.contains(section),
        let partner = editions[language.other].sections[section]
      {
        matched = elsewhere.matchingWords(in: "\(partner.title) \(partner.heading) \(partner.text)")
      }
      hits.append(
        Hit(
          rank: hits.count + 1, language: language, url: shown.url, key: shown.key, title: shown.title,
          section: shown.heading, score: score, snippet: snippets.snippet(of: shown.text),
          matchedElsewhere: matched))
    }
    return hits
  }
}

public import Text

extension SearchIndex {
  private static let mostHits = 10
  private static let mostOtherHits = 5
  private static let mostOfOneArticle = 2
  /// What a second section of one article counts, in hundredths, so that other articles are seen too.
  private static let secondShare = 75
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
    let (ownWords, otherWords) = words(of: query, language)
    let own = Ranking(ownWords, edition: editions[language], starts: starts)
    guard let otherWords, otherWords.quality > ownWords.quality else {
      let hits = hits(own.sections, language, own, nil, Self.mostHits)
      return SearchResults(
        hits: hits, otherHits: [], suggestions: hits.isEmpty ? suggestions(for: query, language) : [])
    }
    let other = Ranking(otherWords, edition: editions[language.other], starts: starts)
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
    return SearchResults(
      hits: hits(merged, language, own, (other, elsewhere), Self.mostHits),
      otherHits: hits(other.sections, language.other, other, nil, Self.mostOtherHits))
  }

  /// What the edition being read makes of a query, and the other edition, where that one is asked.
  ///
  /// Typos are mended where words stay unknown, but not if nothing is known and the other edition knows the words as
  /// they are typed. In the other edition they are mended only where neither edition has found anything.
  private func words(of query: String, _ language: Language) -> (own: QueryWords, other: QueryWords?) {
    let known = { (edition: Language) in
      QueryWords(
        query, matcher: Matcher(edition: editions[edition]), reader: queryReader(edition),
        isOther: edition != language)
    }
    var own = known(language)
    var other = own.quality == 0 ? known(language.other) : nil
    if other?.quality ?? 0 < Self.enoughQuality { own.mendTypos() }
    if own.quality < Self.enoughQuality, other == nil { other = known(language.other) }
    if own.quality == 0, other?.quality == 0 { other?.mendTypos() }
    return (own, other)
  }

  /// What reads queries in one language.
  func queryReader(_ language: Language) -> QueryReader {
    QueryReader(script: script, reader: readers[language], table: tables.script)
  }

  private func hits(
    _ sections: [(section: Int, score: Int)], _ language: Language, _ own: Ranking,
    _ other: (ranking: Ranking, sections: Set<Int>)?, _ most: Int
  ) -> [Hit] {
    var hits: [Hit] = []
    let snippets = SnippetMaker(script: script, reader: readers[language], answered: own.answered)
    let elsewhere = SnippetMaker(
      script: script, reader: readers[language.other], answered: other?.ranking.answered ?? [:])
    for (section, score) in spread(sections).prefix(most) {
      guard let shown = editions[language].sections[section] else { continue }
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

  /// The sections worth showing, at most two of an article, the second one lowered.
  private func spread(_ sections: [(section: Int, score: Int)]) -> [(section: Int, score: Int)] {
    let least = (sections.first?.score ?? 0) * Self.leastShare / 100
    var ofArticle: [Int: Int] = [:]
    var spread: [(section: Int, score: Int)] = []
    for (section, score) in sections where score > least {
      let before = ofArticle[articles[section], default: 0]
      ofArticle[articles[section]] = before + 1
      if before < Self.mostOfOneArticle {
        spread.append((section, before == 0 ? score : score * Self.secondShare / 100))
      }
    }
    return spread.sorted { ($1.score, $0.section) < ($0.score, $1.section) }
  }
}

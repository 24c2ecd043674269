/// Reads the documents of one language into an edition.
struct EditionBuilder {
  /// How much a word counts by where it stands.
  private enum Weight {
    static let title = 7.0
    static let searchTerm = 5.0
    static let description = 2.0
    static let heading = 4.0
    static let articleTitle = 1.0
    static let text = 1.0
  }

  /// The sections that a term is kept for, best first, on sites so large that it stands in more.
  private static let mostPostings = 400

  var outline: Outline
  var script: ScriptReader
  var reader: LanguageReader
  var words: [Synonyms.Words]
  var phrases: [Synonyms.Phrases]

  /// The edition that the documents make.
  func edition(of documents: [SearchDocument]) -> Edition {
    var shown: [ShownSection?] = Array(repeating: nil, count: outline.articles.count)
    var reading = TextReading(script: script, reader: reader)
    var counts = TermCounts(sections: outline.articles.count)
    let phrasesByKey = Dictionary(grouping: phrases, by: \.article).mapValues { $0.flatMap(\.phrases) }
    for document in documents.sorted(by: { $0.key < $1.key }) {
      let lead = SearchSection(id: "", heading: "", text: document.description)
      let sections =
        document.sections.contains { $0.id.isEmpty } ? document.sections : [lead] + document.sections
      let title = reading.terms(of: document.title)
      for section in sections {
        let number = outline.number(of: section.id, in: document.key)
        shown[number] = ShownSection(
          url: section.id.isEmpty ? document.url : document.url + "#" + section.id,
          key: document.key, title: document.title, heading: section.heading,
          text: String(section.text.map { $0.isNewline ? " " : $0 }))
        let text = reading.terms(of: section.text)
        counts.add(text, to: number, weight: Weight.text)
        counts.setLength(text.count, of: number)
        if section.id.isEmpty {
          counts.add(title, to: number, weight: Weight.title)
          counts.add(reading.terms(of: document.description), to: number, weight: Weight.description)
          for phrase in document.searchTerms + (phrasesByKey[document.key] ?? []) {
            counts.add(reading.terms(of: phrase), to: number, weight: Weight.searchTerm)
          }
        } else {
          counts.add(title, to: number, weight: Weight.articleTitle)
          counts.add(reading.terms(of: section.heading), to: number, weight: Weight.heading)
        }
      }
    }
    return Edition(
      sections: shown, terms: counts.indexedTerms(keeping: Self.mostPostings), synonyms: synonyms())
  }

  private func synonyms() -> [Units: [Units]] {
    var reading = TextReading(script: script, reader: reader)
    var synonyms: [Units: [Units]] = [:]
    for entry in words {
      guard let typed = script.words(in: Units(entry.typed)).first else { continue }
      let meant = entry.meant.flatMap { reading.terms(of: $0) }.map(\.key)
      let key = reader.term(typed).key
      synonyms[key, default: []] += meant.filter { !(synonyms[key] ?? []).contains($0) && $0 != key }
    }
    return synonyms
  }
}

/// Reads texts, each word once.
private struct TextReading {
  var script: ScriptReader
  var reader: LanguageReader
  private var known: [Units: Term?] = [:]

  init(script: ScriptReader, reader: LanguageReader) {
    self.script = script
    self.reader = reader
  }

  /// The terms of a text's words, without those too common to be searched for.
  mutating func terms(of text: String) -> [Term] {
    var terms: [Term] = []
    for word in script.words(in: Units(text)) {
      let term = known[word.letters] ?? (reader.isCommon(word) ? nil : reader.term(word))
      known[word.letters] = .some(term)
      if let term { terms.append(term) }
    }
    return terms
  }
}

/// How often terms stand in sections, and what that makes them worth.
private struct TermCounts {
  private var weights: [Term: [Int: Double]] = [:]
  private var lengths: [Int]

  init(sections: Int) { lengths = Array(repeating: 0, count: sections) }

  mutating func add(_ terms: [Term], to section: Int, weight: Double) {
    for var term in terms {
      term.isDistinct = false
      weights[term, default: [:]][section, default: 0] += weight
    }
  }

  mutating func setLength(_ words: Int, of section: Int) { lengths[section] = words }

  /// The terms with what they are worth, after BM25: rare words count more, repetition and length less.
  func indexedTerms(keeping most: Int) -> [IndexedTerm] {
    let total = Double(lengths.count)
    let average = max(1, Double(lengths.reduce(0, +)) / max(1, total))
    let highest = Self.rarity(of: 1, among: total)
    let byKey = Dictionary(grouping: weights.keys, by: \.key)
    var terms: [IndexedTerm] = []
    terms.reserveCapacity(weights.count)
    for (term, counts) in weights {
      let sections = Set((byKey[term.key] ?? []).flatMap { weights[$0]?.keys.map(\.self) ?? [] })
      let rarity = Self.rarity(of: Double(sections.count), among: total) / highest
      var postings = counts.map { section, weight in
        let saturation = 2.0 * (0.7 + 0.3 * Double(lengths[section]) / average)
        let worth = rarity * weight / (weight + saturation)
        return Posting(section: section, impact: max(1, min(63, Int((63 * worth).rounded()))))
      }
      if postings.count > most {
        postings.sort { ($1.impact, $0.section) < ($0.impact, $1.section) }
        postings.removeLast(postings.count - most)
      }
      terms.append(
        IndexedTerm(
          key: term.key, spelling: term.spelling, postings: postings.sorted { $0.section < $1.section }))
    }
    return terms.sorted {
      $0.key == $1.key ? Units.precedes($0.spelling, $1.spelling) : Units.precedes($0.key, $1.key)
    }
  }

  /// How telling a term is that stands in some of all sections. The logarithm is drawn as straight lines
  /// between powers of two, so that it is the same number on every machine.
  private static func rarity(of some: Double, among all: Double) -> Double {
    let odds = 1 + (all - some + 0.5) / (some + 0.5)
    return Double(odds.exponent) + (odds.significand - 1) + 0.3
  }
}

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

  /// How much of a section snippets are taken from, in characters; few sections are longer.
  private static let mostShown = 1_200

  var outline: Outline
  var script: Tokenizer
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
      let title = reading.numbers(of: document.title)
      for section in sections {
        let number = outline.number(of: section.id, in: document.key)
        shown[number] = ShownSection(
          url: section.id.isEmpty ? document.url : document.url + "#" + section.id,
          key: document.key, title: document.title, heading: section.heading,
          text: section.text.onOneLine.beginning(ofAtMost: Self.mostShown))
        let text = reading.numbers(of: section.text)
        counts.add(text, to: number, weight: Weight.text)
        counts.setLength(text.count, of: number)
        if section.id.isEmpty {
          counts.add(title, to: number, weight: Weight.title)
          counts.add(reading.numbers(of: document.description), to: number, weight: Weight.description)
          for phrase in document.searchTerms + (phrasesByKey[document.key] ?? []) {
            counts.add(reading.numbers(of: phrase), to: number, weight: Weight.searchTerm)
          }
        } else {
          counts.add(title, to: number, weight: Weight.articleTitle)
          counts.add(reading.numbers(of: section.heading), to: number, weight: Weight.heading)
        }
      }
    }
    let terms = counts.indexedTerms(reading.terms, keeping: Self.mostPostings)
    return Edition(sections: shown, terms: terms, synonyms: synonyms(for: terms))
  }

  /// For words that people type, those meanings that some text holds.
  private func synonyms(for terms: [IndexedTerm]) -> [Units: [Units]] {
    let known = Set(terms.map(\.key))
    var reading = TextReading(script: script, reader: reader)
    var synonyms: [Units: [Units]] = [:]
    for entry in words {
      guard let typed = script.words(in: Units(entry.typed)).first else { continue }
      let meant = entry.meant.flatMap { reading.numbers(of: $0) }.map { reading.terms[$0].key }
        .filter(known.contains)
      let key = reader.term(typed).key
      if meant.isEmpty { continue }
      synonyms[key, default: []] += meant.filter { !(synonyms[key] ?? []).contains($0) && $0 != key }
    }
    return synonyms
  }
}

extension String {
  /// The text, or as many of its first words as are not longer.
  fileprivate func beginning(ofAtMost most: Int) -> String {
    guard let end = index(startIndex, offsetBy: most, limitedBy: endIndex) else { return self }
    let beginning = self[..<end]
    return String(beginning[..<(beginning.lastIndex(of: " ") ?? end)])
  }

  /// The text with its line breaks written as spaces.
  fileprivate var onOneLine: String {
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    if !utf8.contains(where: isBreak) { return self }
    return String(decoding: utf8.map { isBreak($0) ? 0x20 : $0 }, as: UTF8.self)
  }
}

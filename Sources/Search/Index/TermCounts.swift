/// Reads texts, each word once, and numbers the terms in the order in which they come.
struct TextReading {
  /// Letters that are hashed all at once.
  private struct Letters: Hashable {
    let units: Units

    func hash(into hasher: inout Hasher) {
      units.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private let script: Tokenizer
  private let reader: LanguageReader
  private var numbersByWord: [Letters: Int?] = [:]
  private var numbersByTerm: [Term: Int] = [:]
  /// The terms by their numbers.
  private(set) var terms: [Term] = []

  /// Nothing read yet.
  init(script: Tokenizer, reader: LanguageReader) {
    self.script = script
    self.reader = reader
  }

  /// The numbers of the terms of a text's words, without those too common to be searched for.
  mutating func numbers(of text: String) -> [Int] {
    var numbers: [Int] = []
    for word in script.words(in: Units(text)) {
      if let number = numbersByWord[Letters(units: word.letters)] ?? newNumber(of: word) {
        numbers.append(number)
      }
    }
    return numbers
  }

  private mutating func newNumber(of word: Token) -> Int? {
    var number: Int?
    if !reader.isCommon(word) {
      var term = reader.term(word)
      term.isDistinct = false
      number = numbersByTerm[term] ?? terms.count
      if number == terms.count {
        numbersByTerm[term] = number
        terms.append(term)
      }
    }
    numbersByWord[Letters(units: word.letters)] = .some(number)
    return number
  }
}

/// How often terms stand in sections, and what that makes them worth.
struct TermCounts {
  private struct Count {
    var section: Int
    var weight: Double
  }

  private var countsByTerm: [[Count]] = []
  private var lengths: [Int]

  /// No terms in so many sections.
  init(sections: Int) { lengths = Array(repeating: 0, count: sections) }

  /// Counts terms, by their numbers, with a weight that tells where they stand.
  mutating func add(_ terms: [Int], to section: Int, weight: Double) {
    for term in terms {
      while countsByTerm.count <= term { countsByTerm.append([]) }
      if let last = countsByTerm[term].indices.last, countsByTerm[term][last].section == section {
        countsByTerm[term][last].weight += weight
      } else {
        countsByTerm[term].append(Count(section: section, weight: weight))
      }
    }
  }

  /// Says how many words a section has.
  mutating func setLength(_ words: Int, of section: Int) { lengths[section] = words }

  /// The terms with what they are worth, after BM25: rare words count more, repetition and length less.
  /// Of a term in more than `most` sections only the best are kept.
  func indexedTerms(_ terms: [Term], keeping most: Int) -> [IndexedTerm] {
    let total = Double(lengths.count)
    let average = max(1, Double(lengths.reduce(0, +)) / max(1, total))
    let highest = Self.rarity(of: 1, among: total)
    let used = terms.indices.filter { $0 < countsByTerm.count && !countsByTerm[$0].isEmpty }
    var indexed: [IndexedTerm] = []
    indexed.reserveCapacity(used.count)
    for (_, numbers) in Dictionary(grouping: used, by: { terms[$0].key }) {
      let sections =
        numbers.count == 1
        ? merged(numbers[0]).count : Set(numbers.flatMap { countsByTerm[$0].map(\.section) }).count
      let rarity = Self.rarity(of: Double(sections), among: total) / highest
      for number in numbers {
        var postings = merged(number).map { count in
          let saturation = 1.6 * (0.8 + 0.2 * Double(lengths[count.section]) / average)
          let worth = rarity * count.weight / (count.weight + saturation)
          return Posting(section: count.section, impact: max(1, min(63, Int((63 * worth).rounded()))))
        }
        if postings.count > most {
          postings.sort { ($1.impact, $0.section) < ($0.impact, $1.section) }
          postings.removeLast(postings.count - most)
          postings.sort { $0.section < $1.section }
        }
        indexed.append(
          IndexedTerm(key: terms[number].key, spelling: terms[number].spelling, postings: postings))
      }
    }
    return indexed.sorted {
      $0.key == $1.key ? Units.precedes($0.spelling, $1.spelling) : Units.precedes($0.key, $1.key)
    }
  }

  /// The counts of a term by section, each section once.
  private func merged(_ term: Int) -> [Count] {
    var merged: [Count] = []
    for count in countsByTerm[term].sorted(by: { $0.section < $1.section }) {
      if let last = merged.indices.last, merged[last].section == count.section {
        merged[last].weight += count.weight
      } else {
        merged.append(count)
      }
    }
    return merged
  }

  /// How informative a term is that stands in some of all sections (its inverse document frequency). The logarithm is drawn as straight lines
  /// between powers of two, so that it is the same number on every machine.
  private static func rarity(of some: Double, among all: Double) -> Double {
    let odds = 1 + (all - some + 0.5) / (some + 0.5)
    return Double(odds.exponent) + (odds.significand - 1) + 0.3
  }
}

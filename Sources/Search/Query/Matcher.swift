import Diagnostics
import Text

/// A term of the index that answers a word of a query.
struct Match: Equatable {
  /// The term's place in the edition.
  var term: Int
  /// How nearly it is the word, in hundredths.
  var nearness: Int
}

/// What a word of a query finds in the terms of an edition.
struct Matches: Equatable {
  /// The terms, in order.
  var terms: [Match] = []
  /// How good the best kind of match is, from 0 to 100.
  var quality = 0
}

/// Finds the terms that answer a word.
struct Matcher {
  var edition: Edition

  /// The terms that answer a word of a query: the same stem, stems that it begins or that begin it, stems of
  /// synonyms; where there are none and typos are to be mended, stems that differ by a letter or, if long, by two.
  func matches(for word: QueryTerm, mendingTypos: Bool) -> Matches {
    let key = word.term.key
    var nearness: [Int: Int] = [:]
    var quality = 0
    func add(_ term: Int, _ near: Int, _ good: Int) {
      nearness[term] = max(nearness[term] ?? 0, near)
      quality = max(quality, good)
    }
    for position in range(beginningWith: Array(key.prefix(4))) {
      let term = edition.terms[position]
      if term.key == key {
        add(position, !word.term.isDistinct || term.spelling == word.term.spelling ? 100 : 60, 100)
      } else if Self.areRelated(term.key, key) {
        add(position, 55, 80)
      }
    }
    for meant in edition.synonyms[key] ?? [] {
      for position in range(beginningWith: meant) where edition.terms[position].key == meant {
        add(position, 80, 95)
      }
    }
    if let beginning = word.beginning, beginning.count >= 3 {
      for position in range(beginningWith: beginning) where edition.terms[position].key != key {
        add(position, 50, 80)
      }
    }
    if mendingTypos {
      for (distance, shortest, near, good) in [(1, 4, 50, 40), (2, 9, 30, 20)]
      where nearness.isEmpty && key.count >= shortest {
        for beginning in nearBeginnings(of: key) {
          for position in range(beginningWith: beginning)
          where Self.areWithin(distance, edition.terms[position].key, key) {
            add(position, near, good)
          }
        }
      }
    }
    return Matches(
      terms: nearness.map { Match(term: $0.key, nearness: $0.value) }.sorted { $0.term < $1.term },
      quality: quality)
  }

  /// How a word may begin that was mistyped as a key of at least four letters. Its first letter is right, or
  /// swapped with the second, or superfluous; on large sites the second one is not thought to be another.
  private func nearBeginnings(of key: Units) -> [Units] {
    let beginnings: [Units] = [[key[1], key[0]], [key[1], key[2]]]
    return edition.isLarge ? beginnings + [[key[0], key[1]], [key[0], key[2]]] : beginnings + [[key[0]]]
  }

  /// The terms whose keys begin with some letters.
  func range(beginningWith prefix: Units) -> Range<Int> {
    let start = firstTerm { !Units.precedes($0, prefix) }
    let end = firstTerm { !Units.precedes($0, prefix) && !$0.starts(with: prefix) }
    return start..<max(start, end)
  }

  private func firstTerm(where isBehind: (Units) -> Bool) -> Int {
    edition.terms.partitioningIndex { isBehind($0.key) }
  }

  /// Whether one stem begins the other and neither is short, much longer or marked.
  static func areRelated(_ first: Units, _ second: Units) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    let more = long.count - short.count
    return short.count >= 4 && more <= 4 && more <= short.count - 2 && long.starts(with: short)
      && !isMarked(first) && !isMarked(second)
  }

  private static func isMarked(_ key: Units) -> Bool { (key.last ?? 0x30) < 0x30 }

  /// Whether two words are at most so far apart; only what lies between a common beginning and a common end is
  /// compared letter by letter.
  static func areWithin(_ most: Int, _ first: Units, _ second: Units) -> Bool {
    if abs(first.count - second.count) > most { return false }
    let shorter = min(first.count, second.count)
    let start = zip(first, second).prefix { $0 == $1 }.count
    let end = zip(first.reversed(), second.reversed()).prefix(shorter - start).prefix { $0 == $1 }.count
    let (one, other) = (first[start..<(first.count - end)], second[start..<(second.count - end)])
    return editDistance(Units(one), Units(other)) <= most
  }
}

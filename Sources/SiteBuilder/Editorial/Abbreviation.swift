/// An abbreviation of the glossary, which a page explains where it first uses it.
struct Abbreviation: Sendable {
  let short: String
  /// What it stands for.
  let full: String
  private let stems: [[UInt8]]

  /// A short name that stands for a full one; nothing unless it is one word with two capital letters.
  init?(_ short: String, of full: String) {
    guard !short.contains(" "), short.count(where: \.isUppercase) >= 2 else { return nil }
    self.short = short
    self.full = full
    stems = Word.words(in: full).map { word in
      let letters = String(decoding: word.folded.withoutYo, as: UTF8.self)
      return Array((letters.count <= 3 ? letters : String(letters.prefix(max(3, letters.count - 3)))).utf8)
    }
  }

  /// Whether a word is the abbreviation, alone or with a suffix after a hyphen.
  func stands(in word: Word) -> Bool {
    word.text.utf8.prefix { $0 != UInt8(ascii: "-") }.elementsEqual(short.utf8)
  }

  /// Whether the full term stands in some words in a row, each with any ending. The words are given in lower case,
  /// with е for ё.
  func isSpelledOut(in words: ArraySlice<[UInt8]>) -> Bool {
    guard !stems.isEmpty, words.count >= stems.count else { return false }
    return (words.startIndex...words.endIndex - stems.count).contains { start in
      stems.indices.allSatisfy { words[start + $0].starts(with: stems[$0]) }
    }
  }
}

/// The abbreviations of a language, for finding the first use of each on a page.
struct Abbreviations: Sendable {
  private let all: [Abbreviation]
  /// Their places in the list by the letter that they begin with, in lower case.
  private let positionsByLetter: [FirstLetter: [Int]]
  init(_ all: [Abbreviation]) {
    self.all = all
    positionsByLetter = Dictionary(grouping: all.indices) {
      FirstLetter(Word.folded(all[$0].short))
    }
  }

  /// The abbreviations that stand in some words, in the order of the list, each with the index of the first use.
  func firstUses(in words: [Word]) -> [(abbreviation: Abbreviation, word: Int)] {
    var firstUses = [Int?](repeating: nil, count: all.count)
    for index in words.indices {
      for position in positionsByLetter[words[index].firstLetter] ?? []
      where firstUses[position] == nil && all[position].stands(in: words[index]) {
        firstUses[position] = index
      }
    }
    return zip(all, firstUses).compactMap { abbreviation, use in use.map { (abbreviation, $0) } }
  }
}

extension [UInt8] {
  /// A lower-case text in UTF-8 with е for every ё.
  var withoutYo: [UInt8] {
    guard contains(0x91) else { return self }
    return Array(String(decoding: self, as: UTF8.self).replacing("ё", with: "е").utf8)
  }
}

/// How a word stands in the index.
struct Term: Hashable, Sendable {
  /// The folded stem, by which words are found.
  var key: Units
  /// The stem with the letters that folding gives up, by which words with the same key are distinguished.
  var spelling: Units
  /// Whether the word was written with letters that distinguish it.
  var isDistinct: Bool
}

/// Makes terms of words by a language table.
struct LanguageReader: Sendable {
  private let spelling: [UInt16: Units]
  private let finalSpelling: [UInt16: Units]
  private let distinctive: Set<UInt16>
  private let transliteration: [TransliterationRule]
  private let stemmer: Stemmer
  private let irregular: [Units: Units]
  private let finals: [(name: Units, value: Units)]
  private let spelledFinals: [UInt16: UInt16]
  private let common: Set<Units>

  init(_ table: LanguageTable) {
    let spelling = Self.replacements(table.spelling)
    let finalSpelling = Self.replacements(table.finalSpelling)
    self.spelling = spelling
    self.finalSpelling = finalSpelling
    distinctive = Set(table.distinctiveLetters.utf16)
    transliteration = table.transliteration.map(TransliterationRule.init)
    stemmer = Stemmer(table) { Self.replaced($0, spelling) }
    irregular = Dictionary(
      namedEntries(table.irregularStems).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    finals = namedEntries(table.finalEndings)
    spelledFinals = Dictionary(
      entries(table.spelledFinalLetters).map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    common = Set(
      entries(table.commonWords).map { Self.replaced(Self.replaced($0, spelling), finalSpelling) })
  }

  /// The term of a word.
  func term(_ word: Token) -> Term {
    switch word.kind {
    case .number:
      return Term(key: word.letters, spelling: word.letters, isDistinct: false)
    case .guest:
      let stemmed = stemmed(Self.replaced(transliterated(word.letters), spelling))
      let key = Self.replaced(stemmed.stem, finalSpelling) + stemmed.marks
      return Term(key: key, spelling: key, isDistinct: false)
    case .home:
      let folded = Self.replaced(word.letters, spelling)
      let stemmed = stemmed(folded)
      let key = Self.replaced(stemmed.stem, finalSpelling) + stemmed.marks
      guard !distinctive.isEmpty else { return Term(key: key, spelling: key, isDistinct: false) }
      let isDistinct = word.letters.contains(where: distinctive.contains)
      let written = stemmed.irregular ?? unfolded(word.letters, to: stemmed.stem)
      return Term(key: key, spelling: written + stemmed.marks, isDistinct: isDistinct)
    }
  }

  /// The whole word, folded but not stemmed.
  func folded(_ word: Token) -> Units {
    let letters = word.kind == .guest ? transliterated(word.letters) : word.letters
    return Self.replaced(Self.replaced(letters, spelling), finalSpelling)
  }

  /// Whether a word is too common to be searched for.
  func isCommon(_ word: Token) -> Bool { word.kind != .number && common.contains(folded(word)) }

  /// A term's spelling folded again: its key.
  func key(ofSpelling spelled: Units) -> Units {
    Self.replaced(Self.replaced(spelled, spelling), finalSpelling)
  }

  private func stemmed(_ word: Units) -> (stem: Units, marks: Units, irregular: Units?) {
    let (stem, marks) = stemmer.stem(word)
    if let regular = irregular[stem] { return (Self.replaced(regular, spelling), marks, regular) }
    guard let final = finals.first(where: { stem.count >= $0.name.count + 2 && stem.ends(with: $0.name) })
    else {
      return (stem, marks, nil)
    }
    return (stem.dropLast(final.name.count) + final.value, marks, nil)
  }

  /// The letters of the word that a stem was folded from, the last one changed as the stem's last one was.
  private func unfolded(_ letters: Units, to stem: Units) -> Units {
    var written: Units = []
    var length = 0
    for letter in letters {
      let folded = spelling[letter] ?? [letter]
      guard length + folded.count <= stem.count else { break }
      let wanted = stem[length..<length + folded.count]
      written.append(wanted.elementsEqual(folded) ? letter : spelledFinals[letter] ?? letter)
      length += folded.count
    }
    return written
  }

  private func transliterated(_ letters: Units) -> Units {
    var meant: Units = []
    var position = 0
    while position < letters.count {
      if let rule = transliteration.first(where: { $0.fits(letters, position) }) {
        meant += rule.meant
        position += rule.typed.count
      } else {
        meant.append(letters[position])
        position += 1
      }
    }
    return meant
  }

  private static func replacements(_ cell: String) -> [UInt16: Units] {
    Dictionary(
      entries(cell).map { ($0[0], Array($0.dropFirst())) }, uniquingKeysWith: { first, _ in first })
  }

  private static func replaced(_ letters: Units, _ table: [UInt16: Units]) -> Units {
    if table.isEmpty { return letters }
    var replaced: Units = []
    replaced.reserveCapacity(letters.count)
    for letter in letters {
      if let replacement = table[letter] { replaced += replacement } else { replaced.append(letter) }
    }
    return replaced
  }
}

/// A transliteration made ready to be tried.
private struct TransliterationRule: Sendable {
  let typed: Units
  let meant: Units
  private let after: Set<UInt16>
  private let before: Set<UInt16>
  private let notBefore: Set<UInt16>
  private let atEnd: Bool

  init(_ rule: Transliteration) {
    typed = Units(rule.typed)
    meant = Units(rule.meant)
    after = Set(rule.after.utf16)
    before = Set(rule.before.utf16)
    notBefore = Set(rule.notBefore.utf16)
    atEnd = rule.atEnd
  }

  func fits(_ letters: Units, _ position: Int) -> Bool {
    let end = position + typed.count
    guard end <= letters.count, letters[position..<end].elementsEqual(typed) else { return false }
    let next = end < letters.count ? letters[end] : nil
    if !after.isEmpty {
      guard position > 0, after.contains(letters[position - 1]) else { return false }
    }
    if !before.isEmpty {
      guard let next, before.contains(next) else { return false }
    }
    if let next, notBefore.contains(next) { return false }
    return !atEnd || next == nil
  }
}

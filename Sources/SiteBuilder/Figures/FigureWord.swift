/// What a word says about the figures beside it.
enum FigureWord: Sendable, Equatable {
  /// A number in words: twelve.
  case number(Int)
  /// The place in a row: twelfth.
  case ordinal(Int)
  /// Thousand, million: how many zeros.
  case scale(zeros: Int)
  case unit(FigureUnit)
  /// A word before a unit that changes it or says it more closely: working, calendar, full.
  case modifier(FigureUnit?)
  /// A month, 1 to 12.
  case month(Int)
  /// A day of the week, 1 to 7.
  case weekday(Int)
  /// A word between the two ends of a range, or between the parts of a list.
  case connector
}

/// The words of one language that say something about figures, looked up by a fingerprint of their small letters.
struct FigureLexicon: Sendable {
  private var words: [UInt64: FigureWord] = [:]
  /// Which pairs of first letters some word begins with: nearly every word of a text is ruled out by them.
  private var beginnings = [Bool](repeating: false, count: 4096)
  private(set) var longest = 0

  /// The words of a table: stems with the endings that each takes.
  init(_ entries: [(stems: String, endings: String, word: FigureWord)]) {
    for entry in entries {
      // An ending of nothing is written as a hyphen.
      let endings =
        entry.endings.isEmpty ? [""] : entry.endings.split(separator: " ").map { $0 == "-" ? "" : String($0) }
      for stem in entry.stems.split(separator: " ") {
        for ending in endings { add(stem + ending, entry.word) }
      }
    }
  }

  private mutating func add(_ text: String, _ word: FigureWord) {
    let scalars = text.unicodeScalars.map { UInt16($0.value) }
    var key = WordKey()
    for scalar in scalars { key.add(scalar) }
    words[key.hash] = word
    beginnings[key.beginning] = true
    longest = max(longest, scalars.count)
  }

  /// What a word says; nothing for nearly all.
  func word(_ key: WordKey) -> FigureWord? {
    guard beginnings[key.beginning], key.count <= longest else { return nil }
    return words[key.hash]
  }
}

/// A fingerprint of a word, made letter by letter.
struct WordKey {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var beginning = 0
  private(set) var count = 0

  /// Adds a letter, which is made small.
  @inline(__always)
  mutating func add(_ letter: UInt16) {
    let small = Self.small(letter)
    hash = (hash ^ UInt64(small)) &* 0x0000_0100_0000_01B3
    if count < 2 { beginning = (beginning &* 61 &+ Int(small)) & 4095 }
    count += 1
  }

  /// A Latin or Cyrillic letter as a small one; ё as е.
  @inline(__always)
  static func small(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0x41...0x5A: letter + 0x20
    case 0x410...0x42F: letter + 0x20
    case 0x401, 0x451: 0x435
    case 0x406: 0x456
    case 0x490...0x4FF where letter & 1 == 0 && letter != 0x4C0: letter + 1
    default: letter
    }
  }
}

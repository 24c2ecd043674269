import Text

/// What the checks know about letters.
enum Letters {
  static func isLatinSchwa(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{0259}" || scalar == "\u{018F}" }

  /// Characters that nobody sees: soft hyphens, zero-width and direction marks, byte order marks.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Cyrillic letters that look like Latin ones of another sound: «с» may stand for c or for s.
  private static func soundsOtherwise(_ scalar: Unicode.Scalar) -> Bool {
    "рсухнвРСУХНВ".unicodeScalars.contains(scalar)
  }

  /// Whether a character is a sign of an emoji, or changes the one before it.
  static func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F
      || !scalar.isASCII && (scalar.properties.isEmoji || scalar.properties.isEmojiModifier)
  }

  private static let cyrillicByLatin = Dictionary(LookAlikes.pairs.map { ($0.latin, $0.cyrillic) }) {
    first, _ in first
  }
  private static let latinByCyrillic = Dictionary(
    LookAlikes.pairs.filter(\.latin.isASCII).map { ($0.cyrillic, $0.latin) }
  ) { first, _ in first }

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || isLatinSchwa(scalar)
      || scalar == "\u{0275}" || scalar == "\u{019F}"
  }

  static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x0400...0x04FF).contains(scalar.value) }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { isLatin(scalar) || isCyrillic(scalar) }

  /// The word in one script, where every foreign letter has a double in the other; nothing otherwise.
  static func mended(_ word: ArraySlice<Unicode.Scalar>) -> String? {
    let isMostlyLatin = word.count(where: isLatin) > word.count(where: isCyrillic)
    let table =
      isMostlyLatin && !word.contains(where: isLatinSchwa) ? latinByCyrillic : cyrillicByLatin
    let isForeign = table == latinByCyrillic ? isCyrillic : isLatin
    let foreign = word.filter(isForeign)
    guard foreign.count * 2 < word.count || foreign.count == 1 else { return nil }
    if isMostlyLatin, foreign.count > 1, foreign.contains(where: soundsOtherwise) { return nil }
    var mended: [Unicode.Scalar] = []
    for scalar in word {
      guard isForeign(scalar) else {
        mended.append(scalar)
        continue
      }
      guard let double = table[scalar] else { return nil }
      mended.append(double)
    }
    return String(scalars: mended)
  }

  /// The Latin form of a Roman numeral typed with a Cyrillic І or with several Х; nothing for any other word.
  static func romanNumeral(_ word: ArraySlice<Unicode.Scalar>) -> String? {
    guard word.count <= 7, word.contains("І") || word.count(where: { $0 == "Х" }) > 1 else { return nil }
    let numeral = word.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "І": "I"
      case "Х": "X"
      default: scalar
      }
    }
    return numeral.allSatisfy { $0 == "I" || $0 == "V" || $0 == "X" } ? String(scalars: numeral) : nil
  }

  /// Words that are often typed in Latin letters that look the same: the one-letter words of Russian.
  private static let oftenLatin: Set<String> = ["а", "о", "с", "у"]

  /// The Cyrillic form of a word typed wholly in Latin letters; nothing for a real Latin word.
  static func lookAlike(_ word: ArraySlice<Unicode.Scalar>, isAlone: Bool, abbreviations: Set<String>)
    -> String?
  {
    guard word.allSatisfy(isLatin) else { return nil }
    let double = String(scalars: word.compactMap { cyrillicByLatin[$0] })
    guard double.unicodeScalars.count == word.count,
      oftenLatin.contains(double) || abbreviations.contains(double)
    else { return nil }
    return isAlone || word.count > 1 && abbreviations.contains(double) ? double : nil
  }

  /// Whether a scalar parts words on a line: a space, or one that does not break.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{2009}" || scalar == "\u{202F}"
  }

  /// The whole letter for a base letter and the mark at an index after it: й, ё, Й, Ё.
  static func composed(_ scalars: [Unicode.Scalar], at index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    switch (scalars[index - 1], scalars[index].value) {
    case ("и", 0x0306): return "й"
    case ("И", 0x0306): return "Й"
    case ("е", 0x0308): return "ё"
    case ("Е", 0x0308): return "Ё"
    default: return nil
    }
  }
}

extension String {
  /// A text of these scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}

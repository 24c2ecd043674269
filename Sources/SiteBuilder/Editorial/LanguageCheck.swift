import Diagnostics
import Text

/// Finds what real Kazakh and Russian texts bring along: letters that look alike, invisible characters,
/// broken letters, letter-spaced words, straight quotation marks, double spaces.
struct LanguageCheck: Sendable {
  let language: Language
  /// The site's abbreviations, which are often typed in Latin letters that look the same.
  var abbreviations: Set<String> = []

  /// The faults of a text that starts at a place.
  func faults(in text: String, at place: Place) -> [Diagnostic] {
    // A single word of plain letters may be a name or a mark of any kind.
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x20 || $0 == 0x22 }) else { return [] }
    return isClean(text) ? [] : faultsFound(in: text, at: place)
  }

  /// The faults, looked for one by one.
  func faultsFound(in text: String, at place: Place) -> [Diagnostic] {
    let scalars = Array(text.unicodeScalars)
    return signFaults(scalars, at: place) + wordFaults(scalars, at: place)
      + spacedWordFaults(scalars, at: place)
  }

  private func fault(
    _ problem: Message, _ scalars: [Unicode.Scalar], _ range: Range<Int>, at place: Place,
    replacement: String?
  ) -> Diagnostic {
    var place = place
    place.column += range.lowerBound
    let edit = replacement.map {
      TextEdit(place: place, original: String(scalars: scalars[range]), replacement: $0)
    }
    return Diagnostic(problem, at: place, edit: edit)
  }
}

// MARK: Clean texts

extension LanguageCheck {
  /// Whether a text is made only of what no check minds: Cyrillic words but І, digits, the usual signs, and
  /// spaces one by one. Nearly every text is, and this is much sooner told than what is wrong with the others.
  func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isAfterSpace = false
      var lettersOfWord = 0
      var wordsOfOneLetter = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let length = Self.lengthOfCleanCharacter(at: index, in: bytes)
        guard length > 0 else { return false }
        index += length
        if byte & 0xFC == 0xD0 {
          isAfterSpace = false
          lettersOfWord += 1
          // A word whose letters stand apart has at least four.
          if wordsOfOneLetter == 3, lettersOfWord == 1 { return false }
          continue
        }
        if byte == 0x20, isAfterSpace { return false }
        isAfterSpace = byte == 0x20
        if lettersOfWord > 0 {
          wordsOfOneLetter = lettersOfWord == 1 ? wordsOfOneLetter + 1 : 0
          lettersOfWord = 0
        }
      }
      return true
    }
  }

  /// How many bytes the character takes at an index; 0 for one that some check has to look at.
  private static func lengthOfCleanCharacter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    // І, which may be meant as a Roman numeral.
    case 0xD0: return next == 0x86 ? 0 : 2
    case 0xD1, 0xD3: return 2
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "\""):
      return 0
    case 0..<0x80: return 1
    // From the thousands sign on: marks that are no letters.
    case 0xD2: return (0x82...0x89).contains(next) ? 0 : 2
    // « » and the space that does not break.
    case 0xC2: return next == 0xAB || next == 0xBB || next == 0xA0 ? 2 : 0
    case 0xE2:
      switch (next, bytes[index + 2]) {
      case (0x80, 0x93), (0x80, 0x94), (0x84, 0x96), (0x82, 0xB8): return 3  // – — № ₸
      default: return 0
      }
    default: return 0
    }
  }
}

// MARK: Signs

extension LanguageCheck {
  private func signFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var quoteIsOpen = false
    let straightQuotes = scalars.count { $0 == "\"" }
    for index in scalars.indices {
      let scalar = scalars[index]
      if Letters.isInvisible(scalar) {
        faults.append(
          fault(.invisibleCharacter(scalar), scalars, index..<index + 1, at: place, replacement: ""))
      } else if scalar == "\"" {
        quoteIsOpen.toggle()
        let replacement = straightQuotes.isMultiple(of: 2) ? (quoteIsOpen ? "«" : "»") : nil
        faults.append(fault(.straightQuote, scalars, index..<index + 1, at: place, replacement: replacement))
      } else if scalar == " ", index > 0, scalars[index - 1] == " ",
        index + 1 == scalars.count || scalars[index + 1] != " "
      {
        let start = scalars[..<index].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
        faults.append(fault(.doubleSpace, scalars, start..<index + 1, at: place, replacement: " "))
      } else if let whole = Letters.composed(scalars, at: index) {
        faults.append(
          fault(
            .decomposedLetter(String(whole)), scalars, index - 1..<index + 1, at: place,
            replacement: String(whole)))
      }
    }
    return faults
  }

  /// Words whose letters stand apart: at least four single letters in a row.
  private func spacedWordFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var index = 0
    while index < scalars.count {
      guard index == 0 || !scalars[index - 1].isAlphabetic else {
        index += 1
        continue
      }
      var end = index
      var letters = 0
      while end < scalars.count, scalars[end].isAlphabetic,
        end + 1 >= scalars.count || !scalars[end + 1].isAlphabetic
      {
        letters += 1
        guard end + 2 < scalars.count, Letters.isSpace(scalars[end + 1]) else {
          end += 1
          break
        }
        end += 2
      }
      if letters >= 4 {
        let word = scalars[index..<min(end, scalars.count)].dropTrailingSpaces()
        if word.isWrittenAsOneWord {
          faults.append(
            fault(.spacedWord(String(scalars: word)), scalars, word.indices, at: place, replacement: nil))
        }
      }
      index = max(end, index + 1)
    }
    return faults
  }
}

// MARK: Letters

extension LanguageCheck {
  private func wordFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var index = 0
    while index < scalars.count {
      guard Letters.isLetter(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, Letters.isLetter(scalars[end]) { end += 1 }
      let isAlone =
        (index == 0 || Letters.isSpace(scalars[index - 1]))
        && (end == scalars.count || Letters.isSpace(scalars[end]))
      if let (problem, mended) = problem(in: scalars[index..<end], isAlone: isAlone) {
        faults.append(fault(problem, scalars, index..<end, at: place, replacement: mended))
      }
      index = end
    }
    return faults
  }

  /// What is wrong with the letters of one word. A Latin word, a hyphen and Cyrillic letters are two words.
  private func problem(
    in word: ArraySlice<Unicode.Scalar>, isAlone: Bool
  ) -> (problem: Message, mended: String?)? {
    // Nearly every word is wholly Cyrillic, and only І could be wrong in it.
    guard word.contains(where: { Letters.isLatin($0) || $0 == "І" }) else { return nil }
    let text = String(scalars: word)
    if let numeral = Letters.romanNumeral(word) {
      return (.romanNumeral(text, mended: numeral), numeral)
    }
    let mended = Letters.mended(word)
    if word.contains(where: Letters.isLatinSchwa) {
      return (.latinSchwa(text, mended: mended), mended)
    }
    let latin = word.count(where: Letters.isLatin)
    if latin > 0, latin < word.count { return (.mixedScript(text, mended: mended), mended) }
    if let word = Letters.lookAlike(word, isAlone: isAlone, abbreviations: abbreviations) {
      return (.lookAlikeWord(text, mended: word), word)
    }
    return nil
  }
}

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

  /// The Latin form of a Roman numeral in which a Cyrillic І stands for one; nothing for any other word.
  static func romanNumeral(_ word: ArraySlice<Unicode.Scalar>) -> String? {
    guard word.contains("І"), word.count <= 7 else { return nil }
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
    return word.count > 1 || isAlone ? double : nil
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

extension ArraySlice<Unicode.Scalar> {
  /// Whether the letters are all small or all capital, but for a capital at the start; "о D и E" is no word.
  fileprivate var isWrittenAsOneWord: Bool {
    let rest = dropFirst().filter(\.properties.isAlphabetic)
    let hasCapitals = rest.contains(where: \.properties.isUppercase)
    return !hasCapitals || rest.allSatisfy(\.properties.isUppercase) && first?.properties.isUppercase == true
  }

  fileprivate func dropTrailingSpaces() -> Self {
    var slice = self
    while let last = slice.last, Letters.isSpace(last) { slice.removeLast() }
    return slice
  }
}

extension String {
  /// A text of these scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}

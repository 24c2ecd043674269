import Bilingual
public import Diagnostics
import GFM

/// A change of a text that mends a fault without asking anybody.
public struct TextEdit: Sendable, Hashable {
  /// Where the faulty text starts.
  public let place: Place
  /// The faulty text as it must stand there.
  public let original: String
  /// What to write instead.
  public let replacement: String
}

/// A fault of letters, signs or spaces, found without a dictionary.
struct LanguageFault: Sendable {
  let problem: EditorialProblem
  let place: Place
  /// The safe change, where there is one.
  let edit: TextEdit?
}

/// Finds what real Kazakh and Russian texts bring along: letters that look alike, invisible characters,
/// broken letters, letter-spaced words, straight quotation marks, double spaces.
struct LanguageCheck: Sendable {
  let language: Language

  /// The faults of a text that starts at a place.
  func faults(in text: String, at place: Place) -> [LanguageFault] {
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x20 || $0 == 0x22 }) else { return [] }
    let scalars = Array(text.unicodeScalars)
    return signFaults(scalars, at: place) + wordFaults(scalars, at: place)
      + spacedWordFaults(scalars, at: place)
  }

  private func fault(
    _ problem: EditorialProblem, _ scalars: [Unicode.Scalar], _ range: Range<Int>, at place: Place,
    replacement: String?
  ) -> LanguageFault {
    var place = place
    place.column += range.lowerBound
    let edit = replacement.map {
      TextEdit(place: place, original: String(scalars: scalars[range]), replacement: $0)
    }
    return LanguageFault(problem: problem, place: place, edit: edit)
  }
}

// MARK: Signs

extension LanguageCheck {
  private func signFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [LanguageFault] {
    var faults: [LanguageFault] = []
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
      } else if scalar == " ", index > 0, scalars[index - 1] == " ", index + 1 < scalars.count,
        scalars[index + 1] != " "
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
  private func spacedWordFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [LanguageFault] {
    var faults: [LanguageFault] = []
    var index = 0
    while index < scalars.count {
      var end = index
      var letters = 0
      while end < scalars.count, scalars[end].isAlphabetic,
        end + 1 >= scalars.count || !scalars[end + 1].isAlphabetic
      {
        letters += 1
        guard end + 2 < scalars.count, scalars[end + 1] == " " else {
          end += 1
          break
        }
        end += 2
      }
      let isWordStart = index == 0 || !scalars[index - 1].isAlphabetic
      if isWordStart, letters >= 4 {
        let word = String(scalars: scalars[index..<min(end, scalars.count)])
        faults.append(
          fault(.spacedWord(word), scalars, index..<min(end, scalars.count), at: place, replacement: nil))
        index = end
      }
      index = max(end, index + 1)
    }
    return faults
  }
}

// MARK: Letters

extension LanguageCheck {
  private func wordFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [LanguageFault] {
    var faults: [LanguageFault] = []
    var index = 0
    while index < scalars.count {
      guard Letters.isLetter(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, Letters.isLetter(scalars[end]) { end += 1 }
      if let problem = problem(in: scalars[index..<end]) {
        let word = String(scalars: scalars[index..<end])
        let mended = Letters.mended(scalars[index..<end])
        faults.append(
          fault(
            problem(word, mended), scalars, index..<end, at: place,
            replacement: mended))
      }
      index = end
    }
    return faults
  }

  /// What is wrong with the letters of one word. A Latin word, a hyphen and Cyrillic letters are two words.
  private func problem(
    in word: ArraySlice<Unicode.Scalar>
  ) -> ((String, String?) -> EditorialProblem)? {
    if word.contains(where: Letters.isLatinSchwa) { return EditorialProblem.latinSchwa }
    let latin = word.count { Letters.isLatin($0) }
    let cyrillic = word.count { Letters.isCyrillic($0) }
    if latin > 0, cyrillic > 0 { return EditorialProblem.mixedScript }
    if cyrillic > 0, cyrillic <= 5, word.allSatisfy({ $0 == "І" || $0 == "Х" || $0 == "І" }),
      word.contains("І")
    {
      return EditorialProblem.romanNumeral
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

  /// Latin letters and the Cyrillic ones that look the same.
  private static let cyrillicByLatin: [Unicode.Scalar: Unicode.Scalar] = [
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "O": "О", "P": "Р",
    "T": "Т", "X": "Х", "Y": "У", "a": "а", "c": "с", "e": "е", "h": "һ", "i": "і", "o": "о", "p": "р",
    "x": "х", "y": "у", "\u{0259}": "ә", "\u{018F}": "Ә",
  ]
  private static let latinByCyrillic = Dictionary(
    cyrillicByLatin.filter { $0.value != "ә" && $0.value != "Ә" }.map { ($0.value, $0.key) }
  ) { first, _ in first }

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || isLatinSchwa(scalar)
  }

  static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x0400...0x04FF).contains(scalar.value) }

  /// Whether a Cyrillic letter is one that Kazakh has and Russian has not.
  static func isKazakh(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і", "Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "І": true
    default: false
    }
  }

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
    let isRoman = word.allSatisfy { $0 == "І" || $0 == "Х" }
    return isRoman ? String(scalars: word.map { $0 == "І" ? "I" : "X" }) : String(scalars: mended[...])
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

// MARK: Pages

extension LanguageCheck {
  /// The faults of a page's text, titles included, and a text that is not in the language of its folder.
  func faults(in page: Page) -> [LanguageFault] {
    var faults: [LanguageFault] = []
    for run in page.markdown.textRuns where !run.isCode { faults += self.faults(in: run.text, at: run.place) }
    if let problem = foreignLanguage(of: page.markdown.textRuns.lazy.filter { !$0.isCode }.map(\.text)) {
      faults.append(LanguageFault(problem: problem, place: Place(file: page.file), edit: nil))
    }
    return faults
  }

  /// Whether a longer text lacks the letters of its language, or is full of those of the other.
  private func foreignLanguage(of texts: some Sequence<String>) -> EditorialProblem? {
    var letters = 0
    var kazakh = 0
    for text in texts {
      for scalar in text.unicodeScalars where Letters.isCyrillic(scalar) {
        letters += 1
        if Letters.isKazakh(scalar) { kazakh += 1 }
      }
    }
    guard letters >= 200 else { return nil }
    let share = Double(kazakh) / Double(letters)
    switch language {
    case .kazakh where share < 0.05: return .wrongLanguage(found: .russian)
    case .russian where share > 0.05: return .wrongLanguage(found: .kazakh)
    default: return nil
    }
  }
}

import Diagnostics
import Text

extension LanguageCheck {
  func wordFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [Diagnostic] {
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
        && !isAmongLatinWords(index..<end, scalars)
      if let (problem, mended) = problem(in: scalars[index..<end], isAlone: isAlone) {
        faults.append(fault(problem, scalars, index..<end, at: place, replacement: mended))
      }
      index = end
    }
    return faults
  }

  /// Whether the nearest letters before or behind a word are Latin: there it is what it seems.
  private func isAmongLatinWords(_ word: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    // A figure or a formula may stand in between, another sentence may not.
    let before = scalars[..<word.lowerBound].suffix(12).last(where: Letters.isLetter)
    let behind = scalars[word.upperBound...].prefix(12).first(where: Letters.isLetter)
    return before.map(Letters.isLatin) ?? false || behind.map(Letters.isLatin) ?? false
  }

  /// What is wrong with the letters of one word. A Latin word, a hyphen and Cyrillic letters are two words.
  private func problem(
    in word: ArraySlice<Unicode.Scalar>, isAlone: Bool
  ) -> (problem: Message, mended: String?)? {
    // Nearly every word is wholly Cyrillic, and only the letters of Roman numerals could be wrong in it.
    guard word.contains(where: { Letters.isLatin($0) || $0 == "І" || $0 == "Х" }) else { return nil }
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

import Diagnostics
import Text

/// What can be wrong with the substance or the language of a text.
enum EditorialProblem: Problem {
  // Facts
  case factColumns(found: Int, expected: Int)
  case repeatedFact(String)
  case unknownFact(String, suggestion: String?)
  case unpublishableFact(String)
  case supersededFact(String, successor: String)
  case factInOneLanguage(String, partner: String)
  case uncoveredFact(String)
  case unsupportedFigure(String)
  case undatedFigure(String)

  // Review and confirmation
  case overdueReview(reviewBy: Day)
  case staleSection(key: String, partner: Place)
  case unconfirmedSection(key: String, partner: Place)

  // Words and letters
  case refusedTerm(String, instead: String, reason: [MessageLanguage: String])
  case invisibleCharacter(Unicode.Scalar)
  case straightQuote
  case doubleSpace
  case decomposedLetter(String)
  case spacedWord(String)
  case latinSchwa(String, mended: String?)
  case mixedScript(String, mended: String?)
  case romanNumeral(String, mended: String?)
  case lookAlikeWord(String, mended: String)
  case wrongLanguage(found: Language)

  // Glossary
  case termWithoutHeading(String, page: String)
  case termNotShown(String, page: String)
  case unexplainedAbbreviation(String, term: String)

  func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }

  /// The characters of a word with their code points, for those that look alike.
  static func codePoints(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }

  /// The letters of a word that are not of its main script, with their code points.
  static func foreignLetters(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    let latin = scalars.filter(Letters.isLatin)
    let cyrillic = scalars.filter(Letters.isCyrillic)
    let foreign =
      latin.count > cyrillic.count && !latin.contains(where: Letters.isLatinSchwa) ? cyrillic : latin
    return foreign.map { "\($0) \(codePoints(String($0)))" }.joined(separator: ", ")
  }
}

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

  func fault(
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

import Diagnostics
import Text

/// A text that editors write in a YAML file, as it stands there.
struct WrittenText: Sendable {
  let text: String
  /// Where its first letter stands, after an opening quotation mark.
  let place: Place
}

extension Editorial {
  /// Files whose words are not shown to readers as they stand: tables of refused words and of search words.
  private static let tables: Set<String> = [TermTable.path, "synonyms.yml"]

  /// What is wrong with the texts of a YAML file, and the changes that would mend it; nothing in any other file.
  ///
  /// A text's language is that of the nearest key `kk` or `ru` above it, or of the file: `kk/questions.yml`.
  func findings(inYAML source: SourceFile, displayPath file: String) -> (
    diagnostics: [Diagnostic], edits: [TextEdit]
  ) {
    guard source.path.hasSuffix(".yml"), !Self.tables.contains(source.path) else { return ([], []) }
    let parts = source.path.dropLast(".yml".count).split(separator: "/").map(String.init)
    let ofFile = parts.lazy.compactMap { Language(rawValue: $0) }.first
    let texts = YAMLObject.writtenTexts(in: String(decoding: source.bytes, as: UTF8.self), file: file)
    var diagnostics: [Diagnostic] = []
    var edits: [TextEdit] = []
    for language in Language.allCases {
      let written = texts.filter { ($0.language ?? ofFile) == language }.map(\.text)
      let findings = findings(in: written, key: parts.last ?? "", language: language)
      diagnostics += findings.diagnostics
      edits += findings.edits
    }
    return (diagnostics, edits)
  }

  /// What is wrong with some texts in one language, and the changes that would mend it.
  func findings(
    in texts: [WrittenText], key: String, language: Language
  ) -> (diagnostics: [Diagnostic], edits: [TextEdit]) {
    let check = LanguageCheck(language: language, abbreviations: glossary.shortNames)
    var diagnostics: [Diagnostic] = []
    var edits: [TextEdit] = []
    for written in texts {
      if terms.refusesWords(in: language) {
        let words = Word.words(in: written.text)
        diagnostics += terms.diagnostics(for: words[...], at: written.place, key: key, language: language)
      }
      var faults = check.faults(in: written.text, at: written.place)
      if let problem = check.foreignLanguage(
        of: LetterCounts(written.text), atLeast: LanguageCheck.lettersOfAParagraph)
      {
        faults.append(LanguageFault(problem: problem, place: written.place, edit: nil))
      }
      diagnostics += faults.map { Diagnostic($0.problem, at: $0.place) }
      edits += faults.compactMap(\.edit)
    }
    return (diagnostics, edits)
  }
}

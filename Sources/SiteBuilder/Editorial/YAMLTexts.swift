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

  /// What is wrong with the texts of a YAML file; nothing in any other file.
  ///
  /// A text's language is that of the nearest key `kk` or `ru` above it, or of the file: `kk/questions.yml`.
  func diagnostics(inYAML source: SourceFile, displayPath file: String) -> [Diagnostic] {
    guard source.path.hasSuffix(".yml"), !Self.tables.contains(source.path) else { return [] }
    let parts = source.path.dropLast(".yml".count).split(separator: "/").map(String.init)
    let ofFile = parts.lazy.compactMap { Language(rawValue: $0) }.first
    let texts = YAMLObject.writtenTexts(in: String(decoding: source.bytes, as: UTF8.self), file: file)
    return Language.allCases.flatMap { language in
      let written = texts.filter { ($0.language ?? ofFile) == language }.map(\.text)
      return diagnostics(for: written, key: parts.last ?? "", language: language)
    }
  }

  /// What is wrong with some texts in one language.
  func diagnostics(for texts: [WrittenText], key: String, language: Language) -> [Diagnostic] {
    let check = LanguageCheck(language: language, abbreviations: glossary.shortNames)
    var diagnostics: [Diagnostic] = []
    for written in texts {
      if terms.refusesWords(in: language) {
        let words = Word.words(in: written.text)
        diagnostics += terms.diagnostics(for: words[...], at: written.place, key: key, language: language)
      }
      diagnostics += check.faults(in: written.text, at: written.place)
      if let problem = check.foreignLanguage(of: LetterCounts(written.text), text: written.text) {
        diagnostics.append(Diagnostic(problem, at: written.place))
      }
    }
    return diagnostics
  }
}

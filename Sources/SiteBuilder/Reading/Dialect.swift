import GFM
import Text

extension MarkdownDialect {
  /// How the articles of one language are written: the interface's words and the subject's names.
  ///
  /// Without a theme the text is still read and checked; the words then are missing from HTML that nobody sees.
  init(language: Language, strings: InterfaceStrings?, subject: Subject, reservedIDs: Set<String>) {
    func word(_ name: String) -> String { strings.map { $0[name] } ?? "" }
    self.init(
      language: language,
      words: Words(
        footnotes: word("footnotes"), footnote: word("footnote"), backToText: word("backToText"),
        externalLink: word("externalLink"), scrollingTable: word("scrollingTable"),
        blockTitles: [
          "call": word("blockCall"), "note": word("blockNote"), "steps": word("blockSteps"),
          "warning": word("blockWarning"), "year": word("blockYear"),
        ]),
      values: subject.values[language], absentValues: subject.absentValues,
      insertions: Set(subject.insertions[language].keys), reservedIDs: reservedIDs)
  }
}

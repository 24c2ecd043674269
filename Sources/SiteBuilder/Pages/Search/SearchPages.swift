import Search
import Text

/// The search page: the field, the results, and all topics for readers without scripts.
struct SearchPages: Sendable {
  let maker: PageMaker
  let search: SiteSearch

  /// The page in one language.
  func page(in language: Language) -> OutputFile {
    let strings = maker.site.theme.strings[language]
    return maker.page(
      SiteSearch.key, title: strings["searchTitle"], in: language, template: "search"
    ) { values, frame in
      // The page holds a field of its own in place of the one at the top.
      values["searchURL"] = nil
      values["description"] = strings["searchDescription"]
      values["lettersURL"] = "#letters"
      values["letters"] = letters(in: language, root: frame.root)
    }
  }

  /// All topics and questions in alphabetical order; the article is named where several ask the same.
  private func letters(in language: Language, root: String) -> [TemplateValues] {
    let letters = AlphabeticalIndex(documents: search.documents, language: language).letters
    let counts = Dictionary(grouping: letters.flatMap(\.entries), by: \.text).mapValues(\.count)
    return letters.map { letter in
      let name = letter.letter == "#" ? "0–9" : String(letter.letter)
      let entries = letter.entries.map { entry -> TemplateValues in
        var values: TemplateValues = ["text": entry.text, "url": root + entry.url.dropFirst()]
        if !entry.article.isEmpty, counts[entry.text] ?? 0 > 1 { values["article"] = entry.article }
        return values
      }
      return ["letter": name, "id": "letter-\(name)", "entries": entries]
    }
  }
}

import Mustache
import Search
import Text

/// The search page: the field, the results, and all topics for readers without scripts.
struct SearchPages: Sendable {
  let maker: PageMaker
  let search: SiteSearch

  /// The page in one language.
  func page(in language: Language) -> OutputFile {
    let strings = maker.site.theme.strings[language]
    let root = PageKey.root(fromAddress: PageKey.address(of: SiteSearch.key, in: language))
    // The page holds a field of its own in place of the one at the top.
    let frame = maker.frames.frame(language, root: root) { surroundings in
      surroundings.searchURL = nil
      surroundings.lettersURL = "#letters"
    }
    return maker.page(SiteSearch.key, title: strings["searchTitle"], in: frame) { head, frame in
      head.description = strings["searchDescription"]
      return SearchPage(head: head, letters: letters(in: language, root: frame.root))
    }
  }

  /// All topics and questions in alphabetical order; the article is named where several ask the same.
  private func letters(in language: Language, root: String) -> [SearchPage.Letter] {
    let letters = AlphabeticalIndex(documents: search.documents, language: language).letters
    let counts = Dictionary(grouping: letters.flatMap(\.entries), by: \.text).mapValues(\.count)
    return letters.map { letter in
      let name = letter.letter == "#" ? "0–9" : String(letter.letter)
      let entries = letter.entries.map { entry in
        let isAmbiguous = counts[entry.text] ?? 0 > 1 && !entry.article.isEmpty
        return SearchPage.Entry(
          text: entry.text, url: root + entry.url.dropFirst(), article: isAmbiguous ? entry.article : nil)
      }
      return SearchPage.Letter(letter: name, entries: entries)
    }
  }
}

/// The search page of a language.
struct SearchPage: PageContext {
  let head: PageHead
  let letters: [Letter]

  static let template = "search"
  static let isOptional = true
  static let fields: [TemplateField<SearchPage>] = PageHead.fields(in: \.head) + [.list("letters", \.letters)]

  /// What begins with a letter.
  struct Letter: TemplateContext {
    let letter: String
    let entries: [Entry]

    static let fields: [TemplateField<Letter>] = [
      .text("letter", \.letter), .text("id") { "letter-\($0.letter)" }, .list("entries", \.entries),
    ]
  }

  /// A topic or a question.
  struct Entry: TemplateContext {
    let text, url: String
    /// The article's title, where several have the same entry.
    let article: String?

    static let fields: [TemplateField<Entry>] = [
      .text("text", \.text), .text("url", \.url), .text("article", \.article),
    ]
  }
}

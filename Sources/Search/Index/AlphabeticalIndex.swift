public import Text

/// All topics and questions of one language in alphabetical order: the search of readers without JavaScript.
public struct AlphabeticalIndex: Sendable, Equatable {
  /// What stands under one letter.
  public struct Letter: Sendable, Equatable {
    /// The letter, a capital; `#` for what begins with a digit.
    public var letter: Character
    /// The entries in alphabetical order.
    public var entries: [Entry]
  }

  /// A topic or a question and where it is answered.
  public struct Entry: Sendable, Equatable {
    /// The article's title, or the heading of one of its parts.
    public var text: String
    /// The address of the article or of the part.
    public var url: String
    /// The article's title, where the entry is one of its parts; empty where it is the article.
    public var article: String
  }

  /// The letters that have entries, in alphabetical order; `#` first.
  public var letters: [Letter]

  /// The index of the documents of one language.
  ///
  /// Every title is an entry, and every heading that is a question, so that common headings such as
  /// "In short" do not fill the list. Of equal entries the one with the smaller address comes first.
  public init(documents: [SearchDocument], language: Language) {
    let collation = Collation(language)
    var entries: [Entry] = []
    for document in documents where document.language == language {
      entries.append(Entry(text: document.title, url: document.url, article: ""))
      for section in document.sections where section.heading.hasSuffix("?") {
        entries.append(
          Entry(text: section.heading, url: document.url + "#" + section.id, article: document.title))
      }
    }
    entries.sort { first, second in
      if collation.precedes(first.sortingText, second.sortingText) { return true }
      if collation.precedes(second.sortingText, first.sortingText) { return false }
      return first.url < second.url
    }
    letters = []
    for entry in entries {
      let letter = collation.initial(of: entry.sortingText)
      if letters.last?.letter == letter {
        letters[letters.count - 1].entries.append(entry)
      } else {
        letters.append(Letter(letter: letter, entries: [entry]))
      }
    }
  }
}

extension AlphabeticalIndex.Entry {
  /// The text from its first letter or digit on: quotation marks do not count.
  fileprivate var sortingText: String {
    String(text.drop { !$0.isLetter && !$0.isNumber })
  }
}

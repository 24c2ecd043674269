public import Text

/// One article in one language, as the search reads it.
public struct SearchDocument: Sendable, Equatable {
  /// The language of the text.
  public var language: Language
  /// The address of the page, such as `/kk/rent/`, or relative to the search page.
  public var url: String
  /// What the article is called in both languages: its path without the language.
  public var key: String
  /// The title as plain text.
  public var title: String
  /// The one-sentence description as plain text.
  public var description: String
  /// Words people type when they need the article and that its text may not hold.
  public var searchTerms: [String]
  /// The text, part by part.
  public var sections: [SearchSection]

  /// An article in one language.
  public init(
    language: Language, url: String, key: String, title: String, description: String = "",
    searchTerms: [String] = [], sections: [SearchSection]
  ) {
    self.language = language
    self.url = url
    self.key = key
    self.title = title
    self.description = description
    self.searchTerms = searchTerms
    self.sections = sections
  }
}

/// A part of an article: what stands under one heading, or before the first one.
public struct SearchSection: Sendable, Equatable {
  /// The heading's id, the same in both languages; empty for the text before the first heading.
  public var id: String
  /// The heading as plain text; empty for the text before the first heading.
  public var heading: String
  /// The text as plain text, without the heading and without the parts that have headings of their own.
  public var text: String

  /// A part of an article.
  public init(id: String, heading: String, text: String) {
    self.id = id
    self.heading = heading
    self.text = text
  }
}

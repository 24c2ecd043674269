public import Text

/// Words that people type and the words that the articles use: what editors add to the language tables.
public struct Synonyms: Sendable, Equatable {
  /// For a word that people type, the words of the articles that mean the same.
  public struct Words: Sendable, Equatable {
    /// What people type: one word or an abbreviation.
    public var typed: String
    /// What the articles say: words of the same language.
    public var meant: [String]

    /// A word that people type, and what it means.
    public init(typed: String, meant: [String]) {
      self.typed = typed
      self.meant = meant
    }
  }

  /// Phrases that lead to one article, although its text does not hold them.
  public struct Phrases: Sendable, Equatable {
    /// The article's key.
    public var article: String
    /// What people type.
    public var phrases: [String]

    /// Phrases that lead to an article.
    public init(article: String, phrases: [String]) {
      self.article = article
      self.phrases = phrases
    }
  }

  /// Words of each language and what they mean.
  public var words: Localized<[Words]>
  /// Phrases of each language and the articles they lead to.
  public var articles: Localized<[Phrases]>
  /// Words of each language from which no ending is cut, although their last letters look like one: the `ла` of
  /// `бала`.
  public var whole: Localized<[String]>

  /// Synonyms of both languages.
  public init(
    words: Localized<[Words]>, articles: Localized<[Phrases]>,
    whole: Localized<[String]> = Localized { _ in [] }
  ) {
    self.words = words
    self.articles = articles
    self.whole = whole
  }

  /// No synonyms.
  public static let none = Synonyms(words: Localized { _ in [] }, articles: Localized { _ in [] })
}

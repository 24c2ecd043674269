public import Text

/// The answer to a query.
public struct SearchResults: Sendable, Equatable {
  /// At most ten sections in the language being read, best first.
  public var hits: [Hit]
  /// At most five sections in the other language, where the language being read has little.
  public var otherHits: [Hit]

  /// Where nothing was found: at most three words of the edition that are spelled most like those of the query.
  public var suggestions: [String]

  /// An answer.
  public init(hits: [Hit], otherHits: [Hit], suggestions: [String] = []) {
    self.hits = hits
    self.otherHits = otherHits
    self.suggestions = suggestions
  }

  /// Whether nothing at all was found.
  public var isEmpty: Bool { hits.isEmpty && otherHits.isEmpty }
}

/// A section that answers a query.
public struct Hit: Sendable, Equatable {
  /// The place in the list, from 1.
  public var rank: Int
  /// The language of the section.
  public var language: Language
  /// The address of the section.
  public var url: String
  /// The article's key.
  public var key: String
  /// The article's title.
  public var title: String
  /// The section's heading; empty at the start of an article.
  public var section: String
  /// How well it answers; comparable within one list only.
  public var score: Int
  /// The part of the text that answers, with the matching words marked.
  public var snippet: Snippet
  /// Where the hit was found by the other language's text: the words of that text that matched.
  public var matchedElsewhere: [String]
}

/// A part of a text with some of its words marked.
public struct Snippet: Sendable, Equatable {
  /// Runs of text in order.
  public var runs: [Run]

  /// A run of text.
  public struct Run: Sendable, Equatable {
    /// The text.
    public var text: String
    /// Whether it matched the query.
    public var isMarked: Bool
  }

  /// The text in which markup's characters are written as entities and matches stand between `<mark>` tags.
  public var markup: String {
    runs.map { run in
      let escaped = HTMLText.escaped(run.text)
      return run.isMarked ? "<mark>\(escaped)</mark>" : escaped
    }.joined()
  }
}

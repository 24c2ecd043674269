public import Text

/// What the site decides about its Markdown: the language, the words that rendering adds, and the names
/// that a text may use.
public struct MarkdownDialect: Sendable, Equatable {
  /// The language of the text, for typographic spaces.
  public var language: Language
  /// The words that rendering adds.
  public var words: Words
  /// The values that `{{name}}` inserts into a text, as plain text.
  public var values: [String: String]
  /// Names that `{{name}}` may use, but not on the day as of which the site is shown.
  public var absentValues: AbsentValues?
  /// The names of blocks that the site makes: `{{name}}` alone in a paragraph.
  public var insertions: Set<String>
  /// The ids that parts of every page have.
  public var reservedIDs: Set<String>

  /// The words that rendering adds, in the page's language.
  public struct Words: Sendable, Equatable {
    /// The heading of the footnotes.
    public var footnotes: String
    /// The spoken name of a footnote's mark; `{n}` stands for its number.
    public var footnote: String
    /// The spoken name of the link back into the text; `{n}` stands for the footnote's number.
    public var backToText: String
    /// What a screen reader says of a link that leaves the site.
    public var externalLink: String
    /// The spoken name of a table that scrolls sideways.
    public var scrollingTable: String
    /// The titles of the named blocks that bear one when the text gives none, by the block's name.
    public var blockTitles: [String: String]

    /// All words of one language.
    public init(
      footnotes: String, footnote: String, backToText: String, externalLink: String, scrollingTable: String,
      blockTitles: [String: String]
    ) {
      self.footnotes = footnotes
      self.footnote = footnote
      self.backToText = backToText
      self.externalLink = externalLink
      self.scrollingTable = scrollingTable
      self.blockTitles = blockTitles
    }
  }

  /// A dialect; by default without values and insertions.
  public init(
    language: Language, words: Words, values: [String: String] = [:], absentValues: AbsentValues? = nil,
    insertions: Set<String> = [], reservedIDs: Set<String> = []
  ) {
    self.language = language
    self.words = words
    self.values = values
    self.absentValues = absentValues
    self.insertions = insertions
    self.reservedIDs = reservedIDs
  }
}

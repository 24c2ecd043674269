public import Diagnostics

/// What can be wrong with the file of synonyms.
public enum SearchProblem: Problem, Hashable {
  /// The file is no YAML; the reader's own words.
  case unreadableSynonyms(String)
  /// A name that the file has no place for, and the names that it has.
  case unknownSynonymKey(String, known: [String])
  /// Where pairs of a word and its meanings are expected, something else stands.
  case synonymsNotInPairs
  /// Phrases for an article that does not exist, and the article with the nearest name.
  case phrasesForUnknownArticle(String, nearest: String?)

  /// All kinds of these problems.
  public static let kinds: [ProblemKind] = [unreadable, unknownKey, notInPairs, unknownArticle]

  /// The kind of the problem.
  public var kind: ProblemKind {
    switch self {
    case .unreadableSynonyms: Self.unreadable
    case .unknownSynonymKey: Self.unknownKey
    case .synonymsNotInPairs: Self.notInPairs
    case .phrasesForUnknownArticle: Self.unknownArticle
    }
  }

  /// What a person is told.
  public func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }

  private static let unreadable = ProblemKind(
    "unreadable-synonyms",
    explanation: """
      The file of synonyms must be YAML: a name, a colon and a list in square brackets on each line, the lines \
      below a language indented by two spaces. Look at the line named and compare it with its neighbours.
      """)

  private static let unknownKey = ProblemKind(
    "unknown-synonym-key",
    explanation: """
      The file of synonyms has the languages kk and ru, and below each of them words and articles. Anything \
      else would be ignored, so it is an error.
      """)

  private static let notInPairs = ProblemKind(
    "synonyms-not-in-pairs",
    explanation: """
      Each entry is a name, a colon and what stands for it: a word or a list of words in square brackets.
      """)

  private static let unknownArticle = ProblemKind(
    "phrases-for-unknown-article",
    explanation: """
      Phrases lead readers to an article by its key, which is its path without the language and the ending .md. \
      An article was renamed or removed, or the key is misspelled.
      """)
}

public import Diagnostics

/// What can be wrong with the texts of the questionnaire.
public enum QuestionnaireProblem: Problem, Equatable {
  /// A rule or question has no text.
  case missingText(key: String, language: String, neededBy: String)
  /// A text is there but empty.
  case emptyText(key: String, language: String, neededBy: String)
  /// No rule or question uses a text.
  case unknownText(key: String, language: String, nearest: String?)
  /// A text has more or fewer alternatives than there are audiences.
  case alternativesAndAudiences(key: String, language: String, found: Int, audiences: [String])
  /// Alternatives begin and do not end, or the other way round.
  case unpairedAlternatives(key: String, language: String)

  /// The kind of the problem.
  public var kind: ProblemKind {
    switch self {
    case .missingText: Self.kinds[0]
    case .emptyText: Self.kinds[1]
    case .unknownText: Self.kinds[2]
    case .alternativesAndAudiences: Self.kinds[3]
    case .unpairedAlternatives: Self.kinds[4]
    }
  }

  /// All kinds.
  public static let kinds = [
    ProblemKind(
      "missing-questionnaire-text",
      explanation:
        "Every question, answer and row of the rules needs its words in both languages. Add the key "
        + "to questionnaire.yml of the language named."),
    ProblemKind(
      "empty-questionnaire-text",
      explanation: "A text of the questionnaire is empty, so that a reader would see nothing. Write it."),
    ProblemKind(
      "unknown-questionnaire-text",
      explanation:
        "A text of the questionnaire has a key that no question and no row uses. Correct the key or "
        + "remove the line."),
    ProblemKind(
      "text-alternatives",
      explanation:
        "Where a text differs by the person for whom a reader answers, it has an alternative for each, in their "
        + "order: [[for me|for my child|for somebody else]]. One that nobody is told may be empty."),
    ProblemKind(
      "unpaired-alternatives",
      explanation:
        "Alternatives stand between [[ and ]], and no alternatives stand within others. Write the one that is missing."
    ),
  ]

  init(_ fault: TextForAudiences.Fault, key: String, language: String, audiences: [String]) {
    switch fault {
    case .count(let found):
      self = .alternativesAndAudiences(key: key, language: language, found: found, audiences: audiences)
    case .unpaired: self = .unpairedAlternatives(key: key, language: language)
    }
  }
}

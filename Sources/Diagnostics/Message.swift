/// One message: its stable name, its weight, why it matters, and what a person is told in each language.
///
/// Every message is an entry of its own, a static member in one of the files `Message+Topic.swift` of its target,
/// and one of it stands in that file's list of examples, from which `bilim explain` knows it.
public struct Message: Problem {
  /// The stable name, the weight and the explanation.
  public let kind: ProblemKind
  private let words: @Sendable (MessageLanguage) -> Wording

  /// A message; an error unless said otherwise. Words are made when somebody reads them.
  public init(
    _ id: String, _ severity: Severity = .error, explanation: String,
    english: @autoclosure @escaping @Sendable () -> Wording,
    kazakh: @autoclosure @escaping @Sendable () -> Wording,
    russian: @autoclosure @escaping @Sendable () -> Wording
  ) {
    kind = ProblemKind(id, severity, explanation: explanation)
    words = { language in
      switch language {
      case .english: english()
      case .kazakh: kazakh()
      case .russian: russian()
      }
    }
  }

  /// What a person is told.
  public func wording(in language: MessageLanguage) -> Wording { words(language) }
}

extension Message: Error {}

extension Message: Hashable {
  /// Messages that say the same of the same are one.
  public static func == (first: Message, second: Message) -> Bool {
    first.kind.id == second.kind.id && first.wording(in: .english) == second.wording(in: .english)
  }

  /// By the name alone: words are made only where somebody reads them.
  public func hash(into hasher: inout Hasher) { hasher.combine(kind.id) }
}

/// Words inside a message, in each language.
public struct Words: Sendable {
  /// The words in English.
  public let english: String
  /// The words in Kazakh.
  public let kazakh: String
  /// The words in Russian.
  public let russian: String

  /// The same thing in three languages.
  public init(_ english: String, kazakh: String, russian: String) {
    self.english = english
    self.kazakh = kazakh
    self.russian = russian
  }
}

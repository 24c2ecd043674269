public import Diagnostics

/// An answer as it was written, before it is known whether the question allows it.
public enum WrittenAnswer: Hashable, Sendable {
  /// A text.
  case text(String)
  /// A whole number.
  case number(Int)
  /// A list of texts.
  case list([String])
  /// Something that is no answer to any question, such as `true`, as it was written.
  case other(String)
}

/// Answers that have been checked against their questions.
public struct AnswerSheet: Sendable, Equatable {
  /// The answers by the names of their questions; a question that was not asked is absent.
  public private(set) var answers: [Question.ID: Answer] = [:]
  /// What is wrong with the others, in the order of the questions' names.
  public private(set) var problems: [AnswerProblem] = []

  /// Checks written answers against the questions.
  public init(_ written: [String: WrittenAnswer], questions: [Question]) {
    for (name, answer) in written.sorted(by: { $0.key < $1.key }) {
      guard let question = questions.first(where: { $0.id == name }) else {
        problems.append(.unknownQuestion(name, nearest: nearest(to: name, among: questions.map(\.id))))
        continue
      }
      let typed: Answer? =
        switch answer {
        case .text(let text): .value(text)
        case .number(let number): .number(number)
        case .list(let values): .several(values)
        case .other: nil
        }
      if let typed, question.domain.index(of: typed) != nil {
        answers[name] = typed
      } else {
        problems.append(.init(question, answer))
      }
    }
  }
}

/// What can be wrong with an answer.
public enum AnswerProblem: Problem, Equatable {
  /// No question has this name.
  case unknownQuestion(String, nearest: String?)
  /// The question does not allow this value.
  case valueNotAllowed(question: String, value: String, allowed: [String], nearest: String?)

  init(_ question: Question, _ answer: WrittenAnswer) {
    let allowed = question.domain.allowed
    let value: String
    var closest: String?
    switch answer {
    case .text(let text):
      value = text
      closest = Self.closest(to: text, in: question)
    case .number(let number):
      value = String(number)
      if case .number(let range, _) = question.domain {
        closest = String(min(max(number, range.lowerBound), range.upperBound))
      } else {
        closest = nearest(to: value, among: allowed)
      }
    case .list(let values):
      value = "[" + values.joined(separator: ", ") + "]"
      closest = values.first { !allowed.contains($0) }.flatMap { nearest(to: $0, among: allowed) }
    case .other(let text):
      value = text
    }
    self = .valueNotAllowed(question: question.id, value: value, allowed: allowed, nearest: closest)
  }

  private static func closest(to text: String, in question: Question) -> String? {
    switch question.domain {
    case .choice(let values), .several(let values): return nearest(to: text, among: values)
    case .number(let range, let others):
      if let number = Int(text) {
        return String(min(max(number, range.lowerBound), range.upperBound))
      }
      return nearest(to: text, among: others)
    }
  }

  /// The kind of the problem.
  public var kind: ProblemKind {
    switch self {
    case .unknownQuestion: Self.unknownQuestionKind
    case .valueNotAllowed: Self.valueNotAllowedKind
    }
  }

  /// All kinds.
  public static let kinds = [unknownQuestionKind, valueNotAllowedKind]

  private static let unknownQuestionKind = ProblemKind(
    "unknown-question",
    explanation: "An answer was given to a question that does not exist. Names are written as in the list "
      + "of questions, with the same capitals.")
  private static let valueNotAllowedKind = ProblemKind(
    "answer-not-allowed",
    explanation: "An answer is not among those the question allows. Numbers are written without quotes, "
      + "lists in square brackets; leave a question out when it was not asked.")
}

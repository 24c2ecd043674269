public import Rules

/// A question of the questionnaire as an article asks it; the reader's answer opens the questionnaire.
///
/// An article names it in one of three ways: `question:first`, the first question; `question:arrears`, the question
/// that the article is about; `known:cerebralPalsy=yes`, the questionnaire with one question already answered, as
/// the article's readers would.
public struct QuestionInArticle: Sendable, Hashable {
  /// A way into the questionnaire.
  public struct Choice: Sendable, Hashable {
    /// The key of its text.
    public let textKey: String
    /// The fragment of the questionnaire's address with this answer given.
    public let fragment: String
    /// The key of the linked page that follows without a script.
    public let page: String
  }

  /// The name by which articles insert it.
  public let name: String
  /// The question.
  public let question: Question.ID
  /// The key of the answer that is already known; nothing where the reader is asked.
  public let knownKey: String?
  /// The answers in order, or the one way on where the answer is known.
  public let choices: [Choice]

  /// Every question that articles can insert. A number to type is not offered, nor a list to tick.
  public static func all(_ compiled: CompiledModel, _ pages: StaticPages) -> [QuestionInArticle] {
    let askable = compiled.questions.filter { !$0.choices.isEmpty }
    let first = askable.prefix(1).map { QuestionInArticle("question:first", asking: $0, pages) }
    let asked = askable.map { QuestionInArticle("question:\($0.id)", asking: $0, pages) }
    let known = askable.flatMap { question in
      question.choices.map { QuestionInArticle(question, isKnownAs: $0) }
    }
    return first + asked + known
  }

  private init(_ name: String, asking question: Question, _ pages: StaticPages) {
    self.name = name
    self.question = question.id
    knownKey = nil
    let start = pages.pages.first
    choices = question.choices.map { value in
      let key = QuestionnaireTexts.key(of: .value(value), to: question.id)
      let choice = start?.titleKey == question.id ? start?.choices.first { $0.textKeys.contains(key) } : nil
      return Choice(
        textKey: key, fragment: Self.fragment(question.id, value), page: choice?.target.key ?? "start")
    }
  }

  private init(_ question: Question, isKnownAs value: String) {
    name = "known:\(question.id)=\(value)"
    self.question = question.id
    knownKey = QuestionnaireTexts.key(of: .value(value), to: question.id)
    choices = [Choice(textKey: "ui.start", fragment: Self.fragment(question.id, value), page: "start")]
  }

  private static func fragment(_ question: Question.ID, _ value: String) -> String {
    "v\(QuestionnaireData.version)&\(question)=\(value)"
  }
}

extension StaticPages.Target {
  /// The key of the page.
  public var key: String {
    switch self {
    case .page(let key): key
    case .outcome(let outcome): outcome.key
    }
  }
}

extension Question {
  /// The values of which exactly one is the answer; empty for numbers and lists.
  fileprivate var choices: [String] {
    if case .choice(let values) = domain { values } else { [] }
  }
}

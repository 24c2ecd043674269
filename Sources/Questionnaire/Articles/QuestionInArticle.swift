internal import Rules

/// A question of the questionnaire as an article asks it; the reader's answer opens the questionnaire.
///
/// An article names it in one of three ways: `question:first`, the first question; `question:home`, the question
/// that the article is about; `known:home=near`, the questionnaire with one question already answered, as the
/// article's readers would. `known:home=near&for=child` also knows for whom the readers answer.
struct QuestionInArticle: Hashable {
  /// A way into the questionnaire.
  struct Choice: Hashable {
    let text: TextKey
    /// The answers that go along.
    let answer: AnswersInAddress
    /// The linked page that follows without a script, below the questionnaire; nothing for the questionnaire itself.
    let page: String?
  }

  /// The name by which articles insert it.
  let name: String
  /// The texts of the question and of its help.
  let question: TextKey
  let help: TextKey
  /// The answer that is already known; nothing where the reader is asked.
  let known: TextKey?
  /// The position of the audience that reads it.
  let audience: Int
  /// The answers in order, or the one way on where the answer is known.
  let choices: [Choice]

  /// Every question that articles can insert. A number to type is not offered, nor a list to tick.
  static func all(_ questions: [Question], _ audiences: [Audience]) -> [QuestionInArticle] {
    let askable = questions.filter { !$0.choices.isEmpty }
    let first =
      audiences.isEmpty
      ? askable.prefix(1).map { QuestionInArticle("question:first", asking: $0, for: nil) }
      : [QuestionInArticle(askingForWhom: audiences)]
    let asked = askable.map { QuestionInArticle("question:\($0.id)", asking: $0, for: audiences.first) }
    let known = askable.flatMap { question in
      question.choices.flatMap { value in
        [QuestionInArticle(question, isKnownAs: value)]
          + audiences.enumerated().map { QuestionInArticle(question, isKnownAs: value, for: $1, at: $0) }
      }
    }
    return first + asked + known
  }

  private init(askingForWhom audiences: [Audience]) {
    name = "question:first"
    question = TextKey("audience")
    help = TextKey("audience", "help")
    known = nil
    audience = 0
    choices = audiences.map {
      Choice(
        text: .audience($0.id), answer: AnswersInAddress([], for: $0.id),
        page: LinkedStepsHTML.address(for: $0))
    }
  }

  private init(_ name: String, asking question: Question, for audience: Audience?) {
    self.name = name
    self.question = .question(question.id)
    help = .help(question.id)
    known = nil
    self.audience = 0
    choices = question.choices.map {
      Choice(
        text: .answer($0, to: question.id), answer: AnswersInAddress([(question.id, $0)], for: audience?.id),
        page: nil)
    }
  }

  private init(
    _ question: Question, isKnownAs value: String, for audience: Audience? = nil, at position: Int = 0
  ) {
    name = "known:\(question.id)=\(value)" + (audience.map { "&for=\($0.id)" } ?? "")
    self.question = .question(question.id)
    help = .help(question.id)
    known = .answer(value, to: question.id)
    self.audience = position
    choices = [
      Choice(
        text: .word(.start), answer: AnswersInAddress([(question.id, value)], for: audience?.id),
        page: audience.map { LinkedStepsHTML.address(for: $0) })
    ]
  }
}

/// Answers as they stand in the questionnaire's address, after the `#`.
struct AnswersInAddress: Hashable {
  /// The version of the answers in an address. Links of another version start anew.
  static let version = 1

  /// The fragment; `questionnaire.js` reads it.
  let fragment: String

  init(_ answers: [(question: Question.ID, value: String)], for audience: String? = nil) {
    fragment =
      (["v\(Self.version)"] + [audience.map { "for=\($0)" }].compactMap(\.self)
      + answers.map { "\($0.question)=\($0.value)" }).joined(separator: "&")
  }
}

extension Question {
  /// The values of which exactly one is the answer; empty for numbers and lists.
  fileprivate var choices: [String] { if case .choice(let values) = domain { values } else { [] } }
}

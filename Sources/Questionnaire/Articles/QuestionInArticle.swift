internal import Rules

/// A question of the questionnaire as an article asks it; the reader's answer opens the questionnaire.
///
/// An article names it in one of three ways: `question:first`, the first question; `question:home`, the question
/// that the article is about; `known:home=near`, the questionnaire with one question already answered, as
/// the article's readers would.
struct QuestionInArticle: Hashable {
  /// A way into the questionnaire.
  struct Choice: Hashable {
    let text: TextKey
    /// The answers that go along.
    let answer: AnswersInAddress
    /// The linked page that follows without a script.
    let page: String
  }

  /// The name by which articles insert it.
  let name: String
  let question: Question.ID
  /// The answer that is already known; nothing where the reader is asked.
  let known: TextKey?
  /// The answers in order, or the one way on where the answer is known.
  let choices: [Choice]

  /// Every question that articles can insert. A number to type is not offered, nor a list to tick.
  static func all(_ questions: [Question], _ pages: LinkedPages) -> [QuestionInArticle] {
    let askable = questions.filter { !$0.choices.isEmpty }
    let first = askable.prefix(1).map { QuestionInArticle("question:first", asking: $0, pages) }
    let asked = askable.map { QuestionInArticle("question:\($0.id)", asking: $0, pages) }
    let known = askable.flatMap { question in
      question.choices.map { QuestionInArticle(question, isKnownAs: $0) }
    }
    return first + asked + known
  }

  private init(_ name: String, asking question: Question, _ pages: LinkedPages) {
    self.name = name
    self.question = question.id
    known = nil
    let start = pages.pages.first
    choices = question.choices.map { value in
      let text = TextKey.answer(value, to: question.id)
      let choice =
        start?.question == question.id ? start?.choices.first { $0.labels.contains(.text(text)) } : nil
      return Choice(
        text: text, answer: AnswersInAddress([(question.id, value)]), page: choice?.target.name ?? "start")
    }
  }

  private init(_ question: Question, isKnownAs value: String) {
    name = "known:\(question.id)=\(value)"
    self.question = question.id
    known = .answer(value, to: question.id)
    choices = [
      Choice(text: .word(.start), answer: AnswersInAddress([(question.id, value)]), page: "start")
    ]
  }
}

/// Answers as they stand in the questionnaire's address, after the `#`.
struct AnswersInAddress: Hashable {
  /// The version of the answers in an address. Links of another version start anew.
  static let version = 1

  /// The fragment; `questionnaire.js` reads it.
  let fragment: String

  init(_ answers: [(question: Question.ID, value: String)]) {
    fragment = (["v\(Self.version)"] + answers.map { "\($0.question)=\($0.value)" }).joined(separator: "&")
  }
}

extension Question {
  /// The values of which exactly one is the answer; empty for numbers and lists.
  fileprivate var choices: [String] { if case .choice(let values) = domain { values } else { [] } }
}

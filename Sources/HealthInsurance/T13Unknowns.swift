public import Rules

/// What "I don't know" means for a question (T13).
public struct UnknownAnswer: Sendable, Hashable {
  /// What follows from not knowing.
  public enum Meaning: String, Sendable {
    /// It stands for every other answer: the same result for all is the result, else it is undecided.
    case everyOtherAnswer
    /// Rows of the tables name it and decide.
    case rowsDecide
  }

  /// The question.
  public let question: Question.ID
  /// What not knowing means.
  public let meaning: Meaning
  /// The row of T13, or of the table that decides.
  public let row: String

  /// T13, for every question that has the answer.
  public static let all: [UnknownAnswer] = [
    UnknownAnswer(question: Ask.residence.id, meaning: .rowsDecide, row: "T1.12"),
    UnknownAnswer(question: Ask.eaeuRole.id, meaning: .rowsDecide, row: "T1.8"),
    UnknownAnswer(question: Ask.age.id, meaning: .everyOtherAnswer, row: "T13.4"),
    UnknownAnswer(question: Ask.disability.id, meaning: .everyOtherAnswer, row: "T13.3"),
    UnknownAnswer(question: Ask.work.id, meaning: .everyOtherAnswer, row: "T13.3"),
    UnknownAnswer(question: Ask.registeredUnemployed.id, meaning: .everyOtherAnswer, row: "T13.3"),
    UnknownAnswer(question: Ask.registeredPregnancy.id, meaning: .rowsDecide, row: "T2.3u"),
    UnknownAnswer(question: Ask.wellbeingLevel.id, meaning: .rowsDecide, row: "T3.7"),
    UnknownAnswer(
      question: Ask.pensionContributionsLast3Months.id, meaning: .rowsDecide, row: "T3.4u"),
    UnknownAnswer(question: Ask.arrears.id, meaning: .rowsDecide, row: "T3.11"),
    UnknownAnswer(question: Ask.digitalSignature.id, meaning: .everyOtherAnswer, row: "T13.3"),
    UnknownAnswer(question: Ask.listedDisease.id, meaning: .everyOtherAnswer, row: "T13.3"),
  ]
}

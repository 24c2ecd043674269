/// Questions and everything that follows from their answers: the combination of all tables on one day.
public struct DecisionModel: Sendable {
  /// The questions in the order in which they are asked; diagrams test them in the same order.
  public var questions: [Question]
  /// Questions whose `unknown` no row decides: it stands for every other answer.
  public var openUnknowns: Set<Question.ID>
  /// The parts of the result; a part may look at earlier ones.
  public var aspects: [Aspect]
  /// What a reader wants to know first; the questionnaire ends when all of it is known.
  public var headline: [AspectID]

  /// A model.
  public init(
    questions: [Question], openUnknowns: Set<Question.ID> = [], aspects: [Aspect], headline: [AspectID]
  ) {
    self.questions = questions
    self.openUnknowns = openUnknowns
    self.aspects = aspects
    self.headline = headline
  }
}

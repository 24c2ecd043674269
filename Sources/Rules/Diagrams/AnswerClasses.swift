/// For each question, the groups of answers that no condition tells apart.
///
/// Ages 0 to 17 are one group when the tables only ask "under 18?". Diagrams branch on groups, so that they
/// stay small and still cover every single answer.
struct AnswerClasses: Sendable {
  /// For each question, the group of every answer by its position.
  let classOfAnswer: [[Int]]
  /// For each question, the number of groups.
  let counts: [Int]
  /// For each question, the first answer of every group.
  let representatives: [[Int]]

  init(model: DecisionModel) {
    self.init(
      questions: model.questions, openUnknowns: model.openUnknowns,
      conditions: model.aspects.flatMap { ($0.cases + $0.afterwards).map(\.condition) })
  }

  /// The groups that some conditions tell apart; `openUnknowns` keep their `unknown` apart as well.
  init(questions: [Question], openUnknowns: Set<Question.ID>, conditions: [Condition]) {
    var atoms: [Question.ID: [Condition]] = [:]
    for condition in conditions {
      condition.visit { part in
        switch part {
        case .isOneOf(let question, _), .isBelow(let question, _):
          if atoms[question]?.contains(part) != true { atoms[question, default: []].append(part) }
        default: break
        }
      }
    }
    var classOfAnswer: [[Int]] = []
    var representatives: [[Int]] = []
    for question in questions {
      var classOfSignature: [[Bool]: Int] = [:]
      var firsts: [Int] = []
      var classes: [Int] = []
      for index in 0..<question.domain.count {
        let answer = question.domain.answer(at: index)
        var signature = (atoms[question.id] ?? []).map { $0.holds(for: answer) }
        signature.append(openUnknowns.contains(question.id) && index == question.unknownIndex)
        if let known = classOfSignature[signature] {
          classes.append(known)
        } else {
          classOfSignature[signature] = firsts.count
          classes.append(firsts.count)
          firsts.append(index)
        }
      }
      classOfAnswer.append(classes)
      representatives.append(firsts)
    }
    self.classOfAnswer = classOfAnswer
    self.representatives = representatives
    counts = representatives.map(\.count)
  }
}

extension Condition {
  /// Whether a condition on one question holds for an answer to that question.
  func holds(for answer: Answer) -> Bool {
    switch (self, answer) {
    case (.isOneOf(_, let values), .value(let value)): values.contains(value)
    case (.isOneOf(_, let values), .number(let number)): values.contains(String(number))
    case (.isOneOf(_, let values), .several(let ticked)): ticked.contains { values.contains($0) }
    case (.isBelow(_, let limit), .number(let number)): number < limit
    default: false
    }
  }
}

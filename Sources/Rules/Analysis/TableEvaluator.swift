/// Reads the tables themselves, row by row, for one full set of answers.
///
/// It shares nothing with the diagrams but the conditions, so that each checks the other.
public struct TableEvaluator: Sendable {
  private let model: DecisionModel
  private let positionOfQuestion: [Question.ID: Int]
  private let plans: [Plan]
  private let shown: [Int]
  private let representatives: [[Int]]
  private let openUnknowns: [(position: Int, unknown: Int)]

  private struct Plan: Sendable {
    var cases: [(condition: Test, value: Int)]
    var otherwise: Int
    var whenBranchesDiffer: Int
    var afterwards: [(condition: Test, value: Int)]
  }

  private indirect enum Test: Sendable {
    case always
    case answer(position: Int, holds: [Bool])
    case decided(position: Int, holds: [Bool])
    case all([Test])
    case any([Test])
    case not(Test)
  }

  /// Prepares the tables of a model.
  public init(_ model: DecisionModel) {
    self.model = model
    let positions = Dictionary(uniqueKeysWithValues: model.questions.enumerated().map { ($1.id, $0) })
    let aspects = Dictionary(uniqueKeysWithValues: model.aspects.enumerated().map { ($1.id, $0) })
    positionOfQuestion = positions
    representatives = AnswerClasses(model: model).representatives
    openUnknowns = model.questions.enumerated().compactMap { position, question in
      guard model.openUnknowns.contains(question.id), let unknown = question.unknownIndex else {
        return nil
      }
      return (position, unknown)
    }
    func test(_ condition: Condition) -> Test {
      switch condition {
      case .always: return .always
      case .isOneOf(let question, _), .isBelow(let question, _):
        guard let position = positions[question] else {
          preconditionFailure("no question is named \(question)")
        }
        let domain = model.questions[position].domain
        return .answer(
          position: position,
          holds: (0..<domain.count).map { condition.holds(for: domain.answer(at: $0)) })
      case .decided(let aspect, let values):
        guard let position = aspects[aspect] else {
          preconditionFailure("no aspect is named \(aspect)")
        }
        return .decided(
          position: position, holds: model.aspects[position].values.map { values.contains($0) })
      case .all(let parts): return .all(parts.map(test))
      case .any(let parts): return .any(parts.map(test))
      case .not(let inner): return .not(test(inner))
      }
    }
    shown = model.aspects.indices.filter { !model.aspects[$0].isInternal }
    plans = model.aspects.map { aspect in
      func position(_ value: String) -> Int { aspect.values.firstIndex(of: value) ?? 0 }
      return Plan(
        cases: aspect.cases.map { (test($0.condition), position($0.value)) },
        otherwise: position(aspect.otherwise),
        whenBranchesDiffer: position(aspect.whenBranchesDiffer),
        afterwards: aspect.afterwards.map { (test($0.condition), position($0.value)) })
    }
  }

  /// The value of every aspect of the result by position, for one answer to every question by position.
  public func values(_ answers: [Int]) -> [Int] {
    var sets = [UInt64](repeating: 0, count: plans.count)
    collect(answers, openUnknowns[...], &sets)
    var finished = [Int](repeating: 0, count: plans.count)
    for (position, plan) in plans.enumerated() {
      let set = sets[position]
      finished[position] =
        set.nonzeroBitCount == 1 ? set.trailingZeroBitCount : plan.whenBranchesDiffer
      for line in plan.afterwards where holds(line.condition, answers, finished) {
        finished[position] = line.value
        break
      }
    }
    return shown.map { finished[$0] }
  }

  private func collect(
    _ answers: [Int], _ open: ArraySlice<(position: Int, unknown: Int)>, _ sets: inout [UInt64]
  ) {
    guard let question = open.first else {
      var decided = [Int](repeating: 0, count: plans.count)
      for (position, plan) in plans.enumerated() {
        var value = plan.otherwise
        for line in plan.cases where holds(line.condition, answers, decided) {
          value = line.value
          break
        }
        decided[position] = value
        sets[position] |= 1 << UInt64(value)
      }
      return
    }
    guard answers[question.position] == question.unknown else {
      collect(answers, open.dropFirst(), &sets)
      return
    }
    var branch = answers
    for answer in representatives[question.position] where answer != question.unknown {
      branch[question.position] = answer
      collect(branch, open.dropFirst(), &sets)
    }
  }

  private func holds(_ test: Test, _ answers: [Int], _ decided: [Int]) -> Bool {
    switch test {
    case .always: true
    case .answer(let position, let holds): holds[answers[position]]
    case .decided(let position, let holds): holds[decided[position]]
    case .all(let parts): parts.allSatisfy { self.holds($0, answers, decided) }
    case .any(let parts): parts.contains { self.holds($0, answers, decided) }
    case .not(let inner): !self.holds(inner, answers, decided)
    }
  }
}

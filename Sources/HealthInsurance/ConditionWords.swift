public import Rules

/// Writes conditions as a person reads them, in the words of the questionnaire's texts.
///
/// An answer stands in the words in which the questionnaire offers it: "Work: “I do not work”".
public struct ConditionWords {
  private let questions: [Question.ID: Question]
  private let text: (String) -> String

  /// Words for conditions on some questions; `text` gives the text of a key.
  public init(_ questions: [Question], text: @escaping (String) -> String) {
    self.questions = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) })
    self.text = text
  }

  /// The parts of a condition that all have to hold, each in words; one text for a condition without parts.
  public func parts(_ condition: Condition) -> [String] {
    guard case .all(let parts) = condition else { return [words(condition)] }
    let limited = Set(parts.compactMap(\.limitedQuestion))
    var rest = parts.filter { !isPlainAboutNumbers($0, limited) }
    var written: [String] = []
    if Self.notWorking.allSatisfy(rest.contains) {
      rest.removeAll { Self.notWorking.contains($0) }
      written.append(text("condition.notWorking"))
    }
    return rest.map(words) + written
  }

  private func words(_ condition: Condition) -> String {
    switch condition {
    case .always: text("condition.always")
    case .isOneOf(let question, let values): about(question, answers(question, values))
    case .isBelow(let question, _): about(question, quoted(text(limitKey(question, "under"))))
    case .not(.isBelow(let question, _)): about(question, quoted(text(limitKey(question, "from"))))
    case .not(.isOneOf(let question, let values)):
      about(question, text("condition.except").replacing("{answers}", with: answers(question, values)))
    case .decided(let aspect, let values): decided(aspect, values)
    case .not(.decided("categoryFits", _)): text("decided.categoryFits.no")
    case .not(.any(let parts)):
      text("condition.none").replacing("{conditions}", with: parts.map(words).joined(separator: "; "))
    case .not(let inner): text("condition.not").replacing("{condition}", with: words(inner))
    case .all: parts(condition).joined(separator: " \(text("condition.and")) ")
    case .any(let parts):
      text("condition.any").replacing(
        "{conditions}", with: parts.map(words).joined(separator: "; "))
    }
  }

  private func about(_ question: Question.ID, _ answers: String) -> String {
    "\(text("topic.\(question)")): \(answers)"
  }

  private func answers(_ question: Question.ID, _ values: [String]) -> String {
    if case .several(let all)? = questions[question]?.domain, Set(values) == Set(all) {
      return text("condition.anyTicked")
    }
    return values.map { value in
      let isShared = QuestionnaireTexts.sharedAnswers.contains(value)
      return quoted(text(isShared ? "answer.\(value)" : "\(question).\(value)"))
    }.joined(separator: " \(text("condition.or")) ")
  }

  /// An answer between quotation marks; one that has some of its own needs no others.
  private func quoted(_ answer: String) -> String { answer.contains("«") ? answer : "«\(answer)»" }

  private func limitKey(_ question: Question.ID, _ side: String) -> String {
    let known = QuestionnaireTexts.groups(of: question)
    return known.first { $0.hasPrefix(side) }.map { "\(question).\($0)" } ?? "\(question).\(side)Limit"
  }

  private func decided(_ aspect: Aspect.ID, _ values: [String]) -> String {
    let parts = aspect.split(separator: ".", maxSplits: 1).map(String.init)
    let or = " \(text("condition.or")) "
    switch parts[0] {
    case "fires": return text("decided.fires").replacing("{row}", with: parts[1])
    case "insured":
      return "\(text("topic.insured")): \(values.map { text("short.\($0)") }.joined(separator: or))"
    case "gate": return "\(text("topic.gate")): \(values.map { text("gate.\($0)") }.joined(separator: or))"
    default: return text("decided.\(aspect).\(values.joined(separator: "."))")
    }
  }

  /// "At least 18" is written by the number alone: that it is a number goes without saying.
  private func isPlainAboutNumbers(_ part: Condition, _ limited: Set<Question.ID>) -> Bool {
    if case .not(.isOneOf(let question, let values)) = part, limited.contains(question),
      case .number(_, or: let others)? = questions[question]?.domain
    {
      return Set(values) == Set(others)
    }
    return false
  }

  private static let notWorking: [Condition] = {
    if case .all(let parts) = Condition.notWorking { parts } else { [] }
  }()
}

extension Condition {
  /// The question of which it asks for a number from a limit on.
  fileprivate var limitedQuestion: Question.ID? {
    if case .not(.isBelow(let question, _)) = self { question } else { nil }
  }
}

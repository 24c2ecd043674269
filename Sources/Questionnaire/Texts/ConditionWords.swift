internal import Rules

/// Writes conditions as a person reads them, in the words of the questionnaire's texts.
///
/// An answer stands in the words in which the questionnaire offers it: "Work: “I do not work”".
struct ConditionWords {
  private let questions: [Question.ID: Question]
  private let subject: QuestionnaireSubject
  private let words: Words

  /// Words for conditions on some questions of a subject.
  init(_ questions: [Question], of subject: QuestionnaireSubject, words: Words) {
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    self.subject = subject
    self.words = words
  }

  /// The parts of a condition that all have to hold, each in words; one text for a condition without parts.
  func parts(_ condition: Condition) -> [String] {
    guard case .all(let parts) = condition else { return [text(condition)] }
    let limited = Set(parts.compactMap(\.limitedQuestion))
    var rest = parts.filter { !isPlainAboutNumbers($0, limited) }
    var phrases: [String] = []
    for phrase in subject.phrases {
      guard case .all(let together) = phrase.condition, together.allSatisfy(rest.contains) else { continue }
      rest.removeAll(where: together.contains)
      phrases.append(words[phrase.text])
    }
    return rest.map(text) + phrases
  }

  private func text(_ condition: Condition) -> String {
    switch condition {
    case .always: words[TextKey("condition", "always")]
    case .isOneOf(let question, let values): about(question, answers(question, values))
    case .isBelow(let question, let number): about(question, quoted(words[limit(question, number).below]))
    case .not(.isBelow(let question, let number)):
      about(question, quoted(words[limit(question, number).from]))
    case .not(.isOneOf(let question, let values)):
      about(question, words.text(TextKey("condition", "except"), ["answers": answers(question, values)]))
    case .decided(let aspect, let values): decided(aspect, values)
    case .not(.decided(.helper(let name), [Aspect.yes])): words[.helper(name, is: [Aspect.no])]
    case .not(.any(let parts)): words.text(TextKey("condition", "none"), ["conditions": list(parts)])
    case .not(let inner): words.text(TextKey("condition", "not"), ["condition": text(inner)])
    case .all: parts(condition).joined(separator: " \(words[TextKey("condition", "and")]) ")
    case .any(let parts): words.text(TextKey("condition", "any"), ["conditions": list(parts)])
    }
  }

  private func list(_ conditions: [Condition]) -> String { conditions.map(text).joined(separator: "; ") }

  private func alternatives(_ texts: [String]) -> String {
    texts.joined(separator: " \(words[TextKey("condition", "or")]) ")
  }

  private func about(_ question: Question.ID, _ answers: String) -> String {
    "\(words[.topic(question)]): \(answers)"
  }

  private func answers(_ question: Question.ID, _ values: [String]) -> String {
    if case .several(let all)? = questions[question]?.domain, Set(values) == Set(all) {
      return words[TextKey("condition", "anyTicked")]
    }
    return alternatives(values.map { quoted(words[.answer($0, to: question)]) })
  }

  /// An answer between quotation marks; one that has some of its own needs no others.
  private func quoted(_ answer: String) -> String { answer.contains("«") ? answer : "«\(answer)»" }

  private func limit(_ question: Question.ID, _ number: Int) -> (below: TextKey, from: TextKey) {
    let limit =
      subject.screens.limits[question]?.first { $0.number == number }
      ?? Screens.Limit(number, below: "underLimit", from: "fromLimit")
    return (.numbers(limit.below, of: question), .numbers(limit.from, of: question))
  }

  private func decided(_ aspect: AspectID, _ values: [String]) -> String {
    switch aspect {
    case .row(let row), .version(_, let row), .reason(let row):
      words.text(TextKey("decided", "fires"), ["row": row])
    case .part(let part), .branches(let part):
      "\(words[.topic(ofPart: part)]): \(alternatives(values.map { words[subject.result.short($0, of: part)] }))"
    case .member(let member, let part): words[.result(member, of: part)]
    case .helper(let name): words[.helper(name, is: values)]
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
}

extension Condition {
  /// The question of which it asks for a number from a limit on.
  fileprivate var limitedQuestion: Question.ID? {
    if case .not(.isBelow(let question, _)) = self { question } else { nil }
  }
}

public import Diagnostics

extension AnswerProblem {
  /// What a person is told.
  public func wording(in language: MessageLanguage) -> Wording {
    switch self {
    case .unknownQuestion(let name, let nearest):
      switch language {
      case .english:
        Wording("no question is named \"\(name)\"", hint: nearest.map { "did you mean \"\($0)\"?" })
      case .kazakh:
        Wording("«\(name)» деген сұрақ жоқ", hint: nearest.map { "мүмкін, «\($0)»?" })
      case .russian:
        Wording("вопроса «\(name)» нет", hint: nearest.map { "может быть, «\($0)»?" })
      }
    case .valueNotAllowed(let question, let value, let allowed, let nearest):
      switch language {
      case .english:
        Wording(
          "\"\(value)\" is not an answer to \"\(question)\"; allowed: \(allowed.joined(separator: ", "))",
          hint: nearest.map { "did you mean \"\($0)\"?" })
      case .kazakh:
        Wording(
          "«\(question)» сұрағына «\(value)» деп жауап беруге болмайды; рұқсат етілгені: "
            + allowed.joined(separator: ", "),
          hint: nearest.map { "мүмкін, «\($0)»?" })
      case .russian:
        Wording(
          "на вопрос «\(question)» нельзя ответить «\(value)»; допустимо: "
            + allowed.joined(separator: ", "),
          hint: nearest.map { "может быть, «\($0)»?" })
      }
    }
  }
}

internal import Rules

/// The names that may stand in a field of the outcome.
struct FieldNames {
  /// Whether it holds one name; otherwise a list of names.
  let isSingle: Bool
  /// All names there are.
  let known: [String]

  init(_ field: DecisionField, in subject: QuestionnaireSubject) {
    let book = subject.rules
    switch field.content {
    case .value(let part, let whenOpen, let null):
      isSingle = true
      known =
        (book.values(of: part).filter { $0 != null } + [whenOpen ?? FieldValue.null, FieldValue.null]).unique
    case .membersOrWord(let list, _, let whenEmpty):
      isSingle = false
      known = (book.values(of: list) + [whenEmpty]).unique
    case .members(let part), .openMembers(let part), .possible(let part):
      isSingle = false
      known = book.values(of: part)
    case .reasons:
      isSingle = false
      known = book.reasonNames
    case .remaining:
      isSingle = false
      known = book.questions.map(\.id)
    }
  }
}

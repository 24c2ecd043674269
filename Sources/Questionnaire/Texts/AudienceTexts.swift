internal import Rules

/// The texts of one language as each audience reads them.
struct AudienceTexts {
  /// The texts by their spelled keys, for each audience in order; for a subject without audiences only one.
  let all: [[String: String]]

  /// Reads texts as editors write them. What an audience is not asked stays as the first reads it.
  init(_ texts: [String: String], of subject: QuestionnaireSubject) {
    let parsed = texts.mapValues(TextForAudiences.init)
    let first = parsed.mapValues { $0.text(for: 0) }
    let others = subject.audiences.enumerated().dropFirst().map { position, audience in
      let unasked = Self.keys(of: subject.rules.questions.filter { audience.given[$0.id] != nil })
      return parsed.mapValues { $0.text(for: position) }.merging(first.filter { unasked.contains($0.key) }) {
        $1
      }
    }
    all = [first] + others
  }

  private static func keys(of questions: [Question]) -> Set<String> {
    Set(
      questions.flatMap { question -> [TextKey] in
        let id = question.id
        return [.question(id), .help(id), .listItem(id), .screen(beginningWith: id)]
          + question.domain.names.map { .answer($0, to: id) }
      }.map(\.spelling))
  }
}

import Diagnostics

/// A problem with the words that a test needs.
struct SampleProblem: Problem {
  var message = "the title is too long"
  var hint: String?
  var severity = Severity.error

  var kind: ProblemKind { ProblemKind("sample-problem", severity, explanation: "A sample.") }

  func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: Wording(message, hint: hint)
    case .kazakh: Wording("атау тым ұзын", hint: hint.map { _ in "қысқартыңыз" })
    case .russian: Wording("название слишком длинное", hint: hint.map { _ in "сократите" })
    }
  }
}

extension Diagnostic {
  /// A sample at a place of one file.
  static func sample(
    line: Int = 2, column: Int = 8, hint: String? = "shorten it", severity: Severity = .error,
    message: String = "the title is too long", related: [Place] = []
  ) -> Diagnostic {
    Diagnostic(
      SampleProblem(message: message, hint: hint, severity: severity),
      at: Place(file: "Content/kk/a.md", line: line, column: column), related: related)
  }
}

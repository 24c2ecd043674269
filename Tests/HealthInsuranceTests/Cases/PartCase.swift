import HealthInsurance
import Rules
import Testing
import Text

/// One part of the result for a person, written out in full, and why.
struct PartCase: Sendable, CustomTestStringConvertible {
  enum Part: Sendable {
    case dental, attachment, steps, packages, documents, foreignerGroup, gaps, rows

    /// The beginning of the names of the aspects that it shows.
    var aspects: String {
      switch self {
      case .dental: "dental"
      case .attachment: "attachment."
      case .steps: "step."
      case .packages: "package."
      case .documents: "document."
      case .foreignerGroup: "foreignerGroup"
      case .gaps: "gap."
      case .rows: "because."
      }
    }

    /// The part of a decision as the cases write it.
    func text(of decision: Decision) -> String {
      switch self {
      case .dental: decision.dental.rawValue
      case .attachment:
        decision.isAttachmentClosed ? "none" : words(decision.attachment.map(\.rawValue))
      case .steps: words(decision.steps.map(\.rawValue))
      case .packages:
        words(decision.packages.map(\.rawValue) + decision.packagesUndecided.map { "\($0.rawValue)?" })
      case .documents: words(decision.documents.map(\.rawValue))
      case .foreignerGroup: decision.foreignerGroup?.rawValue ?? "none"
      case .gaps: words(decision.undecided)
      case .rows: words(decision.because.map(\.row))
      }
    }

    private func words(_ list: [String]) -> String { list.joined(separator: " ") }
  }

  var part: Part
  var because: String
  var answers: [Question.ID: Answer]
  var expected: String
  var day: Day
  var testDescription: String { because }

  init(
    _ part: Part, _ because: String, _ answers: [Question.ID: Answer], _ expected: String,
    on day: Day = .spring2026
  ) {
    self.part = part
    self.because = because
    self.answers = answers
    self.expected = expected
    self.day = day
  }

  func check() throws {
    let decision = try Rulebook.maker(day).decision(for: Person(answers).answers)
    #expect(part.text(of: decision) == expected, "\(because)")
  }
}

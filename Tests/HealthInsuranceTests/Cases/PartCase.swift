import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// One part of the result for a person, written out in full, and why.
struct PartCase: Sendable, CustomTestStringConvertible {
  enum Part: Sendable {
    case dental, attachment, steps, notices, packages, documents, foreignerGroup, gaps, rows

    /// Whether it shows an aspect.
    func shows(_ aspect: AspectID) -> Bool {
      switch aspect {
      case .reason: self == .rows
      case .part(let part), .member(_, of: let part): part == self.part
      default: false
      }
    }

    private var part: PartID? {
      switch self {
      case .dental: Outcome.dental.id
      case .attachment: Outcome.attachment.id
      case .steps: Outcome.steps.id
      case .notices: Outcome.notices.id
      case .packages: Outcome.packages.id
      case .documents: Outcome.documents.id
      case .foreignerGroup: Outcome.foreignerGroup.id
      case .gaps: Outcome.gaps.id
      case .rows: nil
      }
    }

    /// The part of a decision as the cases write it.
    func text(of decision: Decision) -> String {
      switch self {
      case .dental: decision.value(of: Outcome.dental)?.rawValue ?? "undecided"
      case .attachment: words(Outcome.attachment.id, of: decision, without: AttachmentWay.undecided.rawValue)
      case .steps: words(Outcome.steps.id, of: decision)
      case .notices: words(Outcome.notices.id, of: decision)
      case .packages:
        ([words(Outcome.packages.id, of: decision)]
          + decision.openMembers(of: Outcome.packages.id).map { "\($0)?" }).filter { !$0.isEmpty }
          .joined(separator: " ")
      case .documents: words(Outcome.documents.id, of: decision)
      case .foreignerGroup:
        decision.value(of: Outcome.foreignerGroup).map { $0 == .null ? "none" : $0.rawValue } ?? "none"
      case .gaps: words(Outcome.gaps.id, of: decision)
      case .rows: decision.reasons.map(\.row).joined(separator: " ")
      }
    }

    private func words(_ list: PartID, of decision: Decision, without member: String = "") -> String {
      decision.members(of: list).filter { $0 != member }.joined(separator: " ")
    }
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

import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// Judges changes of the rules of one rule set by the reference cases and the proofs.
struct MutantJudge {
  private let period: RulePeriod
  private var comparison: VariantComparison
  private let cases: [CheckedCase]

  /// A person, and which parts of the result a reference case states of them.
  private struct CheckedCase {
    var person: [Question.ID: Answer]
    var states: (AspectID) -> Bool
  }

  init(_ period: RulePeriod, among mutants: [Mutant]) {
    self.period = period
    comparison = VariantComparison(
      Rulebook.rules.model(in: period), variantsUsing: mutants.compactMap(\.condition),
      openUnknowns: Set(Rulebook.rules.unknowns.map(\.question)))
    func isMine(_ day: Day) -> Bool { Rulebook.rules.period(on: day) == period }
    let whole = ReferenceCase.all.filter { isMine($0.day) }.map { reference in
      CheckedCase(person: Person(reference.answers).answers) { aspect in
        aspect.isOfTheAnswer || aspect == .reason(reference.row)
      }
    }
    let parts = PartCase.all.filter { isMine($0.day) }.map { reference in
      CheckedCase(person: Person(reference.answers).answers) { reference.part.shows($0) }
    }
    let limits = isMine(.spring2026) ? NumericBoundaryCase.cases.flatMap(Self.checked) : []
    cases = whole + parts + limits
  }

  private static func checked(_ reference: NumericBoundaryCase) -> [CheckedCase] {
    (-1...1).map { offset in
      CheckedCase(person: reference.person(reference.boundary.limit + offset)) { aspect in
        reference.part.map { $0.shows(aspect) } ?? aspect.isOfTheAnswer
      }
    }
  }

  /// Whether the dates of a row are no longer those of the rule sets.
  static func hasStrayDates(_ mutant: Mutant) -> Bool {
    !RuleAnalysis.strayDates(in: mutant.book.tables, firstDays: mutant.book.periods.map(\.firstDay)).isEmpty
  }

  /// How the change alters results in this period; nothing where it alters none.
  mutating func difference(of mutant: Mutant) -> VariantComparison.Difference? {
    comparison.difference(of: mutant.model(period))
  }

  /// Whether a reference case would come out otherwise.
  func isNoticed(_ difference: VariantComparison.Difference) -> Bool {
    cases.contains { reference in
      comparison.aspects(changedBy: difference, for: reference.person).contains(where: reference.states)
    }
  }

  /// Whether the proofs find fault with the change.
  func isRefuted(_ mutant: Mutant) -> Bool { !Self.problems(with: mutant, period).isEmpty }

  /// A row that is left out stands there as one that never applies: that it is dead, and that no result cites it,
  /// does not count.
  private static func problems(
    with mutant: Mutant, _ period: RulePeriod
  ) -> [RulesProblem] {
    let everyDay = mutant.book.tables
    var analysis = RuleAnalysis(mutant.model(period), with: everyDay)
    let found = analysis.problems(in: mutant.book.tables(on: period.firstDay))
    return found.filter { problem in
      switch problem {
      case .deadRow where mutant.kind == .rowLeftOut: return false
      case .unusedResult(let aspect, _) where mutant.kind == .rowLeftOut && aspect.hasPrefix("because."):
        return false
      default: return !(Rulebook.subject.meantFindings[period.name] ?? []).contains(problem)
      }
    } + analysis.validityProblems(in: everyDay)
  }
}

extension AspectID {
  /// Whether it is the verdict, who pays, or a ground.
  fileprivate var isOfTheAnswer: Bool {
    switch self {
    case .part(let part), .member(_, of: let part):
      [Outcome.insured.id, Outcome.payer.id, Outcome.grounds.id].contains(part)
    default: false
    }
  }
}

extension ReferenceCase {
  /// Every reference case.
  static let all =
    CategoryCases.cases + OtherGroundCases.cases + NearMissCases.cases + PrecedenceCases.cases
    + StatusCases.verdicts + ManifoldCases.whole
}

extension PartCase {
  /// Every reference case for a part of the result.
  static let all =
    CareCases.cases + RowCases.cases + PackageCases.cases + StepCases.cases + AttachmentCases.cases
    + StatusCases.steps + StatusCases.gaps + ManifoldCases.all
}

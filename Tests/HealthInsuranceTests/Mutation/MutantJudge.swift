import HealthInsurance
import Rules
import Testing
import Text

/// Judges changes of the rules of one rule set by the reference cases and the proofs.
struct MutantJudge {
  private let ruleSet: HealthInsuranceModel.RuleSet
  private var comparison: VariantComparison
  private let cases: [CheckedCase]

  /// A person, and which parts of the result a reference case states of them.
  private struct CheckedCase {
    var person: [Question.ID: Answer]
    var states: (Aspect.ID) -> Bool
  }

  init(_ ruleSet: HealthInsuranceModel.RuleSet, among mutants: [Mutant]) throws {
    self.ruleSet = ruleSet
    let model = try #require(HealthInsuranceModel(ruleSet))
    comparison = VariantComparison(
      model.decisions, variantsUsing: mutants.compactMap(\.condition),
      openUnknowns: Set(UnknownAnswer.all.map(\.question)))
    func isMine(_ day: Day) -> Bool { HealthInsuranceModel.RuleSet(on: day) == ruleSet }
    let whole = ReferenceCase.all.filter { isMine($0.day) }.map { reference in
      CheckedCase(person: Person(reference.answers).answers) { aspect in
        ["insured", "payer", "because.\(reference.row)"].contains(aspect) || aspect.hasPrefix("ground.")
      }
    }
    let parts = PartCase.all.filter { isMine($0.day) }.map { reference in
      CheckedCase(person: Person(reference.answers).answers) { $0.hasPrefix(reference.part.aspects) }
    }
    let limits = isMine(.spring2026) ? NumericBoundaryCase.cases.flatMap(Self.checked) : []
    cases = whole + parts + limits
  }

  private static func checked(_ reference: NumericBoundaryCase) -> [CheckedCase] {
    (-1...1).map { offset in
      CheckedCase(person: reference.person(reference.boundary.limit + offset)) { aspect in
        guard let part = reference.part else {
          return ["insured", "payer"].contains(aspect) || aspect.hasPrefix("ground.")
        }
        return aspect.hasPrefix(part.aspects)
      }
    }
  }

  /// Whether the dates of a row are no longer those of the rule sets.
  static func hasStrayDates(_ mutant: Mutant) -> Bool {
    let days = HealthInsuranceModel.RuleSet.allCases.map(\.firstDay)
    return !RuleAnalysis.strayDates(in: mutant.tables.erased, firstDays: days).isEmpty
  }

  /// How the change alters results under this rule set; nothing where it alters none.
  mutating func difference(of mutant: Mutant) -> VariantComparison.Difference? {
    comparison.difference(of: mutant.model(ruleSet))
  }

  /// Whether a reference case would come out otherwise.
  func isNoticed(_ difference: VariantComparison.Difference) -> Bool {
    cases.contains { reference in
      comparison.aspects(changedBy: difference, for: reference.person).contains(where: reference.states)
    }
  }

  /// Whether the proofs find fault with the change.
  func isRefuted(_ mutant: Mutant) -> Bool { !Self.problems(with: mutant, ruleSet).isEmpty }

  /// A row that is left out stands there as one that never applies: that it is dead, and that no result cites it,
  /// does not count.
  private static func problems(
    with mutant: Mutant, _ ruleSet: HealthInsuranceModel.RuleSet
  ) -> [RulesProblem] {
    let everyDay = mutant.tables.erased
    var analysis = RuleAnalysis(mutant.model(ruleSet), with: everyDay)
    let found = analysis.problems(in: mutant.tables.on(ruleSet.firstDay).erased)
    return found.filter { problem in
      switch problem {
      case .deadRow where mutant.kind == .rowLeftOut: return false
      case .unusedResult(let aspect, _) where mutant.kind == .rowLeftOut && aspect.hasPrefix("because."):
        return false
      default: return !RuleReport.explained(ruleSet).contains(problem)
      }
    } + analysis.validityProblems(in: everyDay)
  }
}

extension ReferenceCase {
  /// Every reference case.
  static let all = CategoryCases.cases + OtherGroundCases.cases + NearMissCases.cases + PrecedenceCases.cases
}

extension PartCase {
  /// Every reference case for a part of the result.
  static let all =
    CareCases.cases + RowCases.cases + PackageCases.cases + StepCases.cases + AttachmentCases.cases
}

import Diagnostics
import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

@Suite struct ProofTests {
  @Test(arguments: Rulebook.periods)
  func theTablesHaveNoFault(period: RulePeriod) {
    #expect(RuleReport(Rulebook.subject, in: period).problems == [])
  }

  @Test func changesBetweenTheYearsConcernOnlyLevelsAndTheUnemployed() {
    let old = Rulebook.rules.model(in: .guide2024)
    let new = Rulebook.rules.model(in: .faq2026)
    let comparison = RuleComparison(old, new, aspects: new.headline, limit: 4)
    #expect(!comparison.changes.isEmpty)
    for change in comparison.changes where change.aspect == .part(Outcome.insured.id) {
      let levels = change.people.first { $0.question == "wellbeingLevel" }?.answers ?? []
      #expect(!levels.isEmpty && Set(levels).isSubset(of: ["D", "E", "unknown"]), "\(change.description)")
    }
  }

  @Test func theSameRulesDifferForNobody() {
    let model = Rulebook.rules.model(in: .faq2026)
    let comparison = RuleComparison(model, model, aspects: model.headline)
    #expect(comparison.changes == [])
  }

  @Test func aMissingTextNamesTheRowThatNeedsIt() {
    let data = Rulebook.subject
    var texts = Dictionary(uniqueKeysWithValues: data.neededTexts.map { ($0.key, "text") })
    #expect(data.problems(in: texts, language: "kk", file: "q.yml").isEmpty)
    texts["row.T2.3u"] = nil
    texts["row.T3.12"] = " "
    texts["row.T2.3z"] = "text"
    let problems = data.problems(in: texts, language: "kk", file: "q.yml")
    #expect(
      problems.map { $0.problem.wording(in: .english) }.map { "\($0.message); \($0.hint ?? "")" } == [
        "the text \"row.T2.3u\" is missing in kk; it is needed by row T2.3u",
        "the text \"row.T3.12\" is empty in kk; it is needed by row T3.12",
        "no question and no row uses the text \"row.T2.3z\" in kk; did you mean \"row.T2.3u\"?",
      ])
  }
}

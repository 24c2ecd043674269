import Diagnostics
import HealthInsurance
import Rules
import Testing

@Suite struct ProofTests {
  @Test(arguments: [HealthInsuranceModel.RuleSet.guide2024, .faq2026])
  func theTablesHaveNoFault(ruleSet: HealthInsuranceModel.RuleSet) throws {
    let report = try #require(RuleReport(ruleSet))
    #expect(report.problems == [])
  }

  @Test func everyResultIsReachedWithoutAScript() throws {
    let maker = try #require(DecisionMaker(.faq2026))
    let site = StaticPages(maker)
    let keys = Set(site.pages.map(\.key))
    #expect(keys.count == site.pages.count)
    #expect(site.pages.count < 300, "bounded")
    for choice in site.pages.flatMap(\.choices) {
      if case .page(let key) = choice.target { #expect(keys.contains(key)) }
    }
    let reached = Set(site.outcomes.map(\.insured))
    #expect(reached == Set(Insured.allCases))
  }

  @Test func changesBetweenTheYearsConcernOnlyLevelsAndTheUnemployed() throws {
    let old = try #require(HealthInsuranceModel(.guide2024))
    let new = try #require(HealthInsuranceModel(.faq2026))
    let comparison = RuleComparison(
      old.decisions, new.decisions, aspects: ["insured", "payer"], limit: 4)
    #expect(!comparison.changes.isEmpty)
    for change in comparison.changes where change.aspect == "insured" {
      let levels = change.people.first { $0.question == "wellbeingLevel" }?.answers ?? []
      #expect(!levels.isEmpty && Set(levels).isSubset(of: ["D", "E", "unknown"]), "\(change.description)")
    }
  }

  @Test func theSameRulesDifferForNobody() throws {
    let model = try #require(HealthInsuranceModel(.faq2026))
    let comparison = RuleComparison(model.decisions, model.decisions, aspects: ["insured", "payer"])
    #expect(comparison.changes == [])
  }

  @Test func aMissingTextNamesTheRowThatNeedsIt() throws {
    let data = try #require(QuestionnaireData(.faq2026))
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

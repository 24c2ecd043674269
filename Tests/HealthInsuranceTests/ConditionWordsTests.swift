import HealthInsurance
import Rules
import Testing

/// Rows in the words of the pages; a text stands for itself by its key.
@Suite struct ConditionWordsTests {
  private let words = ConditionWords(HealthInsuranceModel.questions + AskHistory.questions) { key in
    ["condition.except": "except {answers}", "condition.any": "any of {conditions}"][key]
      ?? ["condition.none": "none of {conditions}", "decided.fires": "{row} fits"][key] ?? key
  }

  @Test(arguments: [
    ("T2.1", ["topic.age: «age.under18»"], "a limit in the words of its answer"),
    (
      "T2.4", ["topic.youngestChildAge: «youngestChildAge.under3»", "condition.notWorking"],
      "three answers that mean not working"
    ),
    (
      "T3.2",
      [
        "topic.work: «work.employed»", "topic.leave: «leave.none»",
        "topic.arrears: except «arrears.employer»",
      ],
      "an answer that is left out"
    ),
    (
      "T5.f",
      [
        "topic.cerebralPalsy: «answer.yes»", "topic.age: «age.from18»",
        "topic.work: «work.selfEmployed» condition.or «work.entrepreneur»",
      ], "that an age is a number goes without saying"
    ),
    (
      "T2.8", ["any of topic.receivesPension: «answer.yes»; topic.warVeteran: «answer.yes»"],
      "one of several"
    ),
    (
      "T9.2",
      ["topic.insured: short.no condition.or short.notYet condition.or short.undecided", "T3.3 fits"],
      "results of earlier tables"
    ),
    ("T6.11", ["decided.dentalRowFits.no"], "nothing else fits"),
    ("T11.7", ["condition.always"], "everybody else"),
  ])
  func aRowInWords(row: String, parts: [String], because: Comment) throws {
    let line = try #require(RuleTableForText.all.flatMap(\.lines).first { $0.id == row })
    #expect(words.parts(line.condition) == parts, because)
  }

  @Test func everyRowOfEveryDayIsShown() {
    let shown = RuleTableForText.all.flatMap { $0.lines.map(\.id) }
    let rows = Tables.ofEveryDay.erased.flatMap { $0.rows.map(\.id) }
    #expect(shown.filter { !$0.hasPrefix("T11") && !$0.hasPrefix("T12") } == rows)
  }

  @Test func everyFactOfTheRulesIsCounted() {
    let used = Set(RuleFacts.uses.flatMap(\.facts))
    #expect(used.contains("CHK-10") && used.contains("ATT-16") && used.contains("PRV-02"))
    let missing = FactNames(
      published: used.subtracting(["CAT-01", "CHK-10"]), withheld: ["CHK-10", "FOR-05", "FOR-07", "FOR-09"],
      successors: ["MIL-04": "UNE-01"])
    let found = RuleFacts.problems(missing).map { problem in
      switch problem {
      case .unknownFact(let table, let row, let fact, _): "\(table) \(row) \(fact) unknown"
      case .factNotPublished(let table, let row, let fact): "\(table) \(row) \(fact) withheld"
      default: "\(problem)"
      }
    }
    #expect(
      found == [
        "T1 T1.6 CAT-01 unknown", "T2 T2.1 CAT-01 unknown", "T8 qoldau CHK-10 withheld",
        "parameters adultAge CAT-01 unknown",
      ])
  }
}

import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// Rows in the words of the pages; a text stands for itself by its key.
@Suite struct ConditionWordsTests {
  private static let words = ConditionWords(
    Rulebook.rules.questions + AskHistory.questions, of: Rulebook.subject,
    words: Words(purpose: "") { key, _ in
      [
        "condition.except": "except {answers}", "condition.any": "any of {conditions}",
        "condition.none": "none of {conditions}", "decided.fires": "{row} fits",
      ][key.spelling] ?? key.spelling
    })

  @Test(arguments: [
    ("T2.1", ["topic.age: «age.under18»"], "a limit in the words of its answer"),
    (
      "T2.4", ["topic.youngestChildAge: «youngestChildAge.under3»", "condition.notWorking"],
      "three answers that mean not working"
    ),
    (
      "T3.2",
      [
        "topic.arrears: except «arrears.employer» condition.or «arrears.own»", "condition.officialJob",
      ],
      "an answer that is left out"
    ),
    (
      "T5.f",
      [
        "topic.cerebralPalsy: «cerebralPalsy.yes»", "topic.age: «age.from18»",
        "topic.work: «work.selfEmployed» condition.or «work.entrepreneur»",
      ], "that an age is a number goes without saying"
    ),
    (
      "T2.8", ["any of topic.receivesPension: «receivesPension.yes»; topic.warVeteran: «warVeteran.yes»"],
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
    let tables = Rulebook.rules.tables + Rulebook.rules.loneTables.map(\.table)
    let found = try #require(tables.flatMap(\.rows).first { $0.id == row })
    #expect(Self.words.parts(found.condition) == parts, because)
  }

  @Test func everyRowOfEveryDayIsShown() throws {
    let words = Words(purpose: "") { key, _ in key.spelling }
    let blocks = RuleTableBlocks(subject: Rulebook.subject, words: words).insertions
    for table in Rulebook.rules.tables + Rulebook.rules.loneTables.map(\.table) {
      let html = try #require(blocks.first { $0.name == "rules:\(table.id)" }).html
      let shown = html.split(separator: "<th scope=\"row\">").dropFirst().compactMap {
        $0.split(separator: "<").first
      }
      #expect(shown.map(String.init) == table.rows.map(\.id))
    }
  }

  @Test func everyFactOfTheRulesIsCounted() {
    let uses = Rulebook.subject.factUses
    let used = Set(uses.flatMap(\.facts))
    #expect(used.contains("CHK-10") && used.contains("ATT-16") && used.contains("PRV-02"))
    let missing = FactNames(
      published: used.subtracting(["CAT-01", "CHK-10"]), withheld: ["CHK-10", "FOR-05", "FOR-07", "FOR-09"],
      successors: ["MIL-04": "UNE-01"])
    let found = uses.problems(missing).map { problem in
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

import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// The status check has said "not insured": no ground overrules that, and there is more to do than to check again.
@Suite struct StatusCases {
  static let verdicts = [
    told("a child", ["age": 5], .notShown, .state, [.category1]),
    told("a serviceman", ["service": "serviceman"], .notShown, .exempt, [.exempt]),
    told("a job", ["work": "employed"], .notShown, .employer, [.employer]),
    told("pays regularly", ["paysForSelf": "regularly"], .notShown, .`self`, [.independent]),
    told("level D", ["wellbeingLevel": "D"], .notShown, .localExecutiveBody, [.wellbeingDE]),
    told(
      "a labour migrant with a job", ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "employed"],
      .notShown, .employer, [.employer]),
    told("a student in arrears", ["study": "fullTime", "arrears": "own"], .notShown, .state, [.category14]),
    told("no ground", [:], .no, .none, row: "T4.1n"),
    told("informal work", ["work": "informal"], .no, .none, row: "T4.1n"),
    told("self-employed, never paid", ["work": "selfEmployed"], .no, .`self`, row: "T4.1n"),
    told("arrears unknown", ["paysForSelf": "stopped", "arrears": "unknown"], .no, .none, row: "T4.1n"),
    told("limitations", ["disability": "limitationsWithoutStatus"], .notYet, .none, row: "T4.1n"),
    told("pregnant, not registered", ["pregnant": "yes"], .notYet, .none, row: "T4.1n"),
    told("a refugee stays open", ["residence": "refugee"], .undecided, .undecided, row: "T1.4"),
  ]

  static let steps = [
    whatToDo("a child", ["age": 5], "correctData checkStatus call1414"),
    whatToDo("a conscript", ["service": "conscript"], "correctData checkStatus call1414"),
    whatToDo("a job", ["work": "employed"], "askEmployer checkStatus call1414"),
    whatToDo(
      "a student with a job", ["study": "fullTime", "work": "employed"],
      "askEmployer correctData checkStatus call1414"),
    whatToDo("pays regularly", ["paysForSelf": "regularly"], "correctData checkStatus call1414"),
    whatToDo("level E", ["wellbeingLevel": "E"], "correctData checkStatus call1414"),
    whatToDo("no ground", [:], "registerUnemployed pay checkStatus call1414"),
    whatToDo("informal work", ["work": "informal"], "pay checkStatus call1414"),
    whatToDo(
      "a job and own arrears", ["work": "employed", "arrears": "own"], "payArrears checkStatus call1414"),
    whatToDo("a refugee", ["residence": "refugee"], "checkStatus call1414"),
    whatToDo("from the CIS: the status says nothing", ["residence": "cis"], "call1414"),
  ]

  static let gaps = [
    PartCase(.gaps, "told not insured, with a ground", ["age": 5, "shownInStatus": "no"], "G-17"),
    PartCase(.gaps, "own arrears beside a job", ["work": "employed", "arrears": "own"], "G-15"),
    PartCase(
      .packages, "told not insured: as not insured", ["work": "employed", "shownInStatus": "no"], "guaranteed"
    ),
  ]

  private static func told(
    _ who: String, _ answers: [Question.ID: Answer], _ insured: Insured, _ payer: Payer,
    _ grounds: [Ground] = [],
    row: String = "T4.1"
  ) -> ReferenceCase {
    ReferenceCase(
      "told not insured: \(who)", answers.merging(["shownInStatus": "no"]) { $1 }, insured, payer, grounds,
      row: row)
  }

  private static func whatToDo(_ who: String, _ answers: [Question.ID: Answer], _ steps: String) -> PartCase {
    PartCase(.steps, "told not insured: \(who)", answers.merging(["shownInStatus": "no"]) { $1 }, steps)
  }

  @Test(arguments: verdicts)
  func theStatusWins(reference: ReferenceCase) throws { try reference.check() }

  @Test(arguments: steps + gaps)
  func whatIsLeftToDo(reference: PartCase) throws { try reference.check() }
}

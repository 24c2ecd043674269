import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// Persons to whom two rows come close at once: each tells the rules from one changed rule where plainer persons do not.
/// What is expected was read off the facts that the rows name.
@Suite struct ManifoldCases {
  static let all: [PartCase] =
    arrears + levels + statuses + turningAdult + [
      PartCase(
        .steps,
        "on leave from a job that is no category: neither without work nor informal, so no level to confirm",
        ["work": "employed", "leave": "childcare", "wellbeingLevel": "unknown"], "pay checkStatus"),
      PartCase(
        .steps, "who pays regularly is told to go on", ["paysForSelf": "regularly"], "pay checkStatus"),
    ]

  /// On leave the state pays, whatever is owed: the job that could pay or owe is not at issue (CAT-05).
  static let whole: [ReferenceCase] = [
    ReferenceCase(
      "maternity leave and own arrears", ["work": "employed", "leave": "maternity", "arrears": "own"],
      .undecided, .state, [.category5], row: "T4.3"),
    ReferenceCase(
      "level D and own arrears: the verdict is open, who pays for the level is not (DE-12)",
      ["wellbeingLevel": "D", "arrears": "own"], .undecided, .localExecutiveBody, [.wellbeingDE],
      row: "T4.3"),
  ]

  private static let arrears: [PartCase] = [
    PartCase(
      .gaps, "the employer's arrears leave open what to do about them, not how long own ones may be",
      ["work": "employed", "arrears": "employer"], "G-24"),
    PartCase(
      .steps, "a category and own arrears: nobody knows whether paying them off is needed",
      ["leave": "maternity", "arrears": "own"], "checkStatus call1414"),
    PartCase(
      .steps, "a young child and own arrears: a category fits, so no level to confirm",
      ["youngestChildAge": 0, "wellbeingLevel": "unknown", "arrears": "own"], "checkStatus call1414"),
    PartCase(
      .steps, "on leave from a job that is no category, in arrears: pay them off, then regularly",
      ["work": "employed", "leave": "childcare", "arrears": "own"], "payArrears pay checkStatus"),
    PartCase(
      .steps, "a serviceman with a job besides: exempt, but people in arrears are listed as not insured",
      ["service": "serviceman", "work": "employed", "arrears": "own"], "payArrears checkStatus call1414"),
    PartCase(
      .steps, "limitations, a job, and own arrears: disability first, then the arrears",
      ["disability": "limitationsWithoutStatus", "work": "employed", "arrears": "own"],
      "confirmDisability payArrears checkStatus call1414"),
    PartCase(
      .steps, "a job, own arrears, and a level that leaves the verdict open",
      [
        "wellbeingLevel": "D", "work": "employed", "pensionContributionsLast3Months": "yes",
        "arrears": "own",
      ], "payArrears checkStatus call1414"),
    PartCase(
      .steps, "a refugee's insurance is open, whatever is owed",
      ["residence": "refugee", "work": "employed", "arrears": "own"], "checkStatus call1414"),
    PartCase(
      .steps, "a labour migrant's arrears are paid off like anybody's",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "employed", "arrears": "own"],
      "payArrears checkStatus call1414"),
    PartCase(
      .steps, "level D and arrears of more than a year: whether the level outweighs them is open",
      ["wellbeingLevel": "D", "arrears": "own", "arrearsMonths": 13], "payArrears pay checkStatus call1414"),
    PartCase(
      .packages, "arrears that are not known open no volume", ["arrears": "unknown"], "guaranteed"),
  ]

  private static let levels: [PartCase] = [
    PartCase(
      .steps, "level D with informal work, and a status that denies: the department, then the operator",
      ["wellbeingLevel": "D", "work": "informal", "shownInStatus": "no"],
      "confirmWellbeing pay checkStatus call1414"),
    PartCase(
      .steps, "the same with lasting limitations: disability first",
      [
        "disability": "limitationsWithoutStatus", "wellbeingLevel": "D", "work": "informal",
        "shownInStatus": "no",
      ], "confirmDisability confirmWellbeing pay checkStatus call1414"),
  ]

  private static let statuses: [PartCase] = [
    PartCase(
      .steps, "a serviceman whom the status does not show: the data, whatever is owed",
      ["service": "serviceman", "arrears": "own", "shownInStatus": "no"], "correctData checkStatus call1414"),
    PartCase(
      .steps, "the same with a job besides",
      ["service": "serviceman", "work": "employed", "arrears": "own", "shownInStatus": "no"],
      "correctData checkStatus call1414"),
    PartCase(
      .rows, "the status denies: whether informal work counts as work no longer matters",
      ["work": "informal", "shownInStatus": "no"], "T1.1 T4.1n T6.11 T7.1"),
    PartCase(
      .rows, "whom insurance cannot reach is denied by residence, not by the status",
      ["residence": "eaeu", "eaeuRole": "illegal", "shownInStatus": "no"], "T1.7 T7.7"),
    PartCase(
      .rows, "a labour migrant's status counts",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "shownInStatus": "no"], "T1.5 T4.1n T7.5"),
    PartCase(
      .steps, "and is asked about at 1414",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "shownInStatus": "no"],
      "pay checkStatus call1414"),
    PartCase(
      .steps, "pregnant, registration unknown, and a status that denies: registering comes first",
      ["pregnant": "yes", "registeredPregnancy": "unknown", "shownInStatus": "no"],
      "registerPregnancy registerUnemployed pay checkStatus call1414"),
    PartCase(
      .rows, "a status not checked yet is said", ["shownInStatus": "notChecked"],
      "T1.1 T3.12 T4.2 T6.11 T7.1"),
    PartCase(
      .packages, "a status not checked yet opens no volume", ["shownInStatus": "notChecked"], "guaranteed"),
  ]

  /// Category 13 has no limit of age (CAT-13, DIS-08): a child whose disability is established has nothing to apply for
  /// and is told that it lasts. To somebody grown up nothing is said about turning 18.
  private static let turningAdult: [PartCase] =
    [
      PartCase(
        .steps, "cerebral palsy and a disability that is established",
        ["age": 0, "cerebralPalsy": "yes", "disability": "child"], "checkStatus")
    ]
    + ["groupII", "groupIII", "groupUnknown"].map { group in
      PartCase(
        .notices, "a child's disability, \(group), lasts", ["age": 0, "disability": .value(group)],
        "disabilityKeeps")
    }
    + [
      ("disability", "child"), ("disability", "limitationsWithoutStatus"), ("disability", "none"),
      ("work", "informal"), ("work", "employed"), ("work", "selfEmployed"), ("study", "fullTime"),
    ].map { question, answer in
      PartCase(
        .notices, "grown up with cerebral palsy, \(question) \(answer)",
        ["cerebralPalsy": "yes", question: .value(answer)], "")
    }

  @Test(arguments: all) func ofTwoRowsTheRightOneDecides(reference: PartCase) throws { try reference.check() }

  @Test(arguments: whole) func ofTwoGroundsTheRightOneDecides(reference: ReferenceCase) throws {
    try reference.check()
  }
}

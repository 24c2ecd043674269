import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// What to do next, around every condition of T9, and the documents for it.
@Suite struct StepCases {
  static let cases = arrears + causes + documents

  /// Own arrears, so that T3.10 applies and T3.12 does not.
  private static func owing(_ others: [Question.ID: Answer]) -> [Question.ID: Answer] {
    ["paysForSelf": "stopped", "arrears": "own"].merging(others) { $1 }
  }

  static let arrears = [
    PartCase(
      .steps, "a job and own arrears", ["work": "employed", "arrears": "own"],
      "payArrears checkStatus call1414"),
    PartCase(
      .steps, "a job and old own arrears", ["work": "employed", "arrears": "own", "arrearsMonths": 13],
      "payArrears checkStatus call1414"),
    PartCase(
      .steps, "level D and own arrears: people in arrears are listed as not insured",
      ["wellbeingLevel": "D", "arrears": "own"], "payArrears pay checkStatus call1414"),
    PartCase(
      .steps, "pregnant and own arrears", owing(["pregnant": "yes"]),
      "registerPregnancy payArrears registerUnemployed pay checkStatus"),
    PartCase(
      .steps, "pregnant and old own arrears", owing(["pregnant": "yes", "arrearsMonths": 13]),
      "registerPregnancy payArrears registerUnemployed pay checkStatus call1414"),
    PartCase(
      .steps, "informal work, level D, own arrears", owing(["work": "informal", "wellbeingLevel": "D"]),
      "payArrears confirmWellbeing pay checkStatus call1414"),
    PartCase(.steps, "from elsewhere, own arrears", owing(["residence": "otherForeigner"]), "call1414"),
    PartCase(
      .steps, "from elsewhere, old own arrears", owing(["residence": "otherForeigner", "arrearsMonths": 13]),
      "call1414"),
    PartCase(.steps, "a refugee, own arrears", owing(["residence": "refugee"]), "checkStatus call1414"),
    PartCase(
      .steps, "a labour migrant, own arrears",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "selfEmployed", "arrears": "own"],
      "payArrears pay checkStatus"),
    PartCase(
      .steps, "a labour migrant, old own arrears",
      [
        "residence": "eaeu", "eaeuRole": "labourMigrant", "work": "selfEmployed", "arrears": "own",
        "arrearsMonths": 13,
      ], "payArrears pay checkStatus call1414"),
    PartCase(
      .steps, "self-employed, an employer's old arrears",
      ["work": "selfEmployed", "arrears": "employer", "arrearsMonths": 13], "pay checkStatus"),
    PartCase(
      .steps, "an entrepreneur, own arrears", ["work": "entrepreneur", "arrears": "own"],
      "payArrears pay checkStatus call1414"),
    PartCase(.steps, "own arrears, not working", owing([:]), "payArrears registerUnemployed pay checkStatus"),
    PartCase(
      .steps, "own arrears, level unknown", owing(["wellbeingLevel": "unknown"]),
      "payArrears registerUnemployed confirmWellbeing pay checkStatus"),
    PartCase(
      .steps, "own arrears, level unknown, informal work",
      owing(["wellbeingLevel": "unknown", "work": "informal"]), "payArrears confirmWellbeing pay checkStatus"),
    PartCase(
      .steps, "own arrears, level unknown, pension contributions",
      owing(["wellbeingLevel": "unknown", "pensionContributionsLast3Months": "yes"]),
      "payArrears registerUnemployed pay checkStatus"),
    PartCase(
      .steps, "pregnant, own arrears, level unknown",
      owing(["pregnant": "yes", "wellbeingLevel": "unknown"]),
      "registerPregnancy payArrears registerUnemployed confirmWellbeing pay checkStatus"),
  ]

  static let causes = [
    PartCase(
      .steps, "a student whose employer owes",
      ["study": "fullTime", "work": "employed", "arrears": "employer"], "checkStatus"),
    PartCase(
      .steps, "limitations, and the employer owes",
      ["disability": "limitationsWithoutStatus", "work": "employed", "arrears": "employer"],
      "confirmDisability askEmployer checkStatus call1414"),
    PartCase(
      .steps, "level D with contributions, and the employer owes",
      [
        "wellbeingLevel": "D", "pensionContributionsLast3Months": "yes", "work": "employed",
        "arrears": "employer",
      ], "askEmployer checkStatus call1414"),
    PartCase(
      .steps, "level unknown, and the employer owes",
      ["wellbeingLevel": "unknown", "work": "employed", "arrears": "employer"],
      "askEmployer checkStatus call1414"),
    PartCase(.steps, "on leave without a job named", ["leave": "childcare"], "pay checkStatus"),
    PartCase(
      .steps, "level D, informal work", ["wellbeingLevel": "D", "work": "informal"],
      "confirmWellbeing checkStatus call1414"),
    PartCase(
      .steps, "a student at level D with informal work",
      ["wellbeingLevel": "D", "work": "informal", "study": "fullTime"], "checkStatus"),
    PartCase(
      .steps, "a student, level unknown", ["wellbeingLevel": "unknown", "study": "fullTime"], "checkStatus"),
    PartCase(
      .steps, "a labour migrant without a ground, level unknown",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "wellbeingLevel": "unknown"], "pay checkStatus"),
    PartCase(.steps, "a pregnant student", ["pregnant": "yes", "study": "fullTime"], "checkStatus"),
    PartCase(
      .steps, "pregnant, registration unknown", ["pregnant": "yes", "registeredPregnancy": "unknown"],
      "registerPregnancy checkStatus call1414"),
    PartCase(
      .steps, "a student with limitations", ["disability": "limitationsWithoutStatus", "study": "fullTime"],
      "checkStatus"),
    PartCase(
      .steps, "limitations and informal work",
      ["disability": "limitationsWithoutStatus", "work": "informal"],
      "confirmDisability pay checkStatus call1414"),
    PartCase(.steps, "informal work", ["work": "informal"], "pay checkStatus call1414"),
    PartCase(.steps, "self-employed, never paid", ["work": "selfEmployed"], "pay checkStatus call1414"),
    PartCase(
      .steps, "a self-employed student who never paid", ["work": "selfEmployed", "study": "fullTime"],
      "checkStatus"),
  ]

  static let documents = [
    PartCase(.documents, "a signature", [:], "digitalSignature iin"),
    PartCase(.documents, "no signature", ["digitalSignature": "no"], "iin"),
    PartCase(
      .documents, "limitations", ["disability": "limitationsWithoutStatus"],
      "identity mseReferral digitalSignature iin"),
    PartCase(
      .documents, "limitations by cerebral palsy",
      ["disability": "limitationsWithoutStatus", "cerebralPalsy": "yes"],
      "identity mseReferral cerebralPalsyRecords digitalSignature iin"),
    PartCase(.documents, "undecided", ["work": "informal"], "digitalSignature iin"),
  ]

  @Test(arguments: cases)
  func whatToDoNext(reference: PartCase) throws { try reference.check() }
}

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
    PartCase(.steps, "a job and own arrears", ["work": "employed", "arrears": "own"], "checkStatus"),
    PartCase(
      .steps, "a job and old own arrears", ["work": "employed", "arrears": "own", "arrearsMonths": 13],
      "checkStatus"),
    PartCase(.steps, "level D and own arrears", ["wellbeingLevel": "D", "arrears": "own"], ""),
    PartCase(
      .steps, "pregnant and own arrears", owing(["pregnant": "yes"]),
      "pay payArrears registerUnemployed registerPregnancy"),
    PartCase(
      .steps, "pregnant and old own arrears", owing(["pregnant": "yes", "arrearsMonths": 13]),
      "pay payArrears registerUnemployed registerPregnancy call1414"),
    PartCase(
      .steps, "informal work, level D, own arrears", owing(["work": "informal", "wellbeingLevel": "D"]),
      "checkStatus pay payArrears confirmWellbeing call1414"),
    PartCase(.steps, "from elsewhere, own arrears", owing(["residence": "otherForeigner"]), ""),
    PartCase(
      .steps, "from elsewhere, old own arrears", owing(["residence": "otherForeigner", "arrearsMonths": 13]),
      ""),
    PartCase(.steps, "a refugee, own arrears", owing(["residence": "refugee"]), "checkStatus call1414"),
    PartCase(
      .steps, "a labour migrant, own arrears",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "selfEmployed", "arrears": "own"],
      "pay payArrears"),
    PartCase(
      .steps, "a labour migrant, old own arrears",
      [
        "residence": "eaeu", "eaeuRole": "labourMigrant", "work": "selfEmployed", "arrears": "own",
        "arrearsMonths": 13,
      ], "pay payArrears call1414"),
    PartCase(
      .steps, "self-employed, an employer's old arrears",
      ["work": "selfEmployed", "arrears": "employer", "arrearsMonths": 13], "pay"),
    PartCase(
      .steps, "an entrepreneur, own arrears", ["work": "entrepreneur", "arrears": "own"],
      "pay payArrears call1414"),
    PartCase(.steps, "own arrears, not working", owing([:]), "pay payArrears registerUnemployed"),
    PartCase(
      .steps, "own arrears, level unknown", owing(["wellbeingLevel": "unknown"]),
      "pay payArrears registerUnemployed confirmWellbeing"),
    PartCase(
      .steps, "own arrears, level unknown, informal work",
      owing(["wellbeingLevel": "unknown", "work": "informal"]), "pay payArrears confirmWellbeing"),
    PartCase(
      .steps, "own arrears, level unknown, pension contributions",
      owing(["wellbeingLevel": "unknown", "pensionContributionsLast3Months": "yes"]),
      "pay payArrears registerUnemployed"),
    PartCase(
      .steps, "pregnant, own arrears, level unknown",
      owing(["pregnant": "yes", "wellbeingLevel": "unknown"]),
      "pay payArrears registerUnemployed registerPregnancy confirmWellbeing"),
  ]

  static let causes = [
    PartCase(
      .steps, "a student whose employer owes",
      ["study": "fullTime", "work": "employed", "arrears": "employer"], ""),
    PartCase(
      .steps, "limitations, and the employer owes",
      ["disability": "limitationsWithoutStatus", "work": "employed", "arrears": "employer"],
      "confirmDisability askEmployer call1414"),
    PartCase(
      .steps, "level D with contributions, and the employer owes",
      [
        "wellbeingLevel": "D", "pensionContributionsLast3Months": "yes", "work": "employed",
        "arrears": "employer",
      ], "checkStatus askEmployer call1414"),
    PartCase(
      .steps, "level unknown, and the employer owes",
      ["wellbeingLevel": "unknown", "work": "employed", "arrears": "employer"], "askEmployer call1414"),
    PartCase(.steps, "on leave without a job named", ["leave": "childcare"], "pay"),
    PartCase(
      .steps, "level D, informal work", ["wellbeingLevel": "D", "work": "informal"],
      "checkStatus confirmWellbeing call1414"),
    PartCase(
      .steps, "a student at level D with informal work",
      ["wellbeingLevel": "D", "work": "informal", "study": "fullTime"], ""),
    PartCase(.steps, "a student, level unknown", ["wellbeingLevel": "unknown", "study": "fullTime"], ""),
    PartCase(
      .steps, "a labour migrant without a ground, level unknown",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "wellbeingLevel": "unknown"], "pay"),
    PartCase(.steps, "a pregnant student", ["pregnant": "yes", "study": "fullTime"], ""),
    PartCase(
      .steps, "pregnant, registration unknown", ["pregnant": "yes", "registeredPregnancy": "unknown"],
      "checkStatus registerPregnancy call1414"),
    PartCase(
      .steps, "a student with limitations", ["disability": "limitationsWithoutStatus", "study": "fullTime"],
      ""),
    PartCase(
      .steps, "limitations and informal work",
      ["disability": "limitationsWithoutStatus", "work": "informal"],
      "checkStatus confirmDisability call1414"),
    PartCase(.steps, "informal work", ["work": "informal"], "checkStatus pay call1414"),
    PartCase(.steps, "self-employed, never paid", ["work": "selfEmployed"], "checkStatus pay call1414"),
    PartCase(
      .steps, "a self-employed student who never paid", ["work": "selfEmployed", "study": "fullTime"], ""),
  ]

  static let documents = [
    PartCase(.documents, "a signature", [:], "digitalSignature"),
    PartCase(.documents, "no signature", ["digitalSignature": "no"], ""),
    PartCase(
      .documents, "limitations", ["disability": "limitationsWithoutStatus"],
      "identity mseReferral digitalSignature"),
    PartCase(
      .documents, "limitations by cerebral palsy",
      ["disability": "limitationsWithoutStatus", "cerebralPalsy": "yes"],
      "identity mseReferral cerebralPalsyRecords digitalSignature"),
    PartCase(.documents, "undecided", ["work": "informal"], "digitalSignature iin"),
  ]

  @Test(arguments: cases)
  func whatToDoNext(reference: PartCase) throws { try reference.check() }
}

import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// The rows that a result cites, all of them.
@Suite struct RowCases {
  static let cases = collected + modifiers + cerebralPalsy

  static let collected = [
    PartCase(.rows, "nothing", [:], "T1.1 T3.12 T6.11 T7.1"),
    PartCase(
      .rows, "a refugee who serves and cares for somebody",
      ["residence": "refugee", "service": "serviceman", "caresFor": "otherSinceChildhood"], "T1.4 T6.11 T7.1"),
    PartCase(
      .rows, "a refugee who serves, works informally and gets aid",
      ["residence": "refugee", "service": "conscript", "work": "informal", "targetedAssistance": "yes"],
      "T1.4 T6.6 T7.1 T7.2"),
    PartCase(
      .rows, "informal work, on leave, with aid",
      ["work": "informal", "leave": "childcare", "targetedAssistance": "yes"], "T1.1 T3.12i T6.6 T7.1"),
    PartCase(
      .rows, "informal work, not pregnant but registered",
      ["work": "informal", "registeredPregnancy": "yes"],
      "T1.1 T3.12i T6.11 T7.1"),
    PartCase(
      .rows, "informal work, pregnant but not registered", ["work": "informal", "pregnant": "yes"],
      "T1.1 T3.12i T6.2 T7.1"),
    PartCase(
      .rows, "informal work, pregnant and registered",
      ["work": "informal", "pregnant": "yes", "registeredPregnancy": "yes"], "T1.1 T2.7u T6.2 T7.1"),
    PartCase(
      .rows, "informal work, cares for a child with a disability",
      ["work": "informal", "caresFor": "childWithDisability"], "T1.1 T2.7u T6.11 T7.1"),
    PartCase(
      .rows, "informal work, cares for group I since childhood",
      ["work": "informal", "caresFor": "groupISinceChildhood"], "T1.1 T2.7u T6.11 T7.1"),
    PartCase(
      .rows, "level unknown, own arrears",
      ["wellbeingLevel": "unknown", "paysForSelf": "stopped", "arrears": "own"], "T1.1 T3.10 T6.11 T7.1"),
    PartCase(
      .rows, "level unknown, but pension contributions",
      ["wellbeingLevel": "unknown", "pensionContributionsLast3Months": "yes"], "T1.1 T3.12 T6.11 T7.1"),
    PartCase(.rows, "informal work, level A", ["work": "informal"], "T1.1 T3.12i T6.11 T7.1"),
    PartCase(
      .rows, "informal work, level unknown, but pension contributions",
      ["work": "informal", "wellbeingLevel": "unknown", "pensionContributionsLast3Months": "yes"],
      "T1.1 T3.12i T6.11 T7.1"),
  ]

  static let modifiers = [
    PartCase(
      .rows, "from the CIS, not checked", ["residence": "cis", "shownInStatus": "notChecked"], "T1.9 T7.6"),
    PartCase(
      .rows, "a refugee, not checked", ["residence": "refugee", "shownInStatus": "notChecked"],
      "T1.4 T4.2 T6.11 T7.1"),
    PartCase(
      .rows, "a labour migrant with a job, not checked",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "employed", "shownInStatus": "notChecked"],
      "T1.5 T3.2 T4.2 T7.5"),
    PartCase(
      .rows, "from the CIS, arrears unknown", ["residence": "cis", "arrears": "unknown"], "T1.9 T7.6"),
    PartCase(
      .rows, "a refugee, arrears unknown", ["residence": "refugee", "arrears": "unknown"],
      "T1.4 T4.4 T6.11 T7.1"),
    PartCase(
      .rows, "a labour migrant with a job, arrears unknown",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "employed", "arrears": "unknown"],
      "T1.5 T3.2 T4.4 T7.5"),
    PartCase(
      .rows, "a refugee's child with arrears", ["residence": "refugee", "age": 5, "arrears": "own"],
      "T1.4 T2.1 T6.1 T7.1"),
  ]

  static let cerebralPalsy = [
    PartCase(.rows, "a child without the disease", ["age": 17], "T1.1 T2.1 T5.17 T6.1 T7.1"),
    PartCase(
      .rows, "group I without the disease", ["disability": "groupI"], "T1.1 T2.13 T6.4 T7.1 T7.2"),
    PartCase(
      .rows, "limitations without the disease", ["disability": "limitationsWithoutStatus"],
      "T1.1 T2.13x T6.11 T7.1"),
    PartCase(.rows, "a student without the disease", ["study": "fullTime"], "T1.1 T2.14 T6.11 T7.1"),
    PartCase(.rows, "an employee without the disease", ["work": "employed"], "T1.1 T3.2 T6.11 T7.1"),
    PartCase(
      .rows, "self-employed without the disease", ["work": "selfEmployed", "paysForSelf": "regularly"],
      "T1.1 T3.9 T6.11 T7.1"),
    PartCase(
      .rows, "18, still a child with a disability in the papers",
      ["cerebralPalsy": "yes", "age": 18, "disability": "child"], "T1.1 T2.13 T5.a T6.11 T7.1"),
    PartCase(
      .rows, "18, group II", ["cerebralPalsy": "yes", "age": 18, "disability": "groupII"],
      "T1.1 T2.13 T5.a T6.4 T7.1 T7.2"),
    PartCase(
      .rows, "18, group III", ["cerebralPalsy": "yes", "age": 18, "disability": "groupIII"],
      "T1.1 T2.13 T5.a T6.4 T7.1 T7.2"),
    PartCase(
      .rows, "18, group unknown", ["cerebralPalsy": "yes", "age": 18, "disability": "groupUnknown"],
      "T1.1 T2.13 T5.a T6.4 T7.1 T7.2"),
    PartCase(
      .rows, "18, an entrepreneur who pays",
      ["cerebralPalsy": "yes", "age": 18, "work": "entrepreneur", "paysForSelf": "regularly"],
      "T1.1 T3.9 T5.f T6.11 T7.1"),
  ]

  @Test(arguments: cases)
  func theRowsOfAResult(reference: PartCase) throws { try reference.check() }
}

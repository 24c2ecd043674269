import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

@Suite struct OtherGroundCases {
  static let cases = grounds + residence + cerebralPalsy + unknown + families

  static let grounds = [
    ReferenceCase("a serviceman is exempt", ["service": "serviceman"], .yes, .exempt, [.exempt], row: "T3.1"),
    ReferenceCase(
      "a law-enforcement officer with a job: exempt", ["service": "lawEnforcement", "work": "employed"], .yes,
      .exempt, [.employer, .exempt], row: "T3.1"),
    ReferenceCase(
      "an exempt person who is not shown", ["service": "conscript", "shownInStatus": "no"], .notShown,
      .exempt, [.exempt], row: "T4.1"),
    ReferenceCase(
      "officially employed", ["work": "employed"], .yes, .employer, [.employer], row: "T3.2"),
    ReferenceCase(
      "own arrears undo a job", ["work": "employed", "arrears": "own"], .no, .none, row: "T3.3o"),
    ReferenceCase(
      "own arrears undo a labour migrant's job",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "employed", "arrears": "own"], .no, .none,
      row: "T3.3o"),
    ReferenceCase(
      "a category with a job and own arrears stays open",
      ["work": "employed", "arrears": "own", "study": "fullTime"], .undecided, .undecided, [.category14],
      row: "T4.3"),
    ReferenceCase(
      "the employer's arrears do", ["work": "employed", "arrears": "employer"], .no, .none, row: "T3.3"),
    ReferenceCase(
      "level D from 2026", ["wellbeingLevel": "D"], .onTurning, .localExecutiveBody, [.wellbeingDE],
      row: "T3.4"),
    ReferenceCase(
      "level E from 2026", ["wellbeingLevel": "E"], .onTurning, .localExecutiveBody, [.wellbeingDE],
      row: "T3.4"),
    ReferenceCase(
      "level D before 2026", ["wellbeingLevel": "D"], .no, .none, row: "T3.8", on: .lastDayOf2025),
    ReferenceCase("level C gives nothing", ["wellbeingLevel": "C"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "level D, contributions unknown",
      ["wellbeingLevel": "D", "pensionContributionsLast3Months": "unknown"],
      .undecided, .undecided, row: "T3.4u"),
    ReferenceCase(
      "level D with informal work", ["wellbeingLevel": "D", "work": "informal"], .undecided, .undecided,
      row: "T3.5"),
    ReferenceCase(
      "level D with pension contributions",
      ["wellbeingLevel": "D", "pensionContributionsLast3Months": "yes"], .undecided, .undecided,
      row: "T3.6"),
    ReferenceCase(
      "level unknown, not working: no for today", ["wellbeingLevel": "unknown"], .no, .none, row: "T3.7"),
    ReferenceCase(
      "level unknown, informal work", ["wellbeingLevel": "unknown", "work": "informal"], .undecided,
      .undecided, row: "T3.7i"),
    ReferenceCase(
      "pays regularly", ["paysForSelf": "regularly"], .yes, .`self`, [.independent], row: "T3.9"),
    ReferenceCase(
      "self-employed and pays", ["work": "selfEmployed", "paysForSelf": "regularly"], .yes, .`self`,
      [.independent], row: "T3.9"),
    ReferenceCase(
      "self-employed, never paid, no arrears known", ["work": "selfEmployed"], .undecided, .`self`,
      row: "T3.9u"),
    ReferenceCase(
      "an entrepreneur who stopped", ["work": "entrepreneur", "paysForSelf": "stopped"], .undecided,
      .`self`, row: "T3.9u"),
    ReferenceCase(
      "own arrears of a self-employed person", ["work": "selfEmployed", "arrears": "own"], .no, .none,
      row: "T3.10"),
    ReferenceCase(
      "arrears unknown", ["work": "selfEmployed", "arrears": "unknown"], .undecided, .undecided,
      row: "T3.11"),
    ReferenceCase("nothing fits", [:], .no, .none, row: "T3.12"),
    ReferenceCase("informal work", ["work": "informal"], .undecided, .undecided, row: "T3.12i"),
    ReferenceCase(
      "stopped paying and does not work, no arrears", ["paysForSelf": "stopped"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "level D who also pays: yes, but who pays is not stated",
      ["wellbeingLevel": "D", "paysForSelf": "regularly"], .yes, .undecided, [.wellbeingDE, .independent],
      row: "T3.9"),
  ]

  @Test(arguments: grounds)
  func everyOtherGround(reference: ReferenceCase) throws { try reference.check() }

  static let residence = [
    ReferenceCase("a citizen", ["study": "fullTime"], .yes, .state, [.category14], row: "T1.1"),
    ReferenceCase(
      "a residence permit opens the categories", ["residence": "permitForeigner", "study": "fullTime"], .yes,
      .state, [.category14], row: "T1.3"),
    ReferenceCase(
      "a refugee: categories for information only", ["residence": "refugee", "age": 5], .undecided,
      .undecided, [.category1], row: "T1.4"),
    ReferenceCase(
      "a labour migrant with a job", ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "employed"],
      .yes, .employer, [.employer], row: "T1.5"),
    ReferenceCase(
      "a labour migrant gets no state category",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "age": 17, "study": "fullTime"], .no, .none,
      row: "T1.5"),
    ReferenceCase(
      "the child of a labour migrant", ["residence": "eaeu", "eaeuRole": "familyMember", "age": 5],
      .undecided, .undecided, row: "T1.6"),
    ReferenceCase(
      "an illegal migrant", ["residence": "eaeu", "eaeuRole": "illegal"], .no, .none, row: "T1.7"),
    ReferenceCase("a visitor", ["residence": "eaeu", "eaeuRole": "visitor"], .no, .none, row: "T1.8"),
    ReferenceCase(
      "from the EAEU, why is unknown", ["residence": "eaeu", "eaeuRole": "unknown"], .undecided,
      .undecided, row: "T1.8"),
    ReferenceCase("from the CIS", ["residence": "cis", "age": 5], .no, .none, row: "T1.9"),
    ReferenceCase("from elsewhere", ["residence": "otherForeigner"], .no, .none, row: "T1.10"),
    ReferenceCase("stateless for a time", ["residence": "temporaryStateless"], .no, .none, row: "T1.11"),
    ReferenceCase(
      "status unknown", ["residence": "unknown", "age": 5], .undecided, .undecided, row: "T1.12"),
  ]

  @Test(arguments: residence)
  func theGateOfResidence(reference: ReferenceCase) throws { try reference.check() }

  static let cerebralPalsy = [
    ReferenceCase(
      "17 with a disability", ["cerebralPalsy": "yes", "age": 17, "disability": "child"], .yes, .state,
      [.category1, .category13], row: "T5.0"),
    ReferenceCase(
      "a: status determined", ["cerebralPalsy": "yes", "age": 18, "disability": "groupI"], .yes, .state,
      [.category13], row: "T5.a"),
    ReferenceCase(
      "a': no status yet", ["cerebralPalsy": "yes", "age": 18, "disability": "limitationsWithoutStatus"],
      .notYet, .none, row: "T5.a'"),
    ReferenceCase(
      "b: able to work, not employed", ["cerebralPalsy": "yes", "age": 18], .no, .none, row: "T5.b"),
    ReferenceCase(
      "b: registered", ["cerebralPalsy": "yes", "age": 18, "registeredUnemployed": "yes"], .yes,
      .localExecutiveBody, [.category2], row: "T5.b"),
    ReferenceCase(
      "c: works informally", ["cerebralPalsy": "yes", "age": 18, "work": "informal", "wellbeingLevel": "D"],
      .undecided, .undecided, row: "T5.c"),
    ReferenceCase(
      "d: full-time student", ["cerebralPalsy": "yes", "age": 18, "study": "fullTime"], .yes, .state,
      [.category14], row: "T5.d"),
    ReferenceCase(
      "e: employed", ["cerebralPalsy": "yes", "age": 18, "work": "employed"], .yes, .employer,
      [.employer], row: "T5.e"),
    ReferenceCase(
      "f: self-employed",
      ["cerebralPalsy": "yes", "age": 18, "work": "selfEmployed", "paysForSelf": "regularly"],
      .yes, .`self`, [.independent], row: "T5.f"),
  ]

  @Test(arguments: cerebralPalsy)
  func turning18WithCerebralPalsy(reference: ReferenceCase) throws { try reference.check() }

  static let unknown = [
    ReferenceCase(
      "age unknown, a student either way", ["age": "unknown", "study": "fullTime"], .yes, .state,
      [.category14], row: "T2.14"),
    ReferenceCase("age unknown decides", ["age": "unknown"], .undecided, .undecided, row: "T13.3"),
    ReferenceCase(
      "disability unknown, a pensioner either way", ["disability": "unknown", "receivesPension": "yes"],
      .yes, .state, [.category8], row: "T2.8"),
    ReferenceCase("work unknown decides", ["work": "unknown"], .undecided, .undecided, row: "T13.3"),
    ReferenceCase(
      "registration unknown decides", ["registeredUnemployed": "unknown"], .undecided, .undecided,
      row: "T13.3"),
    ReferenceCase(
      "arrears unknown keep a job's result", ["work": "employed", "arrears": "unknown"], .yes, .employer,
      [.employer], row: "T4.4"),
  ]

  @Test(arguments: unknown)
  func unknownAnswers(reference: ReferenceCase) throws { try reference.check() }

  static let families = [
    ReferenceCase(
      "works officially", ["servicemanFamily": "yes", "work": "employed"], .yes, .employer, [.employer],
      row: "T10.1"),
    ReferenceCase(
      "registered as unemployed", ["servicemanFamily": "yes", "registeredUnemployed": "yes"], .yes,
      .localExecutiveBody, [.category2], row: "T10.2"),
    ReferenceCase("not registered", ["servicemanFamily": "yes"], .no, .none, row: "T10.3"),
    ReferenceCase(
      "a child", ["servicemanFamily": "yes", "age": 7], .yes, .state, [.category1], row: "T10.4"),
    ReferenceCase(
      "a pensioner of the ministry", ["servicemanFamily": "yes", "receivesPension": "yes"], .yes, .state,
      [.category8], row: "T10.5"),
  ]

  @Test(arguments: families)
  func familiesOfServicemen(reference: ReferenceCase) throws { try reference.check() }
}

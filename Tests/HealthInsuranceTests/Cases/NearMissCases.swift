import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// People whom a row just misses: each differs in one answer from somebody whom it fits.
@Suite struct NearMissCases {
  static let cases = categories + grounds

  static let categories = [
    ReferenceCase(
      "registered for pregnancy by mistake", ["registeredPregnancy": "yes"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "pregnant, registered, with a job",
      ["pregnant": "yes", "registeredPregnancy": "yes", "work": "employed"],
      .yes, .employer, [.employer], row: "T3.2"),
    ReferenceCase(
      "pregnant, registered, in service",
      ["pregnant": "yes", "registeredPregnancy": "yes", "service": "conscript"], .yes, .exempt, [.exempt],
      row: "T3.1"),
    ReferenceCase(
      "pregnant, registered, on leave",
      ["pregnant": "yes", "registeredPregnancy": "yes", "leave": "childcare"],
      .no, .none, row: "T3.12"),
    ReferenceCase(
      "not pregnant, registration unknown", ["registeredPregnancy": "unknown"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "pregnant, registration unknown, the employer owes",
      ["pregnant": "yes", "registeredPregnancy": "unknown", "work": "employed", "arrears": "employer"], .no,
      .none, row: "T3.3"),
    ReferenceCase(
      "pregnant, registration unknown, on leave",
      ["pregnant": "yes", "registeredPregnancy": "unknown", "leave": "childcare"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "pregnant, not registered, the employer owes",
      ["pregnant": "yes", "work": "employed", "arrears": "employer"], .no, .none, row: "T3.3"),
    ReferenceCase(
      "pregnant, not registered, on leave", ["pregnant": "yes", "leave": "childcare"], .no, .none,
      row: "T3.12"),
    ReferenceCase(
      "a child of two and a job", ["youngestChildAge": 2, "work": "employed"], .yes, .employer, [.employer],
      row: "T3.2"),
    ReferenceCase(
      "a child of two and service", ["youngestChildAge": 2, "service": "conscript"], .yes, .exempt, [.exempt],
      row: "T3.1"),
    ReferenceCase(
      "a child of two on maternity leave", ["youngestChildAge": 2, "leave": "maternity"], .yes, .state,
      [.category5], row: "T2.5"),
    ReferenceCase(
      "cares for a child with a disability, with a job",
      ["caresFor": "childWithDisability", "work": "employed"], .yes, .employer, [.employer], row: "T3.2"),
    ReferenceCase(
      "cares for a child with a disability, in service",
      ["caresFor": "childWithDisability", "service": "conscript"], .yes, .exempt, [.exempt], row: "T3.1"),
    ReferenceCase(
      "cares for a child with a disability, on leave",
      ["caresFor": "childWithDisability", "leave": "childcare"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "cares for group I, with a job", ["caresFor": "groupI", "work": "employed"], .yes, .employer,
      [.employer], row: "T3.2"),
    ReferenceCase(
      "cares for group I, in service", ["caresFor": "groupI", "service": "conscript"], .yes, .exempt,
      [.exempt], row: "T3.1"),
    ReferenceCase(
      "cares for group I, on leave", ["caresFor": "groupI", "leave": "childcare"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "since childhood, not group I, on leave", ["caresFor": "otherSinceChildhood", "leave": "childcare"],
      .no,
      .none, row: "T3.12"),
    ReferenceCase(
      "since childhood, not group I, the employer owes",
      ["caresFor": "otherSinceChildhood", "work": "employed", "arrears": "employer"], .no, .none, row: "T3.3"),
    ReferenceCase(
      "a kandas in service", ["residence": "kandas", "service": "conscript"], .yes, .exempt, [.exempt],
      row: "T3.1"),
    ReferenceCase(
      "a kandas on leave", ["residence": "kandas", "leave": "childcare"], .no, .none, row: "T3.12"),
    ReferenceCase("Kumis alqa", ["award": "kumisAlqa"], .yes, .state, [.category12], row: "T2.12"),
    ReferenceCase("Mother Heroine", ["award": "motherHeroine"], .yes, .state, [.category12], row: "T2.12"),
    ReferenceCase("Maternal Glory I", ["award": "maternalGloryI"], .yes, .state, [.category12], row: "T2.12"),
    ReferenceCase("group I", ["disability": "groupI"], .yes, .state, [.category13], row: "T2.13"),
    ReferenceCase("group II", ["disability": "groupII"], .yes, .state, [.category13], row: "T2.13"),
    ReferenceCase("group III", ["disability": "groupIII"], .yes, .state, [.category13], row: "T2.13"),
    ReferenceCase(
      "aid and service", ["targetedAssistance": "yes", "service": "conscript"], .yes, .exempt, [.exempt],
      row: "T3.1"),
    ReferenceCase(
      "aid and leave", ["targetedAssistance": "yes", "leave": "childcare"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "aid and a job", ["targetedAssistance": "yes", "work": "employed"], .yes, .employer, [.employer],
      row: "T3.2"),
  ]

  static let grounds = [
    ReferenceCase(
      "a special state body", ["service": "specialStateBody"], .yes, .exempt, [.exempt], row: "T3.1"),
    ReferenceCase(
      "self-employed, an employer's arrears", ["work": "selfEmployed", "arrears": "employer"], .no, .none,
      row: "T3.12"),
    ReferenceCase(
      "on child-care leave without a small child, the employer owes",
      ["work": "employed", "leave": "childcare", "arrears": "employer"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "level A, contributions unknown", ["pensionContributionsLast3Months": "unknown"], .no, .none,
      row: "T3.12"),
    ReferenceCase(
      "level E, contributions unknown",
      ["wellbeingLevel": "E", "pensionContributionsLast3Months": "unknown"], .undecided, .undecided,
      row: "T3.4u"),
    ReferenceCase(
      "level D, the employer owes", ["wellbeingLevel": "D", "work": "employed", "arrears": "employer"], .no,
      .none, row: "T3.3"),
    ReferenceCase(
      "level D, contributions unknown, the employer owes",
      [
        "wellbeingLevel": "D", "work": "employed", "arrears": "employer",
        "pensionContributionsLast3Months": "unknown",
      ], .no, .none, row: "T3.3"),
    ReferenceCase(
      "level E with informal work", ["wellbeingLevel": "E", "work": "informal"], .undecided, .undecided,
      row: "T3.5"),
    ReferenceCase(
      "level A with pension contributions", ["pensionContributionsLast3Months": "yes"], .no, .none,
      row: "T3.12"),
    ReferenceCase(
      "level E with pension contributions",
      ["wellbeingLevel": "E", "pensionContributionsLast3Months": "yes"], .undecided, .undecided, row: "T3.6"),
    ReferenceCase(
      "level unknown, informal work, own arrears",
      ["wellbeingLevel": "unknown", "work": "informal", "paysForSelf": "stopped", "arrears": "own"], .no,
      .none,
      row: "T3.10"),
    ReferenceCase(
      "level E before 2026", ["wellbeingLevel": "E"], .no, .none, row: "T3.8", on: .lastDayOf2025),
    ReferenceCase(
      "pays regularly but owes", ["paysForSelf": "regularly", "arrears": "own"], .no, .none, row: "T3.10"),
    ReferenceCase(
      "an entrepreneur who owes", ["work": "entrepreneur", "arrears": "own"], .no, .none, row: "T3.10"),
    ReferenceCase(
      "stopped and owes", ["paysForSelf": "stopped", "arrears": "own"], .no, .none, row: "T3.10"),
    ReferenceCase(
      "does not pay, arrears unknown", ["arrears": "unknown"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "an entrepreneur, arrears unknown", ["work": "entrepreneur", "arrears": "unknown"], .undecided,
      .undecided, row: "T3.11"),
    ReferenceCase(
      "stopped, arrears unknown", ["paysForSelf": "stopped", "arrears": "unknown"], .undecided, .undecided,
      row: "T3.11"),
    ReferenceCase(
      "pays, arrears unknown", ["paysForSelf": "regularly", "arrears": "unknown"], .undecided, .undecided,
      row: "T3.11"),
    ReferenceCase(
      "a job that the status does not show", ["work": "employed", "shownInStatus": "no"], .notShown,
      .employer,
      [.employer], row: "T4.1"),
  ]

  @Test(arguments: cases)
  func someoneWhomARowJustMisses(reference: ReferenceCase) throws { try reference.check() }
}

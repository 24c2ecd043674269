import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

@Suite struct CategoryCases {
  static let cases = [
    ReferenceCase("the day before the 18th birthday", ["age": 17], .yes, .state, [.category1], row: "T2.1"),
    ReferenceCase("the 18th birthday ends category 1", ["age": 18], .no, .none, row: "T3.12"),
    ReferenceCase(
      "local budgets pay for the registered unemployed from 2026", ["registeredUnemployed": "yes"], .yes,
      .localExecutiveBody, [.category2], row: "T2.2"),
    ReferenceCase(
      "until the end of 2025 the state paid for them", ["registeredUnemployed": "yes"], .yes, .state,
      [.category2], row: "T2.2", on: .lastDayOf2025),
    ReferenceCase(
      "from 1 January 2026 the local body pays", ["registeredUnemployed": "yes"], .yes,
      .localExecutiveBody, [.category2], row: "T2.2", on: .startOf(2026)),
    ReferenceCase(
      "with another category the state pays", ["registeredUnemployed": "yes", "study": "fullTime"], .yes,
      .state, [.category2, .category14], row: "T2.2"),
    ReferenceCase(
      "pregnant, not working, registered", ["pregnant": "yes", "registeredPregnancy": "yes"], .yes, .state,
      [.category3], row: "T2.3"),
    ReferenceCase(
      "registration unknown decides by its own row",
      ["pregnant": "yes", "registeredPregnancy": "unknown"], .undecided, .undecided, row: "T2.3u"),
    ReferenceCase(
      "not registered: one step is missing", ["pregnant": "yes"], .notYet, .none, row: "T2.3x"),
    ReferenceCase(
      "a child of two", ["youngestChildAge": 2], .yes, .state, [.category4], row: "T2.4"),
    ReferenceCase("the third birthday ends it", ["youngestChildAge": 3], .no, .none, row: "T3.12"),
    ReferenceCase(
      "on maternity leave from a job: the state, not the employer",
      ["work": "employed", "leave": "maternity"],
      .yes, .state, [.category5], row: "T2.5"),
    ReferenceCase(
      "adoption leave", ["work": "employed", "leave": "adoption"], .yes, .state, [.category5], row: "T2.5"),
    ReferenceCase(
      "child-care leave with a child of two",
      ["work": "employed", "leave": "childcare", "youngestChildAge": 2], .yes, .state, [.category5],
      row: "T2.5"),
    ReferenceCase(
      "child-care leave with a child of three gives nothing",
      ["work": "employed", "leave": "childcare", "youngestChildAge": 3], .no, .none, row: "T3.12"),
    ReferenceCase(
      "cares for a child with a disability", ["caresFor": "childWithDisability"], .yes, .state,
      [.category6], row: "T2.6"),
    ReferenceCase("cares for group I", ["caresFor": "groupI"], .yes, .state, [.category7], row: "T2.7"),
    ReferenceCase(
      "group I since childhood", ["caresFor": "groupISinceChildhood"], .yes, .state, [.category7],
      row: "T2.7"),
    ReferenceCase(
      "since childhood, not group I: the sources disagree", ["caresFor": "otherSinceChildhood"],
      .undecided, .undecided, row: "T2.7u"),
    ReferenceCase(
      "a carer with informal work is left open", ["caresFor": "groupI", "work": "informal"], .undecided,
      .undecided, row: "T2.7u"),
    ReferenceCase(
      "a kandas with informal work is left open", ["residence": "kandas", "work": "informal"], .undecided,
      .undecided, row: "T2.7u"),
    ReferenceCase(
      "aid with informal work is left open", ["targetedAssistance": "yes", "work": "informal"], .undecided,
      .undecided, row: "T2.7u"),
    ReferenceCase("a pensioner", ["receivesPension": "yes"], .yes, .state, [.category8], row: "T2.8"),
    ReferenceCase("a veteran", ["warVeteran": "yes"], .yes, .state, [.category8], row: "T2.8"),
    ReferenceCase("age alone makes no pensioner", ["age": 70], .no, .none, row: "T3.12"),
    ReferenceCase("a convict", ["custody": "convict"], .yes, .state, [.category9], row: "T2.9"),
    ReferenceCase(
      "minimum security is not category 9", ["custody": "minimumSecurity"], .no, .none, row: "T2.9x"),
    ReferenceCase(
      "minimum security with a job: the employer", ["custody": "minimumSecurity", "work": "employed"],
      .yes, .employer, [.employer], row: "T3.2"),
    ReferenceCase("remand", ["custody": "remand"], .yes, .state, [.category10], row: "T2.10"),
    ReferenceCase("house arrest", ["custody": "houseArrest"], .yes, .state, [.category10], row: "T2.10"),
    ReferenceCase(
      "a kandas who does not work", ["residence": "kandas"], .yes, .state, [.category11], row: "T2.11"),
    ReferenceCase(
      "a kandas who works: the employer", ["residence": "kandas", "work": "employed"], .yes, .employer,
      [.employer], row: "T3.2"),
    ReferenceCase("Altyn alqa", ["award": "altynAlqa"], .yes, .state, [.category12], row: "T2.12"),
    ReferenceCase(
      "Maternal Glory II", ["award": "maternalGloryII"], .yes, .state, [.category12], row: "T2.12"),
    ReferenceCase(
      "disability of an unknown group", ["disability": "groupUnknown"], .yes, .state, [.category13],
      row: "T2.13"),
    ReferenceCase(
      "a child with a disability has two grounds", ["age": 10, "disability": "child"], .yes, .state,
      [.category1, .category13], row: "T2.13"),
    ReferenceCase(
      "limitations without a status: one step is missing", ["disability": "limitationsWithoutStatus"],
      .notYet, .none, row: "T2.13x"),
    ReferenceCase("full-time study", ["study": "fullTime"], .yes, .state, [.category14], row: "T2.14"),
    ReferenceCase("other study gives nothing", ["study": "other"], .no, .none, row: "T3.12"),
    ReferenceCase(
      "aid, not working", ["targetedAssistance": "yes"], .yes, .state, [.category15], row: "T2.15"),
    ReferenceCase(
      "a student who works: insured either way, payer not stated", ["study": "fullTime", "work": "employed"],
      .yes, .undecided, [.category14, .employer], row: "T2.14"),
    ReferenceCase(
      "a pensioner who works", ["receivesPension": "yes", "work": "employed"], .yes, .undecided,
      [.category8, .employer], row: "T2.8"),
    ReferenceCase(
      "privileged but not shown", ["study": "fullTime", "shownInStatus": "no"], .notShown, .state,
      [.category14], row: "T4.1"),
    ReferenceCase(
      "a category with own arrears: both lists name the person", ["study": "fullTime", "arrears": "own"],
      .undecided, .state, [.category14], row: "T4.3"),
  ]

  @Test(arguments: cases)
  func everyCategoryAndItsEdges(reference: ReferenceCase) throws { try reference.check() }
}

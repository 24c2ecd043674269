import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

@Suite struct CareCases {
  static let cases = dental + attachment + steps

  static let dental = [
    PartCase(.dental, "a child of 17", ["age": 17], "emergencyAndPlanned"),
    PartCase(.dental, "an adult", ["age": 18], "none"),
    PartCase(
      .dental, "pregnant and working", ["pregnant": "yes", "work": "employed"], "emergencyAndPlanned"),
    PartCase(.dental, "a veteran", ["warVeteran": "yes"], "emergency"),
    PartCase(.dental, "group I", ["disability": "groupI"], "emergency"),
    PartCase(.dental, "group II", ["disability": "groupII"], "emergency"),
    PartCase(.dental, "group unknown", ["disability": "groupUnknown"], "emergency"),
    PartCase(.dental, "a child's disability in the papers", ["disability": "child"], "none"),
    PartCase(.dental, "Kumis alqa", ["award": "kumisAlqa"], "emergency"),
    PartCase(.dental, "Maternal Glory I", ["award": "maternalGloryI"], "undecided"),
    PartCase(.dental, "Maternal Glory II", ["award": "maternalGloryII"], "undecided"),
    PartCase(.dental, "group III", ["disability": "groupIII"], "emergency"),
    PartCase(.dental, "Altyn alqa", ["award": "altynAlqa"], "emergency"),
    PartCase(.dental, "Mother Heroine is not on this list", ["award": "motherHeroine"], "undecided"),
    PartCase(
      .dental, "aid, also with a job", ["targetedAssistance": "yes", "work": "employed"], "emergency"),
    PartCase(.dental, "a pensioner", ["receivesPension": "yes"], "emergency"),
    PartCase(.dental, "a listed disease", ["listedDisease": "yes"], "emergency"),
    PartCase(.dental, "a disease unknown", ["listedDisease": "unknown"], "undecided"),
    PartCase(
      .dental, "cares for a child with a disability", ["caresFor": "childWithDisability"], "emergency"),
    PartCase(
      .dental, "the same with a job", ["caresFor": "childWithDisability", "work": "employed"], "none"),
    PartCase(.dental, "cares for group I since childhood", ["caresFor": "groupISinceChildhood"], "emergency"),
    PartCase(.dental, "cares for group I", ["caresFor": "groupI"], "undecided"),
    PartCase(.dental, "a student is not named", ["study": "fullTime"], "none"),
    PartCase(.dental, "nothing is stated for visitors", ["residence": "cis", "age": 5], "notStated"),
  ]

  @Test(arguments: dental)
  func dentalCare(reference: PartCase) throws { try reference.check() }

  static let attachment = [
    PartCase(.attachment, "a signature", [:], "online"),
    PartCase(.attachment, "a signature and a group", ["receivesPension": "yes"], "online inPerson"),
    PartCase(
      .attachment, "a group without a signature", ["digitalSignature": "no", "disability": "groupII"],
      "inPerson"),
    PartCase(
      .attachment, "by proxy", ["digitalSignature": "no", "attachmentGroups": .several(["byProxy"])],
      "inPerson"),
    PartCase(.attachment, "a conscript", ["digitalSignature": "no", "service": "conscript"], "inPerson"),
    PartCase(
      .attachment, "another serviceman is in no group", ["digitalSignature": "no", "service": "serviceman"],
      ""),
    PartCase(.attachment, "a convict", ["digitalSignature": "no", "custody": "convict"], "inPerson"),
    PartCase(
      .attachment, "minimum security is not stated",
      ["digitalSignature": "no", "custody": "minimumSecurity"], ""),
    PartCase(.attachment, "neither signature nor group", ["digitalSignature": "no"], ""),
    PartCase(
      .attachment, "a labour migrant", ["residence": "eaeu", "eaeuRole": "labourMigrant"], "clinicApplication"
    ),
    PartCase(.attachment, "from the CIS", ["residence": "cis"], "none"),
    PartCase(.attachment, "a visitor from the EAEU", ["residence": "eaeu", "eaeuRole": "visitor"], ""),
  ]

  @Test(arguments: attachment)
  func attachmentToAClinic(reference: PartCase) throws { try reference.check() }

  static let steps = [
    PartCase(.steps, "an illegal migrant", ["residence": "eaeu", "eaeuRole": "illegal"], "call1414"),
    PartCase(.steps, "a visitor", ["residence": "eaeu", "eaeuRole": "visitor"], "call1414"),
    PartCase(
      .steps, "a pregnant refugee in service, registration unknown",
      ["residence": "refugee", "service": "serviceman", "pregnant": "yes", "registeredPregnancy": "unknown"],
      "checkStatus call1414"),
    PartCase(
      .steps, "a pregnant refugee in service, not registered",
      ["residence": "refugee", "service": "serviceman", "pregnant": "yes"], "checkStatus call1414"),
    PartCase(
      .steps, "a pregnant refugee, registered",
      ["residence": "refugee", "pregnant": "yes", "registeredPregnancy": "yes"], "checkStatus call1414"),
    PartCase(
      .steps, "a student with a job and own arrears: the employer owes nothing",
      ["study": "fullTime", "work": "employed", "arrears": "own"], "checkStatus call1414"),
    PartCase(.steps, "a job, arrears unknown", ["work": "employed", "arrears": "unknown"], "checkStatus"),
    PartCase(.steps, "a serviceman: no recent source", ["service": "serviceman"], "checkStatus call1414"),
    PartCase(.steps, "checked and shown: nothing to do", ["work": "employed"], "checkStatus"),
    PartCase(.steps, "not checked", ["work": "employed", "shownInStatus": "notChecked"], "checkStatus"),
    PartCase(.steps, "not working, not registered, level known", [:], "registerUnemployed pay checkStatus"),
    PartCase(
      .steps, "level unknown", ["wellbeingLevel": "unknown"],
      "registerUnemployed confirmWellbeing pay checkStatus"),
    PartCase(
      .steps, "own arrears of a year", ["work": "selfEmployed", "arrears": "own", "arrearsMonths": 12],
      "payArrears pay checkStatus"),
    PartCase(
      .steps, "own arrears of thirteen months: ask too",
      ["work": "selfEmployed", "arrears": "own", "arrearsMonths": 13], "payArrears pay checkStatus call1414"),
    PartCase(
      .steps, "the employer's arrears", ["work": "employed", "arrears": "employer"],
      "askEmployer checkStatus call1414"),
    PartCase(
      .steps, "not shown", ["study": "fullTime", "shownInStatus": "no"], "correctData checkStatus call1414"),
    PartCase(
      .steps, "pregnant, not registered", ["pregnant": "yes"],
      "registerPregnancy registerUnemployed pay checkStatus"),
    PartCase(
      .steps, "limitations without a status", ["disability": "limitationsWithoutStatus"],
      "confirmDisability registerUnemployed pay checkStatus"),
    PartCase(.steps, "no cause named: pay", ["work": "employed", "leave": "childcare"], "pay checkStatus"),
    PartCase(
      .steps, "undecided always leads to the status and 1414", ["age": "unknown"],
      "registerUnemployed pay checkStatus call1414"),
    PartCase(
      .steps, "minimum security: 1414", ["custody": "minimumSecurity"],
      "registerUnemployed pay checkStatus call1414"),
  ]

  @Test(arguments: steps)
  func nextSteps(reference: PartCase) throws { try reference.check() }

  @Test func theYearIsTwelveMonths() {
    #expect(Parameters.independentYearly.value(on: .spring2026) == Tenge(51_000))
    #expect(Parameters.independentMonthly.value(on: .spring2026).map { 12 * $0 } == Tenge(51_000))
    #expect(Parameters.independentMonthly.value(on: .lastDayOf2025) == nil, "never the nearest value")
    #expect(Parameters.independentYearly.figure.text(on: .spring2026) == "51 000")
    #expect(Parameters.selfEmployedMonthly2017.value(on: .startOfInsurance)?.description == "2 445,9")
  }

  @Test(arguments: [
    (Day(2022, 9, 3), nil, "the day before the rule"), (Day(2022, 9, 4), 12, "its first day"),
    (Day(2026, 4, 1), 12, "today"),
  ])
  func theTwelveMonthRuleBegins(day: Day?, months: Int?, because: Comment) throws {
    #expect(Parameters.arrearsWindow.value(on: try #require(day)) == months, because)
  }

  @Test func everyRowNamesItsFacts() {
    for row in Rulebook.rules.tables.flatMap(\.rows) where row.id != "T1.12" {
      #expect(!row.basis.facts.isEmpty, "\(row.id)")
    }
  }
}

import HealthInsurance
import Rules
import Testing

@Suite struct CareCases {
  struct Case: Sendable, CustomTestStringConvertible {
    var because: String
    var answers: [Question.ID: Answer]
    var expected: String
    var testDescription: String { because }
    init(_ because: String, _ answers: [Question.ID: Answer], _ expected: String) {
      self.because = because
      self.answers = answers
      self.expected = expected
    }
  }

  @Test(arguments: [
    Case("a child of 17", ["age": 17], "emergencyAndPlanned"),
    Case("an adult", ["age": 18], "none"),
    Case("pregnant and working", ["pregnant": "yes", "work": "employed"], "emergencyAndPlanned"),
    Case("a veteran", ["warVeteran": "yes"], "emergency"),
    Case("group III", ["disability": "groupIII"], "emergency"),
    Case("Altyn alqa", ["award": "altynAlqa"], "emergency"),
    Case("Mother Heroine is not on this list", ["award": "motherHeroine"], "undecided"),
    Case("aid, also with a job", ["targetedAssistance": "yes", "work": "employed"], "emergency"),
    Case("a pensioner", ["receivesPension": "yes"], "emergency"),
    Case("a listed disease", ["listedDisease": "yes"], "emergency"),
    Case("a disease unknown", ["listedDisease": "unknown"], "undecided"),
    Case("cares for a child with a disability", ["caresFor": "childWithDisability"], "emergency"),
    Case("the same with a job", ["caresFor": "childWithDisability", "work": "employed"], "none"),
    Case("cares for group I since childhood", ["caresFor": "groupISinceChildhood"], "emergency"),
    Case("cares for group I", ["caresFor": "groupI"], "undecided"),
    Case("a student is not named", ["study": "fullTime"], "none"),
    Case("nothing is stated for visitors", ["residence": "cis", "age": 5], "notStated"),
  ])
  func dentalCare(reference: Case) throws {
    let decision = try Rulebook.maker(.spring2026).decision(for: Person(reference.answers).answers)
    #expect(decision.dental.rawValue == reference.expected, "\(reference.because)")
  }

  @Test(arguments: [
    Case("a signature", [:], "online"),
    Case("a signature and a group", ["receivesPension": "yes"], "online inPerson"),
    Case("a group without a signature", ["digitalSignature": "no", "disability": "groupII"], "inPerson"),
    Case("by proxy", ["digitalSignature": "no", "attachmentGroups": .several(["byProxy"])], "inPerson"),
    Case("a conscript", ["digitalSignature": "no", "service": "conscript"], "inPerson"),
    Case("another serviceman is in no group", ["digitalSignature": "no", "service": "serviceman"], ""),
    Case("a convict", ["digitalSignature": "no", "custody": "convict"], "inPerson"),
    Case("minimum security is not stated", ["digitalSignature": "no", "custody": "minimumSecurity"], ""),
    Case("neither signature nor group", ["digitalSignature": "no"], ""),
    Case("a labour migrant", ["residence": "eaeu", "eaeuRole": "labourMigrant"], "clinicApplication"),
    Case("from the CIS", ["residence": "cis"], "none"),
    Case("a visitor from the EAEU", ["residence": "eaeu", "eaeuRole": "visitor"], ""),
  ])
  func attachment(reference: Case) throws {
    let decision = try Rulebook.maker(.spring2026).decision(for: Person(reference.answers).answers)
    let found =
      decision.isAttachmentClosed
      ? "none" : decision.attachment.map(\.rawValue).joined(separator: " ")
    #expect(found == reference.expected, "\(reference.because)")
  }

  @Test(arguments: [
    Case("checked and shown: nothing to do", ["work": "employed"], ""),
    Case("not checked", ["work": "employed", "shownInStatus": "notChecked"], "checkStatus"),
    Case("not working, not registered, level known", [:], "registerUnemployed"),
    Case("level unknown", ["wellbeingLevel": "unknown"], "registerUnemployed confirmWellbeing"),
    Case(
      "own arrears of a year", ["work": "selfEmployed", "arrears": "own", "arrearsMonths": 12],
      "pay payArrears"),
    Case(
      "own arrears of thirteen months: ask too",
      ["work": "selfEmployed", "arrears": "own", "arrearsMonths": 13], "pay payArrears call1414"),
    Case("the employer's arrears", ["work": "employed", "arrears": "employer"], "askEmployer call1414"),
    Case("not shown", ["study": "fullTime", "shownInStatus": "no"], "correctData call1414"),
    Case("pregnant, not registered", ["pregnant": "yes"], "registerUnemployed registerPregnancy"),
    Case(
      "limitations without a status", ["disability": "limitationsWithoutStatus"],
      "registerUnemployed confirmDisability"),
    Case("no cause named: pay", ["work": "employed", "leave": "childcare"], "pay"),
    Case(
      "undecided always leads to the status and 1414", ["age": "unknown"],
      "checkStatus registerUnemployed call1414"),
    Case("minimum security: 1414", ["custody": "minimumSecurity"], "registerUnemployed call1414"),
  ])
  func steps(reference: Case) throws {
    let decision = try Rulebook.maker(.spring2026).decision(for: Person(reference.answers).answers)
    #expect(
      decision.steps.map(\.rawValue).joined(separator: " ") == reference.expected, "\(reference.because)")
  }

  @Test func theYearIsTwelveMonths() {
    #expect(Parameters.independentYearly.value(on: .spring2026) == Tenge(51_000))
    #expect(Parameters.independentMonthly.value(on: .spring2026).map { 12 * $0 } == Tenge(51_000))
    #expect(Parameters.independentMonthly.value(on: .lastDayOf2025) == nil, "never the nearest value")
    #expect(Parameters.figure("independentYearly", on: .spring2026)?.text == "51 000")
    #expect(Parameters.selfEmployedMonthly2017.value(on: .startOf(2018))?.description == "2 445,9")
  }

  @Test(arguments: [
    (Day(2022, 9, 3), nil, "the day before the rule"), (Day(2022, 9, 4), 12, "its first day"),
    (Day(2026, 4, 1), 12, "today"),
  ])
  func theTwelveMonthRuleBegins(day: Day?, months: Int?, because: Comment) throws {
    #expect(Parameters.arrearsWindow.value(on: try #require(day)) == months, because)
  }

  @Test func everyRowNamesItsFacts() {
    for row in Tables.ofEveryDay.erased.flatMap(\.rows) where row.id != "T1.12" {
      #expect(!row.basis.facts.isEmpty, "\(row.id)")
    }
  }
}

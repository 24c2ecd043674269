import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// How many screens the questionnaire has for whom.
@Suite struct ScreenTests {
  /// A reader as most are, and what such a reader answers.
  struct Reader: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let answers: [Question.ID: Answer]

    init(_ description: String, _ answers: [Question.ID: Answer]) {
      testDescription = description
      self.answers = Self.usual.merging(answers) { $1 }
    }

    /// A citizen without work to whom nothing on the list applies, who never paid and has not looked.
    private static let usual: [Question.ID: Answer] = [
      "residence": "citizen", "age": 40, "disability": "none", "cerebralPalsy": "no", "work": "none",
      "service": "none", "registeredUnemployed": "no", "study": "none", "pregnant": "no", "leave": "none",
      "youngestChildAge": "none", "caresFor": "none", "receivesPension": "no", "warVeteran": "no",
      "award": "none", "targetedAssistance": "no", "custody": "none", "wellbeingLevel": "unknown",
      "pensionContributionsLast3Months": "no", "paysForSelf": "never", "arrears": "none",
      "shownInStatus": "notChecked", "eaeuRole": "unknown", "registeredPregnancy": "unknown",
    ]
  }

  /// The rules in force, compiled once for all tests.
  static let maker = Rulebook.calendar.maker(on: .spring2026)

  static let readers = [
    Reader("a small child", ["age": 4]),
    Reader("a school pupil", ["age": 12, "study": "fullTime"]),
    Reader("a full-time student", ["age": 19, "study": "fullTime"]),
    Reader("a student who works", ["age": 20, "study": "fullTime", "work": "employed"]),
    Reader("18 with a disability", ["age": 18, "cerebralPalsy": "yes", "disability": "groupI"]),
    Reader("18 with limitations, no status yet", ["age": 18, "disability": "limitationsWithoutStatus"]),
    Reader("an employee", ["work": "employed"]),
    Reader("an employee whose employer owes", ["work": "employed", "arrears": "employer"]),
    Reader("self-employed and paying", ["work": "selfEmployed", "paysForSelf": "regularly"]),
    Reader("self-employed in arrears", ["work": "selfEmployed", "paysForSelf": "stopped", "arrears": "own"]),
    Reader("working without a contract", ["work": "informal"]),
    Reader("without work", [:]),
    Reader("registered as unemployed", ["registeredUnemployed": "yes"]),
    Reader("in an emergency, level E", ["wellbeingLevel": "E"]),
    Reader("a pensioner", ["age": 70, "receivesPension": "yes"]),
    Reader("pregnant and registered", ["pregnant": "yes", "registeredPregnancy": "yes"]),
    Reader("a mother of a baby", ["youngestChildAge": 0]),
    Reader("on leave with a child", ["work": "employed", "leave": "childcare", "youngestChildAge": 1]),
    Reader("a carer", ["caresFor": "childWithDisability"]),
    Reader("a conscript", ["age": 19, "service": "conscript"]),
    Reader("a foreigner who is visiting", ["residence": "cis"]),
  ]

  @Test(arguments: readers)
  func aTypicalReaderIsDoneInSevenScreens(reader: Reader) throws {
    let maker = try #require(Self.maker)
    let path = maker.compiled.pathLength(screens: Rulebook.subject.screens.shared, given: reader.answers)
    #expect(path.maximum <= 7)
  }

  @Test func theMeanOverAllStatesIsBelowSixScreens() throws {
    let maker = try #require(Self.maker)
    let everybody = maker.compiled.pathLength(screens: Rulebook.subject.screens.shared)
    #expect(everybody.meanThousandths < 3_000)
    let citizens = maker.compiled.pathLength(
      screens: Rulebook.subject.screens.shared, given: ["residence": "citizen"])
    #expect(citizens.meanThousandths < 6_000)
    #expect(citizens.maximum <= 8)
  }

  @Test func aQuestionAloneCostsAScreenAndOneThatSharesCostsNone() throws {
    let maker = try #require(Self.maker)
    let reader = try #require(Self.readers.first { $0.testDescription == "self-employed in arrears" })
    let screens = Rulebook.subject.screens.shared
    let together = maker.compiled.pathLength(screens: screens, given: reader.answers)
    let apart = maker.compiled.pathLength(screens: [screens[0]], given: reader.answers)
    #expect(apart.maximum == together.maximum + 1, "own payments and arrears apart")
  }
}

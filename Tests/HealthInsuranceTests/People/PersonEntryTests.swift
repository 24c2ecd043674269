import Diagnostics
import SiteBuilder
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// A result of the questionnaire that becomes an entry at the end of `people.yml`.
@Suite struct PersonEntryTests {
  private static let trial = PeopleTrial(.healthInsurance)

  private static func added(_ answers: [String: String], to text: String?) throws -> String {
    let person = KeptPerson(
      words: Localized(kazakh: "«Зейнеткер», \"тексерілген\"", russian: "Пенсионер\nс долгом"),
      reason: Localized(kazakh: "Санат", russian: "Категория"), answers: answers)
    return try PersonEntry(.healthInsurance, triedBy: trial).added(person, to: text)
  }

  private static let answers = [
    "residence": "citizen", "work": "none", "receivesPension": "yes", "attachmentGroups": "guardian.byProxy",
    "paysForSelf": "never", "arrears": "none", "shownInStatus": "yes",
  ]

  @Test func theEntryExpectsWhatTheAnswersDecide() throws {
    let text = try Self.added(Self.answers, to: "assumed:\n  residence: citizen\npeople:\n")
    #expect(
      text == """
        assumed:
          residence: citizen
        people:
          - who:
              kk: "«Зейнеткер», \\"тексерілген\\""
              ru: "Пенсионер с долгом"
            answers:
              work: none
              receivesPension: "yes"
              paysForSelf: never
              arrears: none
              shownInStatus: "yes"
              attachmentGroups: [guardian, byProxy]
            expect:
              insured: "yes"
              grounds: [category8]
              payer: state
              packages: [guaranteed, insured]
              steps: [checkStatus]
              documents: [iin]
              attachment: [inPerson]
              because: [T1.1, T2.8, T7.2]
            reason:
              kk: "Санат"
              ru: "Категория"

        """)
  }

  @Test func aKeptPersonIsAsExpected() throws {
    let assumed = "assumed: {residence: citizen, disability: none, dental: none}\npeople:\n"
    #expect(throws: Message.peopleAtFault("people.yml")) { try Self.added(Self.answers, to: assumed) }
    for text in [nil, "assumed: {work: employed, age: 30, disability: groupI}\npeople:\n"] {
      let kept = try Self.added(Self.answers, to: text)
      let people = People(yaml: kept, file: "people.yml", for: .healthInsurance)
      #expect(people.persons.count == 1)
      #expect(Self.trial.diagnostics(of: people).isEmpty)
      let twice = try Self.added(Self.answers, to: kept)
      #expect(twice.hasPrefix(kept))
      #expect(People(yaml: twice, file: "people.yml", for: .healthInsurance).persons.count == 2)
    }
  }

  @Test func aFileToWhoseEndNoEntryBelongsStaysAsItIs() {
    let text = "people: []\nassumed: {age: 30}\n"
    #expect(throws: Message.peopleAtFault("people.yml")) { try Self.added(Self.answers, to: text) }
  }

  @Test(arguments: [[:], ["agee": "17"], ["age": "170"], ["residence": "citizen\"\n- x"]])
  func answersThatFitNoQuestionAreRefused(answers: [String: String]) {
    #expect(throws: Message.resultNotKept) { try Self.added(answers, to: nil) }
  }
}

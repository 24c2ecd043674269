import Diagnostics
import Rules
import SiteBuilder
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// `people.yml` as it is read: what it says, and what is wrong with it.
@Suite struct PeopleFileTests {
  private static func read(_ yaml: String) -> People {
    People(yaml: yaml, file: "Content/people.yml", for: .healthInsurance)
  }

  /// What is wrong with a file, as the terminal shows it in a language.
  private static func report(_ yaml: String, in language: MessageLanguage = .english) -> String {
    let printer = DiagnosticPrinter(language: language)
    return read(yaml).diagnostics.inReadingOrder().map(printer.text).joined()
  }

  /// A file with one person.
  private static func person(answers: String = "{age: 17}", expect: String, more: String = "") -> String {
    """
    people:
      - who: {kk: "Қыз", ru: "Девушка"}
        reason: {kk: "Жасы", ru: "Возраст"}
        answers: \(answers)
        expect: \(expect)
    \(more)
    """
  }

  @Test func aPersonHasWordsAnswersAndWhatMustComeOut() throws {
    let people = Self.read(
      """
      assumed:
        residence: citizen
        age: 30
      people:
        - who: {kk: "Қыз", ru: "Девушка"}
          reason: {kk: "Жасы", ru: "Возраст"}
          asOf: 2025-06-01
          answers:
            age: 17
            attachmentGroups: [guardian, byProxy]
          expect:
            insured: yes
            foreignerGroup: null
            attachment: none
            grounds: [category1]
            steps: []
            because: T2.1
      """)
    #expect(people.diagnostics.isEmpty)
    let person = try #require(people.persons.first)
    #expect(person.words == Localized(kazakh: "Қыз", russian: "Девушка"))
    #expect(person.reason == Localized(kazakh: "Жасы", russian: "Возраст"))
    #expect(person.day == Day(2025, 6, 1))
    #expect(
      person.answers == [
        "residence": "citizen", "age": 17, "attachmentGroups": .several(["guardian", "byProxy"]),
      ])
    #expect(person.told == ["age", "attachmentGroups"])
    #expect(
      person.expectations.map { "\($0.field.name): \($0.names.joined(separator: " "))" } == [
        "insured: yes", "grounds: category1", "steps: ", "attachment: none", "foreignerGroup: null",
        "because: T2.1",
      ])
    #expect(person.place == Place(file: "Content/people.yml", line: 5, column: 5))
  }

  @Test(arguments: [
    (
      person(answers: "{agee: 17}", expect: "{insured: yes}"),
      """
      Content/people.yml:4:15: error: no question is named "agee" [unknown-question]
        hint: did you mean "age"?

      """
    ),
    (
      person(answers: "{age: 170}", expect: "{insured: yes}"),
      """
      Content/people.yml:4:20: error: "170" is not an answer to "age"; allowed: 0-120, unknown [answer-not-allowed]
        hint: did you mean "120"?

      """
    ),
    (
      person(answers: "{attachmentGroups: [guardian, byProxi]}", expect: "{insured: yes}"),
      """
      Content/people.yml:4:33: error: "[guardian, byProxi]" is not an answer to "attachmentGroups"; allowed: \
      legalRepresentative, guardian, outOfTownStudent, madrasahStudent, bornAbroad, institutionResident, byProxy \
      [answer-not-allowed]
        hint: did you mean "byProxy"?

      """
    ),
    (
      person(expect: "{insurd: yes}"),
      """
      Content/people.yml:2:5: error: the entry does not say what must come out [person-expects-nothing]
        hint: add a part below expect:
      Content/people.yml:5:14: error: no part of the outcome is named "insurd" [unknown-outcome-part]
        hint: did you mean "insured"?

      """
    ),
    (
      person(expect: "{insured: yess, grounds: [categori1], because: [T2.99]}"),
      """
      Content/people.yml:5:23: error: "insured" is never "yess" [unknown-outcome]
        hint: did you mean "yes"?
      Content/people.yml:5:39: error: "grounds" is never "categori1" [unknown-outcome]
        hint: did you mean "category1"?
      Content/people.yml:5:61: error: "because" is never "T2.99" [unknown-outcome]
        hint: did you mean "T2.9"?

      """
    ),
    (
      person(expect: "{insured: [yes, no]}"),
      """
      Content/people.yml:2:5: error: the entry does not say what must come out [person-expects-nothing]
        hint: add a part below expect:
      Content/people.yml:5:23: error: "insured" takes one text [expected-text]
        hint: write it after the colon, between quotation marks if need be

      """
    ),
    (
      person(expect: "{insured: yes}", more: "    asOf: 2019-01-01\n    expects: yes"),
      """
      Content/people.yml:6:11: error: there are no rules for 2019-01-01 [no-rules-on-day]
        hint: the first are of 2024-01-01
      Content/people.yml:7:5: error: "expects" is not a known key [unknown-front-matter-key]
        hint: did you mean "expect"?

      """
    ),
    (
      "people:\n  - who: {kk: Қыз}\n",
      """
      Content/people.yml:2:5: error: "answers" is missing [missing-key]
        hint: add a line that starts with answers:
      Content/people.yml:2:5: error: "expect" is missing [missing-key]
        hint: add a line that starts with expect:
      Content/people.yml:2:5: error: "reason" is missing [missing-key]
        hint: add a line that starts with reason:
      Content/people.yml:2:10: error: "ru" is missing [missing-key]
        hint: add a line that starts with ru:

      """
    ),
  ])
  func aMistakeIsToldWithItsPlaceAndAHint(yaml: String, report: String) {
    #expect(Self.report(yaml) == report)
  }

  @Test func whoDiffersIsToldWithPartAndRowsInEachLanguage() throws {
    let people = Self.read(
      Self.person(
        answers: "{residence: citizen, age: 18, receivesPension: yes}",
        expect: "{grounds: [], payer: employer}"))
    let diagnostics = PeopleTrial(.healthInsurance).diagnostics(of: people)
    let reports = MessageLanguage.allCases.map { language in
      diagnostics.map(DiagnosticPrinter(language: language).text).joined()
    }
    #expect(
      reports == [
        """
        Content/people.yml:2:5: error: "Қыз": grounds is category8, expected [] [person-differs]
          see Content/people.yml:5:23
          hint: by T2.8
        Content/people.yml:2:5: error: "Қыз": payer is null, expected employer [person-differs]
          see Content/people.yml:5:34
          hint: T3.2 would lead to it, but does not apply

        """,
        """
        Content/people.yml:2:5: қате: «Қыз»: grounds — category8, күтілгені — [] [person-differs]
          қараңыз: Content/people.yml:5:23
          кеңес: мына ережелер бойынша: T2.8
        Content/people.yml:2:5: қате: «Қыз»: payer — null, күтілгені — employer [person-differs]
          қараңыз: Content/people.yml:5:34
          кеңес: оған әкелетін ереже қолданылмайды: T3.2

        """,
        """
        Content/people.yml:2:5: ошибка: «Девушка»: grounds — category8, ожидалось [] [person-differs]
          см. Content/people.yml:5:23
          подсказка: по правилам T2.8
        Content/people.yml:2:5: ошибка: «Девушка»: payer — null, ожидалось employer [person-differs]
          см. Content/people.yml:5:34
          подсказка: к этому ведёт, но не применяется: T3.2

        """,
      ])
  }

  @Test func aSiteWithoutRulesIsToldOnceThatNobodyCanBeTried() {
    let file = SourceFile(path: People.path, bytes: Array("people:\n  - who: x\n  - who: y\n".utf8))
    let content = SourceTree(name: "Content", files: [file])
    let diagnostics = SubjectMaker.none.withoutRules.subject(of: content).diagnostics
    #expect(
      diagnostics.map(DiagnosticPrinter(language: .russian).text) == [
        """
        Content/people.yml:1:1: ошибка: на этом сайте нет правил, чтобы проверять на них людей [people-without-rules]
          подсказка: удалите файл

        """
      ])
    #expect(SubjectMaker.none.withoutRules.subject(of: SourceTree(name: "", files: [])).diagnostics.isEmpty)
  }

  @Test func everyMessageIsToldInThreeLanguages() {
    for message in Message.aboutPeople {
      let texts = MessageLanguage.allCases.map { message.wording(in: $0) }
      #expect(Set(texts.map(\.message)).count == 3, "\(message.kind.id)")
      #expect(Set(texts.map { $0.hint == nil }).count == 1, "\(message.kind.id)")
    }
  }
}

import Rules
import Testing

@testable import Questionnaire

@Suite struct ConditionWordsTests {
  private static let words = ConditionWords(
    School.full.rules.questions, of: School.full,
    words: Words(purpose: "") { key, _ in
      [
        "condition.except": "except {answers}", "condition.any": "any of {conditions}",
        "condition.none": "none of {conditions}", "condition.not": "not {condition}",
        "decided.fires": "{row} applies", "condition.or": "or", "condition.and": "and",
      ][key.spelling] ?? key.spelling
    })

  private static let conditions: [(Condition, [String], Comment)] = [
    (Condition.always, ["condition.always"], "everybody"),
    (School.age.isUnder(6), ["topic.age: «age.under6»"], "a number below a limit"),
    (School.age.isAtLeast(6), ["topic.age: «age.from6»"], "that it is a number goes without saying"),
    (School.home.is(.near, .unknown), ["topic.home: «home.near» or «home.unknown»"], "several answers"),
    (School.home.isNot(.far), ["topic.home: except «home.far»"], "all answers but one"),
    (
      School.home.is(.near) && School.sibling.is(.yes),
      ["topic.home: «home.near»", "topic.sibling: «sibling.yes»"],
      "each part by itself"
    ),
    (
      School.home.is(.near) || School.sibling.is(.yes),
      ["any of topic.home: «home.near»; topic.sibling: «sibling.yes»"], "one of several"
    ),
    (
      !(School.home.is(.near) || School.sibling.is(.yes)),
      ["none of topic.home: «home.near»; topic.sibling: «sibling.yes»"], "none of several"
    ),
    (
      !(School.home.is(.near) && School.sibling.is(.yes)),
      ["not topic.home: «home.near» and topic.sibling: «sibling.yes»"], "not both"
    ),
    (
      School.needs.includesAny(of: School.Need.allCases), ["topic.needs: condition.anyTicked"],
      "anything in a list"
    ),
    (.applies("A2"), ["A2 applies"], "another row"),
    (School.place.is(.yes), ["topic.place: place.yes"], "an earlier result"),
    (School.steps.includes(.ask), ["step.ask"], "a member of a list"),
    (.holds("near"), ["decided.near.yes"], "a shared condition"),
    (!.holds("near"), ["decided.near.no"], "and that it does not hold"),
  ]

  @Test(arguments: conditions)
  func aConditionReadsAsAPersonWouldSayIt(condition: Condition, parts: [String], because: Comment) {
    #expect(Self.words.parts(condition) == parts, because)
  }

  @Test func aPhraseStandsForTheConditionsItNames() {
    var subject = School.full
    let far = School.home.is(.far) && School.sibling.is(.no)
    subject.phrases = [(far, TextKey("condition", "stranger"))]
    let words = ConditionWords(
      subject.rules.questions, of: subject, words: Words(purpose: "") { key, _ in key.spelling })
    #expect(words.parts(far && School.age.isUnder(6)) == ["topic.age: «age.under6»", "condition.stranger"])
    #expect(words.parts(School.home.is(.far)) == ["topic.home: «home.far»"])
  }
}

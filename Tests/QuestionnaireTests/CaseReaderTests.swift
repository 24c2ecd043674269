import Foundation
import Rules
import Testing
import Text

@testable import Questionnaire

@Suite struct CaseReaderTests {
  private static let reader = CaseReader(School.full, today: .startOf(2024))

  @Test func aCaseIsAnsweredUnderTheNamesOfTheParts() {
    let reply = Self.reader.reply(
      to: #"{"id": "x1", "answers": {"age": 7, "home": "near", "needs": ["meals"]}}"#, number: 1)
    #expect(!reply.isError)
    #expect(
      reply.text
        == #"{"id":"x1","place":"yes","fee":"paid","meals":null,"ground":["area"],"notice":[],"step":["apply"],"#
        + #""paper":["application"],"building":["main"],"question":[],"#
        + #""because":[{"table":"A","row":"A2","facts":["A2"]}],"possible":[],"remaining":["moving","support"]}"#
    )
  }

  @Test func whatIsNotKnownIsNullAndListsWhatIsPossible() {
    let reply = Self.reader.reply(to: #"{"answers": {"age": 7, "home": "far", "sibling": "no"}}"#, number: 1)
    #expect(!reply.isError)
    #expect(reply.text.hasPrefix(#"{"id":null,"place":null,"fee":null,"#))
    #expect(reply.text.contains(#""possible":["yes","no","undecided"]"#))
  }

  @Test func theDayOfACaseDecidesWhichRulesHold() {
    let reply = Self.reader.reply(to: #"{"asOf": "2023-06-01", "answers": {"age": 3}}"#, number: 1)
    #expect(!reply.isError)
    #expect(reply.text.contains(#""place":"undecided""#), "no rules are known for 2023")
    #expect(reply.text.contains(#""step":["ask"]"#))
  }

  private static let unanswerable: [(String, String)] = [
    ("nonsense", "the line is not a JSON object"), ("[1]", "the line is not a JSON object"),
    ("{}", #""answers" is missing, or is not an object"#),
    (#"{"answers": []}"#, #""answers" is missing, or is not an object"#),
    (#"{"answer": {}}"#, #""answer" is not part of a case; did you mean "answers"?"#),
    (#"{"asOf": "1 June", "answers": {}}"#, #""asOf" is a day such as "2026-06-01""#),
    (#"{"asOf": "2024-02-30", "answers": {}}"#, #""asOf" is a day such as "2026-06-01""#),
    (#"{"asOf": 2024, "answers": {}}"#, #""asOf" is a day such as "2026-06-01""#),
    (
      #"{"asOf": "2022-12-31", "answers": {}}"#,
      "there are no rules for 2022-12-31: the first are of 2023-01-01"
    ),
    (#"{"answers": {"agee": 7}}"#, #"no question is named "agee"; did you mean "age"?"#),
    (
      #"{"answers": {"age": "7"}}"#,
      #""7" is not an answer to "age"; allowed: 3-17, unknown; did you mean "7"?"#
    ),
    (
      #"{"answers": {"age": 2}}"#,
      #""2" is not an answer to "age"; allowed: 3-17, unknown; did you mean "3"?"#
    ),
    (#"{"answers": {"age": 7.5}}"#, #""7.5" is not an answer to "age"; allowed: 3-17, unknown"#),
    (#"{"answers": {"home": true}}"#, #""true" is not an answer to "home"; allowed: near, far, unknown"#),
    (
      #"{"answers": {"home": "neer"}}"#,
      #""neer" is not an answer to "home"; allowed: near, far, unknown; did you mean "near"?"#
    ),
    (
      #"{"answers": {"needs": ["meal"]}}"#,
      #""[meal]" is not an answer to "needs"; allowed: transport, meals; did you mean "meals"?"#
    ),
    (
      #"{"answers": {"needs": "meals"}}"#,
      #""meals" is not an answer to "needs"; allowed: transport, meals; did you mean "meals"?"#
    ),
  ]

  @Test(arguments: unanswerable)
  func aLineThatCannotBeAnsweredSaysWhy(line: String, message: String) throws {
    let reply = Self.reader.reply(to: line, number: 7)
    #expect(reply.isError)
    guard case .object(let members) = reply.json, case .object(let error)? = members.last?.value.first else {
      Issue.record("the reply is not an error: \(reply.text)")
      return
    }
    #expect(members.first { $0.name == "line" }?.value == .number(7))
    #expect(error.first?.value == .string(message))
  }

  @Test func everyWrongAnswerOfALineIsNamed() {
    let reply = Self.reader.reply(to: #"{"id": 5, "answers": {"age": 99, "hom": "near"}}"#, number: 1)
    #expect(reply.text.hasPrefix(#"{"id":5,"line":1,"error":"#))
    #expect(
      reply.text.components(separatedBy: #""id":"answer-not-allowed""#).count == 3, "once as the first error")
    #expect(reply.text.components(separatedBy: #""id":"unknown-question""#).count == 2)
  }
}

extension JSON {
  /// The first element of an array.
  fileprivate var first: JSON? { if case .array(let values) = self { values.first } else { nil } }
}

@Suite struct DecisionFieldTests {
  private static let decision = DecisionMaker(School.full.rules, on: .startOf(2024), remainingFor: ["place"])
    .decision(for: ["age": 7, "home": "near", "needs": .several(["transport"])])

  private static func text(_ field: DecisionField) -> String {
    [field].json(of: decision, id: .null).text
  }

  private static let fields: [(DecisionField, String)] = [
    (DecisionField.value("v", of: "place"), #""yes""#), (.value("v", of: "meals"), "null"),
    (.value("v", of: "meals", whenOpen: "open"), #""open""#),
    (.value("v", of: "place", nullFor: "yes"), "null"),
    (.members("v", of: "building"), #"["main"]"#), (.openMembers("v", of: "building"), #"["annex"]"#),
    (.members("v", of: "step", orWord: ["apply"], whenEmpty: "none"), #""apply""#),
    (.members("v", of: "building", orWord: ["annex"], whenEmpty: "none"), #"["main"]"#),
    (.members("v", of: "notice", orWord: [], whenEmpty: "none"), #""none""#),
    (.reasons("v"), #"[{"table":"A","row":"A2","facts":["A2"]}]"#),
    (.possible("v", of: "meals"), #"["yes","no"]"#),
    (.possible("v", of: "place"), "[]"), (.remaining("v"), "[]"),
  ]

  @Test(arguments: fields)
  func aFieldIsWrittenUnderItsNameAlways(field: DecisionField, value: String) {
    #expect(Self.text(field) == "{\"id\":null,\"v\":\(value)}")
  }
}

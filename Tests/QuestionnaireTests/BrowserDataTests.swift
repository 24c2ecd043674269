import Foundation
import Rules
import Testing
import Text

@testable import Questionnaire

@Suite struct BrowserDataTests {
  private static func data(_ subject: QuestionnaireSubject) -> JSON {
    BrowserData(subject.compiled, language: "kk", texts: subject.ownKeys) { "../\($0)/" }.json
  }

  private static func declared() throws -> [String: [DataShape.Field]] {
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Templates/assets/questionnaire-rules.js")
    return DataShape.definitions(in: try String(contentsOf: script, encoding: .utf8))
  }

  @Test func theDataHaveTheShapeThatTheScriptDeclaresAndTheOtherWayRound() throws {
    let records = try Self.declared()
    #expect(
      records.keys.sorted() == [
        "AspectData", "AudienceData", "QuestionData", "QuestionnaireData", "ReasonData", "ResultData",
        "TopicData",
      ])
    var checker = ShapeChecker(records)
    for subject in [School.small, School.full] {
      checker.check(Self.data(subject), .named("QuestionnaireData"))
    }
    #expect(checker.faults == [])
    let declared = records.flatMap { record, fields in fields.map { "\(record).\($0.name)" } }
    #expect(Set(declared).subtracting(checker.found) == [], "what is declared is also written")
  }

  @Test func aFieldThatIsNotDeclaredAndOneThatIsMissingAreFound() {
    let fields = DataShape.definitions(
      in: """
        /**
         * @typedef {Object} Thing
         * @property {string} name
         * @property {{a: ?number}[]} [parts] of it
         */
        """)
    var checker = ShapeChecker(fields)
    checker.check(
      .members(["nam": .string(""), "parts": .array([.members(["a": .bool(true)])])]), .named("Thing"))
    #expect(
      checker.faults == [
        "Thing.nam is not declared", "Thing.parts[].a is not primitive(\"number\"): true",
        "Thing.name is missing",
      ])
  }

  @Test func noTextOfTheDataIsEmpty() {
    for subject in [School.small, School.full] { #expect(!Self.data(subject).text.contains(#":"""#)) }
  }

  @Test func linksLeadWhereTheSubjectSays() throws {
    let data = Self.data(School.full).text
    for link in [
      #""links":{"step":{"apply":"../apply/#how"}}"#, #""link":"../meals/""#,
      #""A2":{"text":"the ground.area","link":"../area/","source":"order"}"#,
      #""A4":{"text":"the row.A4","link":"../rules/","source":"order"}"#,
      #""id":"home","text":"the home","help":"the home.help","link":"../area/#map""#,
    ] { #expect(data.contains(link), "\(link)") }
  }

  @Test func aSmallSubjectSendsNoWordsThatItNeverShows() {
    let data = Self.data(School.small).text
    for name in ["listTitle", "packages", "documents", "whatWouldChange"] {
      #expect(!data.contains("\"\(name)\":\""))
    }
    #expect(data.contains(#""documents":null"#))
  }
}

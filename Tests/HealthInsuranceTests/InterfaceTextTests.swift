import Diagnostics
import Foundation
import HealthInsurance
import Testing

/// The words around questions and results, `ui.*` in `questionnaire.yml`: each is used, and each that is used is there.
@Suite struct InterfaceTextTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The keys that the files of a folder name, between such quotation marks.
  private static func keys(
    namedIn folder: String, quoted: Character, _ isIncluded: (String) -> Bool
  ) throws -> Set<String> {
    let folder = root.appending(path: folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter(isIncluded)
    try #require(!files.isEmpty)
    return try files.reduce(into: []) { keys, file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for part in text.split(separator: quoted, omittingEmptySubsequences: false)
      where part.hasPrefix("ui.") && part.dropFirst(3).allSatisfy(\.isLetter) && part.count > 3 {
        keys.insert(String(part))
      }
    }
  }

  private static func namedByScripts() throws -> Set<String> {
    try keys(namedIn: "Templates/assets", quoted: "'") {
      $0.hasPrefix("questionnaire") && $0.hasSuffix(".js")
    }
  }

  private static func namedByProgram() throws -> Set<String> {
    try keys(namedIn: "Sources", quoted: "\"") {
      $0.hasSuffix(".swift") && !$0.hasSuffix("QuestionnaireTexts.swift")
    }
  }

  @Test func everyTextIsUsedAndEveryTextUsedIsAskedOfEditors() throws {
    let data = try #require(QuestionnaireData(.faq2026))
    let asked = Set(data.neededTexts.map(\.key).filter { $0.hasPrefix("ui.") })
    let used = try Self.namedByScripts().union(Self.namedByProgram())
    #expect(asked.subtracting(used) == [], "no code uses these")
    #expect(used.subtracting(asked) == [], "a reader would see these names instead of words")
  }

  @Test func theBrowserGetsTheTextsThatItsScriptsUseAndNoOther() throws {
    let data = try #require(QuestionnaireData(.faq2026))
    let texts = Dictionary(uniqueKeysWithValues: data.neededTexts.map { ($0.key, "text") })
    let script = data.script(language: "kk", texts: texts) { $0 }
    let sent = script.split(separator: "\"").filter { $0.hasPrefix("ui.") }.map(String.init)
    #expect(try Set(sent) == Self.namedByScripts())
  }

  @Test func aTextThatNoCodeUsesIsRefusedByItsKey() throws {
    let data = try #require(QuestionnaireData(.faq2026))
    var texts = Dictionary(uniqueKeysWithValues: data.neededTexts.map { ($0.key, "text") })
    texts["ui.greeting"] = "text"
    let problems = data.problems(in: texts, language: "ru", file: "q.yml")
    #expect(
      problems.map { $0.problem.wording(in: .english).message } == [
        "no question and no row uses the text \"ui.greeting\" in ru"
      ])
  }
}

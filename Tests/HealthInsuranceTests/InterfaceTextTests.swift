import Diagnostics
import Foundation
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// The words around questions and results, `ui.*` in `questionnaire.yml`: each is used, and each that is used is there.
@Suite struct InterfaceTextTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The words that the scripts of the questionnaire ask for: `word('continue')`, `announce('copied')`.
  private static func namedByScripts() throws -> Set<String> {
    let folder = root.appending(path: "Templates/assets")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("questionnaire") && $0.hasSuffix(".js") }
    try #require(!files.isEmpty)
    return try files.reduce(into: []) { names, file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for call in ["word('", "announce('", "say('", "word(next.isList ? '", " : this.word('"] {
        for part in text.components(separatedBy: call).dropFirst() {
          if let name = part.split(separator: "'").first { names.insert(String(name)) }
        }
      }
    }
  }

  @Test func theBrowserGetsTheWordsThatItsScriptsUseAndNoOther() throws {
    let sent = Set(InterfaceWord.allCases.filter(\.isForBrowser).map(\.rawValue))
    #expect(try Self.namedByScripts() == sent)
  }

  @Test func everyWordIsAskedOfEditors() {
    let asked = Set(Rulebook.subject.neededTexts.map(\.key))
    for word in InterfaceWord.allCases { #expect(asked.contains(TextKey.word(word).spelling)) }
  }

  @Test func aTextThatNoCodeUsesIsRefusedByItsKey() {
    var texts = Dictionary(uniqueKeysWithValues: Rulebook.subject.neededTexts.map { ($0.key, "text") })
    texts["ui.greeting"] = "text"
    let problems = Rulebook.subject.problems(in: texts, language: "ru", file: "q.yml")
    #expect(
      problems.map { $0.problem.wording(in: .english).message } == [
        "no question and no row uses the text \"ui.greeting\" in ru"
      ])
  }

  @Test func nothingThatTheBrowserReadsIsEmpty() {
    let texts = Dictionary(uniqueKeysWithValues: Rulebook.subject.neededTexts.map { ($0.key, "text") })
    let script = Rulebook.subject.dataScript(language: "kk", texts: texts) { $0 }
    #expect(!script.contains("\"\""), "every text that is sent is asked of editors")
  }
}

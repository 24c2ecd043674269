import Diagnostics
import SiteBuilder
import Testing
import Text

/// The project's own articles hold to what the editorial checks ask, and a slip in them is found.
@Suite struct ContentTests {
  private static let files = (try? ProjectFolder.files(below: "Content")) ?? [:]

  /// The small site's templates and what the settings of the content ask for besides.
  private static let templates = TestSite([
    "Templates/offline.mustache": "{{title}}",
    "Templates/picture.mustache": "{{#pictures}}{{title}}{{/pictures}}",
    "Templates/assets/service-worker.js": "BUILD", "Templates/booklet.mustache": "{{title}}",
    "Templates/search.mustache": "{{title}}", "Templates/strings/kk.yml": .strings(words),
    "Templates/strings/ru.yml": .strings(words),
  ])
  private static let words = [
    "booklet", "bookletStart", "offlineDescription", "offlineTitle", "searchDescription", "searchTitle",
  ].map { "\($0): \($0)\n" }.joined()

  /// The real content, with every name that articles use given a value that every language check passes.
  private static func build(_ change: (path: String, from: String, to: String)? = nil) -> SiteBuild {
    var files = files
    if let change {
      let text = String(decoding: files[change.path] ?? [], as: UTF8.self)
      if !text.contains(change.from) { Issue.record("\(change.path) does not say \(change.from)") }
      files[change.path] = Array(text.replacing(change.from, with: change.to).utf8)
    }
    let content = SourceTree(
      name: "Content", files: files.map { SourceFile(path: $0.key, bytes: $0.value) })
    let names = Set(
      files.filter { $0.key.hasSuffix(".md") }.values.flatMap { bytes in
        String(decoding: bytes, as: UTF8.self).matches(of: /\{\{([^{}]*)\}\}/).map { String($0.output.1) }
      })
    var values = Dictionary(uniqueKeysWithValues: names.filter { !$0.contains(":") }.map { ($0, "7") })
    // The pages with the rules name the day from which they hold and the last of their tables.
    values["rulesStart"] = "1"
    values["lastTable"] = "12"
    // The number to call is a figure of the rules, whether or not a page cites its fact.
    values["contactCentre"] = "1414"
    let blocks = Dictionary(uniqueKeysWithValues: names.filter { $0.contains(":") }.map { ($0, "<hr>") })
    return SiteBuild(
      content: content, templates: templates.tree("Templates"),
      subject: Subject(values: Localized { _ in values }, insertions: Localized { _ in blocks }))
  }

  /// What the facts, the words and the letters of the content give reason to say.
  private static func findings(_ build: SiteBuild) -> [String] {
    let ids = LanguageCheckTests.ids.union([
      "refused-term", "fact-columns", "repeated-fact", "unknown-fact", "unpublishable-fact",
      "superseded-fact", "fact-in-one-language", "uncovered-fact", "unsupported-figure", "undated-figure",
      "term-without-heading", "term-not-shown", "unexplained-abbreviation",
    ])
    return build.diagnostics.filter { ids.contains($0.id) }.map {
      "\($0.id) \($0.place.file) \($0.problem.wording(in: .english).message)"
    }
  }

  @Test func theContentRaisesNoFalseAlarm() {
    let build = Self.build()
    #expect(Self.findings(build) == [])
    #expect(build.edits.isEmpty)
  }

  @Test func theArticlesStateEveryPublishableFact() throws {
    let table = String(decoding: try #require(Self.files["facts.tsv"]), as: UTF8.self)
    let publishable = table.split(separator: "\n").dropFirst().count { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)[8] == "yes"
    }
    let coverage = try #require(Self.build().factCoverage)
    #expect(publishable > 250)
    #expect(coverage.publishable == publishable)
    #expect(coverage.covered == publishable)
  }

  @Test(arguments: [
    ("ru/home.md", "пациент", "инвалид", "refused-term"),
    ("kk/home.md", "ТМККК", "ГОБМП", "refused-term"),
  ])
  func aRefusedWordInAnArticleIsFound(path: String, from: String, to: String, id: String) {
    let found = Self.findings(Self.build((path, from, to)))
    #expect(found.contains { $0.hasPrefix("\(id) Content/\(path)") })
  }

  @Test(arguments: [
    ("site.yml", "қарапайым", "қ\u{FEFF}арапайым"), ("glossary.yml", "Мемлекет тегін", "М\u{65}млекет тегін"),
    ("kk/questionnaire.yml", "Білмеймін", "Біл\u{AD}меймін"), ("documents.yml", "Қордың", "Қор  дың"),
  ])
  func aFaultInAYAMLTextIsFound(path: String, from: String, to: String) {
    let found = Self.findings(Self.build((path, from, to)))
    #expect(found.contains { $0.contains(" Content/\(path) ") })
  }

  @Test func aCitationTakenAwayLeavesItsFactUncovered() {
    let once = Self.findings(Self.build(("facts.tsv", "\tCP-01\t", "\tCP-99\t")))
    #expect(once.contains("uncovered-fact Content/facts.tsv no article states the fact CP-99"))
    #expect(once.contains { $0.hasPrefix("unknown-fact Content/kk/") && $0.contains("CP-01") })
  }
}

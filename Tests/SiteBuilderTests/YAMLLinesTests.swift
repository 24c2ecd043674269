import Diagnostics
import Testing

@testable import SiteBuilder

@Suite struct YAMLLinesTests {
  /// What is told of a text: `line:column id`, with the hint of the first.
  private func told(_ yaml: String) -> (ids: [String], hint: String?) {
    let diagnostics: [Diagnostic] =
      switch YAMLObject.reading(yaml, file: "a.yml") {
      case .failure(let fault): [fault.diagnostic]
      case .success(let object): object.diagnostics
      }
    return (
      diagnostics.map { "\($0.place.line):\($0.place.column) \($0.id)" },
      diagnostics.first?.problem.wording(in: .english).hint
    )
  }

  @Test(arguments: [
    (
      "title: А\nupdated:\u{A0}2026-01-01", "2:9 yaml-no-break-space",
      "write with ordinary spaces: updated: 2026-01-01"
    ),
    ("title: А\n\tupdated: 2026-01-01", "2:1 yaml-tab", "delete it, or use spaces"),
    ("title:\"А б\"", "1:7 yaml-missing-blank", "write: title: \"А б\""),
    ("order: 1\ntitle:Текст", "2:7 yaml-missing-blank", "write: title: Текст"),
    ("title: \"Он сказал \"да\"\"", "1:8 yaml-quotes", "write: title: \"Он сказал «да»\""),
    ("title: \"Текст\nupdated: 2026-01-01", "1:8 yaml-quotes", "write: title: \"Текст\""),
    (
      "title: Мәтін: бір", "1:13 yaml-needs-quotes",
      "put the text between quotation marks: title: \"Мәтін: бір\""
    ),
    ("title: @имя", "1:8 yaml-needs-quotes", "put the text between quotation marks: title: \"@имя\""),
    ("title: `код`", "1:8 yaml-needs-quotes", nil), ("title: %5", "1:8 yaml-needs-quotes", nil),
    ("title: [текст", "1:8 yaml-needs-quotes", nil),
    (
      "title: Как #5 онлайн", "1:12 yaml-cut-text", "put it between quotation marks: title: \"Как #5 онлайн\""
    ),
    ("a:\n  - Пункт # 2", "2:11 yaml-cut-text", nil),
    ("title: «Атауы»", "1:8 yaml-foreign-quotes", "write: title: \"Атауы\""),
    ("title: “Название”", "1:8 yaml-foreign-quotes", nil),
    ("title:   ‘Название’", "1:10 yaml-foreign-quotes", nil),
    ("a:\n  - „Бір“", "2:5 yaml-foreign-quotes", nil), ("a:\n- - «Бір»", "2:5 yaml-foreign-quotes", nil),
    ("a: &x [b]\nc: *x", "1:4 yaml-alias", "write the value out"), ("a: [*x, b]", "1:5 yaml-alias", nil),
    ("a: { <<: *x }", "1:10 yaml-alias", nil), ("<<: *x", "1:1 yaml-alias", nil),
  ])
  func eachFaultIsNamedAtItsOwnCharacter(yaml: String, told expected: String, hint: String?) {
    let told = told(yaml)
    #expect(told.ids.contains(expected), "\(told.ids)")
    if let hint { #expect(told.hint == hint) }
  }

  @Test(arguments: [
    "title: Текст", "title: \"Он: «да» # 5\"", "title: 'а ''б'' в'", "title: \"а \\\"б\\\" в\"",
    "title: А«б»в", "title: C#",
    "title: «А» и «Б»", "a:\n  - б\n  - в", "a: [б, в]", "a: { kk: А, ru: Б }",
    "text: |\n  а: б # в\n  *г*\nb: в",
    "url: https://a.kz/#x", "time: 10:00",
    "a: но # замечание о значении".replacing(" # замечание о значении", with: ""),
    "# замечание\na: б", "a: \"*б*\"", "a: А & Б", "a: 5 * 5", "a: no", "a: '{{value}}'",
  ])
  func whatIsWrittenWellPasses(yaml: String) { #expect(told(yaml).ids == []) }

  @Test func aFileOfAliasesIsRefusedBeforeItGrows() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      yaml +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        + "]\n"
    }
    #expect(told(yaml).ids == ["1:5 yaml-alias"])
  }
}

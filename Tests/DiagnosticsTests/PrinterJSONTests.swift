import Diagnostics
import Foundation
import Testing

@Suite struct PrinterJSONTests {
  private func json(_ diagnostic: Diagnostic, language: MessageLanguage = .english) -> String {
    DiagnosticPrinter(format: .json, language: language, isColored: true, sourceLine: { _ in "title: А" })
      .text(of: diagnostic)
  }

  @Test func aProblemIsOneLineWithItsMembersInOrder() {
    #expect(
      json(.sample()) == """
        {"severity":"error","id":"sample-problem","file":"Content/kk/a.md","line":2,"column":8,\
        "message":"the title is too long","hint":"shorten it"}

        """)
  }

  @Test func aMissingHintIsNull() {
    #expect(
      json(.sample(hint: nil, severity: .warning), language: .russian) == """
        {"severity":"warning","id":"sample-problem","file":"Content/kk/a.md","line":2,"column":8,\
        "message":"название слишком длинное","hint":null}

        """)
  }

  @Test func aMessageThatConcernsNoPlaceSaysSo() {
    #expect(
      DiagnosticPrinter(format: .json).text(of: SampleProblem(hint: "shorten it")) == """
        {"severity":"error","id":"sample-problem","file":null,"line":null,"column":null,\
        "message":"the title is too long","hint":"shorten it"}

        """)
  }

  @Test func relatedPlacesStandInTheMessage() {
    let related = [Place(file: "Content/ru/a.md", line: 3), Place(file: "Content/ru/b.md")]
    #expect(
      json(.sample(hint: nil, message: "other than Content/ru/a.md:3:1", related: related)) == """
        {"severity":"error","id":"sample-problem","file":"Content/kk/a.md","line":2,"column":8,\
        "message":"other than Content/ru/a.md:3:1 (see Content/ru/b.md:1:1)","hint":null}

        """)
  }

  @Test(arguments: [
    ("plain", #""plain""#),
    ("\"quoted\"", #""\"quoted\"""#),
    ("a\\b", #""a\\b""#),
    ("line\nfeed\ttab\rreturn", #""line\nfeed\ttab\u000dreturn""#),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
    ("</script>&", #""\u003c/script\u003e\u0026""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("Қазақ 😀", #""Қазақ 😀""#),
    ("\"\u{301}", "\"\\\"\u{301}\""),
    ("", #""""#),
  ])
  func aTextIsEscapedForJSONAndForScriptElements(text: String, literal: String) throws {
    #expect(JSONText.quoted(text) == literal)
    let read = try JSONSerialization.jsonObject(with: Data(literal.utf8), options: .fragmentsAllowed)
    #expect((read as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }
}

import Diagnostics
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
}

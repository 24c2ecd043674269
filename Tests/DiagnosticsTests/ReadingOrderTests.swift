import Diagnostics
import Testing

@Suite struct ReadingOrderTests {
  @Test func diagnosticsStandInTheOrderOfTheirPlacesAndThenOfTheirMessages() {
    let ordered: [Diagnostic] = [
      .sample(line: 1, column: 9), .sample(line: 2, column: 1, message: "a"),
      .sample(line: 2, column: 1, message: "b"), .sample(line: 2, column: 10), .sample(line: 10, column: 1),
      Diagnostic(SampleProblem(), at: Place(file: "Content/ru/a.md")),
    ]
    let printer = DiagnosticPrinter()
    for rotation in ordered.indices {
      let shuffled = Array((ordered[rotation...] + ordered[..<rotation]).reversed())
      #expect(shuffled.inReadingOrder().map(printer.text) == ordered.map(printer.text))
    }
  }

  @Test func onlyErrorsStopABuild() {
    #expect([Diagnostic.sample(severity: .warning), .sample()].containsErrors)
    #expect(![Diagnostic.sample(severity: .warning)].containsErrors)
    #expect(![Diagnostic]().containsErrors)
  }

  @Test func aPlaceReadsAsEditorsClickIt() {
    #expect("\(Place(file: "Content/kk/a.md", line: 12, column: 5))" == "Content/kk/a.md:12:5")
    #expect("\(Place(file: "Content/kk/a.md"))" == "Content/kk/a.md:1:1")
  }
}

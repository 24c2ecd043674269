import Diagnostics
import Synchronization
import Testing

@Suite struct SourceLinesTests {
  private let lines = SourceLines { file in file == "a.md" ? Array("бір\r\nекі\n\nтөрт".utf8) : nil }

  @Test(arguments: [(1, "бір"), (2, "екі"), (3, ""), (4, "төрт")])
  func aLineIsShownWithoutItsEnd(line: Int, text: String) {
    #expect(lines.line(Place(file: "a.md", line: line)) == text)
  }

  @Test func aLineOrAFileThatIsNotThereShowsNothing() {
    for place in [Place(file: "a.md", line: 0), Place(file: "a.md", line: 5), Place(file: "b.md")] {
      #expect(lines.line(place) == nil)
    }
  }

  @Test func aFileIsReadOnceUntilFilesAreReadAnew() {
    let reads = Atomic(0)
    let counting = SourceLines { _ in
      reads.add(1, ordering: .relaxed)
      return Array("old".utf8)
    }
    for _ in 0..<3 { #expect(counting.line(Place(file: "a.md")) == "old") }
    #expect(reads.load(ordering: .relaxed) == 1)
    counting.update { _ in Array("new".utf8) }
    #expect(counting.line(Place(file: "a.md")) == "new")
  }
}

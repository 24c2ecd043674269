import Testing

@testable import Rules

@Suite struct PackedArcsTests {
  @Test func equalNeighboursAndSmallDifferencesTakeOneCharacter() {
    var arcs = PackedArcs()
    arcs.append([[-1, -1], [-1, -2], [4, 5]])
    // Columns -1 -1 4 and = -2 5: differences -1, 0, 5, then "same", -2, 7.
    #expect(arcs.text == "$%/#&3")
  }

  @Test func everyDifferenceComesBack() {
    let nodes = [-7000, -92, -40, -1, 0, 1, 38, 39, 40, 91, 92, 500, 6999].map { [$0, $0, 3 * $0] }
    var arcs = PackedArcs()
    arcs.append(nodes)
    #expect(!arcs.text.contains("\\"))
    var reader = ArcReader(arcs.text)
    #expect(reader.nodes(nodes.count, columns: 3) == nodes)
    #expect(reader.isAtEnd)
  }
}

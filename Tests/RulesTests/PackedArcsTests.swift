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

/// A second reading of the notation, as the script in the browser reads it.
private struct ArcReader {
  private var characters: ArraySlice<Int>
  var isAtEnd: Bool { characters.isEmpty }

  init(_ text: String) {
    let codes = text.unicodeScalars.map { Int($0.value) }
    characters = codes.map { ($0 > 92 ? $0 - 1 : $0) - 35 }[...]
  }

  mutating func nodes(_ count: Int, columns: Int) -> [[Int]] {
    var nodes = [[Int]](repeating: [], count: count)
    for column in 0..<columns {
      var last = 0
      for node in nodes.indices {
        let number = next()
        if number == 0 {
          nodes[node].append(nodes[node][column - 1])
        } else {
          last += number.isMultiple(of: 2) ? number / 2 - 1 : -(number + 1) / 2
          nodes[node].append(last)
        }
      }
    }
    return nodes
  }

  private mutating func next() -> Int {
    let first = characters.popFirst() ?? 0
    return first < 80 ? first : first + 11 * next()
  }
}

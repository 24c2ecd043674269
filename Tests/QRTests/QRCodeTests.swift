import QR
import Testing

struct QRCodeTests {
  /// The pattern by which readers find three of the corners.
  private static let finder = [
    "#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######",
  ]

  @Test(
    "a longer text needs a larger square",
    arguments: [(14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (43, 33), (2_331, 177)])
  func sideGrowsWithTheText(bytes: Int, side: Int) throws {
    #expect(try #require(QRCode(String(repeating: "a", count: bytes))).side == side)
  }

  @Test("nothing to read, or more than the largest square holds, gives no code", arguments: [0, 2_332])
  func lengthHasLimits(bytes: Int) {
    #expect(QRCode(String(repeating: "a", count: bytes)) == nil)
  }

  @Test("a byte of 0 does not end the text") func zeroByteIsKept() throws {
    let code = try #require(QRCode("a\0b"))
    #expect(code != QRCode("a"))
  }

  @Test("a finder pattern stands in three corners and not in the fourth")
  func finderPatternsStandInTheirCorners() throws {
    let code = try #require(QRCode("https://bilim.kz/kk/check-status/"))
    func corner(_ column: Int, _ row: Int) -> [String] {
      (0..<7).map { y in String((0..<7).map { code[column + $0, row + y] ? "#" : " " }) }
    }
    let far = code.side - 7
    #expect(corner(0, 0) == QRCodeTests.finder)
    #expect(corner(far, 0) == QRCodeTests.finder)
    #expect(corner(0, far) == QRCodeTests.finder)
    #expect(corner(far, far) != QRCodeTests.finder)
  }

  @Test("the path draws the dark modules, each once") func pathDrawsTheDarkModules() throws {
    let code = try #require(QRCode("тест"))
    var drawn = Set<Int>()
    for run in code.path.split(separator: "M") {
      let numbers = run.split { !"0123456789".contains($0) }.compactMap { Int($0) }
      let (column, row, length) = (numbers[0], numbers[1], numbers[2])
      #expect(numbers.count == 5 && numbers[3] == 1 && numbers[4] == length)
      for position in 0..<length { #expect(drawn.insert(row * code.side + column + position).inserted) }
    }
    #expect(drawn == Set(code.modules.indices.filter { code.modules[$0] }))
  }

  @Test("the same text gives the same code on any thread") func sameOnAnyThread() async throws {
    let expected = try #require(QRCode("https://bilim.kz/ru/"))
    await withTaskGroup(of: QRCode?.self) { group in
      for _ in 0..<64 { group.addTask { QRCode("https://bilim.kz/ru/") } }
      for await code in group { #expect(code == expected) }
    }
  }
}

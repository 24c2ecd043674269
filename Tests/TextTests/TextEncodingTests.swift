import Testing
import Text

@Suite struct TextEncodingTests {
  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
  }

  @Test(arguments: ["", "a\nб\n", "ә 😀\n"])
  func aTextIsTheSameHoweverItIsStored(text: String) {
    let plain = Array(text.utf8)
    let windows = Array(text.replacing("\n", with: "\r\n").utf8)
    #expect(TextEncoding.normalized(plain) == plain)
    #expect(TextEncoding.normalized(windows) == plain)
    #expect(TextEncoding.normalized(Array(text.replacing("\n", with: "\r").utf8)) == plain)
    #expect(TextEncoding.normalized([0xEF, 0xBB, 0xBF] + windows) == plain)
    for isLittle in [true, false] {
      #expect(
        TextEncoding.normalized(Self.utf16(text.replacing("\n", with: "\r\n"), isLittle: isLittle)) == plain)
    }
  }

  @Test func anotherEncodingStaysForAMessage() {
    let windows1251: [UInt8] = [0xCF, 0xF0, 0xE8]
    #expect(TextEncoding.normalized(windows1251) == windows1251)
  }

  @Test(arguments: [("a.md", true), ("a.YML", true), ("facts.tsv", true), ("a.png", false), ("a", false)])
  func namesTellWhetherAFileIsText(path: String, isText: Bool) {
    #expect(TextEncoding.isText(path) == isText)
  }
}

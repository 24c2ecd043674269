import Diagnostics
import Testing

@testable import SiteBuilder

@Suite struct SourceFaultTests {
  @Test(arguments: [
    ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n", "2:1 conflict-marker", 2),
    ("<<<<<<<\n", "1:1 conflict-marker", 0),
    ("a\n>>>>>>> branch", "2:1 conflict-marker", 0),
    ("a\n\n<<<<<<< HEAD\n\n||||||| base\n\n=======\n", "3:1 conflict-marker", 2),
    ("ә\u{0}б", "1:2 nul-character", 0),
  ])
  func aFileThatIsUnfitIsToldAtItsLine(text: String, told: String, related: Int) throws {
    let fault = try #require(Array(text.utf8).unfitness(file: "a.md"))
    #expect("\(fault.place.line):\(fault.place.column) \(fault.id)" == told)
    #expect(fault.related.count == related)
  }

  @Test(arguments: [
    "Тақырып\n=======\n", "> > > > > > > a", " <<<<<<< HEAD", "<<<<<<<< 8", "a <<<<<<< b", "=======", "text",
    "",
  ])
  func whatOnlyLooksLikeAMarkerPasses(text: String) {
    #expect(Array(text.utf8).unfitness(file: "a.md") == nil)
  }

  @Test(arguments: [
    (Array("GIF89a".utf8), "a.gif", nil as String?), ([0x89] + Array("PNG\r\n".utf8), "a.png", nil),
    ([0xFF, 0xD8, 0xFF, 0xE0], "a.JPG", nil), (Array("RIFF0000WEBP".utf8), "a.webp", nil),
    (Array("<svg xmlns".utf8), "a.svg", nil),
    ([], "a.png", "empty-picture"), (Array("<html>".utf8), "a.png", "not-a-picture"),
    (Array("text".utf8), "a.svg", "not-a-picture"),
    ([0x89] + Array("PNG".utf8), "a.heic", "foreign-picture"),
    (Array("0000ftypheic00".utf8), "a.jpg", "foreign-picture"),
    (Array("II*\0".utf8), "a.tif", "foreign-picture"), (Array("%PDF-1.7".utf8), "a.png", "foreign-picture"),
    ([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 1_100_000), "a.jpg", "heavy-picture"),
  ])
  func picturesAreJudgedByTheirFirstBytes(bytes: [UInt8], path: String, told: String?) {
    #expect(PictureFile(path: path, bytes: bytes)?.fault?.kind.id == told)
  }

  @Test(arguments: ["a.pdf", "a.docx", "a.vcf", "a"])
  func otherFilesAreNoPictures(path: String) { #expect(PictureFile(path: path, bytes: []) == nil) }
}

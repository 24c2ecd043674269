import Compression
import Testing

@Suite struct CompressionTests {
  private static let text = Array(
    String(repeating: "Емханаға тіркелу. Прикрепиться к поликлинике. ", count: 40).utf8)

  @Test func gzipNamesNeitherTimeNorSystem() {
    let packed = Gzip.compressed(Self.text)
    #expect(Array(packed.prefix(10)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
    #expect(packed.count * 5 < Self.text.count)
  }

  @Test func theSameBytesGiveTheSameResult() {
    #expect(Gzip.compressed(Self.text) == Gzip.compressed(Self.text))
    #expect(Brotli.compressed(Self.text) == Brotli.compressed(Self.text))
  }

  @Test func brotliIsShorterThanGzip() {
    #expect(Brotli.compressed(Self.text).count < Gzip.compressed(Self.text).count)
  }

  @Test(arguments: [0, 1, 255, 70_000])
  func anyLengthCanBeCompressed(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    #expect(!Gzip.compressed(bytes).isEmpty)
    #expect(!Brotli.compressed(bytes).isEmpty)
  }
}

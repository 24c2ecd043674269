import Diagnostics
import GFM
import Testing

/// Inputs of the kinds that the published advisories of cmark-gfm describe. The library of the system may not have
/// been mended; none of them reaches the part at fault in a size that does harm.
@Suite struct AdvisoryTests {
  private static let limits: Set<String> = [
    "too-many-marks", "nested-too-deeply", "table-too-wide", "page-too-long",
  ]

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("CVE-2022-39209", "![l", ""), ("CVE-2023-22483", "|x", "\n|-"), ("CVE-2023-22484", "<a ", ""),
      ("CVE-2023-22486", "![[]()", ""), ("CVE-2023-24824", ">", "a"), ("CVE-2023-24824", "- ", "a"),
      ("CVE-2023-26485", "_a ", ""), ("CVE-2023-26485", "__", "a"), ("CVE-2023-37463", "[^a]", "\n\n[^a]: b"),
      ("CVE-2023-37463", "> ", "a"),
    ])
  func whatTakesQuadraticTimeIsRefused(advisory: String, repeated: String, end: String) {
    let ids = reading(String(repeating: repeated, count: 60_000) + end).diagnostics.map(\.id)
    #expect(ids.count == 1 && Self.limits.contains(ids[0]), "\(advisory): \(ids)")
  }

  /// Rows of a table that are filled up: a few bytes each, and as many cells as the head has.
  @Test func aTableThatGrowsByItselfIsRefused() {
    let head = String(repeating: "|a", count: 30) + "\n" + String(repeating: "|-", count: 30) + "\n"
    let ids = reading(head + String(repeating: "a\n", count: 60_000)).diagnostics.map(\.id)
    #expect(ids == ["too-many-marks"], "CVE-2023-37463")
  }

  /// The byte before an address at the very start of a text was once read; under AddressSanitizer this would show.
  @Test(arguments: ["://a", "a://b", "//a", ":", "www.", "@b.kz", "http://", "xmpp:a@b"])
  func anAddressAtTheStartIsReadWithinItsBounds(text: String) {
    #expect(!reading(text).diagnostics.contains { Self.limits.contains($0.id) }, "CVE-2023-22485")
  }
}

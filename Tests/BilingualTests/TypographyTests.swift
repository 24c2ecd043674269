import Bilingual
import Testing

@Suite struct TypographyTests {
  @Test func aGroupedNumberHoldsTogether() {
    #expect(Typography(.russian).spaced("4 250 тенге") == "4\u{A0}250\u{A0}тенге")
  }
}

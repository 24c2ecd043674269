import Testing
import Text

@Suite struct AddressTests {
  @Test(arguments: [
    ("https://a.kz/б?x=[1]", "https://a.kz/%D0%B1?x=%5B1%5D"), ("https://a.kz/%D0%B1", "https://a.kz/%D0%B1"),
    ("a b.png", "a%20b.png"), ("mailto:a@b.kz", "mailto:a@b.kz"), ("\"`", "%22%60"),
    ("https://a.kz/~x/(y)!*'", "https://a.kz/~x/(y)!*'"),
  ])
  func anAddressIsEscapedAsTheStandardHasIt(address: String, encoded: String) {
    #expect(URLText.encoded(address) == encoded)
  }

  @Test(arguments: [
    ("%D1%81.png", "с.png"), ("a%20b", "a b"), ("100%", "100%"), ("%FF", "%FF"), ("a%2", "a%2"),
  ])
  func percentSignsAreResolvedWhereTheySpellAText(path: String, decoded: String) {
    #expect(URLText.decoded(path) == decoded)
  }

  /// As Python's `punycode` codec writes them.
  @Test(arguments: [
    ("мемлекет.қаз", "xn--e1aaatdeb6c.xn--80ao21a"), ("білім.қаз", "xn--90aud6hb.xn--80ao21a"),
    ("пример.рф", "xn--e1afmkfd.xn--p1ai"), ("www.Пример.kz", "www.xn--e1afmkfd.kz"),
    ("example.kz", "example.kz"), ("bücher.de", "xn--bcher-kva.de"),
  ])
  func hostsAreWrittenAsComputersSendThem(host: String, ascii: String) {
    #expect(Punycode.host(host) == ascii)
  }

  @Test func aHostOfSignsIsNone() { #expect(Punycode.host("№.kz") == nil) }
}

import SiteBuilder
import Testing

@testable import Publishing

@Suite struct ServerTextTests {
  @Test(arguments: [
    ("/var/www/bilim", "\"/var/www/bilim\""), ("/with \"marks\"", "\"/with \\\"marks\\\"\""),
    ("back\\slash", "\"back\\\\slash\""), ("semi;colon", "\"semi;colon\""),
  ])
  func aValueStandsInQuotationMarks(value: String, text: String) throws {
    #expect(try ServerText.nginx(value) == text)
  }

  @Test(arguments: ["$root", "two\nlines", "\u{7}"])
  func whatNginxWouldReadOtherwiseIsRefused(value: String) {
    #expect(throws: UnwritableValue(value: value)) { try ServerText.nginx(value) }
  }

  @Test(arguments: ["a b", "a;b", "", "a{b"])
  func aNameOfAServerIsAWord(value: String) {
    #expect(throws: UnwritableValue(value: value)) { try ServerText.nginxWord(value) }
  }

  @Test func aPlaceholderOfCaddyIsRefused() {
    #expect(throws: UnwritableValue(value: "{env.HOME}")) { try ServerText.caddy("{env.HOME}") }
  }

  @Test(arguments: [
    ("plain", "'plain'"), ("it's", "'it'\\''s'"), ("$(rm -rf /)", "'$(rm -rf /)'"), ("a b", "'a b'"),
  ])
  func noShellLooksIntoAValue(value: String, text: String) {
    #expect(RemoteScript.quoted(value) == text)
  }
}

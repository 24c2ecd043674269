import Foundation
import Testing
import Text

@Suite struct JSONTests {
  @Test(arguments: [
    ("plain", #""plain""#),
    ("\"quoted\"", #""\"quoted\"""#),
    ("a\\b", #""a\\b""#),
    ("line\nfeed\ttab\rreturn", #""line\nfeed\ttab\u000dreturn""#),
    ("\u{0}\u{1F}\u{7F}\u{9B}", "\"\\u0000\\u001f\\u007f\\u009b\""),
    ("</script>&", #""\u003c/script\u003e\u0026""#),
    ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
    ("₸ Қазақ 😀", #""₸ Қазақ 😀""#),
    ("\"\u{301}", "\"\\\"\u{301}\""),
    ("", #""""#),
  ])
  func aTextIsEscapedForJSONAndForScriptElements(text: String, literal: String) throws {
    #expect(JSON.string(text).text == literal)
    let read = try JSONSerialization.jsonObject(with: Data(literal.utf8), options: .fragmentsAllowed)
    #expect((read as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func aMarkOverTheFirstLetterOfAnEscapedTextStays() {
    #expect(JSON.escaped("\u{301}a\"").unicodeScalars.elementsEqual("\u{301}a\\\"".unicodeScalars))
  }

  private let value = JSON.members([
    "b": .members(["x": .number(-1), "a": .bool(true)]), "a": .array([.null, .strings(["1", "2"])]),
    "c": .optional(nil), "d": .array([.members([:])]), "e": .numbers([]),
  ])

  @Test func membersStayInTheirOrderOnOneLine() {
    #expect(value.text == #"{"b":{"x":-1,"a":true},"a":[null,["1","2"]],"c":null,"d":[{}],"e":[]}"#)
  }

  @Test func whatHoldsAnObjectIsWrittenOverSeveralLines() {
    #expect(
      value.indentedText == """
        {
          "b": {"x":-1,"a":true},
          "a": [null,["1","2"]],
          "c": null,
          "d": [{}],
          "e": []
        }
        """)
    #expect(
      JSON.members(["a": .members(["b": value, "c": .number(1)])]).indentedText.hasSuffix(
        "      \"e\": []\n    },\n    \"c\": 1\n  }\n}"))
  }
}

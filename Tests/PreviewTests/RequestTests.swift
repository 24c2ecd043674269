import Testing

@testable import Preview

struct RequestTests {
  @Test(
    arguments: [
      ("/", "/", "the root"),
      ("/kk/attach/", "/kk/attach/", "a folder"),
      ("/kk/%D0%B0", "/kk/а", "percent signs are resolved"),
      ("/kk/%252e%252e", "/kk/%2e%2e", "once and no more"),
      ("", nil, "nothing"),
      ("kk", nil, "no slash at the start"),
      ("/../x", nil, "dots"),
      ("/a/%2e%2e/x", nil, "encoded dots"),
      ("/a%2f..%2fx", nil, "encoded slashes"),
      ("/a//x", nil, "doubled slashes"),
      ("/%00", nil, "NUL"),
      ("/%5c", nil, "a backslash"),
      ("/%", nil, "no digits"),
      ("/%ff", nil, "not UTF-8"),
    ] as [(String, String?, Comment)])
  func pathsAreDecodedAndTricksRefused(encoded: String, path: String?, because: Comment) {
    #expect(RequestPath(encoded: encoded)?.text == path, because)
  }

  @Test(
    arguments: [
      ("localhost", true, "by name"), ("LOCALHOST:8080", true, "in capitals, with a port"),
      ("127.0.0.1:1", true, "by number"), ("[::1]:8080", true, "by the new number"), ("", false, "no name"),
      ("evil.example", false, "another site"), ("localhost.evil.example", false, "begins alike"),
      ("127.0.0.1:x@evil.example", false, "hidden in a port"),
    ] as [(String, Bool, Comment)])
  func onlyThisMachinesNamesAreAnswered(host: String, isAnswered: Bool, because: Comment) {
    #expect(LoopbackHost.isNamed(by: host) == isAnswered, because)
  }

  @Test(
    arguments: [
      (nil, 10, .whole, "no range"), ("bytes=0-3", 10, .part(0..<4), "both ends"),
      ("bytes=4-", 10, .part(4..<10), "to the end"), ("bytes=-3", 10, .part(7..<10), "the last"),
      ("bytes=-30", 10, .part(0..<10), "more than there is"),
      ("bytes=9-30", 10, .part(9..<10), "over the end"),
      ("bytes=10-", 10, .unsatisfiable, "behind the end"),
      ("bytes=-0", 10, .unsatisfiable, "none of the last"),
      ("bytes=3-1", 10, .whole, "backwards"), ("bytes=0-1,3-4", 10, .whole, "two at once"),
      ("bytes=99999999999999999999-", 10, .unsatisfiable, "larger than any number"),
    ] as [(String?, Int, ByteRange, Comment)])
  func rangesAreReadAsTheStandardSays(header: String?, size: Int, range: ByteRange, because: Comment) {
    #expect(ByteRange(header: header, size: size) == range, because)
  }

  @Test func tagsNameOneVersion() {
    let tag = EntityTag(Array("content".utf8))
    #expect(tag != EntityTag(Array("Content".utf8)))
    for header in [tag.text, "W/\(tag.text)", "\"other\", \(tag.text)", "*"] {
      #expect(tag.matches(header), "\(header)")
    }
    #expect(!tag.matches("\"other\""))
  }
}

import Testing

@testable import Publishing

@Suite struct FileHeadersTests {
  @Test(arguments: [
    ("assets/site.3f2a9c01d4.css", FileHeaders.Caching.forever, "its name carries a fingerprint"),
    ("assets/search/kk.e2f4f84ecb.js", .forever, "so does that of a search file"),
    ("assets/search/kk.js", .briefly, "this one names the others"),
    ("kk/index.html", .briefly, "a page"),
    ("assets/site.3f2a9c01d.css", .briefly, "nine digits are no fingerprint"),
    ("assets/site.3f2a9c01dg.css", .briefly, "g is no digit"),
    ("service-worker.js", .never, "decides what a device keeps"),
    ("build.json", .never, "says which build is live"),
    ("kk/manifest.webmanifest", .never, "names the icons"),
  ])
  func howLongAFileMayBeKept(path: String, caching: FileHeaders.Caching, because: String) {
    #expect(FileHeaders.caching(of: path) == caching, "\(because)")
  }
}

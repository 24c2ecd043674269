import SiteBuilder
import Testing

@Suite struct SourceTreeTests {
  private static let paths = ["b.md", "a/z.md", "a.md", "a-b.md", "site.yml", "Ә.md", "a/b/c.md"]

  @Test func everyFileIsFoundByItsPathAndNothingElse() {
    for count in 0...Self.paths.count {
      let files = Self.paths.prefix(count).map { SourceFile(path: $0, bytes: Array($0.utf8)) }
      let tree = SourceTree(name: "Content", files: files)
      for path in Self.paths {
        let expected = files.contains { $0.path == path } ? Array(path.utf8) : nil
        #expect(tree[path]?.bytes == expected)
      }
      #expect(tree["a"] == nil)
      #expect(tree["zz"] == nil)
      #expect(tree.files.map(\.path) == files.map(\.path).sorted())
    }
  }

  @Test(arguments: [
    ("Content", "Content/a.md"), ("Content/", "Content/a.md"), ("", "a.md"), ("../x", "../x/a.md"),
  ])
  func aFileIsNamedAsAPersonWouldTypeIt(name: String, expected: String) {
    #expect(SourceTree(name: name, files: []).displayPath("a.md") == expected)
  }
}

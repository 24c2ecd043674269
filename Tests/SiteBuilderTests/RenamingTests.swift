import Diagnostics
import SiteBuilder
import Testing
import Text

/// `bilim rename` in memory: each file by itself, byte for byte.
@Suite struct RenamingTests {
  private static let content = SourceTree(
    name: "Content",
    files: [
      "kk/home.md", "ru/home.md", "kk/old.md", "ru/old.md", "kk/taken.md", "ru/taken.md",
    ].map { SourceFile(path: $0, bytes: Array("---\ntitle: A\n---\n\n## A {#part}\n".utf8)) })

  private func renamed(_ path: String, _ text: String, _ old: String = "old", to new: String = "new") throws
    -> String
  {
    let file = try Renaming(old, to: new, in: Self.content).renamed(path, bytes: Array(text.utf8))
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(
    "Links follow the article, and only they change",
    arguments: [
      ("[a](old.md)", "[a](new.md)", "a link"),
      (
        "[a](old.md#part \"t\") и [b](older.md)", "[a](new.md#part \"t\") и [b](older.md)",
        "an anchor, a title"
      ),
      ("[a](<old.md>)", "[a](<new.md>)", "angle brackets"),
      ("[a]: old.md", "[a]: new.md", "a definition"),
      ("[^1]: old.md", "[^1]: old.md", "a footnote is text"),
      ("[a](../ru/old.md \"ru\")", "[a](../ru/new.md \"ru\")", "the other language"),
      ("`[a](old.md)` [a](old.md)", "`[a](old.md)` [a](new.md)", "code shows what it shows"),
      ("```\n[a](old.md)\n```\n[a](old.md)", "```\n[a](old.md)\n```\n[a](new.md)", "fenced code"),
      ("[a](https://x.kz/old.md)", "[a](https://x.kz/old.md)", "another site"),
      ("\u{FEFF}[a](old.md)  \r\n\r\nб\r\n", "\u{FEFF}[a](new.md)  \r\n\r\nб\r\n", "mark and line ends stay"),
    ])
  func links(before: String, after: String, because: String) throws {
    #expect(try renamed("kk/taken.md", before) == after, "\(because)")
  }

  @Test("An article that moves into a folder still finds what it links to")
  func folders() throws {
    let page = "---\ntitle: A\n---\n[a](taken.md#x) [b](old.md) [c](#part) ![d](d.png)\n"
    #expect(
      try renamed("kk/old.md", page, to: "care/new")
        == "---\ntitle: A\naliases: [old]\n---\n[a](../taken.md#x) [b](new.md) [c](#part) ![d](../d.png)\n")
    #expect(try renamed("kk/x/y.md", "[a](../old.md)", to: "x/new") == "[a](new.md)")
  }

  @Test(
    "The old address is kept as an alias",
    arguments: [
      ("title: A\r\n", "title: A\r\naliases: [old]\r\n", "none yet, with the line's end"),
      ("aliases: [a]  # x\n", "aliases: [a, old]  # x\n", "one more"),
      ("aliases: [new, a]\n", "aliases: [a, old]\n", "back to an earlier name"),
      ("aliases:\n  - new\n  - a\norder: 1\n", "aliases:\n  - a\n  - old\norder: 1\n", "a list of lines"),
    ])
  func aliases(before: String, after: String, because: String) throws {
    let end = before.utf8.contains(0x0D) ? "\r\n" : "\n"
    #expect(
      try renamed("ru/old.md", "---\(end)\(before)---\(end)x") == "---\(end)\(after)---\(end)x", "\(because)")
  }

  @Test(
    "Every other file names the article anew",
    arguments: [
      ("site.yml", "title: old\ntasks: [old, old-x] # old\n", "title: old\ntasks: [new, old-x] # old\n"),
      (
        "site.yml", "sections:\n  - key: old\n    pages:\n      - old\n",
        "sections:\n  - key: old\n    pages:\n      - new\n"
      ),
      ("site.yml", "    pages: [a,\n      old]\n", "    pages: [a,\n      new]\n"),
      (
        "glossary.yml", "pages:\n  - key: old\nterms:\n  - key: old\n",
        "pages:\n  - key: new\nterms:\n  - key: old\n"
      ),
      (
        "synonyms.yml", "kk:\n  words:\n    old: [a]\n  articles:\n    old: [old]\n",
        "kk:\n  words:\n    old: [a]\n  articles:\n    new: [old]\n"
      ),
      ("confirmed.txt", "// x\nold 1 2\nold#a 3 4\nold-x 5 6\n", "// x\nnew 1 2\nnew#a 3 4\nold-x 5 6\n"),
    ])
  func otherFiles(path: String, before: String, after: String) throws {
    #expect(try renamed(path, before) == after)
  }

  @Test("Pictures for sharing keep their fingerprints")
  func pictures() throws {
    let renaming = try Renaming("old", to: "new", in: Self.content)
    let file = try renaming.renamed("pictures/kk/old.1a2b3c4d5e.png", bytes: [0xFF, 0x00])
    #expect(file.path == "pictures/kk/new.1a2b3c4d5e.png")
    #expect(file.bytes == [0xFF, 0x00])
    #expect(!renaming.concerns("pictures/kk/old-x.1a2b3c4d5e.png"))
  }

  @Test("A heading keeps its former ids, and links and confirmations follow it")
  func headings() throws {
    func renamed(_ path: String, _ text: String) throws -> String {
      try self.renamed(path, text, "old#part", to: "half")
    }
    #expect(
      try renamed("kk/old.md", "## A {#part #half #x}\n[a](#part)") == "## A {#half #part #x}\n[a](#half)")
    #expect(try renamed("ru/taken.md", "[a](old.md#part) [b](#part)") == "[a](old.md#half) [b](#part)")
    #expect(try renamed("confirmed.txt", "old 1 2\nold#part 3 4") == "old 1 2\nold#half 3 4")
  }

  @Test(
    "What cannot be is refused",
    arguments: [
      ("none", "new", "rename-unknown"), ("old", "Жаңа", "rename-unfit"), ("old", "taken", "rename-taken"),
      ("home", "new", "rename-fixed"), ("old", "home", "rename-fixed"), ("old#x", "y", "rename-unknown"),
      ("old#part", "taken#y", "rename-unfit"), ("old", "new#y", "rename-unfit"),
    ])
  func refusals(old: String, new: String, id: String) {
    let refusal = #expect(throws: Message.self) { try Renaming(old, to: new, in: Self.content) }
    #expect(refusal?.kind.id == id)
  }
}

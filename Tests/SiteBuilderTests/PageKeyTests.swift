import Testing
import Text

@testable import SiteBuilder

@Suite struct PageKeyTests {
  @Test(arguments: [
    ("check-status", true), ("a", true), ("404", true), ("benefits/child", true), ("a/b/c", true),
    ("", false), ("/a", false), ("a/", false), ("a//b", false), ("-a", false), ("a-", false), ("a/-b", false),
    ("A", false), ("a_b", false), ("a b", false), ("a.md", false), ("..", false), ("a/../b", false),
    ("жаңа", false), ("a%20b", false), ("a#b", false), ("a?b", false), ("a\u{301}", false), ("a\n", false),
  ])
  func anAddressHoldsSmallLatinLettersDigitsAndHyphens(key: String, isValid: Bool) {
    #expect(PageKey.isValid(key) == isValid)
  }

  @Test(arguments: [
    ("home", "kk/", "ru/"), ("a", "kk/a/", "ru/a/"),
    ("benefits/child", "kk/benefits/child/", "ru/benefits/child/"),
  ])
  func anArticlesAddressIsItsKey(key: String, kazakh: String, russian: String) {
    #expect(PageKey.address(of: key, in: .kazakh) == kazakh)
    #expect(PageKey.address(of: key, in: .russian) == russian)
  }

  @Test(arguments: [
    ("kk/a.md", "kk", "a"), ("ru/benefits/child.md", "ru", "benefits/child"),
  ])
  func aContentFileTellsItsLanguageAndKey(path: String, language: String, key: String) {
    let parts = PageKey.parts(ofFile: path)
    #expect(parts?.language.tag == language)
    #expect(parts?.key == key)
  }

  @Test(arguments: ["a.md", "en/a.md", "kk/a.txt", "kk", "images/a.png", "KK/a.md"])
  func otherFilesAreNoArticles(path: String) {
    #expect(PageKey.parts(ofFile: path) == nil)
  }
}

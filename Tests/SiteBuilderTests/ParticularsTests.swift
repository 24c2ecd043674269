import Diagnostics
import Testing
import Text

@testable import SiteBuilder

/// Texts of the front matter that hold marks, and texts that nobody has written yet.
@Suite struct ParticularsTests {
  @Test(arguments: ["**А** б", "а __б__", "[А](b.md)", "а `б`", "<b>А</b>"])
  func aMarkInATitleIsTold(title: String) {
    let site = TestSite(["Content/kk/a.md": .article("Мәтін.", title: "'\(title)'")])
    #expect(site.build().diagnostics.map(\.id).contains("mark-in-plain-text"))
  }

  @Test(arguments: ["А * б", "a_b", "А [б] в", "А < б", "А ] (б)"])
  func aSignThatIsNoMarkPasses(title: String) {
    let site = TestSite(["Content/kk/a.md": .article("Мәтін.", title: "'\(title)'")])
    #expect(!site.build().diagnostics.map(\.id).contains("mark-in-plain-text"))
  }

  @Test(arguments: Language.allCases, [0, 1])
  func aSentenceToReplaceIsTold(language: Language, number: Int) {
    let sentence = NewArticle.placeholders[language][number]
    let site = TestSite(["Content/\(language.tag)/a.md": .article("Бір. \(sentence)\n\n\(sentence)")])
    let told = Message.placeholderLeft(sentence).kind.id
    #expect(site.build().diagnostics.filter { $0.id == told }.map(\.place.line) == [9])
  }
}

import Diagnostics
import SiteBuilder
import Testing
import Text

@Suite struct FreshnessTests {
  private static let ids: Set = ["stale-section", "unconfirmed-section"]
  private static let kazakh = "Кіріспе.\n\n## Бір {#one}\n\nМәтін, «сөз».\n\n## Екі {#two}\n\nСоңы."
  private static let russian = "Введение.\n\n## Один {#one}\n\nТекст, «слово».\n\n## Два {#two}\n\nКонец."

  /// The site as a person has confirmed it.
  private static let confirmed: TestSite = {
    var site = TestSite(kazakh: kazakh, russian: russian)
    site.files["Content/confirmed.txt"] = FileContent(site.build().confirmations(of: nil) ?? "")
    return site
  }()

  /// What is stale after a change: the place, the kind and the other place.
  private static func findings(_ changes: (from: String, to: String)...) -> [String] {
    var site = confirmed
    for change in changes {
      for language in ["kk", "ru"] {
        let path = "Content/\(language)/a.md"
        site.files[path] = FileContent(site.files[path]?.text.replacing(change.from, with: change.to) ?? "")
      }
    }
    return site.build().diagnostics.filter { ids.contains($0.id) }.map {
      "\($0.place) \($0.id) \($0.related.map(\.description).joined(separator: ", "))"
    }
  }

  @Test func nothingIsStaleOnceConfirmed() {
    #expect(Self.findings() == [])
    #expect(Self.confirmed.report() == "")
  }

  @Test func aChangeInOneLanguageMakesTheOtherStale() {
    #expect(
      Self.findings(("Мәтін", "Жаңа мәтін"))
        == ["Content/ru/a.md:9:1 stale-section Content/kk/a.md:9:1"])
    #expect(
      Self.findings(("Конец", "Начало"))
        == ["Content/kk/a.md:13:1 stale-section Content/ru/a.md:13:1"])
    #expect(
      Self.findings(("Введение", "Начало"))
        == ["Content/kk/a.md:1:1 stale-section Content/ru/a.md:1:1"])
  }

  @Test func aChangeOfTitleOrDescriptionCounts() {
    var site = Self.confirmed
    site.files["Content/ru/a.md"] = FileContent(
      site.files["Content/ru/a.md"]?.text.replacing("Сипаттама", with: "Описание") ?? "")
    #expect(
      site.findings(in: "Content/kk/a.md", of: Self.ids)
        == ["1:1 stale-section: this section has not followed the change at Content/ru/a.md:1:1"])
  }

  @Test func aChangeInBothLanguagesAsksForConfirmation() {
    #expect(
      Self.findings(("Мәтін", "Жаңа мәтін"), ("Текст", "Новый текст"))
        == ["Content/kk/a.md:9:1 unconfirmed-section Content/ru/a.md:9:1"])
  }

  @Test func typographyDoesNotCount() {
    #expect(Self.findings(("«сөз»", "*сөз*"), ("Текст, ", "ТЕКСТ\n— ")) == [])
    #expect(Self.findings(("Введение.", "Введение!\n")) == [])
  }

  @Test func aNewSectionIsNotReported() {
    #expect(
      Self.findings(
        ("Соңы.", "Соңы.\n\n## Үш {#three}\n\nТағы."), ("Конец.", "Конец.\n\n## Три {#three}\n\nЕщё.")) == [])
  }

  @Test func oneArticleIsConfirmedAndTheOthersKeepTheirs() throws {
    var site = Self.confirmed
    for path in ["Content/kk/a.md", "Content/kk/b.md"] {
      site.files[path] = FileContent((site.files[path]?.text ?? "") + "\nҚосымша сөйлем.\n")
    }
    let before = try #require(site.files["Content/confirmed.txt"]).text.split(separator: "\n")
    let after = try #require(site.build().confirmations(of: ["b"])).split(separator: "\n")
    #expect(before.count == after.count)
    let changed = zip(before, after).filter { $0 != $1 }
    #expect(changed.map { $0.0.prefix { $0 != " " } } == ["b#part"])
    site.files["Content/confirmed.txt"] = FileContent(after.joined(separator: "\n"))
    #expect(site.findings(in: "Content/ru/a.md", of: Self.ids).count == 1)
    #expect(site.findings(in: "Content/ru/b.md", of: Self.ids) == [])
  }

  @Test func theFileOfConfirmationsIsInTheOrderOfTheArticles() {
    let lines = Self.confirmed.files["Content/confirmed.txt"]?.text.split(separator: "\n") ?? []
    let addresses = lines.filter { !$0.hasPrefix("//") }.map { String($0.prefix { $0 != " " }) }
    #expect(addresses == ["a", "a#one", "a#two", "b", "b#part"])
  }

  @Test(arguments: [
    ("2027-04-30", 0), ("2027-05-01", 0), ("2027-05-02", 2),
  ])
  func aReviewIsOverdueAfterItsDay(day: String, count: Int) throws {
    let day = try #require(Day(iso: day))
    let build = TestSite().build(SiteBuild.Options(asOf: day))
    let found = build.diagnostics.filter { $0.id == "overdue-review" && $0.place.file.hasSuffix("/a.md") }
    #expect(found.count == count)
    #expect(build.isPublishable)
  }
}

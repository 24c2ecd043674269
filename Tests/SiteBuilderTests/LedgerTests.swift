import SiteBuilder
import Testing

@Suite struct LedgerTests {
  private static let published = """
    // Every address that the site has published, so that none is lost: an article or section by its key,
    // a section of a text as key#id. `bilim build --update-addresses` writes this file.
    a
    b
    b#part
    help

    """

  @Test func theLedgerHoldsArticlesSectionsAndWrittenIDs() {
    #expect(TestSite().build().addressLedger == Self.published)
  }

  @Test func aSiteThatKeepsItsLedgerIsWell() {
    #expect(TestSite(["Content/addresses.txt": FileContent(Self.published)]).report() == "")
  }

  @Test func aliasesAndFormerIDsHealWhatWasRenamed() {
    var site = TestSite(["Content/addresses.txt": FileContent(Self.published)])
    site.files["Content/site.yml"] = """
      baseURL: https://example.kz/
      title: { kk: Сайт, ru: Портал }
      description: { kk: Сипаттама, ru: Описание }
      sections:
        - key: help
          title: { kk: Көмек, ru: Помощь }
          pages: [a, new]
      """
    for language in ["kk", "ru"] {
      site.files["Content/\(language)/b.md"] = nil
      site.files["Content/\(language)/new.md"] = .article("## Б {#section #part}", "aliases: [b]\n")
    }
    #expect(site.report() == "")
    let ledger = site.build().addressLedger ?? ""
    #expect(ledger.hasSuffix("\na\nb\nhelp\nnew\nnew#part\nnew#section\n"))
  }
}

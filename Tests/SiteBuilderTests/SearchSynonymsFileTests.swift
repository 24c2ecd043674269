import Diagnostics
import Search
import Testing
import Text

@testable import SiteBuilder

@Suite struct SearchSynonymsFileTests {
  @Test func wordsPhrasesAndWholeWordsAreRead() {
    let file = SearchSynonymsFile(
      yaml: """
        kk:
          words:
            қарыз: [берешек]
          whole: [емхана, жарна]
        ru:
          articles:
            arrears: закрыть долг
          whole: егов
        """, path: "Content/synonyms.yml", articles: ["arrears"])
    #expect(file.diagnostics.isEmpty)
    #expect(
      file.synonyms
        == Synonyms(
          words: Localized(kazakh: [Synonyms.Words(typed: "қарыз", meant: ["берешек"])], russian: []),
          articles: Localized(
            kazakh: [], russian: [Synonyms.Phrases(article: "arrears", phrases: ["закрыть долг"])]),
          whole: Localized(kazakh: ["емхана", "жарна"], russian: ["егов"])))
  }

  @Test func wholeWordsArePutInAList() {
    let file = SearchSynonymsFile(
      yaml: "kk:\n  whole:\n    жарна: емхана\n", path: "Content/synonyms.yml", articles: [])
    let faults = file.diagnostics.map { "\($0.place) \($0.id)" }
    #expect(faults == ["Content/synonyms.yml:3:5 synonyms-not-in-pairs"])
  }
}

import Diagnostics
import Search
import Testing

struct SearchProblemTests {
  static let problems: [SearchProblem] = [
    .unreadableSynonyms("line 3"), .unknownSynonymKey("wrds", known: ["words", "articles"]),
    .synonymsNotInPairs,
    .phrasesForUnknownArticle("atach", nearest: "attach"),
  ]

  @Test(arguments: problems)
  func everyProblemIsListedAndSaidInEveryLanguage(problem: SearchProblem) {
    #expect(SearchProblem.kinds.contains(problem.kind))
    let messages = MessageLanguage.allCases.map { problem.wording(in: $0).message }
    #expect(Set(messages).count == messages.count)
  }

  @Test func theNearestArticleIsSuggested() {
    let wording = SearchProblem.phrasesForUnknownArticle("atach", nearest: "attach").wording(in: .english)
    #expect(wording == Wording("there is no article \"atach\"", hint: "did you mean \"attach\"?"))
  }
}

import Diagnostics
import Search
import Testing

struct SearchProblemTests {
  @Test(arguments: Message.aboutSynonyms)
  func everyProblemIsSaidInEveryLanguage(problem: Message) {
    let messages = MessageLanguage.allCases.map { problem.wording(in: $0).message }
    #expect(Set(messages).count == messages.count)
  }

  @Test func theNearestArticleIsSuggested() {
    let wording = Message.phrasesForUnknownArticle("atach", nearest: "attach").wording(in: .english)
    #expect(wording == Wording("there is no article \"atach\"", hint: "did you mean \"attach\"?"))
  }
}

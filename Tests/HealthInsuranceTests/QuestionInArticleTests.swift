import HealthInsurance
import Rules
import Testing

/// Questions that articles insert by name.
@Suite struct QuestionInArticleTests {
  private static let maker = DecisionMaker(.faq2026)

  private static func questions() throws
    -> (all: [QuestionInArticle], pages: StaticPages, maker: DecisionMaker)
  {
    let maker = try #require(maker)
    let pages = StaticPages(maker)
    return (QuestionInArticle.all(maker.compiled, pages), pages, maker)
  }

  @Test func everyQuestionWithChoicesCanBeAskedAndEveryAnswerBeKnown() throws {
    let names = try Self.questions().all.map(\.name)
    #expect(Set(names).count == names.count)
    for name in [
      "question:first", "question:arrears", "question:residence", "known:cerebralPalsy=yes",
      "known:shownInStatus=no",
    ] {
      #expect(names.contains(name))
    }
    #expect(!names.contains("question:age"), "a number is typed, not chosen")
  }

  @Test func everyAnswerIsOneOfItsQuestionAndLeadsToAPage() throws {
    let (all, pages, maker) = try Self.questions()
    let keys = Set(pages.pages.map(\.key) + pages.outcomes.map(\.key))
    for question in all {
      for choice in question.choices {
        #expect(keys.contains(choice.page), "\(question.name)")
        let answers = choice.fragment.split(separator: "&").dropFirst().map { $0.split(separator: "=") }
        for answer in answers {
          let asked = try #require(maker.compiled.questions.first { $0.id == answer[0] })
          #expect(asked.domain.index(of: .value(String(answer[1]))) != nil, "\(choice.fragment)")
        }
      }
    }
  }

  @Test func anAnswerGoesAlongWhetherGivenOrKnown() throws {
    let all = try Self.questions().all
    let first = try #require(all.first { $0.name == "question:first" })
    #expect(first.question == "residence" && first.knownKey == nil)
    #expect(first.choices.first?.fragment == "v1&residence=citizen")
    #expect(first.choices.first?.page != "start", "without a script the next linked page follows")
    let palsy = try #require(all.first { $0.name == "known:cerebralPalsy=yes" })
    #expect(palsy.knownKey == "answer.yes")
    #expect(palsy.choices.map(\.fragment) == ["v1&cerebralPalsy=yes"])
    let arrears = try #require(all.first { $0.name == "question:arrears" })
    let values = ["none", "own", "employer", "unknown"]
    #expect(arrears.choices.map(\.fragment) == values.map { "v1&arrears=\($0)" })
    #expect(arrears.choices.allSatisfy { $0.page == "start" })
  }
}

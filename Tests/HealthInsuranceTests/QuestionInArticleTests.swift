import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// Questions that articles insert by name.
@Suite struct QuestionInArticleTests {
  private static let rules = CompiledRules(Rulebook.subject, in: .faq2026)
  private static let all = QuestionInArticle.all(rules.compiled.questions, rules.linkedPages)

  @Test func everyQuestionWithChoicesCanBeAskedAndEveryAnswerBeKnown() {
    let names = Self.all.map(\.name)
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
    let pages = Self.rules.linkedPages
    let names = Set(pages.pages.map(\.name) + pages.outcomes.map(\.name))
    for question in Self.all {
      for choice in question.choices {
        #expect(names.contains(choice.page), "\(question.name)")
        let answers = choice.answer.fragment.split(separator: "&").dropFirst().map {
          $0.split(separator: "=")
        }
        for answer in answers {
          let asked = try #require(Self.rules.compiled.questions.first { $0.id == answer[0] })
          #expect(asked.domain.index(of: .value(String(answer[1]))) != nil, "\(choice.answer.fragment)")
        }
      }
    }
  }

  @Test func anAnswerGoesAlongWhetherGivenOrKnown() throws {
    let first = try #require(Self.all.first { $0.name == "question:first" })
    #expect(first.question == "residence" && first.known == nil)
    #expect(first.choices.first?.answer.fragment == "v1&residence=citizen")
    #expect(first.choices.first?.page != "start", "without a script the next linked page follows")
    let palsy = try #require(Self.all.first { $0.name == "known:cerebralPalsy=yes" })
    #expect(palsy.known == .answer("yes", to: "cerebralPalsy"))
    #expect(palsy.choices.map(\.answer.fragment) == ["v1&cerebralPalsy=yes"])
    let arrears = try #require(Self.all.first { $0.name == "question:arrears" })
    let values = ["none", "own", "employer", "unknown"]
    #expect(arrears.choices.map(\.answer.fragment) == values.map { "v1&arrears=\($0)" })
    #expect(arrears.choices.allSatisfy { $0.page == "start" })
  }
}

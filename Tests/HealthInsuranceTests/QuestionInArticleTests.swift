import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// Questions that articles insert by name.
@Suite struct QuestionInArticleTests {
  private static let rules = CompiledRules(Rulebook.subject, in: .faq2026)
  private static let all = QuestionInArticle.all(rules.compiled.questions, Rulebook.subject.audiences)

  private static func question(_ name: String) throws -> QuestionInArticle {
    try #require(all.first { $0.name == name }, "\(name)")
  }

  @Test func everyQuestionWithChoicesCanBeAskedAndEveryAnswerBeKnown() {
    let names = Self.all.map(\.name)
    #expect(Set(names).count == names.count)
    for name in [
      "question:first", "question:arrears", "question:residence", "known:cerebralPalsy=yes",
      "known:shownInStatus=no", "known:cerebralPalsy=yes&for=child",
    ] {
      #expect(names.contains(name))
    }
    #expect(!names.contains("question:age"), "a number is typed, not chosen")
  }

  @Test func everyAnswerIsOneOfItsQuestionAndLeadsToAPage() throws {
    let audiences = Rulebook.subject.audiences.map(\.id)
    for question in Self.all {
      for choice in question.choices {
        #expect(choice.page.map(audiences.contains) ?? true, "\(question.name)")
        let answers = choice.answer.fragment.split(separator: "&").dropFirst().map {
          $0.split(separator: "=")
        }
        for answer in answers where answer[0] != "for" {
          let asked = try #require(Self.rules.compiled.questions.first { $0.id == answer[0] })
          #expect(asked.domain.index(of: .value(String(answer[1]))) != nil, "\(choice.answer.fragment)")
        }
      }
    }
  }

  @Test func theFirstQuestionIsForWhom() throws {
    let first = try Self.question("question:first")
    #expect(first.question == TextKey("audience") && first.known == nil)
    #expect(first.choices.map(\.answer.fragment) == ["v1&for=me", "v1&for=child", "v1&for=other"])
    #expect(first.choices.map(\.page) == ["me", "child", "other"], "without a script the steps follow")
  }

  @Test func anAnswerGoesAlongWhetherGivenOrKnown() throws {
    let palsy = try Self.question("known:cerebralPalsy=yes")
    #expect(palsy.known == .answer("yes", to: "cerebralPalsy"))
    #expect(palsy.choices.map(\.answer.fragment) == ["v1&cerebralPalsy=yes"])
    let values = ["none", "own", "employer", "unknown"]
    let arrears = try Self.question("question:arrears")
    #expect(arrears.choices.map(\.answer.fragment) == values.map { "v1&for=me&arrears=\($0)" })
    #expect(arrears.choices.allSatisfy { $0.page == nil })
  }

  @Test func forWhomGoesAlongAndIsReadInThatAudiencesWords() throws {
    let palsy = try Self.question("known:cerebralPalsy=yes&for=child")
    #expect(palsy.choices.map(\.answer.fragment) == ["v1&for=child&cerebralPalsy=yes"])
    #expect(palsy.choices.map(\.page) == ["child"])
    #expect(palsy.audience == 1)
  }
}

import Rules
import Testing
import Text

@testable import Questionnaire

@Suite struct LinkedPagesTests {
  private static let small = School.small.compiled.linkedPages
  private static let full = School.full.compiled.linkedPages

  @Test func numbersWithoutTextsAreNamedByTheirRuns() {
    let start = Self.small.pages[0]
    #expect(start.name == "start")
    #expect(start.question == "age")
    #expect(
      start.choices.map(\.labels) == [
        [.numbers(3...4)], [.numbers(5...6)], [.numbers(7...17)], [.text(.answer("unknown", to: "age"))],
      ])
  }

  @Test func numbersWithTextsAreNamedByThem() {
    #expect(
      Self.full.pages[0].choices.map(\.labels) == [
        [.text(.numbers("under6", of: "age"))], [.text(.numbers("from6", of: "age"))],
        [.text(.answer("unknown", to: "age"))],
      ])
  }

  @Test func everyChoiceLeadsToAPageOrAResultThatIsThere() {
    for pages in [Self.small, Self.full] {
      let names = Set(pages.pages.map(\.name) + pages.outcomes.map(\.name))
      #expect(names.count == pages.pages.count + pages.outcomes.count, "each name once")
      let targets = pages.pages.flatMap(\.choices).map(\.target.name)
      #expect(Set(targets).isSubset(of: names))
      #expect(names.subtracting(targets) == ["start"], "and every page but the first is reached")
    }
  }

  /// Whoever follows the links of a person's answers comes to the result of the rules.
  @Test func theLinksOfAPersonLeadToThePersonsResult() {
    let maker = DecisionMaker(School.small.rules, on: .startOf(2024), remainingFor: [])
    for age in [3, 4, 5, 6, 7, 17] {
      for home in ["near", "far", "unknown"] {
        for sibling in ["yes", "no"] {
          let answers: [Question.ID: Answer] = [
            "age": .number(age), "home": .value(home), "sibling": .value(sibling),
          ]
          var target = LinkedPages.Target.page("start")
          while case .page(let name) = target, let page = Self.small.pages.first(where: { $0.name == name }),
            let choice = page.choices.first(where: { choice in
              choice.labels.contains { $0.holds(answers[page.question ?? ""], to: page.question ?? "") }
            })
          { target = choice.target }
          let decision = maker.decision(for: answers)
          #expect(target.name == "result-\(decision.value(of: "place") ?? "")", "\(age) \(home) \(sibling)")
        }
      }
    }
  }

  @Test func theListToTickIsOnePageOfWhichTheFirstThatFitsIsChosen() throws {
    let list = try #require(Self.full.pages.first { $0.title == .word(.listTitle) })
    #expect(list.question == nil)
    #expect(list.help == .word(.firstThatFits))
    #expect(list.choices.first?.labels == [.text(.answer("yes", to: "sibling"))])
    #expect(list.choices.last?.labels == [.text(.word(.noneOfThese))])
  }

  @Test func capitalsOfNamesAreNoCapitalsOfAddresses() {
    #expect(PageName.address("result-notYet-self") == "result-not-yet-self")
  }
}

extension LinkedPages.Label {
  fileprivate func holds(_ answer: Answer?, to question: Question.ID) -> Bool {
    switch (self, answer) {
    case (.numbers(let run), .number(let number)): run.contains(number)
    case (.text(let key), .value(let value)): key == .answer(value, to: question)
    default: false
    }
  }
}

@Suite struct QuestionInArticleTests {
  private static let all = QuestionInArticle.all(
    School.small.rules.questions, School.small.compiled.linkedPages)

  @Test func questionsWithOneAnswerCanBeAskedByArticles() {
    #expect(
      Self.all.map(\.name) == [
        "question:first", "question:home", "question:sibling", "known:home=near", "known:home=far",
        "known:home=unknown", "known:sibling=yes", "known:sibling=no",
      ])
  }

  @Test func anAnswerGoesAlongInTheAddress() {
    #expect(
      Self.all[1].choices.map(\.answer.fragment) == ["v1&home=near", "v1&home=far", "v1&home=unknown"])
    #expect(Self.all[1].choices.allSatisfy { $0.page == "start" }, "another question comes first")
    #expect(Self.all[3].known == .answer("near", to: "home"))
  }
}

import Rules
import Testing
import Text

@testable import Questionnaire

@Suite struct LinkedStepsTests {
  private static let small = School.small.compiled.linkedSteps[0]
  private static let full = School.full.compiled.linkedSteps

  private static func choices(_ name: String, of linked: LinkedSteps) -> [LinkedSteps.Choice] {
    guard let step = linked.steps.first(where: { $0.name == name }),
      case .question(_, let choices) = step.content
    else { return [] }
    return choices
  }

  @Test func thereIsOneForEachAudienceAndOneForASubjectWithoutAny() {
    #expect(School.small.compiled.linkedSteps.map(\.audience?.id) == [nil])
    #expect(Self.full.map(\.audience?.id) == ["me", "toddler"])
  }

  @Test func numbersWithoutTextsAreNamedByTheirRunsAndOnlyWhereWhatFollowsDiffers() {
    #expect(
      Self.choices("start", of: Self.small).map(\.labels) == [
        [.numbers(3...4)], [.numbers(5...6)], [.numbers(7...17)], [.text(.answer("unknown", to: "age"))],
      ])
  }

  @Test func numbersWithTextsAreNamedByThem() {
    #expect(
      Self.choices("start", of: Self.full[0]).map(\.labels) == [
        [.text(.numbers("under6", of: "age"))], [.text(.numbers("from6", of: "age"))],
        [.text(.answer("unknown", to: "age"))],
      ])
  }

  @Test func whatIsKnownOfAnAudienceIsNotAsked() {
    let toddler = Self.full[1]
    for step in toddler.steps {
      if case .question(let question, _) = step.content {
        #expect(!["age", "home", "support"].contains(question))
      }
      #expect(step.answers["home"] == nil, "nor does it go along")
    }
  }

  @Test func everyChoiceLeadsToAStepThatIsThere() {
    for linked in [Self.small] + Self.full {
      let names = linked.steps.map(\.name)
      #expect(Set(names).count == names.count, "each name once")
      let targets = Set(names.flatMap { Self.choices($0, of: linked) }.map(\.target))
      #expect(targets.isSubset(of: names))
      #expect(Set(names).subtracting(targets) == ["start"], "and every step but the first is reached")
    }
  }

  /// Whoever follows the links of a person's answers comes to the result of the rules.
  @Test func theLinksOfAPersonLeadToThePersonsResult() throws {
    let maker = DecisionMaker(School.small.rules, on: .startOf(2024), remainingFor: [])
    for age in [3, 4, 5, 6, 7, 17] {
      for home in ["near", "far", "unknown"] {
        for sibling in ["yes", "no"] {
          let answers: [Question.ID: Answer] = [
            "age": .number(age), "home": .value(home), "sibling": .value(sibling),
          ]
          var name = "start"
          while let choice = Self.choices(name, of: Self.small).first(where: { choice in
            choice.labels.contains { $0.holds(for: answers) }
          }) { name = choice.target }
          let decision = maker.decision(for: answers)
          guard case .result(let outcome)? = Self.small.steps.first(where: { $0.name == name })?.content
          else {
            Issue.record("\(name) is no result")
            continue
          }
          #expect(outcome.value(of: "place") == decision.value(of: "place"), "\(age) \(home) \(sibling)")
          #expect(Set(outcome.reasons).isSubset(of: decision.reasons.map(\.row)), "\(age) \(home) \(sibling)")
        }
      }
    }
  }

  @Test func ofTheListToTickTheFirstThatFitsIsChosen() throws {
    let list = try #require(
      Self.full[0].steps.lazy.compactMap { step -> [LinkedSteps.Choice]? in
        if case .question(nil, let choices) = step.content { choices } else { nil }
      }.first)
    #expect(
      list.first?.labels == [.text(.answer("yes", to: "sibling"))], "what settles the answer stands first")
    #expect(list.last?.labels == [.text(.word(.noneOfThese))])
  }
}

extension LinkedSteps.Label {
  fileprivate func holds(for answers: [Question.ID: Answer]) -> Bool {
    answers.contains { question, answer in
      switch (self, answer) {
      case (.numbers(let run), .number(let number)): run.contains(number)
      case (.text(let key), .value(let value)): key == .answer(value, to: question)
      default: false
      }
    }
  }
}

@Suite struct QuestionInArticleTests {
  private static let small = QuestionInArticle.all(School.small.rules.questions, [])
  private static let full = QuestionInArticle.all(School.full.rules.questions, School.full.audiences)

  @Test func questionsWithOneAnswerCanBeAskedByArticles() {
    #expect(
      Self.small.map(\.name) == [
        "question:first", "question:home", "question:sibling", "known:home=near", "known:home=far",
        "known:home=unknown", "known:sibling=yes", "known:sibling=no",
      ])
    #expect(Self.full.contains { $0.name == "known:home=near&for=toddler" && $0.audience == 1 })
  }

  @Test func anAnswerGoesAlongInTheAddress() {
    #expect(
      Self.small[1].choices.map(\.answer.fragment) == ["v1&home=near", "v1&home=far", "v1&home=unknown"])
    #expect(Self.small[1].choices.allSatisfy { $0.page == nil }, "another question comes first")
    #expect(Self.small[3].known == .answer("near", to: "home"))
  }

  @Test func withAudiencesTheFirstQuestionIsForWhom() {
    #expect(Self.full[0].choices.map(\.answer.fragment) == ["v1&for=me", "v1&for=toddler"])
    #expect(Self.full[0].choices.map(\.page) == ["me", "toddler"])
  }
}

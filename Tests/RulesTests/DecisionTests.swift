import Rules
import Testing
import Text

@Suite struct DecisionTests {
  @Test func aPartIsKnownAsSoonAsNoOpenAnswerCanChangeIt() {
    let maker = DecisionMaker(.enrolment, on: .startOf(2024), remainingFor: ["place"])
    let open = maker.decision(for: ["age": 7])
    #expect(open.value(of: Outcome.place) == nil)
    #expect(open.possibleValues(of: Outcome.place) == [.yes, .no, .undecided])
    #expect(open.remaining == ["home", "sibling"])
    #expect(open.members(of: Outcome.papers) == [])
    let settled = maker.decision(for: ["age": 7, "home": "near"])
    #expect(settled.value(of: Outcome.place) == .yes)
    #expect(settled.possibleValues(of: Outcome.place) == [.yes])
    #expect(settled.remaining == [])
    #expect(settled.value(of: Outcome.fee) == nil, "that is not yet known")
  }

  @Test func questionsRemainForThePartsThatAreAskedFor() {
    let answers: [Question.ID: Answer] = ["age": 7, "home": "near"]
    for (parts, remaining) in [
      (["place"], []), (["fee"], ["needs"]), (["paper"], ["needs"]), ([], []),
    ] as [([PartID], [Question.ID])] {
      #expect(RuleBook.enrolment.decision(answers, remainingFor: parts).remaining == remaining, "\(parts)")
    }
  }

  @Test func anAnswerThatAQuestionDoesNotAllowCountsAsNotAsked() {
    let decision = RuleBook.enrolment.decision(["age": 3, "home": "nowhere"], remainingFor: ["place"])
    #expect(decision == RuleBook.enrolment.decision([:], remainingFor: ["place"]))
  }

  @Test func whatIsConcludedWithoutRulesLeavesTheRestOpen() {
    let maker = DecisionMaker(.enrolment, on: .startOf(2024), remainingFor: ["place"])
    let decision = maker.decision(concluding: [
      Outcome.place.becomes(.undecided), Outcome.papers.adds(.application),
      Outcome.papers.leavesOpen(.certificate),
    ])
    #expect(decision.value(of: Outcome.place) == .undecided)
    #expect(decision.value(of: Outcome.fee) == nil)
    #expect(decision.possibleValues(of: Outcome.fee) == [.free, .paid])
    #expect(decision.members(of: Outcome.papers) == [.application])
    #expect(decision.openMembers(of: Outcome.papers) == [.certificate])
    #expect(decision.reasons == [])
    #expect(decision.remaining == [])
  }

  @Test func decisionsThatSayTheSameAreEqual() {
    let book = RuleBook.enrolment
    #expect(book.decision(["age": 4]) == book.decision(["age": 5, "home": "near"]))
    #expect(book.decision(["age": 4]) != book.decision(["age": 6, "home": "near"]))
  }

  @Test func aCalendarAnswersByThePeriodOfTheDay() throws {
    let calendar = RuleCalendar(
      .enrolment, remainingFor: ["place"], withoutRules: [Outcome.place.becomes(.undecided)])
    let lastOf2023 = try #require(Day(2023, 12, 31))
    let lastOf2022 = try #require(Day(2022, 12, 31))
    #expect(calendar.firstDay == .startOf(2023))
    #expect(calendar.decision(for: ["age": 4], on: lastOf2022) == nil, "before the first period")
    let without = try #require(calendar.decision(for: ["age": 4], on: lastOf2023))
    #expect(without.value(of: Outcome.place) == .undecided, "a period without rules")
    #expect(calendar.maker(on: lastOf2023) == nil)
    let with = try #require(calendar.decision(for: ["age": 4], on: .startOf(2024)))
    #expect(with.value(of: Outcome.place) == .no)
    #expect(calendar.maker(on: .startOf(2030)) != nil, "the newest rules hold until changed")
  }
}

@Suite struct HeadlineTests {
  /// The path of the questionnaire, walked with every answer given.
  private static func headline(_ parts: [PartID], _ answers: [Question.ID: Answer]) -> [String] {
    var book = RuleBook.enrolment
    book.headline = parts
    let compiled = CompiledModel(book.model(on: .startOf(2024)))
    let classes = compiled.classes(of: answers)
    var node = compiled.pathRoot
    while node >= 0 { node = compiled.children[compiled.starts[node] + classes[compiled.levels[node]]] }
    return zip(compiled.headline, compiled.headlineValues(of: -1 - node)).map {
      compiled.aspects[$0].values[$1]
    }
  }

  @Test func thePathEndsWithTheValuesOfOneTwoOrThreeParts() {
    let answers: [Question.ID: Answer] = [
      "age": 7, "home": "near", "sibling": "no", "needs": .several(["meals"]),
    ]
    #expect(Self.headline(["place"], answers) == ["yes"])
    #expect(Self.headline(["place", "fee"], answers) == ["yes", "paid"])
    #expect(Self.headline(["fee", "place"], answers) == ["paid", "yes"])
    var book = RuleBook.enrolment
    book.combination.append(
      OneOf<YesNo>("meals").defined([.when(Ask.needs.includes(.meals), .yes)], otherwise: .no))
    book.headline = ["place", "fee", "meals"]
    let compiled = CompiledModel(book.model(on: .startOf(2024)))
    #expect(
      compiled.headline.map { compiled.aspects[$0].id } == [.part("place"), .part("fee"), .part("meals")])
    for place in 0..<3 {
      for fee in 0..<2 {
        for meals in 0..<2 {
          #expect(compiled.headlineValues(of: (place * 2 + fee) * 2 + meals) == [place, fee, meals])
        }
      }
    }
  }

  @Test func aBookThatNamesNoHeadlineBeginsWithItsFirstPart() {
    #expect(RuleBook.of([], .collect, [Outcome.fee.defined([], otherwise: .free)]).headline == ["fee"])
  }

  @Test func questionsThatShareAScreenAreOneStep() {
    let compiled = CompiledModel(RuleBook.enrolment.model(on: .startOf(2024)))
    let alone = compiled.pathLength(screens: [])
    let together = compiled.pathLength(screens: [["home", "sibling"]])
    #expect(alone.maximum == 4)
    #expect(together.maximum == 3)
    #expect(together.meanThousandths < alone.meanThousandths)
    #expect(
      compiled.pathLength(screens: [], given: ["age": 4]).maximum == 1, "too young: nothing else is asked")
  }
}

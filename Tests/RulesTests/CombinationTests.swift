import Rules
import Testing
import Text

/// How parts of a result follow from rows, each way on a rule book of a few rows.
@Suite struct CombinationTests {
  @Test func onlyTheFirstRowThatFitsAppliesInATableOfFirstRows() {
    let decision = RuleBook.enrolment.decision([
      "age": 4, "home": "near", "sibling": "yes", "needs": .several([]),
    ])
    #expect(decision.reasons.map(\.row) == ["A1"])
    #expect(decision.value(of: Outcome.place) == .no)
  }

  @Test func everyRowThatFitsAppliesInATableThatCollects() {
    let rows: [Row] = [
      .of("P1", when: .always, then: Outcome.papers.adds(.certificate)),
      .of("P2", when: Ask.home.is(.near), then: Outcome.papers.adds(.application)),
    ]
    let book = RuleBook.of(rows, .collect, [Outcome.papers.defined(by: Rows(of: "T"))])
    #expect(
      book.decision(["home": "near"]).members(of: Outcome.papers) == [.application, .certificate],
      "in the order of the members, not of the rows")
    #expect(book.decision(["home": "far"]).members(of: Outcome.papers) == [.certificate])
  }

  @Test func theBestOfWhatRowsConcludeComesFirstInAnOrderOfItsOwn() {
    let rows: [Row] = [
      .of("N", when: Ask.home.is(.far), then: Outcome.place.becomes(.no)),
      .of("Y", when: Ask.sibling.is(.yes), then: Outcome.place.becomes(.yes)),
    ]
    let book = RuleBook.of(
      rows, .collect,
      [Outcome.place.defined([.best(of: Rows(of: "T"), order: [.yes, .no])], otherwise: .undecided)])
    #expect(book.decision(["home": "far", "sibling": "yes"]).value(of: Outcome.place) == .yes)
    #expect(book.decision(["home": "far", "sibling": "no"]).value(of: Outcome.place) == .no)
    #expect(book.decision(["home": "near", "sibling": "no"]).value(of: Outcome.place) == .undecided)
  }

  @Test func aTableThatIsNotReadDecidesNothingButItsExceptions() {
    let rows: [Row] = [
      .of("R1", when: .always, then: Outcome.papers.adds(.application)),
      .of("R2", when: .always, then: Outcome.papers.adds(.address)),
    ]
    let book = RuleBook.of(
      rows, .collect,
      [
        .reading(
          "T", when: Ask.home.is(.near),
          exceptions: [
            .init(Rows(of: "T").concluding(Outcome.papers.adds(.address)), when: Ask.sibling.is(.yes))
          ]),
        Outcome.papers.defined(by: Rows(of: "T")),
      ])
    #expect(book.decision(["home": "near", "sibling": "no"]).members(of: Outcome.papers) == [.application])
    #expect(book.decision(["home": "far", "sibling": "yes"]).members(of: Outcome.papers) == [.address])
  }

  @Test func whatIsDefinedMayLookAtWhatIsDefinedLater() {
    let book = RuleBook.of(
      [.of("R", when: .holds("near"), then: Outcome.place.becomes(.yes))], .collect,
      [
        Outcome.fee.defined([.when(Outcome.place.is(.yes), .paid)], otherwise: .free),
        Outcome.place.defined([.asConcluded(by: Rows(of: "T"))], otherwise: .no),
        .helper("near", anyOf: Rows(of: "H")),
      ],
      more: [Table("H", .collect, rows: [.of("H1", when: Ask.home.is(.near))])])
    #expect(book.decision(["home": "near"]).value(of: Outcome.fee) == .paid)
    #expect(book.decision(["home": "far"]).value(of: Outcome.fee) == .free)
    #expect(
      book.model(on: .startOf(2024)).aspects.filter { !$0.isInternal }.map(\.id) == [
        .part("place"), .part("fee"),
      ], "each stands after what it looks at")
  }

  @Test func versionsOfARowAreOneRowToConditionsAndReasons() {
    let rows: [Row] = [
      .of("V", when: Ask.home.is(.near), then: Outcome.place.becomes(.yes), facts: ["A", "B"]),
      .of("V", when: Ask.home.is(.far), then: Outcome.place.becomes(.no), facts: ["B", "C"]),
    ]
    let book = RuleBook.of(
      rows, .collect,
      [
        Outcome.place.defined([.asConcluded(by: Rows(of: "T"))], otherwise: .undecided),
        Outcome.papers.defined([.when(.applies("V"), adds: .application)]),
        .reasons(ReasonsDefinition(of: ["T"])),
      ])
    for (home, place) in [("near", Place.yes), ("far", .no)] {
      let decision = book.decision(["home": .value(home)])
      #expect(decision.value(of: Outcome.place) == place)
      #expect(decision.members(of: Outcome.papers) == [.application])
      #expect(decision.reasons.map(\.row) == ["V"])
      #expect(decision.reasons.first?.facts == ["A", "B", "C"])
    }
  }

  @Test func aRowOfOtherDaysNeverAppliesAndMayBeNamed() {
    let rows: [Row] = [
      .of("Old", when: .always, then: Outcome.place.becomes(.no), valid: Validity(until: .startOf(2024))),
      .of("New", when: .always, then: Outcome.place.becomes(.yes), valid: Validity(from: .startOf(2024))),
    ]
    let book = RuleBook.of(
      rows, .collect,
      [
        Outcome.place.defined([.asConcluded(by: Rows(of: "T"))], otherwise: .undecided),
        Outcome.papers.defined([.when(.applies("Old"), adds: .certificate)]),
      ])
    #expect(book.decision([:]).value(of: Outcome.place) == .yes)
    #expect(book.decision([:]).members(of: Outcome.papers) == [])
    let before = DecisionMaker(book, on: .startOf(2023), remainingFor: []).decision(for: [:])
    #expect(before.value(of: Outcome.place) == .no)
    #expect(before.members(of: Outcome.papers) == [.certificate])
  }

  @Test func aMemberThatARowLeavesOpenIsOpenAndStaysOpenUnderUnknownAnswers() {
    let book = RuleBook.of(
      [.of("R", when: Ask.home.is(.far), then: Outcome.papers.leavesOpen(.certificate))], .collect,
      [Outcome.papers.defined(by: Rows(of: "T"))])
    for (home, open) in [("far", [Paper.certificate]), ("near", []), ("unknown", [.certificate])] {
      let decision = book.decision(["home": .value(home)])
      #expect(decision.openMembers(of: Outcome.papers) == open, "\(home)")
      #expect(decision.members(of: Outcome.papers) == [], "\(home)")
    }
  }

  @Test func aMemberCountsWherePossibleOrOnlyWhereCertain() {
    let lines: [ListOf<Paper>.Line] = [
      .when(Ask.home.is(.far), adds: .address), .when(Ask.home.is(.far), adds: .certificate),
    ]
    let certain = RuleBook.of([], .collect, [Outcome.papers.defined(lines)])
    #expect(certain.decision(["home": "unknown"]).members(of: Outcome.papers) == [])
    let possible = RuleBook.of(
      [], .collect,
      [Outcome.papers.defined(lines, addsWherePossible: true, onlyWhereCertain: [.certificate])])
    #expect(possible.decision(["home": "unknown"]).members(of: Outcome.papers) == [.address])
  }

  @Test func aLineAfterwardsSeesTheUnknownAnswerAndFinishedValues() {
    let book = RuleBook.of(
      [], .collect,
      [
        Outcome.place.defined(
          [.when(Ask.home.is(.near), .yes)], otherwise: .no, whenBranchesDiffer: .undecided),
        Outcome.papers.defined(
          [.when(Outcome.place.is(.undecided), adds: .application)],
          afterwards: [
            .when(Outcome.place.is(.undecided), adds: .address),
            .when(Ask.home.is(.unknown), adds: .certificate),
          ]),
      ])
    #expect(
      book.decision(["home": "unknown"]).members(of: Outcome.papers) == [.address, .certificate],
      "no branch is undecided, and in none the answer is unknown")
  }

  @Test func branchesThatDifferCanBeAReason() {
    let book = RuleBook.of(
      [.of("R", when: Ask.home.is(.near), then: Outcome.place.becomes(.yes))], .collect,
      [
        Outcome.place.defined(
          [.asConcluded(by: Rows(of: "T"))], otherwise: .no, whenBranchesDiffer: .undecided),
        .reasons(
          ReasonsDefinition(
            of: ["T"], others: [.init("unknown", of: "U", whenFinally: Outcome.place.differsByBranch)])),
      ])
    #expect(book.decision(["home": "unknown"]).reasons.map(\.row) == ["unknown"])
    #expect(book.decision(["home": "near"]).reasons.map(\.row) == ["R"])
    #expect(book.decision(["home": "far"]).reasons == [])
  }

  @Test func aReasonCountsOnlyUnderTheConditionOfItsFirstLine() {
    let rows: [Row] = [
      .of("Y", when: Ask.sibling.is(.yes), then: Outcome.place.becomes(.yes)),
      .of("N", when: Ask.home.is(.far), then: Outcome.place.becomes(.no)),
    ]
    let book = RuleBook.of(
      rows, .collect,
      [
        Outcome.place.defined([.best(of: Rows(of: "T"), order: [.yes, .no])], otherwise: .undecided),
        .reasons(
          ReasonsDefinition(
            of: ["T"],
            [
              .init(Rows(of: "T").concluding(Outcome.place.becomes(.no)), when: Outcome.place.is(.no)),
              .init(Rows(of: "T")),
            ])),
      ])
    #expect(book.decision(["home": "far", "sibling": "yes"]).reasons.map(\.row) == ["Y"])
    #expect(book.decision(["home": "far", "sibling": "no"]).reasons.map(\.row) == ["N"])
  }

  @Test func unknownStandsForEveryOtherAnswerUnlessRowsDecide() {
    let rows: [Row] = [
      .of("Y", when: Ask.home.is(.near, .far), then: Outcome.place.becomes(.yes)),
      .of("U", when: Ask.home.is(.unknown), then: Outcome.place.becomes(.no)),
    ]
    var book = RuleBook.of(
      rows, .collect, [Outcome.place.defined([.asConcluded(by: Rows(of: "T"))], otherwise: .undecided)])
    #expect(book.decision(["home": "unknown"]).value(of: Outcome.place) == .yes)
    book.unknowns = [UnknownAnswer(question: "home", meaning: .rowsDecide, row: "U")]
    #expect(book.decision(["home": "unknown"]).value(of: Outcome.place) == .no)
  }
}

@Suite struct RowsTests {
  private let row = Row.of(
    "R1", when: .always, then: Outcome.place.becomes(.yes), Outcome.papers.adds(.address))

  @Test func rowsAreChosenByTableConclusionAndName() {
    let cases: [(rows: Rows, holds: Bool)] = [
      (Rows(of: "T"), true), (Rows(of: "S"), false), (Rows(of: "S", "T"), true),
      (Rows(of: "T").concluding(Outcome.place.becomes(.yes)), true),
      (Rows(of: "T").concluding(Outcome.place.becomes(.no), Outcome.papers.adds(.address)), true),
      (Rows(of: "T").concluding(Outcome.place.becomes(.no)), false),
      (Rows(of: "T").concluding(Outcome.place.becomes(.yes)).concluding(Outcome.place.becomes(.no)), false),
      (Rows(of: "T").concludingSomething(about: Outcome.place), true),
      (Rows(of: "T").concludingSomething(about: Outcome.fee), false),
      (Rows(of: "T").concludingNothing(about: Outcome.fee), true),
      (Rows(of: "T").concludingNothing(about: Outcome.place), false),
      (Rows(of: "T").except("R1"), false), (Rows(of: "T").except("R2"), true),
      (Rows(of: "T").concluding(Outcome.papers.leavesOpen(.address)), false),
    ]
    for (position, one) in cases.enumerated() {
      #expect(one.rows.contains(row, of: "T") == one.holds, "case \(position)")
    }
  }
}

extension RuleBook {
  /// The table T with some rows, over the questions of the small subject.
  static func of(
    _ rows: [Row], _ policy: HitPolicy, _ combination: [Definition], more tables: [Table] = []
  ) -> RuleBook {
    RuleBook(
      questions: Ask.all, tables: [Table("T", policy, rows: rows)] + tables, combination: combination,
      periods: [RulePeriod("2024", from: .startOf(2024))])
  }
}

import Diagnostics
import Rules
import Testing
import Text

@Suite struct AnalysisTests {
  @Test func aRowHiddenByTheUnionOfEarlierRowsIsDead() {
    let table = Fixture.table(
      .first, [("young", 0, 18), ("adult", 18, 64), ("middle", 10, 41), ("old", 64, 121)])
    #expect(
      Fixture.problems(in: table) == [.deadRow(table: "T", row: "middle", hiddenBy: ["young", "adult"])])
  }

  @Test func aGapNamesAPersonInIt() {
    let table = Fixture.table(.first, [("young", 0, 18), ("old", 64, 121)])
    #expect(Fixture.problems(in: table) == [.gap(table: "T", person: "age = 18")])
  }

  @Test func anOverlapNamesAPersonInIt() {
    let table = Fixture.table(.unique, [("young", 0, 18), ("rest", 17, 121)])
    #expect(
      Fixture.problems(in: table) == [
        .overlap(table: "T", first: "young", second: "rest", person: "age = 17")
      ])
  }

  @Test func aConditionThatContradictsItselfIsDead() {
    let table = Fixture.table(.collect, [("nobody", 20, 18)])
    #expect(
      Fixture.problems(in: table) == [.deadRow(table: "T", row: "nobody", hiddenBy: [])])
  }

  @Test func aPartThatChangesNothingIsFound() {
    var table = Fixture.table(.collect, [])
    table.rows = [Fixture.row("idle", .isBelow("age", 18) && .isBelow("age", 30))]
    #expect(
      Fixture.problems(in: table) == [.idleCondition(table: "T", row: "idle", part: "age < 30")])
  }

  @Test func aQuestionThatChangesNothingAndAResultThatNobodyGetsAreFound() {
    var model = Fixture.model
    model.questions.append(Question("idle", .choice(["yes", "no"])))
    model.aspects.append(
      Aspect(
        .part("grown"), values: ["no", "yes", "perhaps"], cases: [.init(.not(.isBelow("age", 18)), "yes")],
        otherwise: "no", whenBranchesDiffer: "no"))
    var analysis = RuleAnalysis(model)
    #expect(
      analysis.problems(in: []) == [.unusedResult(aspect: "grown", value: "perhaps"), .idleQuestion("idle")])
  }

  @Test func aClaimThatDoesNotHoldNamesSomebody() {
    let isChild = Condition.decided(.part("child"), ["yes"])
    var analysis = RuleAnalysis(
      Fixture.model,
      claims: [
        Claim("the young are children", !.isBelow("age", 18) || isChild),
        Claim("all below 20 are children, a limit that no row knows", !.isBelow("age", 20) || isChild),
      ])
    #expect(
      analysis.brokenClaims() == [
        .brokenClaim("all below 20 are children, a limit that no row knows", person: "age = 18")
      ])
  }

  @Test func theBoundariesOfATableAreItsLimitsInOrderEachOnce() {
    let table = Fixture.table(.first, [("young", 0, 18), ("adult", 18, 64), ("old", 64, 121)])
    #expect(
      RuleAnalysis.boundaries(in: [table, table]) == [
        NumericBoundary(question: "age", limit: 18), NumericBoundary(question: "age", limit: 64),
      ])
  }

  @Test func anUnknownFactIsFoundWithTheNearest() {
    var table = Fixture.table(.collect, [])
    table.rows = [Fixture.row("row", .isBelow("age", 18), facts: ["CAT-0l"])]
    #expect(
      Fixture.problems(in: table, facts: FactNames(published: ["CAT-01", "DEN-02"])) == [
        .unknownFact(table: "T", row: "row", fact: "CAT-0l", nearest: "CAT-01")
      ])
  }

  @Test func aRowMayNotStandOnAFactThatIsNotPublished() {
    var table = Fixture.table(.collect, [])
    table.rows = [Fixture.row("row", .isBelow("age", 18), facts: ["CAT-01", "FOR-05"])]
    #expect(
      Fixture.problems(in: table, facts: FactNames(published: ["CAT-01"], withheld: ["FOR-05"])) == [
        .factNotPublished(table: "T", row: "row", fact: "FOR-05")
      ])
  }

  @Test func aRowInForceStandsOnNoFactOfThePast() {
    let facts = FactNames(published: ["MIL-04", "UNE-01"], successors: ["MIL-04": "UNE-01"])
    #expect(facts.problems(with: ["MIL-04", "UNE-01"], of: "old", in: "T") == [])
    #expect(
      facts.problems(with: ["MIL-04", "UNE-01"], of: "row", in: "T", isInForce: true) == [
        .factSuperseded(table: "T", row: "row", fact: "MIL-04", successor: "UNE-01")
      ])
  }

  @Test func onlyFactsThatNobodyCouldStandOnAreSetAside() {
    let facts = FactNames(
      published: ["CAT-01", "MIL-04"], withheld: ["FOR-05"], successors: ["MIL-04": "UNE-01"])
    #expect(
      facts.problems(settingAside: ["FOR-05", "MIL-04", "CAT-01", "FOR-5"], in: "row", of: "T") == [
        .factSetAside(table: "T", row: "row", fact: "CAT-01"),
        .unknownFact(table: "T", row: "row", fact: "FOR-5", nearest: "FOR-05"),
      ])
  }

  @Test func aRowMayOnlyChangeOnTheFirstDayOfARuleSet() throws {
    let second = try #require(Day(2026, 1, 2))
    var table = Fixture.table(.collect, [])
    table.rows = [
      Fixture.row("early", .always, valid: Validity(from: .startOf(2024), until: .startOf(2026))),
      Fixture.row("late", .always, valid: Validity(from: second)),
    ]
    #expect(
      RuleAnalysis.strayDates(in: [table], firstDays: [.startOf(2024), .startOf(2026)]) == [
        .strayDate(table: "T", row: "late", day: "2026-01-02", days: ["2024-01-01", "2026-01-01"])
      ])
  }

  @Test func versionsOfARowMustMeetDayByDay() {
    var analysis = RuleAnalysis(Fixture.model)
    var table = Fixture.table(.collect, [])
    table.rows = [
      Fixture.row("row", .always, valid: Validity(until: .startOf(2025))),
      Fixture.row("row", .always, valid: Validity(from: .startOf(2026))),
    ]
    #expect(
      analysis.validityProblems(in: [table]) == [
        .validityGap(table: "T", row: "row", from: "2025-01-01", to: "2026-01-01")
      ])
    table.rows[1].validity = Validity(from: .startOf(2024))
    #expect(
      analysis.validityProblems(in: [table]) == [
        .validityOverlap(table: "T", row: "row", person: "any answers")
      ])
  }

  @Test func everyProblemIsWordedInAllLanguages() {
    let problems: [RulesProblem] = [
      .gap(table: "T", person: "p"), .deadRow(table: "T", row: "r", hiddenBy: []),
      .overlap(table: "T", first: "a", second: "b", person: "p"),
      .idleCondition(table: "T", row: "r", part: "x"), .idleQuestion("q"),
      .unusedResult(aspect: "a", value: "v"), .unknownFact(table: "T", row: "r", fact: "f", nearest: nil),
      .validityGap(table: "T", row: "r", from: "a", to: "b"),
      .validityOverlap(table: "T", row: "r", person: "p"),
      .strayDate(table: "T", row: "r", day: "d", days: []),
      .factNotPublished(table: "T", row: "r", fact: "f"),
      .factSuperseded(table: "T", row: "r", fact: "f", successor: "g"),
      .factSetAside(table: "T", row: "r", fact: "f"), .brokenClaim("c", person: "p"),
    ]
    #expect(problems.map(\.kind) == RulesProblem.kinds)
    for problem in problems {
      let messages = MessageLanguage.allCases.map { problem.wording(in: $0).message }
      #expect(Set(messages).count == MessageLanguage.allCases.count)
    }
  }

  @Test func aWrongAnswerNamesTheNearest() {
    let sheet = AnswerSheet(
      ["agee": .number(3), "age": .number(130)], questions: Fixture.model.questions)
    #expect(
      sheet.problems.map { $0.wording(in: .english) } == [
        Wording(
          "\"130\" is not an answer to \"age\"; allowed: 0-120, unknown", hint: "did you mean \"120\"?"),
        Wording("no question is named \"agee\"", hint: "did you mean \"age\"?"),
      ])
    #expect(sheet.answers.isEmpty)
  }
}

private enum Fixture {
  static let model = DecisionModel(
    questions: [Question("age", .number(0...120, or: ["unknown"]))],
    aspects: [
      Aspect(
        .part("child"), values: ["no", "yes"], cases: [.init(.isBelow("age", 18), "yes")], otherwise: "no",
        whenBranchesDiffer: "no")
    ],
    headline: [.part("child")])

  /// Rows for ages from, up to but not including; the last row takes unknown ages too.
  static func table(_ policy: HitPolicy, _ rows: [(id: String, from: Int, upTo: Int)]) -> Table {
    Table(
      "T", policy,
      rows: rows.map { row in
        let isLast = row.id == rows.last?.id
        let below: Condition = .isBelow("age", row.upTo)
        let ages = row.from == 0 ? below : .not(.isBelow("age", row.from)) && below
        return Self.row(
          row.id, isLast && policy != .collect && row.upTo > 120 ? .not(.isBelow("age", row.from)) : ages)
      })
  }

  static func row(
    _ id: String, _ condition: Condition, facts: [String] = ["CAT-01"], valid: Validity = .always
  ) -> Row {
    Row(
      id, when: condition, then: [], basis: .facts(facts), source: Source("test", year: 2026), valid: valid)
  }

  static func problems(in table: Table, facts: FactNames? = nil) -> [RulesProblem] {
    var analysis = RuleAnalysis(model, with: [table])
    return analysis.problems(in: [table], facts: facts)
  }
}

import Rules
import Text

/// A small subject: whether a school takes a child. All its states can be counted out.
enum Home: String, CaseIterable { case near, far, unknown }
enum Need: String, CaseIterable { case transport, meals }
enum Place: String, CaseIterable { case yes, no, undecided }
enum Fee: String, CaseIterable { case free, paid }
enum Paper: String, CaseIterable { case application, address, certificate }
enum OpenQuestion: String, CaseIterable { case transport = "Q-1" }

enum Ask {
  static let age = Amount<Unknown>("age", 4...8)
  static let home = Choice<Home>("home")
  static let sibling = Choice<YesNo>("sibling")
  static let needs = Several<Need>("needs")

  static let all = [age.question, home.question, sibling.question, needs.question]
}

enum Outcome {
  static let place = OneOf<Place>("place")
  static let fee = OneOf<Fee>("fee")
  static let papers = ListOf<Paper>("paper")
  static let questions = ListOf<OpenQuestion>("question")
}

extension Row {
  /// A row of 2024 on.
  static func of(
    _ id: String, when condition: Condition, then conclusions: Conclusion..., facts: [String] = [],
    gaps: [String] = [], valid: Validity = .always
  ) -> Row {
    Row(
      id, when: condition, then: conclusions, basis: .facts(facts), gaps: gaps,
      source: Source("order", year: 2024), valid: valid)
  }
}

extension RuleBook {
  static let enrolment = RuleBook(
    questions: Ask.all,
    tables: [
      Table(
        "A", .first,
        rows: [
          .of("A1", when: Ask.age.isUnder(6), then: Outcome.place.becomes(.no), facts: ["AGE"]),
          .of("A2", when: Ask.home.is(.near), then: Outcome.place.becomes(.yes), facts: ["NEAR"]),
          .of("A3", when: Ask.sibling.is(.yes), then: Outcome.place.becomes(.yes), facts: ["SIBLING"]),
          .of("A4", when: .always, then: Outcome.place.becomes(.no), facts: ["AREA"]),
        ]),
      Table(
        "P", .collect,
        rows: [
          .of("P1", when: .always, then: Outcome.papers.adds(.application)),
          .of("P2", when: Ask.home.is(.near), then: Outcome.papers.adds(.address)),
          .of(
            "P3", when: Ask.needs.includes(.transport), then: Outcome.papers.leavesOpen(.certificate),
            gaps: ["Q-1"]),
        ]),
    ],
    combination: [
      Outcome.place.defined([.asConcluded(by: Rows(of: "A"))], otherwise: .undecided),
      Outcome.fee.defined(
        [.when(Ask.needs.includesAny(of: Need.allCases) && Outcome.place.is(.yes), .paid)], otherwise: .free),
      .reading("P", when: Outcome.place.is(.yes)),
      Outcome.papers.defined(by: Rows(of: "P")),
      Outcome.questions.defined(gapsOf: Rows(of: "P")),
      .reasons(ReasonsDefinition(of: ["A"])),
    ],
    headline: [Outcome.place.id, Outcome.fee.id],
    periods: [
      RulePeriod("2023", from: .startOf(2023), hasRules: false), RulePeriod("2024", from: .startOf(2024)),
    ])
}

extension RuleBook {
  /// The decision on answers, by the rules of 2024.
  func decision(_ answers: [Question.ID: Answer], remainingFor parts: [PartID] = []) -> Decision {
    DecisionMaker(self, on: .startOf(2024), remainingFor: parts).decision(for: answers)
  }
}

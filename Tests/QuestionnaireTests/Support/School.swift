import Rules
import Text

@testable import Questionnaire

/// A small subject: whether a school takes a child, and what follows.
enum School {
  enum Home: String, CaseIterable { case near, far, unknown }
  enum Support: String, CaseIterable { case none, hearing, sight }
  enum Need: String, CaseIterable { case transport, meals }

  enum Place: String, CaseIterable { case yes, no, undecided }
  enum Fee: String, CaseIterable { case free, paid }
  enum Ground: String, CaseIterable { case area, sibling }
  enum Step: String, CaseIterable { case apply, ask }
  enum Paper: String, CaseIterable { case application }
  enum Building: String, CaseIterable { case main, annex }
  enum OpenQuestion: String, CaseIterable { case transport = "Q-1" }
  enum Notice: String, CaseIterable { case moving }

  static let age = Amount<Unknown>("age", 3...17)
  static let home = Choice<Home>("home")
  static let sibling = Choice<YesNo>("sibling")
  static let moving = Choice<YesNo>("moving")
  static let movesNear = Choice<YesNo>("movesNear")
  static let support = Choice<Support>("support")
  static let freePlaces = Choice<YesNoUnknown>("freePlaces")
  static let needs = Several<Need>("needs")

  static let place = OneOf<Place>("place")
  static let fee = OneOf<Fee>("fee")
  static let meals = OneOf<Place>("meals")
  static let grounds = ListOf<Ground>("ground")
  static let steps = ListOf<Step>("step")
  static let papers = ListOf<Paper>("paper")
  static let buildings = ListOf<Building>("building")
  static let openQuestions = ListOf<OpenQuestion>("question")
  static let notices = ListOf<Notice>("notice")

  static let order = Source("order", year: 2024)

  static func row(
    _ id: String, when condition: Condition, then conclusions: Conclusion..., gaps: [String] = []
  ) -> Row {
    Row(
      id, when: condition, then: conclusions, basis: .facts([id]), gaps: gaps, source: order, valid: .always)
  }

  static let enrolment = Table(
    "A", .first,
    rows: [
      row("A1", when: age.isUnder(6), then: place.becomes(.no)),
      row("A2", when: home.is(.near), then: place.becomes(.yes), grounds.adds(.area)),
      row("A3", when: sibling.is(.yes), then: place.becomes(.yes), grounds.adds(.sibling), gaps: ["Q-1"]),
      row("A4", when: freePlaces.is(.yes) || movesNear.is(.yes), then: place.becomes(.yes)),
      row("A5", when: .always, then: place.becomes(.no)),
    ])

  static let periods = [
    RulePeriod("2023", from: .startOf(2023), hasRules: false), RulePeriod("2024", from: .startOf(2024)),
  ]

  /// As little as a subject can say.
  static let small = QuestionnaireSubject(
    rules: RuleBook(
      questions: [age.question, home.question, sibling.question],
      tables: [
        Table(
          "A", .first,
          rows: [
            row("A1", when: age.isUnder(5), then: place.becomes(.no)),
            row("A2", when: age.isUnder(7) && home.is(.near), then: place.becomes(.yes)),
            row("A3", when: sibling.is(.yes), then: place.becomes(.yes)),
            row("A4", when: .always, then: place.becomes(.no)),
          ])
      ],
      combination: [
        place.defined([.asConcluded(by: Rows(of: "A"))], otherwise: .undecided),
        .reasons(ReasonsDefinition(of: ["A"])),
      ],
      periods: [RulePeriod("2024", from: .startOf(2024))]),
    result: ResultDescription(answer: place), address: "school")

  /// All that a subject can say of its questions and its result.
  static let full = QuestionnaireSubject(
    rules: RuleBook(
      questions: [
        age.question, home.question, sibling.question, moving.question, movesNear.question, support.question,
        freePlaces.question, needs.question,
      ],
      tables: [enrolment],
      combination: [
        place.defined([.asConcluded(by: Rows(of: "A"))], otherwise: .undecided),
        fee.defined([.when(needs.includes(.meals) && place.is(.yes), .paid)], otherwise: .free),
        meals.defined([.when(support.is(.none), .no)], otherwise: .yes),
        grounds.defined(by: Rows(of: "A")),
        notices.defined([.when(moving.is(.yes), adds: .moving)]),
        steps.defined([.when(place.is(.yes), adds: .apply), .when(place.is(.no), adds: .ask)]),
        papers.defined([.when(place.is(.yes), adds: .application)]),
        buildings.defined([
          .when(place.is(.yes), adds: .main), .when(needs.includes(.transport), leavesOpen: .annex),
        ]),
        openQuestions.defined(gapsOf: Rows(of: "A")),
        .reasons(ReasonsDefinition(of: ["A"])),
      ],
      headline: [place.id, fee.id], periods: periods),
    screens: Screens(
      checklist: [sibling.id, moving.id, support.id], followUps: [moving.id: movesNear.id],
      groups: [[freePlaces.id, needs.id]], limits: [age.id: [.init(6, below: "under6", from: "from6")]],
      leftOpen: [sibling.id]),
    audiences: [
      Audience("me"),
      Audience(
        "toddler", given: [home.answered(.near), support.answered(.none)], limits: [age.id: 3...5],
        beyond: "me",
        asksFor: notices.aspects),
    ],
    result: ResultDescription(
      answer: place, ranks: [.no, .undecided, .yes], favourable: [.yes], openAnswer: .undecided,
      details: [fee.id], grounds: grounds.id, notices: notices.id, steps: steps.id,
      alternatives: ["apply", "ask"], documents: papers.id,
      places: buildings.id, gaps: openQuestions.id,
      topics: [
        .init(
          meals.id, reasonsOf: ["A"], besides: [buildings.adds(.annex)], ask: TextKey("ui", "askMeals"),
          heading: TextKey("ui", "meals"), whenOpen: "undecided")
      ],
      told: [.rows(["A4"]), .table("A")], telephone: "109"),
    withoutRules: [place.becomes(.undecided), steps.adds(.ask)],
    links: [
      .init(.member("apply", of: steps.id), to: "apply", section: "how"),
      .init(.topic(meals.id), to: "meals"), .init(.question(home.id), to: "area", section: "map"),
      .init(.rows(["A2"]), to: "area"), .init(.table("A"), to: "rules"),
    ],
    changes: [.init("move", given: [home.answered(.far)], then: [home.answered(.near)])],
    assumedAfterChanges: [freePlaces.answered(.no)], address: "school")
}

extension QuestionnaireSubject {
  /// The compiled rules of the newest period.
  var compiled: CompiledRules { CompiledRules(self, in: rules.periods[rules.periods.count - 1]) }

  /// A text for every key that is needed: the key itself.
  var ownKeys: [String: String] {
    Dictionary(uniqueKeysWithValues: neededTexts.map { ($0.key, "the \($0.key)") })
  }
}

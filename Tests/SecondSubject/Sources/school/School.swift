import BilimCommands
import Questionnaire
import Rules

/// Which class has a place for a child.
enum Place: String, CaseIterable { case first, preparatory, otherSchool, later, undecided }
/// What to bring.
enum Paper: String, CaseIterable { case application, address }
/// Where a child lives.
enum Home: String, CaseIterable { case near, far, unknown }

/// Enrolment in a school: the questions, the two parts of a result, and the rules.
enum School {
  static let age = Amount<Nothing>("age", 3...17)
  static let home = Choice<Home>("home")
  static let freePlaces = Choice<YesNoUnknown>("freePlaces")
  static let place = OneOf<Place>("place")
  static let papers = ListOf<Paper>("paper")

  static let table = Table(
    "E", .first,
    rows: [
      row("E1", when: age.isUnder(5), then: place.becomes(.later)),
      row("E2", when: age.isUnder(6), then: place.becomes(.preparatory), papers.adds(.application)),
      row(
        "E3", when: home.is(.near), then: place.becomes(.first), papers.adds(.application),
        papers.adds(.address)),
      row("E4", when: freePlaces.is(.yes), then: place.becomes(.first), papers.adds(.application)),
      row("E5", when: freePlaces.isNot(.yes), then: place.becomes(.otherSchool)),
    ])

  static func row(_ id: String, when condition: Condition, then conclusions: Conclusion...) -> Row {
    let source = Source("order", year: 2026)
    return Row(id, when: condition, then: conclusions, basis: .facts([id]), source: source, valid: .always)
  }

  static let subject = QuestionnaireSubject(
    rules: RuleBook(
      questions: [age.question, home.question, freePlaces.question], tables: [table],
      combination: [
        place.defined([.asConcluded(by: Rows(of: "E"))], otherwise: .undecided),
        papers.defined(by: Rows(of: "E")), .reasons(ReasonsDefinition(of: ["E"])),
      ],
      periods: [RulePeriod("2026", from: .startOf(2026))]),
    result: ResultDescription(answer: place, openAnswer: .undecided, documents: papers.id, telephone: "109"),
    address: "which-class")
}

@main enum Program { static func main() { Bilim.main(subject: School.subject) } }

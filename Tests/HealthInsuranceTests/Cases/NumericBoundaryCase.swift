import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// What a row that asks "below this number?" says one below, at and one above the number, written by hand.
struct NumericBoundaryCase: Sendable, CustomTestStringConvertible {
  var row: String
  var boundary: NumericBoundary
  /// The other answers of the person.
  var answers: [Question.ID: Answer]
  /// Which part of the result shows the boundary.
  var part: PartCase.Part?
  /// The results one below, at and one above the limit.
  var expected: [String]
  var testDescription: String { "\(row), \(boundary.question) around \(boundary.limit)" }

  init(
    _ row: String, _ question: Question.ID, _ limit: Int, of answers: [Question.ID: Answer] = [:],
    shows part: PartCase.Part? = nil, _ below: String, _ at: String, _ above: String
  ) {
    self.row = row
    boundary = NumericBoundary(question: question, limit: limit)
    self.answers = answers
    self.part = part
    expected = [below, at, above]
  }

  static let cases = [
    NumericBoundaryCase("T2.1", "age", 18, "yes state category1", "no none", "no none"),
    NumericBoundaryCase("T2.4", "youngestChildAge", 3, "yes state category4", "no none", "no none"),
    NumericBoundaryCase(
      "T2.5", "youngestChildAge", 3, of: ["work": "employed", "leave": "childcare"], "yes state category5",
      "no none", "no none"),
    // The child matters here beside the informal work, which leaves the matter open at any age.
    NumericBoundaryCase(
      "T2.7u", "youngestChildAge", 3, of: ["work": "informal"], shows: .rows, "T1.1 T2.7u T6.11 T7.1",
      "T1.1 T3.12i T6.11 T7.1",
      "T1.1 T3.12i T6.11 T7.1"),
    NumericBoundaryCase(
      "T5.0", "age", 18, of: ["cerebralPalsy": "yes", "study": "fullTime"], shows: .rows,
      "T1.1 T2.1 T2.14 T5.0 T5.0d T5.17 T6.1 T7.1", "T1.1 T2.14 T5.d T6.11 T7.1", "T1.1 T2.14 T5.d T6.11 T7.1"
    ),
    NumericBoundaryCase(
      "T5.a", "age", 18, of: ["cerebralPalsy": "yes", "disability": "groupI"], shows: .rows,
      "T1.1 T2.1 T2.13 T5.0 T5.17 T5.17d T6.1 T7.1 T7.2", "T1.1 T2.13 T5.a T6.4 T7.1 T7.2",
      "T1.1 T2.13 T5.a T6.4 T7.1 T7.2"
    ),
    NumericBoundaryCase(
      "T5.a'", "age", 18, of: ["cerebralPalsy": "yes", "disability": "limitationsWithoutStatus"],
      shows: .rows,
      "T1.1 T2.1 T5.0 T5.0d T5.17 T6.1 T7.1", "T1.1 T2.13x T5.a' T6.11 T7.1", "T1.1 T2.13x T5.a' T6.11 T7.1"),
    NumericBoundaryCase(
      "T5.b", "age", 18, of: ["cerebralPalsy": "yes"], shows: .rows,
      "T1.1 T2.1 T5.0 T5.0d T5.17 T6.1 T7.1", "T1.1 T3.12 T5.b T6.11 T7.1", "T1.1 T3.12 T5.b T6.11 T7.1"),
    NumericBoundaryCase(
      "T5.c", "age", 18, of: ["cerebralPalsy": "yes", "work": "informal"], shows: .rows,
      "T1.1 T2.1 T5.0 T5.0d T5.17 T6.1 T7.1", "T1.1 T3.12i T5.c T6.11 T7.1", "T1.1 T3.12i T5.c T6.11 T7.1"),
    NumericBoundaryCase(
      "T5.d", "age", 18, of: ["cerebralPalsy": "yes", "study": "fullTime"], "yes state category1 category14",
      "yes state category14", "yes state category14"),
    NumericBoundaryCase(
      "T5.e", "age", 18, of: ["cerebralPalsy": "yes", "work": "employed"], shows: .rows,
      "T1.1 T2.1 T3.2 T5.0 T5.0d T5.17 T6.1 T7.1", "T1.1 T3.2 T5.e T6.11 T7.1", "T1.1 T3.2 T5.e T6.11 T7.1"),
    NumericBoundaryCase(
      "T5.f", "age", 18, of: ["cerebralPalsy": "yes", "work": "selfEmployed", "paysForSelf": "regularly"],
      shows: .rows,
      "T1.1 T2.1 T3.9 T5.0 T5.0d T5.17 T6.1 T7.1", "T1.1 T3.9 T5.f T6.11 T7.1", "T1.1 T3.9 T5.f T6.11 T7.1"),
    NumericBoundaryCase(
      "T5.0d", "age", 18, of: ["disability": "limitationsWithoutStatus"], shows: .steps,
      "confirmDisability checkStatus", "confirmDisability registerUnemployed pay checkStatus",
      "confirmDisability registerUnemployed pay checkStatus"),
    NumericBoundaryCase("T5.17", "age", 17, shows: .notices, "", "endsAtAdultAge", ""),
    NumericBoundaryCase("T5.17", "age", 18, shows: .notices, "endsAtAdultAge", "", ""),
    NumericBoundaryCase(
      "T5.17d", "age", 18, of: ["disability": "child"], shows: .notices, "endsAtAdultAge disabilityKeeps", "",
      ""),
    NumericBoundaryCase("T6.1", "age", 18, shows: .dental, "emergencyAndPlanned", "none", "none"),
    NumericBoundaryCase(
      "T9.1c", "arrearsMonths", 13, of: ["work": "selfEmployed", "arrears": "own"], shows: .steps,
      "payArrears pay checkStatus", "payArrears pay checkStatus call1414",
      "payArrears pay checkStatus call1414"),
  ]

  /// All answers of the person, with this number.
  func person(_ number: Int) -> [Question.ID: Answer] {
    var answers = answers
    answers[boundary.question] = .number(number)
    return Person(answers).answers
  }

  /// The result for the person with this number.
  func result(_ number: Int) throws -> String {
    let decision = try Rulebook.maker(.spring2026).decision(for: person(number))
    if let part { return part.text(of: decision) }
    return ReferenceCase.text(of: decision)
  }
}

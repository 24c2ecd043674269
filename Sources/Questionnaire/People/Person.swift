public import Diagnostics
public import Rules
public import Text

/// A person by whom the rules are tried: in plain words, with answers and with what must come out.
public struct Person: Sendable {
  /// Who it is, in one sentence.
  public let words: Localized<String>
  /// Why this must come out.
  public let reason: Localized<String>
  /// The day on which the rules are asked; the first day of the newest rules if not given.
  public let day: Day?
  /// The answers, with those that the file takes for granted.
  public let answers: [Question.ID: Answer]
  /// The questions that the entry itself answers, in the order of asking.
  let told: [Question.ID]
  /// The parts of the outcome of which the entry speaks, in the order of `decide`.
  let expectations: [Expectation]
  /// Where the entry stands.
  public let place: Place
}

/// What must come out in one part of the outcome.
struct Expectation: Sendable {
  let field: DecisionField
  /// The names that must come out; of reasons those that must be among the rows.
  let names: [String]
  let place: Place

  /// Whether a part of a decision is as expected. The order of a list counts; reasons may be more.
  func isMet(by found: FieldValue) -> Bool {
    if case .reasons = found { return Set(names).isSubset(of: found.names) }
    return names == found.names
  }
}

public import Rules

/// For whom a reader answers, such as "for my child"; the first one is the reader.
///
/// The texts speak to or of that person: see `TextForAudiences`.
public struct Audience: Sendable {
  /// The stable name, which stands in addresses.
  public let id: String
  /// What is known of everybody in the audience, and so not asked.
  let given: [Question.ID: String]
  /// Numbers that can be answered, where they are fewer than the rules allow.
  let limits: [Question.ID: ClosedRange<Int>]
  /// The audience of a person whose number lies beyond the limits.
  let beyond: String?
  /// What is asked for besides the headline, because it matters to this audience.
  let asksFor: [AspectID]

  /// An audience.
  ///
  /// - Parameters:
  ///   - id: the stable name; its texts are `audience.<id>`.
  ///   - given: what is known of everybody in the audience.
  ///   - limits: fewer numbers than the rules allow; named answers are then not offered.
  ///   - beyond: the audience of a person whose number lies beyond the limits.
  ///   - asksFor: what is asked for besides the headline.
  public init(
    _ id: String, given: [AnsweredChoice] = [], limits: [Question.ID: ClosedRange<Int>] = [:],
    beyond: String? = nil, asksFor: [AspectID] = []
  ) {
    self.id = id
    self.given = Dictionary(uniqueKeysWithValues: given.map { ($0.question, $0.value) })
    self.limits = limits
    self.beyond = beyond
    self.asksFor = asksFor
  }
}

extension Amount {
  /// Whether the question is answered with a name instead of a number.
  public func answered(_ value: Other) -> AnsweredChoice {
    AnsweredChoice(question: id, value: value.rawValue)
  }
}

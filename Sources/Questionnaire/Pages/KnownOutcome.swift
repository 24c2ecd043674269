internal import Rules

/// What a result says for certain: about everybody whose answers are among some.
struct KnownOutcome: Hashable, Sendable {
  /// A part with its value.
  struct Value: Hashable, Sendable {
    let part: PartID
    let value: String
  }

  /// The parts of which the value is certain, in the order of the result.
  private(set) var values: [Value] = []
  /// What lists hold for certain.
  private(set) var members: [PartID: [String]] = [:]
  /// What lists leave open for certain.
  private(set) var open: [PartID: [String]] = [:]
  /// The rows that decided for certain.
  private(set) var reasons: [String] = []

  /// What is certain when each aspect takes the values of a set of bits. What belongs to a topic is left out.
  init(_ rules: CompiledRules, _ possible: [UInt64]) {
    let result = rules.subject.result
    let told = Set(rules.toldReasons.map(\.row))
    let parts = Set(
      [result.answer] + result.details
        + [result.notices, result.steps, result.documents, result.places, result.gaps].compactMap(\.self))
    for (aspect, set) in zip(rules.compiled.aspects, possible) where set.nonzeroBitCount == 1 {
      let value = aspect.values[set.trailingZeroBitCount]
      switch aspect.id {
      case .part(let part) where parts.contains(part): values.append(Value(part: part, value: value))
      case .member(let member, let list) where parts.contains(list) && !result.isOfTopic(member, of: list):
        if value == Aspect.yes { members[list, default: []].append(member) }
        if value == Aspect.undecided { open[list, default: []].append(member) }
      case .reason(let row) where value == Aspect.yes && told.contains(row): reasons.append(row)
      default: break
      }
    }
  }

  func value(of part: PartID) -> String? { values.first { $0.part == part }?.value }
}

extension ResultDescription {
  /// Whether a member of a list belongs to a topic alone.
  func isOfTopic(_ member: String, of list: PartID) -> Bool {
    topics.contains { topic in topic.members.contains { $0.part == list && $0.value == member } }
  }
}

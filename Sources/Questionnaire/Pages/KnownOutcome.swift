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
  /// Where no row is certain, the fewest rows of which one decided for certain.
  private(set) var reasonsToChoose: [String] = []
  /// What some who share the result are told to do, and others are not; nothing where the answer is good news.
  private(set) var stepsForSome: [String] = []

  /// What is certain about everybody whose answers are among those open, when each aspect takes the values of a set of
  /// bits. What belongs to a topic is left out.
  init(_ rules: CompiledRules, _ possible: [UInt64], open groups: OpenGroups) {
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
    let answer = rules.compiled.position(of: .part(result.answer))
    // Whoever would get another answer reaches another result.
    let others = answer.map { position in
      rules.compiled.aspects[position].values.indices.filter { possible[position] & (1 << UInt64($0)) == 0 }
        .map { AspectValue(aspect: position, value: $0) }
    }
    addSteps(rules, possible, open: groups, besides: others ?? [])
    if reasons.isEmpty {
      reasonsToChoose = Self.fewestReasons(rules, possible, open: groups, besides: others ?? [])
    }
  }

  /// Steps that are certain for whoever gets the answer, though not for all whose answers are open; and those for some.
  private mutating func addSteps(
    _ rules: CompiledRules, _ possible: [UInt64], open groups: OpenGroups, besides others: [AspectValue]
  ) {
    let result = rules.subject.result
    guard let steps = result.steps else { return }
    for (position, aspect) in rules.compiled.aspects.enumerated() {
      guard case .member(let step, let list) = aspect.id, list == steps,
        possible[position].nonzeroBitCount > 1,
        let yes = aspect.values.firstIndex(of: Aspect.yes)
      else { continue }
      func isCertain(_ values: [Int]) -> Bool {
        rules.compiled.oneIsCertain(
          of: others + values.map { AspectValue(aspect: position, value: $0) }, open: groups)
      }
      if isCertain([yes]) {
        members[steps, default: []].append(step)
      } else if !result.favourable.contains(value(of: result.answer) ?? ""),
        !isCertain(aspect.values.indices.filter { $0 != yes })
      {
        stepsForSome.append(step)
      }
    }
  }

  /// The rows of which one decided for certain, without those that can be spared, the last in order of telling first;
  /// none where even all of them may not have decided, or where so many are left that they tell nothing.
  private static func fewestReasons(
    _ rules: CompiledRules, _ possible: [UInt64], open groups: OpenGroups, besides others: [AspectValue]
  ) -> [String] {
    let compiled = rules.compiled
    let answer = rules.subject.result.answer
    let telling = Set(
      rules.tables.flatMap(\.rows).filter { $0.value(of: answer) != nil }.map(\.id))
    var rows: [(row: String, aspect: AspectValue)] = []
    // What nobody who reaches the result has: whoever has it comes to another one.
    var others = others
    for told in rules.toldReasons where telling.contains(told.row) || told.table.isEmpty {
      guard let position = compiled.position(of: .reason(told.row)) else { continue }
      let value = AspectValue(
        aspect: position, value: compiled.aspects[position].values.firstIndex(of: Aspect.yes) ?? 0)
      if possible[position] & (1 << UInt64(value.value)) == 0 {
        others.append(value)
      } else {
        rows.append((told.row, value))
      }
    }
    func oneIsCertain() -> Bool { compiled.oneIsCertain(of: others + rows.map(\.aspect), open: groups) }
    guard oneIsCertain() else { return [] }
    for position in rows.indices.reversed() {
      let spared = rows.remove(at: position)
      if !oneIsCertain() { rows.insert(spared, at: position) }
    }
    return rows.count <= 5 ? rows.map(\.row) : []
  }

  func value(of part: PartID) -> String? { values.first { $0.part == part }?.value }
}

extension ResultDescription {
  /// Whether a member of a list belongs to a topic alone.
  func isOfTopic(_ member: String, of list: PartID) -> Bool {
    topics.contains { topic in topic.members.contains { $0.part == list && $0.value == member } }
  }
}

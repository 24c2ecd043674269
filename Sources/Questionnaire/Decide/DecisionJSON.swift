internal import Rules
internal import Text

extension [DecisionField] {
  /// A decision under its fixed names, in their fixed order.
  ///
  /// - Parameters:
  ///   - decision: the decision.
  ///   - id: the id of the case as it was given, or `null`.
  /// - Returns: an object with every name.
  func json(of decision: Decision, id: JSON) -> JSON {
    .object([.init(name: "id", value: id)] + map { .init(name: $0.name, value: $0.json(of: decision)) })
  }
}

extension DecisionField {
  fileprivate func json(of decision: Decision) -> JSON {
    switch content {
    case .value(let part, let whenOpen, let null):
      let value = decision.value(of: part) ?? whenOpen
      return value == null ? .null : .optional(value)
    case .members(let list): return .strings(decision.members(of: list))
    case .openMembers(let list): return .strings(decision.openMembers(of: list))
    case .membersOrWord(let list, let words, let whenEmpty):
      let members = decision.members(of: list)
      if let word = words.first(where: members.contains) { return .string(word) }
      return members.isEmpty ? .string(whenEmpty) : .strings(members)
    case .reasons:
      return .array(
        decision.reasons.map {
          .members([
            "table": .string($0.table), "row": .string($0.row), "facts": .strings($0.facts),
          ])
        })
    case .possible(let part):
      let values = decision.possibleValues(of: part)
      return .strings(values.count > 1 ? values : [])
    case .remaining: return .strings(decision.remaining)
    }
  }
}

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
    .object(
      [.init(name: "id", value: id)] + map { .init(name: $0.name, value: $0.value(in: decision).json) })
  }
}

/// What a field of a decision holds.
enum FieldValue: Equatable {
  case one(String?)
  case several([String])
  case reasons([Reason])

  /// The names in it; rows stand for reasons, `null` for nothing.
  var names: [String] {
    switch self {
    case .one(let value): [value ?? Self.null]
    case .several(let values): values
    case .reasons(let reasons): reasons.map(\.row)
    }
  }

  /// The name of nothing.
  static let null = "null"

  fileprivate var json: JSON {
    switch self {
    case .one(let value): .optional(value)
    case .several(let values): .strings(values)
    case .reasons(let reasons):
      .array(
        reasons.map {
          .members(["table": .string($0.table), "row": .string($0.row), "facts": .strings($0.facts)])
        })
    }
  }
}

extension DecisionField {
  /// What the field holds in a decision.
  func value(in decision: Decision) -> FieldValue {
    switch content {
    case .value(let part, let whenOpen, let null):
      let value = decision.value(of: part) ?? whenOpen
      return .one(value == null ? nil : value)
    case .members(let list): return .several(decision.members(of: list))
    case .openMembers(let list): return .several(decision.openMembers(of: list))
    case .membersOrWord(let list, let words, let whenEmpty):
      let members = decision.members(of: list)
      if let word = words.first(where: members.contains) { return .one(word) }
      return members.isEmpty ? .one(whenEmpty) : .several(members)
    case .reasons: return .reasons(decision.reasons)
    case .possible(let part):
      let values = decision.possibleValues(of: part)
      return .several(values.count > 1 ? values : [])
    case .remaining: return .several(decision.remaining)
    }
  }
}

extension JSON {
  /// What has to be put over another value to make it this one: objects and arrays hold only what differs, arrays by
  /// position. Members are never taken away.
  public func changes(since old: JSON) -> JSON {
    switch (old, self) {
    case (.object(let before), .object(let after)):
      let known = Dictionary(before.map { ($0.name, $0.value) }) { first, _ in first }
      return .object(
        after.compactMap { member in
          guard let value = known[member.name] else { return member }
          return value == member.value
            ? nil : Member(name: member.name, value: member.value.changes(since: value))
        })
    case (.array(let before), .array(let after)) where before.count == after.count:
      return .object(
        zip(before, after).enumerated().compactMap { position, values in
          values.0 == values.1
            ? nil : Member(name: String(position), value: values.1.changes(since: values.0))
        })
    default: return self
    }
  }
}

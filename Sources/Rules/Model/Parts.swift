/// A part of the result that is one of several values; the compiler knows the values.
///
///     static let place = OneOf<Place>("place")
///     place.is(.yes)       // a condition
///     place.becomes(.yes)  // what a row concludes
public struct OneOf<Value>: Sendable
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// The stable name.
  public let id: PartID

  /// A part named `id` whose values are the cases of `Value`.
  public init(_ id: PartID) { self.id = id }

  /// The names of the values, in order.
  public var values: [String] { Value.allCases.map(\.rawValue) }

  /// The part has one of the values.
  public func `is`(_ values: Value...) -> Condition { .decided(.part(id), values.map(\.rawValue)) }

  /// The row concludes the value.
  public func becomes(_ value: Value) -> Conclusion { Conclusion(part: id, value: value.rawValue) }

  /// The branches of an unknown answer lead to different values.
  public var differsByBranch: Condition { .decided(.branches(of: id), [Aspect.differ]) }
}

/// A part of the result that is a list of members.
public struct ListOf<Member>: Sendable
where Member: RawRepresentable & CaseIterable & Sendable, Member.RawValue == String {
  /// The stable name.
  public let id: PartID

  /// A list named `id` of cases of `Member`.
  public init(_ id: PartID) { self.id = id }

  /// The names of all members, in order.
  public var members: [String] { Member.allCases.map(\.rawValue) }

  /// Whether each member belongs to the list, in order.
  public var aspects: [AspectID] { members.map { .member($0, of: id) } }

  /// Whether a member belongs to the list.
  public func aspect(_ member: Member) -> AspectID { .member(member.rawValue, of: id) }

  /// The list holds the member.
  public func includes(_ member: Member) -> Condition {
    .decided(.member(member.rawValue, of: id), [Aspect.yes])
  }

  /// The row adds the member.
  public func adds(_ member: Member) -> Conclusion { Conclusion(part: id, value: member.rawValue) }

  /// The row leaves open whether the list holds the member.
  public func leavesOpen(_ member: Member) -> Conclusion {
    Conclusion(part: id, value: member.rawValue, isOpen: true)
  }
}

/// What follows where a row applies: a value of one part, or a member of a list.
public struct Conclusion: Hashable, Sendable {
  /// The part.
  public let part: PartID
  /// The value, or the member.
  public let value: String
  /// Whether the row leaves the member open instead of adding it.
  public let isOpen: Bool

  init(part: PartID, value: String, isOpen: Bool = false) {
    self.part = part
    self.value = value
    self.isOpen = isOpen
  }
}

extension Conclusion: CustomStringConvertible {
  /// The conclusion as it is printed: `place = yes`.
  public var description: String { "\(part) = \(value)\(isOpen ? "?" : "")" }
}

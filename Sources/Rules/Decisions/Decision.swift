/// What follows from a person's answers, as far as they go.
public struct Decision: Sendable, Equatable {
  let shape: ResultShape
  /// For each aspect of the result the set of values that some completion of the answers leads to, as bits.
  let sets: [UInt64]
  /// The questions that can still change the parts that count, in the order of asking.
  public let remaining: [Question.ID]

  /// Two decisions are equal when they say the same.
  public static func == (first: Decision, second: Decision) -> Bool {
    first.sets == second.sets && first.remaining == second.remaining
  }

  /// The value of a part; nothing while the answers leave more than one possible.
  public func value(of part: PartID) -> String? {
    shape.position(of: .part(part)).flatMap { position in
      only(position).map { shape.aspects[position].values[$0] }
    }
  }

  /// Every value of a part that some completion of the answers leads to, in the order of the values.
  public func possibleValues(of part: PartID) -> [String] {
    guard let position = shape.position(of: .part(part)) else { return [] }
    return shape.aspects[position].values.enumerated()
      .filter { sets[position] & (1 << UInt64($0.offset)) != 0 }.map(\.element)
  }

  /// The members that a list holds whatever the open answers turn out to be.
  public func members(of list: PartID) -> [String] { members(of: list, having: 1) }

  /// The members of which it is left open whether the list holds them.
  public func openMembers(of list: PartID) -> [String] { members(of: list, having: 2) }

  /// The rows that decided.
  public var reasons: [Reason] {
    shape.reasons.filter { only($0.position) == 1 }.map(\.reason)
  }

  private func members(of list: PartID, having value: Int) -> [String] {
    shape.members(of: list).filter { only($0.position) == value }.map(\.member)
  }

  private func only(_ position: Int) -> Int? {
    sets[position].nonzeroBitCount == 1 ? sets[position].trailingZeroBitCount : nil
  }
}

extension Decision {
  /// The value of a part; nothing while the answers leave more than one possible.
  public func value<Value>(of part: OneOf<Value>) -> Value? {
    value(of: part.id).flatMap(Value.init(rawValue:))
  }

  /// Every value of a part that some completion of the answers leads to.
  public func possibleValues<Value>(of part: OneOf<Value>) -> [Value] {
    possibleValues(of: part.id).compactMap(Value.init(rawValue:))
  }

  /// The members that a list holds whatever the open answers turn out to be.
  public func members<Member>(of list: ListOf<Member>) -> [Member] {
    members(of: list.id).compactMap(Member.init(rawValue:))
  }

  /// The members of which it is left open whether the list holds them.
  public func openMembers<Member>(of list: ListOf<Member>) -> [Member] {
    openMembers(of: list.id).compactMap(Member.init(rawValue:))
  }
}

/// Where each part of a result stands among the aspects; decisions of the same rules share it.
final class ResultShape: Sendable {
  let aspects: [(id: AspectID, values: [String])]
  let reasons: [(reason: Reason, position: Int)]
  private let positions: [AspectID: Int]
  private let memberPositions: [PartID: [(member: String, position: Int)]]

  init(_ aspects: [(id: AspectID, values: [String])], reasons known: [Reason]) {
    self.aspects = aspects
    let byRow = Dictionary(known.map { ($0.row, $0) }) { first, _ in first }
    var positions: [AspectID: Int] = [:]
    var members: [PartID: [(member: String, position: Int)]] = [:]
    var reasons: [(reason: Reason, position: Int)] = []
    for (position, aspect) in aspects.enumerated() {
      positions[aspect.id] = position
      switch aspect.id {
      case .member(let member, let part): members[part, default: []].append((member, position))
      case .reason(let row): if let reason = byRow[row] { reasons.append((reason, position)) }
      default: break
      }
    }
    self.positions = positions
    self.reasons = reasons
    memberPositions = members
  }

  func position(of aspect: AspectID) -> Int? { positions[aspect] }

  func members(of list: PartID) -> [(member: String, position: Int)] { memberPositions[list] ?? [] }

  /// The sets of a result that concludes nothing but some conclusions; a part of which none speaks is open.
  func sets(concluding conclusions: [Conclusion]) -> [UInt64] {
    aspects.map { aspect in
      switch aspect.id {
      case .part(let part):
        let value = conclusions.first { $0.part == part }?.value
        return value.flatMap(aspect.values.firstIndex).map { 1 << UInt64($0) }
          ?? (1 << UInt64(aspect.values.count)) - 1
      case .member(let member, let part):
        let found = conclusions.first { $0.part == part && $0.value == member }
        return found.map { $0.isOpen ? 4 : 2 } ?? 1
      default: return 1
      }
    }
  }
}

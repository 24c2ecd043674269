/// Builds reduced ordered multi-valued decision diagrams, all in one store, so that equal functions are one node.
///
/// A reference below zero is a final value `v`, written `-1 - v`; others are positions of nodes. Children are
/// always built before their parents, so a child's position is smaller.
struct DiagramBuilder {
  typealias Reference = Int32

  private struct Triple: Hashable {
    var first, second, third: Reference
  }
  private struct Shape: Hashable {
    var level: Int
    var children: [Reference]
  }

  private(set) var levels: [Int] = []
  private(set) var children: [[Reference]] = []
  private var known: [Shape: Reference] = [:]
  private var choices: [Triple: Reference] = [:]
  private var unions: [Triple: Reference] = [:]

  static func final(_ value: Int) -> Reference { Reference(-1 - value) }
  static func value(of reference: Reference) -> Int { Int(-1 - reference) }
  static let no = final(0)
  static let yes = final(1)

  /// The node that branches at `level`, or the child where all children are the same.
  mutating func node(_ level: Int, _ branches: [Reference]) -> Reference {
    if branches.allSatisfy({ $0 == branches[0] }) { return branches[0] }
    let shape = Shape(level: level, children: branches)
    if let reference = known[shape] { return reference }
    let reference = Reference(levels.count)
    levels.append(level)
    children.append(branches)
    known[shape] = reference
    return reference
  }

  func level(of reference: Reference) -> Int { reference < 0 ? Int.max : levels[Int(reference)] }

  private func branch(_ reference: Reference, at level: Int, _ index: Int) -> Reference {
    self.level(of: reference) == level ? children[Int(reference)][index] : reference
  }

  private func arity(at level: Int, _ references: Reference...) -> Int {
    references.first { self.level(of: $0) == level }.map { children[Int($0)].count } ?? 0
  }

  /// `then` where the flag holds, `otherwise` where it does not.
  mutating func choose(_ flag: Reference, _ then: Reference, _ otherwise: Reference) -> Reference {
    if flag == Self.yes { return then }
    if flag == Self.no { return otherwise }
    if then == otherwise { return then }
    if then == Self.yes && otherwise == Self.no { return flag }
    let key = Triple(first: flag, second: then, third: otherwise)
    if let reference = choices[key] { return reference }
    let level = min(self.level(of: flag), self.level(of: then), self.level(of: otherwise))
    var branches: [Reference] = []
    for index in 0..<arity(at: level, flag, then, otherwise) {
      branches.append(
        choose(
          branch(flag, at: level, index), branch(then, at: level, index),
          branch(otherwise, at: level, index)))
    }
    let reference = node(level, branches)
    choices[key] = reference
    return reference
  }

  /// The diagram with every final value replaced.
  mutating func mapped(_ reference: Reference, _ transform: (Int) -> Int) -> Reference {
    var memo: [Reference: Reference] = [:]
    return mapped(reference, transform, &memo)
  }

  private mutating func mapped(
    _ reference: Reference, _ transform: (Int) -> Int, _ memo: inout [Reference: Reference]
  ) -> Reference {
    if reference < 0 { return Self.final(transform(Self.value(of: reference))) }
    if let done = memo[reference] { return done }
    let branches = children[Int(reference)]
    var results: [Reference] = []
    for child in branches { results.append(mapped(child, transform, &memo)) }
    let result = node(levels[Int(reference)], results)
    memo[reference] = result
    return result
  }

  /// The union of two diagrams whose final values are sets of bits.
  mutating func union(_ first: Reference, _ second: Reference) -> Reference {
    if first == second { return first }
    if first < 0 && second < 0 { return Self.final(Self.value(of: first) | Self.value(of: second)) }
    let key = Triple(first: min(first, second), second: max(first, second), third: 0)
    if let reference = unions[key] { return reference }
    let level = min(self.level(of: first), self.level(of: second))
    var branches: [Reference] = []
    for index in 0..<arity(at: level, first, second) {
      branches.append(union(branch(first, at: level, index), branch(second, at: level, index)))
    }
    let reference = node(level, branches)
    unions[key] = reference
    return reference
  }

  /// The diagram of bit sets in which branch `unknown` at `level` stands for all other branches together.
  mutating func spreading(_ reference: Reference, at level: Int, unknown: Int) -> Reference {
    var memo: [Reference: Reference] = [:]
    return spreading(reference, level, unknown, &memo)
  }

  private mutating func spreading(
    _ reference: Reference, _ level: Int, _ unknown: Int, _ memo: inout [Reference: Reference]
  ) -> Reference {
    if self.level(of: reference) > level { return reference }
    if let done = memo[reference] { return done }
    var branches = children[Int(reference)]
    if self.level(of: reference) == level {
      let others = branches.indices.filter { $0 != unknown }.map { branches[$0] }
      var together = others[0]
      for other in others.dropFirst() { together = union(together, other) }
      branches[unknown] = together
    } else {
      for index in branches.indices { branches[index] = spreading(branches[index], level, unknown, &memo) }
    }
    let result = node(self.level(of: reference), branches)
    memo[reference] = result
    return result
  }

  /// The diagram of pairs: the value of `first` times `count`, plus the value of `second`.
  mutating func paired(_ first: Reference, _ second: Reference, count: Int) -> Reference {
    var memo: [Triple: Reference] = [:]
    return paired(first, second, count, &memo)
  }

  private mutating func paired(
    _ first: Reference, _ second: Reference, _ count: Int, _ memo: inout [Triple: Reference]
  ) -> Reference {
    if first < 0 && second < 0 {
      return Self.final(Self.value(of: first) * count + Self.value(of: second))
    }
    let key = Triple(first: first, second: second, third: 0)
    if let reference = memo[key] { return reference }
    let level = min(self.level(of: first), self.level(of: second))
    var branches: [Reference] = []
    for index in 0..<arity(at: level, first, second) {
      branches.append(
        paired(branch(first, at: level, index), branch(second, at: level, index), count, &memo))
    }
    let reference = node(level, branches)
    memo[key] = reference
    return reference
  }
}

/// Which groups of answers are still open to each question, as bits.
public typealias OpenGroups = [UInt64]

extension CompiledModel {
  /// Every group of every question.
  public var allGroups: OpenGroups { classCounts.map { (1 << UInt64($0)) - 1 } }

  /// The values that each aspect takes over all answers that are open, as sets of bits.
  public func possibleValues(open: OpenGroups) -> [UInt64] {
    var sets = [UInt64](repeating: 0, count: levels.count)
    open.withUnsafeBufferPointer { open in
      children.withUnsafeBufferPointer { children in
        sets.withUnsafeMutableBufferPointer { sets in
          for node in 0..<levels.count {
            var groups = open[levels[node]]
            var together: UInt64 = 0
            let start = starts[node]
            while groups != 0 {
              let child = children[start + groups.trailingZeroBitCount]
              together |= child < 0 ? 1 << UInt64(-1 - child) : sets[child]
              groups &= groups - 1
            }
            sets[node] = together
          }
        }
      }
    }
    return roots.map { $0 < 0 ? 1 << UInt64(-1 - $0) : sets[$0] }
  }
}

/// A value of an aspect.
public struct AspectValue: Hashable, Sendable {
  /// The position of the aspect.
  public let aspect: Int
  /// The position of the value among those of the aspect.
  public let value: Int

  /// The value at a position of the aspect at another.
  public init(aspect: Int, value: Int) {
    self.aspect = aspect
    self.value = value
  }
}

extension CompiledModel {
  /// Whether everybody whose answers are among those open has one of some values, though not all have the same.
  public func oneIsCertain(of values: [AspectValue], open: OpenGroups) -> Bool {
    var known: [[Int]: Bool] = [:]
    /// Of the aspects that may still have their value: where each goes on, and which value it is.
    func isCertain(_ references: [Int], _ wanted: [Int]) -> Bool {
      if zip(references, wanted).contains(where: { $0 == -1 - $1 }) { return true }
      let undecided = references.indices.filter { references[$0] >= 0 }
      guard let level = undecided.map({ levels[references[$0]] }).min() else { return false }
      let key = undecided.flatMap { [references[$0], wanted[$0]] }
      if let answer = known[key] { return answer }
      let isOne = (0..<classCounts[level]).allSatisfy { group in
        open[level] & (1 << UInt64(group)) == 0
          || isCertain(
            undecided.map {
              let reference = references[$0]
              return levels[reference] == level ? children[starts[reference] + group] : reference
            }, undecided.map { wanted[$0] })
      }
      known[key] = isOne
      return isOne
    }
    return isCertain(values.map { roots[$0.aspect] }, values.map(\.value))
  }
}

/// One diagram for some aspects together, from which answers that are not open can be cut away.
///
/// A reference below zero is an end, where every aspect is known. Equal diagrams have equal references.
public struct OpenPath {
  private struct Node: Hashable {
    let level: Int
    /// The children by group; one that is not open is `closed`.
    let children: [Int]
  }

  private static let closed = Int.max

  private var nodes: [Node] = []
  private var positions: [Node: Int] = [:]
  private var asked: [UInt64] = []
  private var ends: [[Int]] = []
  /// Where it starts.
  public private(set) var root = -1

  /// The diagram of the aspects at some positions.
  public init(_ compiled: CompiledModel, of aspects: [Int]) {
    var known: [[Int]: Int] = [:]
    func make(_ references: [Int], _ path: inout OpenPath) -> Int {
      if let reference = known[references] { return reference }
      var result: Int
      if let level = references.filter({ $0 >= 0 }).map({ compiled.levels[$0] }).min() {
        let children = (0..<compiled.classCounts[level]).map { group in
          make(
            references.map {
              $0 >= 0 && compiled.levels[$0] == level ? compiled.children[compiled.starts[$0] + group] : $0
            }, &path)
        }
        result = path.node(level, children)
      } else {
        path.ends.append(references.map { -1 - $0 })
        result = -path.ends.count
      }
      known[references] = result
      return result
    }
    root = make(aspects.map { compiled.roots[$0] }, &self)
  }

  /// What is left at a node when only some groups are open: a question appears in it if and only if its answer can
  /// still change one of the aspects.
  public mutating func rest(_ reference: Int, _ open: OpenGroups) -> Int {
    var known: [Int: Int] = [:]
    func cut(_ reference: Int, _ path: inout OpenPath) -> Int {
      guard reference >= 0 else { return reference }
      if let done = known[reference] { return done }
      let node = path.nodes[reference]
      let groups = open[node.level]
      let children = node.children.enumerated().map { group, child in
        child != Self.closed && groups & (1 << UInt64(group)) != 0 ? cut(child, &path) : Self.closed
      }
      let result = path.node(node.level, children)
      known[reference] = result
      return result
    }
    return cut(reference, &self)
  }

  /// The value of each aspect at an end, by its position among the values of the aspect.
  public func values(at end: Int) -> [Int] { ends[-1 - end] }

  /// The question that a node asks, by its position.
  public func level(of reference: Int) -> Int { nodes[reference].level }

  /// The questions at and below a node, as bits.
  public func questions(below reference: Int) -> UInt64 { reference < 0 ? 0 : asked[reference] }

  private mutating func node(_ level: Int, _ children: [Int]) -> Int {
    let open = children.filter { $0 != Self.closed }
    if let first = open.first, open.allSatisfy({ $0 == first }) { return first }
    let node = Node(level: level, children: children)
    if let known = positions[node] { return known }
    nodes.append(node)
    asked.append(open.reduce(1 << UInt64(level)) { $0 | ($1 < 0 ? 0 : asked[$1]) })
    positions[node] = nodes.count - 1
    return nodes.count - 1
  }
}

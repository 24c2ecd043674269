extension CompiledModel {
  /// The questions not asked yet whose answer can still change one of the aspects, in the order of asking.
  ///
  /// Exact: a question is listed if and only if two completions that differ in it alone give one of the
  /// aspects different values.
  public func remainingQuestions(_ classes: [Int], for roots: [Int]) -> [Int] {
    let wanted = reachable(from: roots, classes)
    var canonical = [Int](repeating: 0, count: levels.count)
    var known = NodeTable(capacity: levels.count)
    var matters = [Bool](repeating: false, count: levels.count)
    for node in 0..<levels.count where wanted[node] {
      let start = starts[node]
      let level = levels[node]
      if classes[level] >= 0 {
        let child = children[start + classes[level]]
        canonical[node] = child < 0 ? child : canonical[child]
        continue
      }
      let range = start..<starts[node + 1]
      let first = Self.reduced(children[start], canonical)
      if range.allSatisfy({ Self.reduced(children[$0], canonical) == first }) {
        canonical[node] = first
        continue
      }
      var hash = UInt64(level) &* 0x9E37_79B9_7F4A_7C15
      for position in range {
        hash =
          (hash ^ UInt64(bitPattern: Int64(Self.reduced(children[position], canonical))))
          &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
      }
      canonical[node] = known.find(hash, orInsert: node) { other in
        levels[other] == level
          && range.allSatisfy { position in
            Self.reduced(children[position], canonical)
              == Self.reduced(children[starts[other] + position - start], canonical)
          }
      }
    }
    var stack = roots.map { Self.reduced($0, canonical) }
    var isAsked = [Bool](repeating: false, count: questions.count)
    while let node = stack.popLast() {
      guard node >= 0, !matters[node] else { continue }
      matters[node] = true
      isAsked[levels[node]] = true
      for position in starts[node]..<starts[node + 1] {
        stack.append(Self.reduced(children[position], canonical))
      }
    }
    return isAsked.indices.filter { isAsked[$0] }
  }

  @inline(__always)
  private static func reduced(_ reference: Int, _ canonical: [Int]) -> Int {
    reference < 0 ? reference : canonical[reference]
  }

  private func reachable(from roots: [Int], _ classes: [Int]) -> [Bool] {
    var isReachable = [Bool](repeating: false, count: levels.count)
    for root in roots where root >= 0 { isReachable[root] = true }
    for node in isReachable.indices.reversed() where isReachable[node] {
      let answered = classes[levels[node]]
      let range =
        answered >= 0
        ? starts[node] + answered..<starts[node] + answered + 1
        : starts[node]..<starts[node + 1]
      for position in range where children[position] >= 0 { isReachable[children[position]] = true }
    }
    return isReachable
  }
}

/// An open hash table of node positions.
private struct NodeTable {
  private var slots: [Int32]
  private let mask: Int

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  mutating func find(_ hash: UInt64, orInsert node: Int, isSame: (Int) -> Bool) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 7) & mask
    while slots[slot] >= 0 {
      if isSame(Int(slots[slot])) { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(node)
    return node
  }
}

/// Pseudo-random full answer sets, the same in Swift and in the browser, to compare evaluators by digest.
public struct RandomCases {
  private var state: UInt32
  private let members: [[[Int]]]

  /// Cases for the questions of some compiled rules, from a seed.
  public init(_ compiled: CompiledModel, seed: UInt32) {
    state = seed
    members = compiled.classOfAnswer.enumerated().map { position, classes in
      (0..<compiled.classCounts[position]).map { group in classes.indices.filter { classes[$0] == group } }
    }
  }

  /// The next number (mulberry32).
  private mutating func next() -> UInt32 {
    state = state &+ 0x6D2B_79F5
    var mixed = state
    mixed = (mixed ^ (mixed >> 15)) &* (mixed | 1)
    mixed ^= mixed &+ ((mixed ^ (mixed >> 7)) &* (mixed | 61))
    return mixed ^ (mixed >> 14)
  }

  /// One answer to every question by position: first a group of answers, then one answer of the group.
  public mutating func nextAnswers() -> [Int] {
    var answers: [Int] = []
    answers.reserveCapacity(members.count)
    for groups in members {
      let group = groups[Int(next() % UInt32(groups.count))]
      answers.append(group[Int(next() % UInt32(group.count))])
    }
    return answers
  }
}

/// A digest of many results (FNV-1a with 32 bits).
public struct ResultDigest: Sendable, Equatable {
  /// The digest so far.
  public private(set) var value: UInt32 = 0x811C_9DC5

  /// The digest of nothing.
  public init() {}

  /// Adds the values of all aspects of one case.
  public mutating func add(_ values: [Int]) {
    for number in values { value = (value ^ UInt32(truncatingIfNeeded: number)) &* 0x0100_0193 }
  }
}

extension CompiledModel {
  /// The groups of one answer to every question by position.
  public func classes(ofPositions answers: [Int]) -> [Int] {
    answers.indices.map { classOfAnswer[$0][answers[$0]] }
  }
}

@testable import Rules

/// A second reading of the notation of arcs, as the script in the browser reads it.
struct ArcReader {
  private var characters: ArraySlice<Int>
  var isAtEnd: Bool { characters.isEmpty }

  init(_ text: String) {
    let codes = text.unicodeScalars.map { Int($0.value) }
    characters = codes.map { ($0 > 92 ? $0 - 1 : $0) - 35 }[...]
  }

  mutating func nodes(_ count: Int, columns: Int) -> [[Int]] {
    var nodes = [[Int]](repeating: [], count: count)
    for column in 0..<columns {
      var last = 0
      for node in nodes.indices {
        let number = next()
        if number == 0 {
          nodes[node].append(nodes[node][column - 1])
        } else {
          last += number.isMultiple(of: 2) ? number / 2 - 1 : -(number + 1) / 2
          nodes[node].append(last)
        }
      }
    }
    return nodes
  }

  private mutating func next() -> Int {
    let first = characters.popFirst() ?? 0
    return first < 80 ? first : first + 11 * next()
  }
}

/// Diagrams walked as the script in the browser walks them, from what it is handed alone.
struct BrowserReader {
  private let diagrams: BrowserDiagrams
  private let questions: [Question]
  private var levels: [Int] = []
  private var children: [[Int]] = []

  init(_ diagrams: BrowserDiagrams, questions: [Question]) {
    self.diagrams = diagrams
    self.questions = questions
    var arcs = ArcReader(diagrams.arcs)
    for run in stride(from: 0, to: diagrams.nodes.count, by: 2) {
      let level = diagrams.nodes[run]
      let groups = diagrams.groups[level]
      let numbers = groups.ofNumbers.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
      let count = 1 + ((groups.ofAnswers + numbers).max() ?? 0)
      children += arcs.nodes(diagrams.nodes[run + 1], columns: count)
      levels += [Int](repeating: level, count: diagrams.nodes[run + 1])
    }
    precondition(arcs.isAtEnd, "something is left of the arcs")
  }

  /// The value of every aspect by position, for one answer to every question.
  func values(_ answers: [Answer]) -> [Int] {
    let groups = answers.enumerated().map { group(of: $1, at: $0) }
    func value(at root: Int) -> Int {
      var node = root
      while node >= 0 { node = children[node][groups[levels[node]]] }
      return -1 - node
    }
    return diagrams.roots.map { root in
      switch root {
      case .node(let node): return value(at: node)
      case .mapped(let values):
        guard let shared = diagrams.shared, case .node(let node) = diagrams.roots[shared] else {
          preconditionFailure("there is no aspect to follow")
        }
        return values[value(at: node)]
      }
    }
  }

  private func group(of answer: Answer, at position: Int) -> Int {
    let groups = diagrams.groups[position]
    switch (questions[position].domain, answer) {
    case (.number, .number(let number)):
      var group = -1
      for start in stride(from: 0, to: groups.ofNumbers.count, by: 2)
      where groups.ofNumbers[start] <= number {
        group = groups.ofNumbers[start + 1]
      }
      return group
    case (.number(let range, _), _):
      return groups.ofAnswers[(questions[position].domain.index(of: answer) ?? 0) - range.count]
    default:
      return groups.ofAnswers[questions[position].domain.index(of: answer) ?? 0]
    }
  }
}

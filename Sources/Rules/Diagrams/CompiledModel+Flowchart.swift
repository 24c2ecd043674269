extension CompiledModel {
  /// The diagram of an aspect in Mermaid's notation; nothing where there is no such aspect.
  public func flowchart(of aspect: AspectID) -> String? {
    guard let position = indexOfAspect[aspect] else { return nil }
    let values = aspects[position].values
    var text = "flowchart TD\n"
    var seen: Set<Int> = []
    var queue = [roots[position]]
    var used: Set<Int> = []
    var arrows = ""
    while !queue.isEmpty {
      let node = queue.removeFirst()
      guard node >= 0, seen.insert(node).inserted else {
        if node < 0 { used.insert(node) }
        continue
      }
      let level = levels[node]
      text += "  n\(node){{\(questions[level].id)}}\n"
      var labels: [Int: [String]] = [:]
      var order: [Int] = []
      for group in 0..<classCounts[level] {
        let child = children[starts[node] + group]
        if labels[child] == nil { order.append(child) }
        labels[child, default: []] += words(for: group, at: level)
      }
      for child in order {
        let target = child < 0 ? "r\(-1 - child)" : "n\(child)"
        arrows += "  n\(node) -->|\((labels[child] ?? []).joined(separator: ", "))| \(target)\n"
        queue.append(child)
      }
    }
    for reference in used.sorted(by: >) { text += "  r\(-1 - reference)([\(values[-1 - reference])])\n" }
    return text + arrows
  }

  /// The answers of a group in words, numbers as ranges: `0-17`.
  public func words(for group: Int, at level: Int) -> [String] {
    let domain = questions[level].domain
    let members = classOfAnswer[level].indices.filter { classOfAnswer[level][$0] == group }
    switch domain {
    case .choice: return members.map { domain.answer(at: $0).description }
    case .several: return [members == [0] ? "none" : "at least one"]
    case .number(let range, _):
      let numbers = members.filter { $0 < range.count }.map { range.lowerBound + $0 }
      let named = members.filter { $0 >= range.count }.map { domain.answer(at: $0).description }
      guard let first = numbers.first, let last = numbers.last else { return named }
      return ["\(first)-\(last)"] + named
    }
  }
}

/// How many elements at least were added, left out, replaced or swapped with their neighbours: the optimal string
/// alignment distance, in which no stretch is changed twice. Takes time in proportion to the product of the lengths.
@inlinable
public func editDistance<Element: Equatable>(_ first: [Element], _ second: [Element]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      let replacement = previous[column] + (first[row] == second[column] ? 0 : 1)
      var best = min(replacement, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, beforePrevious[column - 1] + 1)
      }
      current.append(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[second.count]
}

/// The candidate nearest to a misspelled name, for "did you mean".
///
/// Nearness is the optimal string alignment distance (insertions, deletions, replacements, swaps of
/// neighbours) over lower-cased Unicode scalars. Nothing is suggested when more than a third of the name
/// would have to change; of equally near candidates the first in alphabetical order wins.
public func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  let scalars = Array(name.lowercased().unicodeScalars)
  let limit = max(1, scalars.count / 3)
  return
    candidates
    .map { (candidate: $0, distance: editDistance(scalars, Array($0.lowercased().unicodeScalars))) }
    .filter { $0.distance <= limit }
    .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
    .candidate
}

private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
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

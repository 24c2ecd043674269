/// The candidate nearest to a misspelled name, for "did you mean".
///
/// Nearness is `editDistance` over lower-cased Unicode scalars. Nothing is suggested when more than a third of the name
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

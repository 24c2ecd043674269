internal import Diagnostics

extension NeededTexts {
  /// Missing, empty and unknown texts, in the order in which an editor meets the keys.
  func problems(in texts: [String: String], language: String, file: String) -> [Diagnostic] {
    let place = Place(file: file)
    var problems: [Diagnostic] = []
    for (key, need) in needs {
      guard let text = texts[key] else {
        problems.append(
          Diagnostic(
            QuestionnaireProblem.missingText(key: key, language: language, neededBy: need), at: place))
        continue
      }
      if text.allSatisfy(\.isWhitespace) {
        problems.append(
          Diagnostic(
            QuestionnaireProblem.emptyText(key: key, language: language, neededBy: need), at: place))
      }
    }
    let known = needs.map(\.key)
    let knownSet = Set(known)
    for key in texts.keys.sorted() where !knownSet.contains(key) {
      problems.append(
        Diagnostic(
          QuestionnaireProblem.unknownText(
            key: key, language: language, nearest: nearest(to: key, among: known)),
          at: place))
    }
    return problems
  }
}

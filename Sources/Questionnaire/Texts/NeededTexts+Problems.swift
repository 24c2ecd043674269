internal import Diagnostics

extension NeededTexts {
  /// Missing, empty and unknown texts, and alternatives that do not fit the audiences, in the order in which an editor meets the keys.
  func problems(
    in texts: [String: String], at places: [String: Place] = [:], language: String, file: String
  ) -> [Diagnostic] {
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
            QuestionnaireProblem.emptyText(key: key, language: language, neededBy: need),
            at: places[key] ?? place))
      }
      for fault in TextForAudiences(text).faults(audiences: audiences.count) {
        problems.append(
          Diagnostic(
            QuestionnaireProblem(fault, key: key, language: language, audiences: audiences),
            at: places[key] ?? place))
      }
    }
    let known = needs.map(\.key)
    let knownSet = Set(known)
    for key in texts.keys.sorted() where !knownSet.contains(key) {
      problems.append(
        Diagnostic(
          QuestionnaireProblem.unknownText(
            key: key, language: language, nearest: nearest(to: key, among: known)),
          at: places[key] ?? place))
    }
    return problems
  }
}

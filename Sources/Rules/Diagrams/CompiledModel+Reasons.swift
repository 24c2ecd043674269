extension CompiledModel {
  /// The answers that a result rests on: those of which another answer would change one of the aspects.
  ///
  /// Exact and minimal: changing any one answer that is not among them leaves every aspect as it is.
  ///
  /// - Parameters:
  ///   - groups: for each question the group of its answer; every question has been answered.
  ///   - aspects: the positions of the aspects that count.
  /// - Returns: the positions of the questions, in the order of asking.
  public func decisiveQuestions(_ groups: [Int], for aspects: [Int]) -> [Int] {
    let result = values(groups)
    var changed = groups
    return questions.indices.filter { question in
      defer { changed[question] = groups[question] }
      return (0..<classCounts[question]).contains { group in
        guard group != groups[question] else { return false }
        changed[question] = group
        let others = values(changed)
        return aspects.contains { others[$0] != result[$0] }
      }
    }
  }
}

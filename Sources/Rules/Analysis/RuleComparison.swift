/// People who get another result under other rules: concrete sets, not lines of code.
public struct RuleComparison: Sendable {
  /// A set of people and what changes for them.
  public struct Change: Sendable, Equatable {
    /// The part of the result that changes.
    public let aspect: AspectID
    /// Its value under the old rules.
    public let old: String
    /// Its value under the new rules.
    public let new: String
    /// Who: every question that matters, with the answers; other answers do not matter.
    public let people: [(question: Question.ID, answers: [String])]

    /// The set in words: `registeredUnemployed = yes, age = 18-120`.
    public var description: String {
      people.isEmpty
        ? "everybody"
        : people.map { "\($0.question) = \($0.answers.joined(separator: " or "))" }.joined(separator: ", ")
    }

    /// Two changes are equal when they say the same of the same people.
    public static func == (first: Change, second: Change) -> Bool {
      (first.aspect, first.old, first.new, first.description)
        == (second.aspect, second.old, second.new, second.description)
    }
  }

  /// The changes, at most `limit` sets for each pair of values.
  public let changes: [Change]
  /// Whether some sets were left out because of the limit.
  public let isCutOff: Bool

  /// Compares some aspects of two models with the same questions.
  public init(_ old: DecisionModel, _ new: DecisionModel, aspects: [AspectID], limit: Int = 8) {
    let conditions = [old, new].flatMap(\.aspects).flatMap { ($0.cases + $0.afterwards).map(\.condition) }
    let classes = AnswerClasses(
      questions: new.questions, openUnknowns: old.openUnknowns.union(new.openUnknowns), conditions: conditions
    )
    var compiler = ModelCompiler(model: new, classes: classes)
    let before = compiler.diagrams(of: old).finished
    let after = compiler.diagrams(of: new).finished
    var changes: [Change] = []
    var isCutOff = false
    for aspect in aspects {
      guard let first = before[aspect], let second = after[aspect] else { continue }
      let oldValues = old.aspects.first { $0.id == aspect }?.values ?? []
      let newValues = new.aspects.first { $0.id == aspect }?.values ?? []
      for (here, value) in oldValues.enumerated() {
        for (there, other) in newValues.enumerated() where value != other {
          let had = compiler.mapped(first) { $0 == here ? 1 : 0 }
          let has = compiler.mapped(second) { $0 == there ? 1 : 0 }
          let all = compiler.and(had, has)
          var open = all
          for _ in 0..<limit where open != DiagramBuilder.no {
            let people = compiler.largestSet(within: all, from: open)
            changes.append(
              Change(aspect: aspect, old: value, new: other, people: compiler.words(for: people)))
            open = compiler.and(open, compiler.not(compiler.diagram(of: people)))
          }
          if open != DiagramBuilder.no { isCutOff = true }
        }
      }
    }
    self.changes = changes
    self.isCutOff = isCutOff
  }
}

extension ModelCompiler {
  /// A set of people around somebody in `start`, made as large as it can be while it stays within `flag`:
  /// for each question the groups of answers that are allowed.
  fileprivate func largestSet(
    within flag: DiagramBuilder.Reference, from start: DiagramBuilder.Reference
  ) -> [[Int]] {
    var allowed = classes.counts.map { Array(0..<$0) }
    var reference = start
    while reference >= 0 {
      let branches = builder.children[Int(reference)]
      guard let branch = branches.firstIndex(where: { $0 != DiagramBuilder.no }) else { break }
      allowed[builder.levels[Int(reference)]] = [branch]
      reference = branches[branch]
    }
    let narrow = allowed
    for level in allowed.indices where narrow[level].count < classes.counts[level] {
      allowed[level] = Array(0..<classes.counts[level])
      if isWithin(flag, allowed) { continue }
      allowed[level] = narrow[level]
      for group in 0..<classes.counts[level] where !narrow[level].contains(group) {
        let before = allowed[level]
        allowed[level].append(group)
        if !isWithin(flag, allowed) { allowed[level] = before }
      }
      allowed[level].sort()
    }
    return allowed
  }

  private func isWithin(_ flag: DiagramBuilder.Reference, _ allowed: [[Int]]) -> Bool {
    var seen: Set<DiagramBuilder.Reference> = []
    var stack = [flag]
    while let reference = stack.popLast() {
      if reference == DiagramBuilder.no { return false }
      guard reference >= 0, seen.insert(reference).inserted else { continue }
      for group in allowed[builder.levels[Int(reference)]] {
        stack.append(builder.children[Int(reference)][group])
      }
    }
    return true
  }

  fileprivate mutating func diagram(of people: [[Int]]) -> DiagramBuilder.Reference {
    var result = DiagramBuilder.yes
    for level in people.indices.reversed() where people[level].count < classes.counts[level] {
      let branches = (0..<classes.counts[level]).map {
        people[level].contains($0) ? result : DiagramBuilder.no
      }
      result = node(level, branches)
    }
    return result
  }

  fileprivate func words(for people: [[Int]]) -> [(question: Question.ID, answers: [String])] {
    people.indices.filter { people[$0].count < classes.counts[$0] }.map { level in
      (model.questions[level].id, answers(in: people[level], at: level))
    }
  }

  private func answers(in groups: [Int], at level: Int) -> [String] {
    let domain = model.questions[level].domain
    let members = classes.classOfAnswer[level].indices.filter {
      groups.contains(classes.classOfAnswer[level][$0])
    }
    guard case .number(let range, _) = domain else {
      return members.map { domain.answer(at: $0).description }
    }
    let numbers = members.filter { $0 < range.count }.map { range.lowerBound + $0 }
    return numbers.runs.map { "\($0.lowerBound)-\($0.upperBound)" }
      + members.filter { $0 >= range.count }.map { domain.answer(at: $0).description }
  }
}

internal import Rules

/// The questionnaire without a script, for one audience: questions and results that lead to one another.
///
/// People whose further questions are the same, and for whom the same may still follow, share a step; a result says what
/// is certain for everybody who reaches it. Of a list to tick a reader chooses the first that fits; what settles the
/// answer alone stands first.
struct LinkedSteps: Sendable {
  /// An answer on a step.
  struct Choice: Hashable, Sendable {
    /// What together names the answer; several only for numbers.
    let labels: [Label]
    /// The name of the step that follows.
    let target: String
  }

  /// What names an answer.
  enum Label: Hashable, Sendable {
    /// A text.
    case text(TextKey)
    /// Numbers that follow one another.
    case numbers(ClosedRange<Int>)
  }

  /// What a step shows.
  enum Content: Hashable, Sendable {
    /// A question, or the list to tick, with its answers.
    case question(Question.ID?, [Choice])
    /// A result.
    case result(KnownOutcome)
  }

  /// A question or a result.
  struct Step: Hashable, Sendable {
    /// The name, such as `step-2`; the first step is `start`.
    let name: String
    let content: Content
    /// The answers that everybody has given who reaches it.
    let answers: [Question.ID: String]

    var isResult: Bool { if case .result = content { true } else { false } }
  }

  /// For whom.
  let audience: Audience?
  /// The steps, the first one first.
  let steps: [Step]

  init(_ rules: CompiledRules, for audience: Audience?) {
    self.audience = audience
    var walker = StepWalker(rules, for: audience)
    steps = walker.steps()
  }
}

/// Finds the steps: first who reaches which, then what each of them shows.
private struct StepWalker {
  private struct Key: Hashable {
    let node: Int
    /// The grounds that are certain, by their positions among the aspects.
    let grounds: [Int]
    /// What is left of the diagram of each thing to do by which people are told apart.
    let rests: [Int]
  }

  /// Those who reach a step: whatever they answer and whatever is decided about them is among these.
  private struct People: Equatable {
    /// The answers that are open, as bits for each question.
    var open: OpenGroups
    /// The values that each aspect may take, as bits.
    var values: [UInt64]

    mutating func add(_ others: People) {
      open = zip(open, others.open).map(|)
      values = zip(values, others.values).map(|)
    }
  }

  private let rules: CompiledRules
  private let compiled: CompiledModel
  private let given: [Question.ID: String]
  /// For each question of the list the group of the answer that leaves it unticked.
  private let unticked: [Int: Int]
  private let listed: UInt64
  /// The positions of the aspects that tell whether a ground fits.
  private let grounds: [Int]
  private var path: OpenPath
  /// The diagrams of what people are told apart by: who is told to do something else of it shares no step.
  private var toDo: [OpenPath]
  private var root = Key(node: -1, grounds: [], rests: [])
  /// The aspects that the path leads to, by their positions.
  private let wanted: [Int]
  /// Who reaches a step.
  private var people: [Key: People] = [:]
  private var waiting: [Key] = []

  init(_ rules: CompiledRules, for audience: Audience?) {
    self.rules = rules
    compiled = rules.compiled
    given = audience?.given ?? [:]
    let unticked = compiled.untickedGroups(of: rules.subject.screens.checklist)
    self.unticked = unticked
    listed = unticked.keys.reduce(0) { $0 | 1 << UInt64($1) }
    grounds = compiled.aspects.indices.filter { position in
      if case .member(_, let list) = rules.compiled.aspects[position].id {
        list == rules.subject.result.grounds
      } else {
        false
      }
    }
    let result = rules.subject.result
    let wanted = [AspectID.part(result.answer)] + (audience?.asksFor ?? []) + result.certain
    self.wanted = wanted.compactMap(compiled.position)
    path = OpenPath(compiled, of: self.wanted)
    toDo = rules.compiled.aspects.indices.filter { position in
      if case .member(let step, let list) = rules.compiled.aspects[position].id {
        list == result.steps && result.stepsTellingApart.contains(step)
      } else {
        false
      }
    }.map { OpenPath(rules.compiled, of: [$0]) }
    let open = compiled.openGroups(to: audience)
    let everybody = People(open: open, values: compiled.possibleValues(open: open))
    root = key(path.rest(path.root, open), everybody, after: toDo.map(\.root))
    reach(root, everybody)
    walk()
  }

  /// Goes every way once more for each answer that turns out to be open at its beginning.
  private mutating func walk() {
    while !waiting.isEmpty {
      let key = waiting.removeFirst()
      guard key.node >= 0, let people = people[key] else { continue }
      for way in choices(at: key.node, people) where way.node >= 0 {
        reach(self.key(way.node, way.people, after: key.rests), way.people)
      }
    }
  }

  private mutating func reach(_ key: Key, _ others: People) {
    var together = people[key] ?? others
    together.add(others)
    guard together != people[key] else { return }
    people[key] = together
    if !waiting.contains(key) { waiting.append(key) }
  }

  private mutating func key(_ node: Int, _ people: People, after rests: [Int]) -> Key {
    let rests = rests.indices.map { toDo[$0].rest(rests[$0], people.open) }
    return Key(node: node, grounds: grounds.filter { people.values[$0] == 0b10 }, rests: rests)
  }

  /// Those of some people to whom fewer answers are open, at the node to which these lead.
  private func narrowed(_ people: People, to open: OpenGroups, at node: Int) -> People {
    var values = zip(people.values, compiled.possibleValues(open: open)).map(&)
    if node < 0 {
      for (aspect, value) in zip(wanted, path.values(at: node)) { values[aspect] = 1 << UInt64(value) }
    }
    return People(open: open, values: values)
  }

  // MARK: Choices

  private struct Way {
    /// The answers, each with what together names it.
    let answers: [[LinkedSteps.Label]]
    let node: Int
    let people: People
  }

  private mutating func choices(at node: Int, _ people: People) -> [Way] {
    let level = path.level(of: node)
    guard unticked[level] != nil else {
      var ways: [Way] = []
      for groups in sets(of: level, at: node, people.open) {
        ways.append(way(level, groups, from: node, people))
      }
      return ways
    }
    return list(at: node, people)
  }

  private func groups(of level: Int, in open: OpenGroups) -> [Int] {
    (0..<compiled.classCounts[level]).filter { open[level] & (1 << UInt64($0)) != 0 }
  }

  /// The groups that are told apart: numbers only where what follows differs.
  private mutating func sets(of level: Int, at node: Int, _ open: OpenGroups) -> [[Int]] {
    let groups = groups(of: level, in: open)
    guard case .number = compiled.questions[level].domain else { return groups.map { [$0] } }
    var sets: [(node: Int, groups: [Int])] = []
    for group in groups {
      let next = self.node(level, [group], from: node, open).node
      if let position = sets.firstIndex(where: { $0.node == next }) {
        sets[position].groups.append(group)
      } else {
        sets.append((next, [group]))
      }
    }
    return sets.map(\.groups)
  }

  private mutating func node(
    _ level: Int, _ groups: [Int], from node: Int, _ open: OpenGroups
  ) -> (node: Int, open: OpenGroups) {
    var chosen = open
    chosen[level] = groups.reduce(0) { $0 | 1 << UInt64($1) }
    return (path.rest(node, chosen), chosen)
  }

  private mutating func way(_ level: Int, _ groups: [Int], from node: Int, _ people: People) -> Way {
    let next = self.node(level, groups, from: node, people.open)
    return Way(
      answers: labels(of: groups, at: level, people.open), node: next.node,
      people: narrowed(people, to: next.open, at: next.node))
  }

  private mutating func list(at node: Int, _ people: People) -> [Way] {
    var settling: [Way] = []
    var others: [(level: Int, group: Int)] = []
    let open = people.open
    var rest = people
    for level in unticked.keys.sorted() where path.questions(below: node) & (1 << UInt64(level)) != 0 {
      for group in groups(of: level, in: open) where group != unticked[level] {
        let way = way(level, [group], from: node, people)
        if path.questions(below: way.node) & listed == 0 {
          settling.append(way)
          rest.open[level] &= ~(1 << UInt64(group))
        } else {
          others.append((level, group))
        }
      }
    }
    var ways = settling
    for (level, group) in others {
      ways.append(way(level, [group], from: node, rest))
      rest.open[level] &= ~(1 << UInt64(group))
    }
    let last = path.rest(node, rest.open)
    return ways
      + [
        Way(
          answers: [[.text(.word(.noneOfThese))]], node: last,
          people: narrowed(people, to: rest.open, at: last))
      ]
  }

  /// The answers in some groups, each with what together names it: numbers are one answer, named by the texts of the
  /// limits between which they lie, and without such texts by their digits.
  private func labels(of groups: [Int], at level: Int, _ open: OpenGroups) -> [[LinkedSteps.Label]] {
    let question = compiled.questions[level]
    let classes = compiled.classOfAnswer[level]
    let named = classes.indices.filter { groups.contains(classes[$0]) }.map { question.domain.answer(at: $0) }
    let values = named.compactMap { answer -> [LinkedSteps.Label]? in
      if case .value(let value) = answer { [.text(.answer(value, to: question.id))] } else { nil }
    }
    guard case .number(let allowed, _) = question.domain else { return values }
    let numbers = named.compactMap { if case .number(let number) = $0 { number } else { nil } }
    guard let first = numbers.first, let last = numbers.last else { return values }
    let mostOpen = allowed.last { open[level] & (1 << UInt64(classes[$0 - allowed.lowerBound])) != 0 }
    let limits = rules.subject.screens.limits[question.id] ?? []
    let from = limits.first { $0.number == first && first > allowed.lowerBound }
    let below = limits.first { $0.number == last + 1 && last != mostOpen }
    let texts = [
      from.map { TextKey.numbers($0.from, of: question.id) },
      below.map { TextKey.numbers($0.below, of: question.id) },
    ].compactMap(\.self)
    return [texts.isEmpty ? numbers.runs.map(LinkedSteps.Label.numbers) : texts.map(LinkedSteps.Label.text)]
      + values
  }

  // MARK: Steps

  mutating func steps() -> [LinkedSteps.Step] {
    var names: [Key: String] = [root: "start"]
    var order = [root]
    var results: [(outcome: KnownOutcome, open: OpenGroups)] = []
    var shown: [LinkedSteps.Step] = []
    func target(of way: Way, after rests: [Int], _ walker: inout StepWalker) -> String {
      guard way.node < 0 else {
        let key = walker.key(way.node, way.people, after: rests)
        if let name = names[key] { return name }
        names[key] = "step-\(order.count)"
        order.append(key)
        return "step-\(order.count - 1)"
      }
      let outcome = KnownOutcome(walker.rules, way.people.values, open: way.people.open)
      if let known = results.firstIndex(where: { $0.outcome == outcome }) {
        results[known].open = zip(results[known].open, way.people.open).map(|)
        return "result-\(known + 1)"
      }
      results.append((outcome, way.people.open))
      return "result-\(results.count)"
    }
    var next = 0
    while next < order.count {
      let key = order[next]
      next += 1
      guard let people = people[key] else { continue }
      let choices = choices(at: key.node, people).flatMap { way -> [LinkedSteps.Choice] in
        let target = target(of: way, after: key.rests, &self)
        return way.answers.map { LinkedSteps.Choice(labels: $0, target: target) }
      }
      let level = path.level(of: key.node)
      shown.append(
        LinkedSteps.Step(
          name: names[key] ?? "",
          content: .question(unticked[level] == nil ? compiled.questions[level].id : nil, choices),
          answers: compiled.answers(in: people.open, besides: given)))
    }
    return shown
      + results.enumerated().map { position, result in
        LinkedSteps.Step(
          name: "result-\(position + 1)", content: .result(result.outcome),
          answers: compiled.answers(in: result.open, besides: given))
      }
  }
}

extension CompiledModel {
  /// The answers that are open to an audience.
  func openGroups(to audience: Audience?) -> OpenGroups {
    var open = allGroups
    for (position, question) in questions.enumerated() {
      func allow(_ isOpen: (Answer) -> Bool) {
        open[position] = (0..<question.domain.count).reduce(0) { bits, index in
          isOpen(question.domain.answer(at: index))
            ? bits | 1 << UInt64(classOfAnswer[position][index]) : bits
        }
      }
      if let value = audience?.given[question.id] { allow { $0 == .value(value) } }
      if let limits = audience?.limits[question.id] {
        allow { if case .number(let number) = $0 { limits.contains(number) } else { false } }
      }
    }
    return open
  }

  /// The answers that are the only ones open, besides those that are known anyway.
  func answers(in open: OpenGroups, besides known: [Question.ID: String]) -> [Question.ID: String] {
    var answers: [Question.ID: String] = [:]
    for (position, question) in questions.enumerated() where known[question.id] == nil {
      let possible = classOfAnswer[position].indices.filter {
        open[position] & (1 << UInt64(classOfAnswer[position][$0])) != 0
      }
      if possible.count == 1, case .value(let value) = question.domain.answer(at: possible[0]) {
        answers[question.id] = value
      }
    }
    return answers
  }

  /// For each question of a list to tick, by its position, the group of the answer that leaves it unticked.
  func untickedGroups(of checklist: [Question.ID]) -> [Int: Int] {
    var groups: [Int: Int] = [:]
    for (position, question) in questions.enumerated() where checklist.contains(question.id) {
      groups[position] = question.unticked.map { classOfAnswer[position][$0.position] }
    }
    return groups
  }
}

extension Question {
  /// The answer that leaves the question unticked in a list, `none` or else `no`.
  var unticked: (value: String, position: Int)? {
    for value in ["none", Aspect.no] {
      if let position = domain.index(of: .value(value)) { return (value, position) }
    }
    return nil
  }
}

@testable import Rules

/// A made-up model over few answers, from a seed: small enough to count out every person.
struct SmallWorld {
  static let questions = [
    Question("size", .number(0...3, or: ["unknown"])),
    Question("colour", .choice(["red", "green", "unknown"])),
    Question("marks", .several(["dot", "stripe"])),
  ]

  let model: DecisionModel

  init(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let values = ["no", "yes", "undecided"]
    var aspects: [Aspect] = []
    for position in 0..<4 {
      let earlier = aspects.map { ($0.id, $0.values) }
      let id: AspectID = position == 0 ? .helper("shared") : .part("part\(position)")
      aspects.append(
        Aspect(
          id, values: values,
          cases: (0..<numbers.below(4)).map { _ in
            Aspect.Case(
              Self.condition(depth: 2, looking: earlier, &numbers), values[Int(numbers.below(3))])
          },
          otherwise: values[Int(numbers.below(3))], whenBranchesDiffer: "undecided",
          afterwards: position == 3
            ? [.init(Self.condition(depth: 1, looking: earlier, &numbers), "yes")] : [],
          isInternal: position == 0))
    }
    model = DecisionModel(
      questions: Self.questions, openUnknowns: numbers.below(2) == 0 ? ["size", "colour"] : ["colour"],
      aspects: aspects, headline: [.part("part1"), .part("part2")])
  }

  private static func condition(
    depth: Int, looking earlier: [(AspectID, [String])], _ numbers: inout SeededNumbers
  ) -> Condition {
    switch numbers.below(depth > 0 ? 8 : 5) {
    case 0: return .isBelow("size", Int(numbers.below(4)))
    case 1: return .isOneOf("size", ["unknown"])
    case 2:
      return .isOneOf(
        "colour", [["red"], ["green"], ["unknown"], ["red", "unknown"]][Int(numbers.below(4))])
    case 3: return .isOneOf("marks", [["dot"], ["stripe"], ["dot", "stripe"]][Int(numbers.below(3))])
    case 4:
      guard let (aspect, values) = earlier.last else { return .always }
      return .decided(aspect, [values[Int(numbers.below(3))]])
    case 5: return .not(condition(depth: depth - 1, looking: earlier, &numbers))
    case 6: return .all((0..<2).map { _ in condition(depth: depth - 1, looking: earlier, &numbers) })
    default: return .any((0..<2).map { _ in condition(depth: depth - 1, looking: earlier, &numbers) })
    }
  }

  /// Every person: one answer to every question.
  static let people: [[Answer]] = questions.reduce([[]]) { people, question in
    people.flatMap { person in
      (0..<question.domain.count).map { person + [question.domain.answer(at: $0)] }
    }
  }

  /// Every way to answer some of the questions.
  static let partialAnswers: [[Question.ID: Answer]] = questions.reduce([[:]]) { partial, question in
    partial.flatMap { answers in
      [answers]
        + (0..<question.domain.count).map { index in
          answers.merging([question.id: question.domain.answer(at: index)]) { $1 }
        }
    }
  }

  // MARK: A plain reading, without diagrams

  /// The values of the parts that are shown, for a person.
  func values(of person: [Answer]) -> [String] {
    let branches = standIns(of: person).map { first(of: $0) }
    var finished: [AspectID: String] = [:]
    for aspect in model.aspects {
      let found = Set(branches.compactMap { $0[aspect.id] })
      finished[aspect.id] = found.count == 1 ? found.first : aspect.whenBranchesDiffer
      if let line = aspect.afterwards.first(where: { holds($0.condition, person, finished) }) {
        finished[aspect.id] = line.value
      }
    }
    return model.aspects.filter { !$0.isInternal }.compactMap { finished[$0.id] }
  }

  /// The people for whom somebody with open answers may stand.
  private func standIns(of person: [Answer]) -> [[Answer]] {
    model.questions.indices.reduce([[]]) { people, position in
      let question = model.questions[position]
      let isOpen = model.openUnknowns.contains(question.id) && person[position] == "unknown"
      let answers =
        isOpen
        ? (0..<question.domain.count).map(question.domain.answer).filter { $0 != "unknown" }
        : [person[position]]
      return people.flatMap { person in answers.map { person + [$0] } }
    }
  }

  private func first(of person: [Answer]) -> [AspectID: String] {
    var decided: [AspectID: String] = [:]
    for aspect in model.aspects {
      decided[aspect.id] =
        aspect.cases.first { holds($0.condition, person, decided) }?.value ?? aspect.otherwise
    }
    return decided
  }

  private func holds(_ condition: Condition, _ person: [Answer], _ decided: [AspectID: String]) -> Bool {
    func answer(_ id: Question.ID) -> Answer? {
      model.questions.firstIndex { $0.id == id }.map { person[$0] }
    }
    switch condition {
    case .always: return true
    case .isOneOf(let question, let values):
      switch answer(question) {
      case .value(let value): return values.contains(value)
      case .several(let ticked): return !Set(ticked).isDisjoint(with: values)
      default: return false
      }
    case .isBelow(let question, let limit):
      if case .number(let number)? = answer(question) { return number < limit }
      return false
    case .decided(let aspect, let values): return values.contains(decided[aspect] ?? "")
    case .all(let parts): return parts.allSatisfy { holds($0, person, decided) }
    case .any(let parts): return parts.contains { holds($0, person, decided) }
    case .not(let inner): return !holds(inner, person, decided)
    }
  }
}

/// Numbers from a seed (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)) % limit
  }
}

import Rules
import Testing

/// Everything that is answered by diagrams, in made-up worlds, for everybody, against a plain reading.
@Suite struct SmallWorldTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>) func everybodyGetsTheSameByEveryWay(seed: UInt64) {
    let world = SmallWorld(seed: seed)
    let compiled = CompiledModel(world.model)
    let tables = TableEvaluator(world.model)
    let browser = BrowserReader(
      BrowserDiagrams(compiled, sharing: .part("part1")), questions: world.model.questions)
    for person in SmallWorld.people {
      let answers = Dictionary(
        uniqueKeysWithValues: zip(world.model.questions, person).map { ($0.id, $1) })
      let positions = zip(world.model.questions, person).map { $0.domain.index(of: $1) ?? -1 }
      let plain = world.values(of: person)
      func named(_ values: [Int]) -> [String] { zip(compiled.aspects, values).map { $0.values[$1] } }
      #expect(named(compiled.values(compiled.classes(of: answers))) == plain, "diagrams, \(person)")
      #expect(named(tables.values(positions)) == plain, "tables, \(person)")
      #expect(named(browser.values(person)) == plain, "browser, \(person)")
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>) func openAnswersLeaveExactlyWhatTheirCompletionsReach(
    seed: UInt64
  ) {
    let world = SmallWorld(seed: seed)
    let compiled = CompiledModel(world.model)
    let maker = DecisionMaker(compiled, reasons: [], remainingFor: ["part1"])
    let questions = world.model.questions
    let results = SmallWorld.people.map { (person: $0, values: world.values(of: $0)) }
    for answers in SmallWorld.partialAnswers {
      let decision = maker.decision(for: answers)
      let completions = results.filter { result in
        zip(questions, result.person).allSatisfy { answers[$0.id] == nil || answers[$0.id] == $1 }
      }
      for (position, part) in ["part1", "part2", "part3"].enumerated() {
        let reached = Set(completions.map { $0.values[position] })
        #expect(Set(decision.possibleValues(of: part)) == reached, "\(part), \(answers)")
        #expect(decision.value(of: part) == (reached.count == 1 ? reached.first : nil), "\(part), \(answers)")
      }
      // A question remains if two completions that differ in it alone give another first part.
      let remaining = questions.indices.filter { position in
        answers[questions[position].id] == nil
          && Dictionary(grouping: completions) { completion in
            completion.person.enumerated().filter { $0.offset != position }.map(\.element)
          }.values.contains { Set($0.map { $0.values[0] }).count > 1 }
      }
      #expect(decision.remaining == remaining.map { questions[$0].id }, "\(answers)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func thePathEndsWhereTheHeadlineIsKnown(seed: UInt64) {
    let world = SmallWorld(seed: seed)
    let compiled = CompiledModel(world.model)
    for person in SmallWorld.people {
      let answers = Dictionary(
        uniqueKeysWithValues: zip(world.model.questions, person).map { ($0.id, $1) })
      let classes = compiled.classes(of: answers)
      var node = compiled.pathRoot
      while node >= 0 { node = compiled.children[compiled.starts[node] + classes[compiled.levels[node]]] }
      let found = zip(compiled.headline, compiled.headlineValues(of: -1 - node)).map {
        compiled.aspects[$0].values[$1]
      }
      #expect(found == Array(world.values(of: person).prefix(2)))
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>) func decisiveAnswersAreThoseOfWhichAnotherWouldMatter(
    seed: UInt64
  ) {
    let world = SmallWorld(seed: seed)
    let compiled = CompiledModel(world.model)
    let questions = world.model.questions
    for person in SmallWorld.people {
      let answers = Dictionary(uniqueKeysWithValues: zip(questions, person).map { ($0.id, $1) })
      let own = world.values(of: person)[0]
      let decisive = questions.indices.filter { position in
        (0..<questions[position].domain.count).contains { index in
          var other = person
          other[position] = questions[position].domain.answer(at: index)
          return world.values(of: other)[0] != own
        }
      }
      #expect(compiled.decisiveQuestions(compiled.classes(of: answers), for: [0]) == decisive)
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>) func aComparisonNamesExactlyThePeopleWhoseResultChanges(
    seed: UInt64
  ) {
    let old = SmallWorld(seed: seed)
    let new = SmallWorld(seed: seed + 1000)
    let comparison = RuleComparison(
      old.model, new.model, aspects: [.part("part1")], limit: 100)
    #expect(!comparison.isCutOff)
    for person in SmallWorld.people {
      let (before, after) = (old.values(of: person)[0], new.values(of: person)[0])
      let told = comparison.changes.filter { change in
        change.people.allSatisfy { names, answers in
          let position = SmallWorld.questions.firstIndex { $0.id == names } ?? 0
          return answers.contains { $0.covers(person[position]) }
        }
      }
      #expect(told.isEmpty == (before == after), "\(person)")
      #expect(told.allSatisfy { $0.old == before && $0.new == after }, "\(person)")
    }
  }
}

extension String {
  /// Whether an answer as a comparison writes it, such as `0-2`, is one or holds it.
  fileprivate func covers(_ answer: Answer) -> Bool {
    guard case .number(let number) = answer else { return self == answer.description }
    let bounds = split(separator: "-").compactMap { Int($0) }
    return bounds.count == 2 && (bounds[0]...bounds[1]).contains(number)
  }
}

import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// The questionnaire without a script.
@Suite struct LinkedStepsTests {
  private static let rules = CompiledRules(Rulebook.subject, in: .faq2026)
  private static let all = rules.linkedSteps

  @Test func thereIsOneForEachAudience() {
    #expect(Self.all.map(\.audience?.id) == ["me", "child", "other"])
  }

  @Test func everyChoiceLeadsToAStepAndEveryStepCanBeReached() {
    for linked in Self.all {
      let names = linked.steps.map(\.name)
      #expect(Set(names).count == names.count && names.first == "start")
      var reached: Set<String> = ["start"]
      for step in linked.steps {
        guard case .question(_, let choices) = step.content else { continue }
        #expect(choices.count > 1, "\(step.name)")
        for choice in choices {
          #expect(names.contains(choice.target), "\(step.name)")
          #expect(!choice.labels.isEmpty, "\(step.name): every answer has words")
          reached.insert(choice.target)
        }
      }
      #expect(reached == Set(names))
    }
  }

  @Test func everyResultTellsTheAnswerAndSomethingToDo() {
    for linked in Self.all {
      for step in linked.steps {
        guard case .result(let outcome) = step.content else { continue }
        #expect(outcome.value(of: Outcome.insured.id) != nil, "\(step.name)")
        #expect(outcome.members[Outcome.steps.id]?.isEmpty == false, "\(step.name)")
        let isInsured = ["yes", "onTurning"].contains(outcome.value(of: Outcome.insured.id))
        let opensPackage = outcome.members[Outcome.packages.id]?.contains(Package.insured.rawValue) == true
        #expect(isInsured == opensPackage, "\(step.name)")
      }
    }
  }

  /// Where people share a result whose reasons differ, those of which one is certain.
  @Test func everyDecidedResultHasAReason() {
    for linked in Self.all {
      for step in linked.steps {
        guard case .result(let outcome) = step.content else { continue }
        let isDecided = outcome.value(of: Outcome.insured.id) != Insured.undecided.rawValue
        #expect(!isDecided || outcome.reasons.isEmpty != outcome.reasonsToChoose.isEmpty, "\(step.name)")
      }
    }
  }

  @Test func everyAnswerOfTheTablesIsAResult() {
    let reached = Set(
      Self.all[0].steps.compactMap { step -> String? in
        if case .result(let outcome) = step.content { outcome.value(of: Outcome.insured.id) } else { nil }
      })
    #expect(reached == Set(Outcome.insured.values))
  }

  /// A plain second reading: whatever people answer who go some way, the rules say of each what the result says of all.
  @Test(arguments: 0..<3) func whatAResultSaysHoldsForWhoeverReachesIt(audience: Int) throws {
    let linked = Self.all[audience]
    let compiled = Self.rules.compiled
    var numbers = SeededNumbers(seed: 7 + UInt64(audience))
    for _ in 0..<400 {
      // Somebody of the audience, at random; then the way that fits.
      let open = compiled.openGroups(to: linked.audience)
      let person = compiled.questions.indices.map { position -> Int in
        let groups = (0..<compiled.classCounts[position]).filter { open[position] & (1 << UInt64($0)) != 0 }
        return groups[Int.random(in: groups.indices, using: &numbers)]
      }
      let texts = compiled.questions.indices.map { position -> Set<LinkedSteps.Label> in
        let question = compiled.questions[position]
        let classes = compiled.classOfAnswer[position]
        var texts: Set<LinkedSteps.Label> = []
        for index in classes.indices where classes[index] == person[position] {
          switch question.domain.answer(at: index) {
          case .value(let value): texts.insert(.text(.answer(value, to: question.id)))
          case .number(let number):
            for limit in Rulebook.subject.screens.limits[question.id] ?? [] {
              texts.insert(.text(.numbers(number < limit.number ? limit.below : limit.from, of: question.id)))
            }
          case .several: break
          }
        }
        return texts
      }
      let all = texts.reduce(into: Set<LinkedSteps.Label>()) { $0.formUnion($1) }
      var name = "start"
      while let step = linked.steps.first(where: { $0.name == name }),
        case .question(_, let choices) = step.content
      {
        let fitting = choices.first { choice in choice.labels.allSatisfy(all.contains) } ?? choices.last
        name = try #require(fitting).target
      }
      let step = try #require(linked.steps.first { $0.name == name })
      guard case .result(let outcome) = step.content else { continue }
      let values = compiled.values(person)
      for value in outcome.values {
        let position = try #require(compiled.position(of: .part(value.part)))
        #expect(compiled.aspects[position].values[values[position]] == value.value, "\(name), \(value.part)")
      }
      for (list, members) in outcome.members {
        for member in members {
          let position = try #require(compiled.position(of: .member(member, of: list)))
          #expect(values[position] == 1, "\(name), \(member)")
        }
      }
      for row in outcome.reasons {
        let position = try #require(compiled.position(of: .reason(row)))
        #expect(values[position] == 1, "\(name), \(row)")
      }
      let oneDecided = try outcome.reasonsToChoose.contains { row in
        values[try #require(compiled.position(of: .reason(row)))] == 1
      }
      #expect(outcome.reasonsToChoose.isEmpty || oneDecided, "\(name), \(outcome.reasonsToChoose)")
      for (question, value) in step.answers {
        let position = try #require(compiled.questions.firstIndex { $0.id == question })
        #expect(texts[position].contains(.text(.answer(value, to: question))), "\(name), \(question)")
      }
    }
  }
}

import Diagnostics
import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// For whom a reader answers: what is asked, what is known, and in which words.
@Suite struct AudienceTests {
  private static let rules = CompiledRules(Rulebook.subject, in: .faq2026)

  // MARK: Texts

  @Test(arguments: [
    (0, "Вы работаете? Да, 4 250."), (1, "Ребёнок работает? Да, 4 250."), (2, "Человек работает? Да, 4 250."),
  ])
  func eachAudienceReadsItsAlternative(audience: Int, text: String) {
    let written = "[[Вы работаете|Ребёнок работает|Человек работает]]? [[Да|Да|Да]], 4 250."
    #expect(TextForAudiences(written).text(for: audience) == text)
  }

  @Test(arguments: [
    ("the same to all", [TextForAudiences.Fault]()),
    ("[[a|b|c]] and {{adultAge}}, {if} | [one]", []),
    ("[[{{adultAge}}||c]]", []),
    ("[[a|b]] [[a]] [[a|b]]", [.count(1), .count(2)]),
    ("[[a|b|c]", [.unpaired]),
    ("a|b]]", [.unpaired]),
    ("[[a|[[b|c]]", [.unpaired]),
  ])
  func alternativesAreCountedAndPaired(text: String, faults: [TextForAudiences.Fault]) {
    #expect(TextForAudiences(text).faults(audiences: 3) == faults)
  }

  @Test func editorsAreToldWhichAlternativesAreMeant() {
    var texts = Dictionary(uniqueKeysWithValues: Rulebook.subject.neededTexts.map { ($0.key, "text") })
    texts["work"] = "[[Вы работаете|Человек работает]]?"
    texts["study"] = "[[Вы учитесь"
    let problems = Rulebook.subject.problems(in: texts, language: "ru", file: "q.yml").map(\.problem)
    func told(_ language: MessageLanguage) -> [String] {
      problems.map { $0.wording(in: language) }.map { "\($0.message); \($0.hint ?? "")" }
    }
    #expect(
      told(.english) == [
        "the text \"work\" has 2 alternatives in ru, but there are 3 audiences; [[me|child|other]]",
        "the text \"study\" has [[ without ]] or the other way round in ru; ",
      ])
    #expect(
      told(.russian).first == "число вариантов в тексте «work» — 2, а нужно 3 (ru); [[me|child|other]]")
    #expect(told(.kazakh).first == "«work» мәтінінде 2 нұсқа бар, ал керегі — 3 (ru); [[me|child|other]]")
  }

  @Test func whatAChildIsNotAskedStaysAsTheFirstReadsIt() {
    let texts = ["work": "[[Вы||Человек]]", "work.none": "[[Нет||Не]]", "age": "[[Вам|Ребёнку|Человеку]]"]
    let all = AudienceTexts(texts, of: Rulebook.subject).all
    #expect(all.map { $0["work"] } == ["Вы", "Вы", "Человек"])
    #expect(all.map { $0["work.none"] } == ["Нет", "Нет", "Не"])
    #expect(all.map { $0["age"] } == ["Вам", "Ребёнку", "Человеку"])
  }

  // MARK: What is asked

  @Test func whatIsKnownOfAnAudienceIsAnAnswerOfItsQuestion() throws {
    for audience in Rulebook.subject.audiences {
      for (id, value) in audience.given {
        let question = try #require(Self.rules.compiled.questions.first { $0.id == id })
        #expect(question.domain.index(of: .value(value)) != nil, "\(audience.id), \(id)")
      }
      for aspect in audience.asksFor { #expect(Self.rules.compiled.position(of: aspect) != nil, "\(aspect)") }
      #expect(
        audience.beyond.map { beyond in Rulebook.subject.audiences.contains { $0.id == beyond } } ?? true)
    }
  }

  @Test func nothingThatIsKnownOfAChildIsAsked() throws {
    let child = try #require(Rulebook.subject.audiences.first { $0.id == "child" })
    let asked = LinkedSteps(Self.rules, for: child).steps.flatMap { step -> [LinkedSteps.Label] in
      guard case .question(let question, let choices) = step.content else { return [] }
      return (question.map { [.text(.question($0))] } ?? []) + choices.flatMap(\.labels)
    }
    #expect(asked.contains(.text(.answer("yes", to: "cerebralPalsy"))), "what follows at 18 is asked ahead")
    for id in child.given.keys {
      let question = try #require(Self.rules.compiled.questions.first { $0.id == id })
      #expect(!asked.contains(.text(.question(id))), "\(id)")
      for value in question.domain.names { #expect(!asked.contains(.text(.answer(value, to: id))), "\(id)") }
    }
  }

  @Test func noNumberBeyondTheLimitsIsOffered() throws {
    let child = try #require(Rulebook.subject.audiences.first { $0.id == "child" })
    let open = Self.rules.compiled.openGroups(to: child)
    let age = try #require(Self.rules.compiled.questions.firstIndex { $0.id == "age" })
    let classes = Self.rules.compiled.classOfAnswer[age]
    func isOpen(_ answer: Answer) throws -> Bool {
      let index = try #require(Self.rules.compiled.questions[age].domain.index(of: answer))
      return open[age] & (1 << UInt64(classes[index])) != 0
    }
    #expect(try isOpen(0) && isOpen(17) && !isOpen(18) && !isOpen("unknown"))
  }
}

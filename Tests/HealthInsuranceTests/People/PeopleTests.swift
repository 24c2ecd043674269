import Diagnostics
import Foundation
import Rules
import SiteBuilder
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// The persons of the site's own `people.yml`: what comes out for them, and that no rule is without one.
@Suite struct PeopleTests {
  private static let people: People? = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content/people.yml")
    let yaml = try? String(contentsOf: file, encoding: .utf8)
    return yaml.map { People(yaml: $0, file: "Content/people.yml", for: .healthInsurance) }
  }()

  private static let trial = PeopleTrial(.healthInsurance)

  @Test func everyPersonGetsWhatMustComeOut() throws {
    let people = try #require(Self.people)
    #expect(people.persons.count >= 60)
    let printer = DiagnosticPrinter(language: .english)
    #expect(Self.trial.diagnostics(of: people).map(printer.text) == [])
  }

  /// A row of which no person is an example could change without any policy person noticing.
  @Test func everyRowHasAPerson() throws {
    let persons = try #require(Self.people).persons
    let applied = Set(persons.flatMap { Self.trial.rows(for: $0) }.map(\.row))
    let missing = Rulebook.periods.flatMap { Rulebook.rules.tables(on: $0.firstDay) }.flatMap(\.rows)
      .filter { !applied.contains($0) }
    #expect(Set(missing.map { "\($0.id) \($0.validity)" }).sorted() == [])
    let reasons = Set(persons.compactMap { Self.trial.decision(for: $0) }.flatMap(\.reasons).map(\.row))
    #expect(Set(Rulebook.rules.reasonNames).subtracting(reasons).sorted() == [])
  }

  @Test func everyLimitHasAPersonOnEachSide() throws {
    let persons = try #require(Self.people).persons
    for boundary in RuleAnalysis.boundaries(in: Rulebook.rules.tables) {
      for number in [boundary.limit - 1, boundary.limit] {
        #expect(
          persons.contains { $0.answers[boundary.question] == .number(number) },
          "nobody answers \(number) to \(boundary.question)")
      }
    }
  }

  @Test func noTwoEntriesTellOfTheSamePerson() throws {
    let persons = try #require(Self.people).persons
    for language in Language.allCases {
      let words = persons.map { $0.words[language] }
      #expect(words.filter { word in words.count { $0 == word } > 1 } == [])
    }
  }

  @Test func aPersonWhoChangesBetweenTwoDaysIsNamedWithTheParts() throws {
    let people = try #require(Self.people)
    let unemployed = try #require(
      people.persons.first { $0.answers["registeredUnemployed"] == "yes" && $0.day == nil })
    let changes = Self.trial.changes(for: unemployed, from: .lastDayOf2025, to: .startOf(2026))
    let payer = try #require(changes.first { $0.part == "payer" })
    #expect(payer.old == ["state"] && payer.new == ["localExecutiveBody"])
    #expect(!changes.contains { ["insured", "grounds", "steps"].contains($0.part) })
    let child = try #require(people.persons.first { $0.answers["age"] == 5 })
    #expect(Self.trial.changes(for: child, from: .startOf(2024), to: .lastDayOf2025).isEmpty)
    let parts = Self.trial.changes(for: child, from: .lastDayOf2025, to: .startOf(2026)).map(\.part)
    #expect(parts == ["documents", "attachment", "because"], "attaching is told by a document of 2026")
  }
}

import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// Every number and every day at which a rule changes, looked up in the tables, at −1, 0 and +1.
@Suite struct BoundaryTests {
  @Test(arguments: NumericBoundaryCase.cases)
  func aLimitSeparatesExactlyHere(reference: NumericBoundaryCase) throws {
    let limit = reference.boundary.limit
    #expect(try [limit - 1, limit, limit + 1].map(reference.result) == reference.expected)
  }

  @Test func everyLimitOfEveryRowIsTested() {
    let found = Set(
      Rulebook.rules.tables.flatMap { table in
        table.rows.flatMap { row in
          RuleAnalysis.boundaries(in: [Table(table.id, table.hitPolicy, rows: [row])])
            .map { "\(row.id): \($0.question) \($0.limit)" }
        }
      })
    let tested = NumericBoundaryCase.cases.map { "\($0.row): \($0.boundary.question) \($0.boundary.limit)" }
    #expect(found == Set(tested))
  }

  @Test(arguments: DateBoundaryCase.cases)
  func aRuleChangesExactlyOnItsDay(reference: DateBoundaryCase) throws {
    let days = [try #require(reference.day.previous), reference.day, try #require(reference.day.next)]
    #expect(days.map(reference.result) == reference.expected)
  }

  /// Rows that hold from the first day of the questionnaire share the test of that day.
  @Test func everyDateOfEveryRowAndFigureIsTested() {
    let first = RulePeriod.guide2024.firstDay
    var found: Set<String> = []
    for row in Rulebook.rules.tables.flatMap(\.rows) {
      for day in row.validity.days { found.insert(day == first ? "rules \(day)" : "\(row.id) \(day)") }
    }
    for figure in Parameters.figures {
      for day in figure.dated.periods.flatMap(\.validity.days) { found.insert("\(figure.name) \(day)") }
    }
    found.insert("rules \(RulePeriod.history2017.firstDay)")
    let tested = DateBoundaryCase.cases.flatMap { reference in
      reference.names.map { "\($0) \(reference.day)" }
    }
    #expect(found == Set(tested))
  }
}

extension Validity {
  fileprivate var days: [Day] { [start, end].compactMap(\.self) }
}

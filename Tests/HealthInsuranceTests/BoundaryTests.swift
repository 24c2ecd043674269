import HealthInsurance
import Rules
import Testing
import Text

/// Every number and every day at which a rule changes, looked up in the tables, at −1, 0 and +1.
@Suite struct BoundaryTests {
  @Test(arguments: NumericBoundaryCase.cases)
  func aLimitSeparatesExactlyHere(reference: NumericBoundaryCase) throws {
    let limit = reference.boundary.limit
    #expect(try [limit - 1, limit, limit + 1].map(reference.result) == reference.expected)
  }

  @Test func everyLimitOfEveryRowIsTested() {
    let found = Set(
      Tables.ofEveryDay.erased.flatMap { table in
        table.rows.flatMap { row in
          RuleAnalysis.boundaries(in: [ErasedTable(id: table.id, hitPolicy: table.hitPolicy, rows: [row])])
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
    let first = HealthInsuranceModel.RuleSet.guide2024.firstDay
    var found: Set<String> = []
    for row in Tables.ofEveryDay.erased.flatMap(\.rows) {
      for day in row.validity.days { found.insert(day == first ? "rules \(day)" : "\(row.id) \(day)") }
    }
    for parameter in Parameters.periods {
      for day in parameter.validity.days { found.insert("\(parameter.name) \(day)") }
    }
    found.insert("rules \(HealthInsuranceModel.RuleSet.history2017.firstDay)")
    let tested = DateBoundaryCase.cases.flatMap { reference in
      reference.names.map { "\($0) \(reference.day)" }
    }
    #expect(found == Set(tested))
  }
}

extension Validity {
  fileprivate var days: [Day] { [start, end].compactMap(\.self) }
}

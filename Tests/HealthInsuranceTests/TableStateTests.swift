import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// Every table, read row by row and as a diagram, in every state of its own inputs. Numbers stand for the regions
/// that the table tells apart; results of earlier tables are inputs like answers.
@Suite struct TableStateTests {
  /// A row looks at a few inputs only, so all its states can be tried; the states of a table are those of its rows
  /// together.
  @Test(arguments: Rulebook.periods)
  func everyRowIsTheSameInEveryState(period: RulePeriod) throws {
    let model = Rulebook.rules.model(in: period)
    var tried = 0
    for table in Rulebook.rules.tables(on: period.firstDay) {
      let whole = CompiledModel(table.model(within: model))
      for (position, row) in table.rows.enumerated() {
        let own = table.only(row).model(within: model)
        tried += try agree(own)
        let inputs = Set(own.questions.map(\.id))
        #expect(Set(whole.inputs(of: position)).isSubset(of: inputs), "\(row.id) looks at nothing else")
      }
    }
    print("\(tried) states of the rows of \(period.name), tables and diagrams agree")
    #expect(tried > 1_000)
  }

  /// Tables in which one row decides, as a whole.
  @Test func oneRowDecidesTheSameInEveryState() throws {
    let model = Rulebook.rules.model(in: .faq2026)
    for table in Rulebook.rules.tables(on: RulePeriod.faq2026.firstDay) where table.hitPolicy != .collect {
      #expect(try agree(table.model(within: model)) >= 40)
    }
    #expect(try agree(Rulebook.rules.lone("T11").model) >= 24)
    #expect(try agree(Rulebook.rules.lone("T12").model) == 4)
  }

  private func agree(_ model: DecisionModel) throws -> Int {
    let compiled = CompiledModel(model)
    let tables = TableEvaluator(model)
    var differing: [Int]?
    compiled.forEachState { groups, answers in
      if tables.values(answers) != compiled.values(groups) { differing = answers }
    }
    #expect(differing == nil)
    return compiled.stateCount
  }
}

extension CompiledModel {
  /// The questions at which the diagram of an aspect branches.
  fileprivate func inputs(of aspect: Int) -> [Question.ID] {
    var seen: Set<Int> = []
    var stack = [roots[aspect]]
    while let node = stack.popLast() {
      guard node >= 0, seen.insert(node).inserted else { continue }
      stack += children[starts[node]..<starts[node + 1]]
    }
    return Set(seen.map { levels[$0] }).map { questions[$0].id }
  }
}

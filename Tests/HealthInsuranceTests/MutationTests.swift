import HealthInsurance
import Rules
import Testing

/// Changes every row, boundary and precedence that decides about insurance, payer and grounds once. Each change
/// is noticed by the second reading, or proven to change nothing for anybody.
@Suite struct MutationTests {
  @Test func everyChangeOfARuleIsNoticed() throws {
    let original = try #require(HealthInsuranceModel(.faq2026))
    let core = ["insured", "payer"] + original.decisions.aspects.map(\.id).filter { $0.hasPrefix("ground.") }
    let changes = original.tables.changes
    var noticed = 0
    var equivalent = 0
    for (position, change) in changes.enumerated() where position % Self.stride == 0 {
      let mutant = HealthInsuranceModel(tables: change.tables)
      let person = RuleComparison.personWithAnotherResult(
        original.decisions, mutant.decisions, aspects: core)
      guard let person else {
        equivalent += 1
        continue
      }
      let expected = SecondReading(answers: person, ruleSet: .faq2026).result()
      let found = mutant.result(for: person)
      #expect(found != expected, "\(change.name) is not noticed for \(person)")
      #expect(original.result(for: person) == expected, "the original is right for \(person)")
      noticed += 1
    }
    #expect(noticed > equivalent, "\(noticed) noticed, \(equivalent) proven equivalent")
    print("mutants: \(noticed) noticed, \(equivalent) proven equivalent")
  }

  /// All changes in a release build; without optimisation only every eighth, for time.
  private static var stride: Int {
    #if DEBUG
      8
    #else
      1
    #endif
  }
}

struct TableChange {
  var name: String
  var tables: Tables
}

extension Tables {
  var changes: [TableChange] {
    variants(\.residence) + variants(\.categories) + variants(\.otherGrounds) + variants(\.modifiers)
      + precedence.indices.dropLast().map { position in
        var changed = self
        changed.precedence.swapAt(position, position + 1)
        return TableChange(name: "precedence \(position)", tables: changed)
      }
  }

  /// Each row left out, each row under each variant of its condition, each pair of neighbours swapped.
  private func variants<Outcome>(_ path: WritableKeyPath<Tables, Table<Outcome>>) -> [TableChange] {
    let table = self[keyPath: path]
    var result: [TableChange] = []
    func add(_ name: String, _ rows: [Row<Outcome>]) {
      var changed = self
      changed[keyPath: path] = Table(table.id, table.hitPolicy, rows: rows)
      result.append(TableChange(name: name, tables: changed))
    }
    for (position, row) in table.rows.enumerated() {
      var without = table.rows
      without[position] = row.replacingCondition(.never)
      add("\(row.id) left out", without)
      for variant in row.condition.variants {
        var rows = table.rows
        rows[position] = row.replacingCondition(variant)
        add("\(row.id) as \(variant)", rows)
      }
      if position > 0 {
        var rows = table.rows
        rows.swapAt(position - 1, position)
        add("\(row.id) moved up", rows)
      }
    }
    return result
  }
}

extension HealthInsuranceModel {
  /// The result by the tables themselves, for one answer to every question.
  fileprivate func result(for person: [Question.ID: Answer]) -> SecondReading.Result {
    let shown = decisions.aspects.filter { !$0.isInternal }
    let answers = decisions.questions.map { question in
      person[question.id].flatMap { question.domain.index(of: $0) } ?? 0
    }
    let values = TableEvaluator(decisions).values(answers)
    var result = SecondReading.Result(insured: "", payer: "", grounds: [])
    for (aspect, value) in zip(shown, values) {
      if aspect.id == "insured" { result.insured = aspect.values[value] }
      if aspect.id == "payer" { result.payer = aspect.values[value] }
      if aspect.id.hasPrefix("ground."), value == 1 { result.grounds.append(String(aspect.id.dropFirst(7))) }
    }
    return result
  }
}

import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// Changes every row, boundary and precedence once. Each change is noticed by a reference case or by a proof, or
/// proven to change no part of the result for anybody.
@Suite struct MutationTests {
  @Test func everyChangeOfTheRulesIsNoticed() {
    let mutants = Mutant.all
    var judges = Rulebook.periods.map { MutantJudge($0, among: mutants) }
    var tally = MutationTally()
    for mutant in mutants {
      let fate = Self.fate(of: mutant, &judges)
      if case .missed(let difference) = fate {
        Issue.record("\(mutant.name) changes \(difference)")
      }
      tally.add(fate, of: mutant.kind)
    }
    print(tally)
    #expect(tally.missed == 0)
    #expect(tally.noticed > tally.equivalent)
  }
}

/// What becomes of a changed rule.
enum MutantFate {
  case equivalent, noticedByCase, noticedByProof
  case missed(String)
}

extension MutationTests {
  private static func fate(of mutant: Mutant, _ judges: inout [MutantJudge]) -> MutantFate {
    if MutantJudge.hasStrayDates(mutant) { return .noticedByProof }
    let differences = judges.indices.map { judges[$0].difference(of: mutant) }
    guard let first = differences.compactMap(\.self).first else { return .equivalent }
    for (judge, difference) in zip(judges, differences) {
      if let difference, judge.isNoticed(difference) { return .noticedByCase }
    }
    if judges.contains(where: { $0.isRefuted(mutant) }) { return .noticedByProof }
    let usual = Person().answers
    let person = first.person.filter { usual[$0.key] != $0.value }.sorted { $0.key < $1.key }
    return .missed(
      "\(first.aspects.prefix(6).map(\.description).joined(separator: ", ")) for "
        + person.map { "\($0.key) = \($0.value)" }.joined(separator: ", "))
  }
}

/// How many changes were noticed, and by what.
struct MutationTally: CustomStringConvertible {
  private var counts: [Mutant.Kind: [Int]] = [:]

  mutating func add(_ fate: MutantFate, of kind: Mutant.Kind) {
    let column =
      switch fate {
      case .noticedByCase: 0
      case .noticedByProof: 1
      case .equivalent: 2
      case .missed: 3
      }
    counts[kind, default: [0, 0, 0, 0]][column] += 1
  }

  var noticed: Int { total(0) + total(1) }
  var equivalent: Int { total(2) }
  var missed: Int { total(3) }

  private func total(_ column: Int) -> Int { counts.values.map { $0[column] }.reduce(0, +) }

  var description: String {
    func line(_ name: String, _ column: (Int) -> Int) -> String {
      "\(name): \((0..<4).map(column).reduce(0, +)), noticed by a case \(column(0)), by a proof \(column(1)), "
        + "proven equivalent \(column(2)), missed \(column(3))"
    }
    let lines = Mutant.Kind.allCases.compactMap { kind in
      counts[kind].map { row in line(kind.rawValue) { row[$0] } }
    }
    return (lines + [line("changes of the rules", total)]).joined(separator: "\n")
  }
}

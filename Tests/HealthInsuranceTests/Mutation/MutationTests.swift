import HealthInsurance
import Rules
import Testing

/// Changes every row, boundary and precedence once. Each change is noticed by a reference case or by a proof, or
/// proven to change no part of the result for anybody.
@Suite struct MutationTests {
  @Test func everyChangeOfTheRulesIsNoticed() throws {
    let mutants = Mutant.all
    var judges = try [HealthInsuranceModel.RuleSet.guide2024, .faq2026].map {
      try MutantJudge($0, among: mutants)
    }
    var tally = MutationTally()
    for mutant in mutants {
      var verdict = MutantJudge.verdictOnDates(of: mutant)
      for position in judges.indices { verdict = verdict.or(judges[position].verdict(on: mutant)) }
      if case .missed(let aspects, let person) = verdict {
        Issue.record("\(mutant.name) changes \(aspects) for \(person)")
      }
      tally.add(verdict, of: mutant.kind)
    }
    print(tally)
    #expect(tally.missed == 0)
    #expect(tally.noticed > tally.equivalent)
  }
}

/// What becomes of a changed rule.
enum MutantVerdict {
  case equivalent
  case noticedByCase, noticedByProof
  case missed(aspects: String, person: String)

  /// The verdict of two looks together: one that notices is enough.
  func or(_ other: @autoclosure () -> MutantVerdict) -> MutantVerdict {
    switch self {
    case .noticedByCase, .noticedByProof: return self
    case .equivalent: return other()
    case .missed:
      if case .equivalent = other() { return self }
      return other()
    }
  }
}

/// How many changes were noticed, and by what.
struct MutationTally: CustomStringConvertible {
  private var counts: [Mutant.Kind: [Int]] = [:]

  mutating func add(_ verdict: MutantVerdict, of kind: Mutant.Kind) {
    let column =
      switch verdict {
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

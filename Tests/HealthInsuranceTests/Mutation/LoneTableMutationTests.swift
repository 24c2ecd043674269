import HealthInsurance
import Rules
import Testing
import Text

/// Changes the tables beside the questionnaire in the same way: the ways to check (T8), 2017 (T11) and private
/// clinics (T12).
@Suite struct LoneTableMutationTests {
  @Test func everyChangeOfTheRulesOf2017IsNoticed() {
    expectNoticed(changesOf: .history2017, AskHistory.questions, LoneCases.history)
  }

  @Test func everyChangeOfPaymentInAPrivateClinicIsNoticed() {
    expectNoticed(changesOf: .privateClinic, AskClinic.questions, LoneCases.clinic)
  }

  private func expectNoticed<Outcome>(
    changesOf table: Table<Outcome>, _ questions: [Question], _ cases: [LoneCase]
  ) where Outcome: RawRepresentable & CaseIterable & Hashable, Outcome.RawValue == String {
    let changes = table.changes()
    var comparison = VariantComparison(
      table.model(questions), variantsUsing: changes.compactMap(\.condition))
    var tally = MutationTally()
    for change in changes {
      let fate = Self.fate(of: change, questions, cases, &comparison)
      if case .missed(let person) = fate { Issue.record("\(change.name) changes the result for \(person)") }
      tally.add(fate, of: change.kind)
    }
    print("\(table.id)\n\(tally)")
    #expect(tally.missed == 0)
    #expect(tally.noticed > tally.equivalent)
  }

  private static func fate<Outcome>(
    of change: TableChange<Outcome>, _ questions: [Question], _ cases: [LoneCase],
    _ comparison: inout VariantComparison
  ) -> MutantFate where Outcome: RawRepresentable & CaseIterable, Outcome.RawValue == String {
    let erased = change.table.erased(\.rawValue)
    let days = HealthInsuranceModel.RuleSet.allCases.map(\.firstDay)
    guard RuleAnalysis.strayDates(in: [erased], firstDays: days).isEmpty else { return .noticedByProof }
    let model = change.table.model(questions)
    guard let difference = comparison.difference(of: model) else { return .equivalent }
    if cases.contains(where: { !comparison.aspects(changedBy: difference, for: $0.answers).isEmpty }) {
      return .noticedByCase
    }
    var analysis = RuleAnalysis(model, with: [erased])
    let isRefuted = analysis.problems(in: [erased]).contains { problem in
      // A row that is left out stands there as one that never applies: that it is dead does not count.
      if case .deadRow = problem { change.kind != .rowLeftOut } else { true }
    }
    return isRefuted ? .noticedByProof : .missed("\(difference.person)")
  }

  @Test(arguments: WayCase.cases) func theWaysThatAReaderCanUse(reference: WayCase) {
    #expect(reference.holds(for: WayToCheck.all))
  }

  @Test func everyChangeOfTheWaysToCheckIsNoticed() {
    let ways = WayToCheck.all
    var changes: [(name: String, ways: [WayToCheck])] = []
    func replacing(_ position: Int, _ what: String, _ address: String?, _ needs: [Document]) {
      let old = ways[position]
      var changed = ways
      changed[position] = WayToCheck(id: old.id, address: address, needs: needs, facts: old.facts)
      changes.append(("\(old.id) \(what)", changed))
    }
    for (position, way) in ways.enumerated() {
      changes.append(
        ("\(way.id) left out", ways.enumerated().filter { $0.offset != position }.map(\.element)))
      if position > 0 {
        var swapped = ways
        swapped.swapAt(position - 1, position)
        changes.append(("\(way.id) moved up", swapped))
      }
      replacing(position, "by another address", way.address == nil ? "https://qoldau.kz" : nil, way.needs)
      for document in Document.allCases {
        let without = way.needs.filter { $0 != document }
        replacing(
          position, "needing \(document) or not", way.address,
          without.count < way.needs.count ? without : way.needs + [document])
      }
    }
    for change in changes {
      #expect(!WayCase.cases.allSatisfy { $0.holds(for: change.ways) }, "\(change.name) is noticed")
    }
    print("T8\nchanges of the ways to check: \(changes.count), noticed by a case \(changes.count)")
  }
}

import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// Changes the tables beside the questionnaire in the same way: the ways to check (T8), 2017 (T11) and private
/// clinics (T12).
@Suite struct LoneTableMutationTests {
  @Test func everyChangeOfTheRulesOf2017IsNoticed() throws {
    expectNoticed(changesOf: try Rulebook.rules.lone("T11"), LoneCases.history)
  }

  @Test func everyChangeOfPaymentInAPrivateClinicIsNoticed() throws {
    expectNoticed(changesOf: try Rulebook.rules.lone("T12"), LoneCases.clinic)
  }

  private func expectNoticed(changesOf lone: LoneTable, _ cases: [LoneCase]) {
    let changes = lone.table.changes()
    var comparison = VariantComparison(lone.model, variantsUsing: changes.compactMap(\.condition))
    var tally = MutationTally()
    for change in changes {
      let fate = Self.fate(of: change, lone, cases, &comparison)
      if case .missed(let person) = fate { Issue.record("\(change.name) changes the result for \(person)") }
      tally.add(fate, of: change.kind)
    }
    print("\(lone.table.id)\n\(tally)")
    #expect(tally.missed == 0)
    #expect(tally.noticed > tally.equivalent)
  }

  private static func fate(
    of change: TableChange, _ lone: LoneTable, _ cases: [LoneCase], _ comparison: inout VariantComparison
  ) -> MutantFate {
    let days = Rulebook.rules.periods.map(\.firstDay)
    guard RuleAnalysis.strayDates(in: [change.table], firstDays: days).isEmpty else { return .noticedByProof }
    var changed = lone
    changed.table = change.table
    let model = changed.model
    guard let difference = comparison.difference(of: model) else { return .equivalent }
    if cases.contains(where: { !comparison.aspects(changedBy: difference, for: $0.answers).isEmpty }) {
      return .noticedByCase
    }
    var analysis = RuleAnalysis(model, with: [change.table])
    let isRefuted = analysis.problems(in: [change.table]).contains { problem in
      // A row that is left out stands there as one that never applies: that it is dead does not count.
      if case .deadRow = problem { change.kind != .rowLeftOut } else { true }
    }
    return isRefuted ? .noticedByProof : .missed("\(difference.person)")
  }

  @Test(arguments: WayCase.cases) func theWaysThatAReaderCanUse(reference: WayCase) {
    #expect(reference.holds(for: [ArticleBlock.Card].waysToCheck))
  }

  @Test func everyChangeOfTheWaysToCheckIsNoticed() {
    let ways = [ArticleBlock.Card].waysToCheck
    var changes: [(name: String, ways: [ArticleBlock.Card])] = []
    func replacing(_ position: Int, _ what: String, _ address: String?, _ needs: [TextKey]) {
      let old = ways[position]
      var changed = ways
      changed[position] = ArticleBlock.Card(id: old.id, address: address, needs: needs, facts: old.facts)
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
        let without = way.needs.filter { $0 != document.text }
        replacing(
          position, "needing \(document) or not", way.address,
          without.count < way.needs.count ? without : way.needs + [document.text])
      }
    }
    for change in changes {
      #expect(!WayCase.cases.allSatisfy { $0.holds(for: change.ways) }, "\(change.name) is noticed")
    }
    print("T8\nchanges of the ways to check: \(changes.count), noticed by a case \(changes.count)")
  }
}

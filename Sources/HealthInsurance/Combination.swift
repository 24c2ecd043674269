internal import Rules

extension Tables {
  /// The combination of the tables (T4, points 1 to 5) as aspects; each may look at those before it.
  func aspects() -> [Aspect] {
    gateAspects() + collectedAspects() + [insuredAspect(), payerAspect()] + branchAspects()
      + groundAspects() + packageAspects() + stepAspects() + documentAspects() + dentalAspects()
      + attachmentAspects() + gapAspects() + becauseAspects()
  }

  private func gateAspects() -> [Aspect] {
    [
      Aspect(
        "gate", values: ["categories", "information", "otherGrounds", "nothing"],
        cases: residence.rows.map { Aspect.Case($0.condition, $0.outcome.next.rawValue) },
        otherwise: "nothing", whenBranchesDiffer: "nothing", isInternal: true),
      Aspect(
        "foreignerGroup", values: ["A", "B", "C", "D", "other", "null"],
        cases: residence.rows.map {
          Aspect.Case($0.condition, $0.outcome.group?.rawValue ?? "null")
        },
        otherwise: "null", whenBranchesDiffer: "null"),
    ]
  }

  /// Which rows of T2 and T3 apply, and what that means together.
  private func collectedAspects() -> [Aspect] {
    let forCategories = Condition.decided("gate", ["categories", "information"])
    let independent = Condition.decided("gate", ["categories", "otherGrounds"])
    let waitingIDs = Set(otherGrounds.rows.filter { $0.condition.looksAt("anythingFits") }.map(\.id))
    let waiting = otherGrounds.rows.filter { waitingIDs.contains($0.id) }
    let collecting = otherGrounds.rows.filter { !waitingIDs.contains($0.id) }
    func gated(_ row: Row<Finding>) -> Condition {
      let isOpenToMigrants = row.outcome.ground == .employer || row.outcome.ground == .independent
      return (isOpenToMigrants ? independent : .rulesApply) && row.condition
    }
    let categoryRows = categories.rows.map { ($0.id, forCategories && $0.condition) }
    let groundRows = collecting.map { ($0.id, gated($0)) }
    let fitting =
      categories.rows.filter { [.yes, .onTurning, .undecided].contains($0.outcome.verdict) }.map(\.id)
      + collecting.filter { $0.outcome.verdict != nil }.map(\.id)
    return flags(categoryRows) + [
      .flag(
        "categoryFits",
        when: .any(
          categories.rows.filter { $0.outcome.verdict == .yes }.map(\.id).unique.map(Condition.fires)),
        isInternal: true)
    ] + flags(groundRows) + [
      .flag("exemptionFits", when: collecting.fireAny(concerning: .exempt), isInternal: true),
      .flag("employerFits", when: collecting.fireAny(concerning: .employer), isInternal: true),
      .flag("independentFits", when: collecting.fireAny(concerning: .independent), isInternal: true),
      .flag("anythingFits", when: .any(fitting.unique.map(Condition.fires)), isInternal: true),
    ] + flags(waiting.map { ($0.id, gated($0)) }) + rowsOfOtherDays
  }

  /// Rows of T3 that do not hold on this day never apply; the combination may still name them.
  private var rowsOfOtherDays: [Aspect] {
    let present = Set(otherGrounds.rows.map(\.id))
    return flags(
      Table.otherGrounds.rows.filter { !present.contains($0.id) }.map { ($0.id, .never) })
  }

  /// Flags named `fires.<row>`; rows of the same id share one.
  private func flags(_ rows: [(id: String, condition: Condition)]) -> [Aspect] {
    rows.map(\.id).unique.map { id in
      .flag("fires.\(id)", when: .any(rows.filter { $0.id == id }.map(\.condition)), isInternal: true)
    }
  }

  /// Rows with this verdict apply. A row id whose rows differ in verdict is told apart by its condition.
  private func collected(_ verdict: Insured) -> Condition {
    let rows = categories.rows + otherGrounds.rows
    return .any(
      rows.filter { $0.outcome.verdict == verdict }.map { row in
        let isAmbiguous = rows.contains { $0.id == row.id && $0.outcome.verdict != verdict }
        return isAmbiguous ? .fires(row.id) && row.condition : .fires(row.id)
      })
  }

  private func insuredAspect() -> Aspect {
    let gate = residence.rows.compactMap { row in
      row.outcome.verdict.map { Aspect.Case(row.condition, $0.rawValue) }
    }
    let overriding = modifiers.rows.compactMap { row -> Aspect.Case? in
      guard case .verdict(let verdict) = row.outcome else { return nil }
      return Aspect.Case(row.condition, verdict.rawValue)
    }
    let best = precedence.map { Aspect.Case(collected($0), $0.rawValue) }
    return Aspect(
      "insured", values: Insured.allCases.map(\.rawValue), cases: gate + overriding + best,
      otherwise: Insured.no.rawValue, whenBranchesDiffer: Insured.undecided.rawValue)
  }

  /// Point 5 of T4.
  private func payerAspect() -> Aspect {
    func line(_ condition: Condition, _ payer: Payer) -> Aspect.Case {
      Aspect.Case(condition, payer.rawValue)
    }
    let gate = residence.rows.compactMap { row in
      row.outcome.verdict.map { line(row.condition, $0 == .undecided ? .undecided : .none) }
    }
    let otherPayers = categories.rows.filter { $0.outcome.verdict == .yes && $0.outcome.payer == .state }
    let local = categories.rows.filter { $0.outcome.payer == .localExecutiveBody }
    let onTurning = otherGrounds.rows.filter { $0.outcome.verdict == .onTurning }
    return Aspect(
      "payer", values: Payer.allCases.map(\.rawValue),
      cases: gate + [
        line(
          .categoryFits
            && (.decided("employerFits", ["yes"]) || .decided("independentFits", ["yes"])), .undecided),
        line(.any(otherPayers.map(\.id).unique.map(Condition.fires)), .state),
        line(.any(local.map(\.id).unique.map(Condition.fires)), .localExecutiveBody),
        line(.exemptionFits, .exempt),
        line(.fires("T3.2"), .employer),
        line(.any(onTurning.map { .fires($0.id) }) && .fires("T3.9"), .undecided),
        line(.fires("T3.9") || .fires("T3.9u"), .`self`),
        line(.any(onTurning.map { .fires($0.id) }), .localExecutiveBody),
        line(.verdict(.undecided), .undecided),
      ],
      otherwise: Payer.none.rawValue, whenBranchesDiffer: Payer.undecided.rawValue)
  }

  /// Whether the branches of an unknown answer lead to different verdicts (T13).
  private func branchAspects() -> [Aspect] {
    let values = Insured.allCases.map(\.rawValue)
    return [
      Aspect(
        "branches", values: values + ["differ"],
        cases: values.map { Aspect.Case(.decided("insured", [$0]), $0) },
        otherwise: "no", whenBranchesDiffer: "differ", isInternal: true)
    ]
  }

  private func groundAspects() -> [Aspect] {
    let rows = categories.rows + otherGrounds.rows
    return Ground.allCases.compactMap { ground in
      let giving = rows.filter {
        $0.outcome.ground == ground && [.yes, .onTurning].contains($0.outcome.verdict)
      }
      guard !giving.isEmpty else { return nil }
      return .flag("ground.\(ground)", when: .any(giving.map(\.id).unique.map(Condition.fires)))
    }
  }
}

extension [Row<Finding>] {
  /// One of the rows that give or concern a ground applies.
  fileprivate func fireAny(concerning ground: Ground) -> Condition {
    .any(filter { $0.outcome.ground == ground }.map(\.id).unique.map(Condition.fires))
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in order.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

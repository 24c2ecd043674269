internal import Rules

extension Tables {
  /// For each volume of care: open, closed, or left undecided by the sources.
  func packageAspects() -> [Aspect] {
    Package.allCases.map { package in
      var cases: [Aspect.Case] = []
      for row in residence.rows {
        if row.outcome.open.contains(package) { cases.append(Aspect.Case(row.condition, "open")) }
        if row.outcome.undecided.contains(package) {
          cases.append(Aspect.Case(row.condition, "undecided"))
        }
      }
      for row in modifiers.rows {
        if case .adds(package) = row.outcome { cases.append(Aspect.Case(row.condition, "open")) }
      }
      if package == .insured {
        let reachable = Condition.decided("gate", ["categories", "otherGrounds"])
        for row in modifiers.rows {
          guard case .opens(let packages) = row.outcome, packages.contains(.insured) else { continue }
          cases.append(Aspect.Case(reachable && row.condition, "open"))
        }
        cases.append(Aspect.Case(reachable && .verdict(.undecided), "undecided"))
      }
      let canBeUndecided = cases.contains { $0.value == "undecided" }
      return Aspect(
        "package.\(package)", values: ["closed", "open"] + (canBeUndecided ? ["undecided"] : []),
        cases: cases, otherwise: "closed", whenBranchesDiffer: canBeUndecided ? "undecided" : "closed")
    }
  }

  /// What to do next: T9, the modifiers of T4, and the contact centre wherever something stays open.
  func stepAspects() -> [Aspect] {
    let causes = steps.rows.filter { !$0.condition.looksAt("causeNamed") }
    let named: [Aspect] = [
      .flag("causeNamed", when: .any(causes.map(\.condition)), isInternal: true)
    ]
    let undecided = Condition.verdict(.undecided)
    let checks = modifiers.rows.filter { $0.outcome == .checkStatus }.map(\.condition)
    let gateCalls = residence.rows.filter(\.outcome.call1414).map(\.condition)
    return named
      + Step.allCases.map { step in
        var reasons = steps.rows.filter { $0.outcome.contains(step) }.map(\.condition)
        var afterwards: Condition?
        if step == .checkStatus {
          reasons += checks + [.verdict(.yes) && .rulesApply && Ask.arrears.is(.own)]
          afterwards = undecided
        }
        if step == .call1414 {
          reasons += gateCalls + callingGaps()
          afterwards = undecided
        }
        return .flag("step.\(step)", when: .any(reasons), unsure: true, orAfterwards: afterwards)
      }
  }

  /// Open questions for which the site names the contact centre beside the result.
  private func callingGaps() -> [Condition] {
    let entrepreneur =
      Condition.verdict(.yes, .undecided) && (.fires("T3.9") || .fires("T3.9u"))
      && Ask.work.is(.entrepreneur) && !.categoryFits
    return [
      entrepreneur,
      .verdict(.yes) && .exemptionFits && !.categoryFits,
      .verdict(.no) && .fires("T2.9x"),
    ]
  }

  func documentAspects() -> [Aspect] {
    let disability = Condition.decided("step.confirmDisability", ["yes"])
    return [
      .flag("document.identity", when: disability, unsure: true),
      .flag("document.mseReferral", when: disability, unsure: true),
      .flag(
        "document.cerebralPalsyRecords", when: disability && Ask.cerebralPalsy.is(.yes), unsure: true),
      .flag("document.digitalSignature", when: online),
      .flag(
        "document.iin", when: .decided("step.checkStatus", ["yes"]), unsure: true,
        orAfterwards: .decided("step.checkStatus", ["yes"])),
    ]
  }

  private var online: Condition { attachment.anyRow { $0 == .way(.online) } }

  func dentalAspects() -> [Aspect] {
    let rows = dental.rows.filter { !$0.condition.looksAt("dentalRowFits") }
    return [
      .flag("dentalRowFits", when: .any(rows.map(\.condition)), isInternal: true),
      Aspect(
        "dental", values: Dental.allCases.map(\.rawValue),
        cases: [
          Aspect.Case(Ask.residence.is(.unknown), Dental.undecided.rawValue),
          Aspect.Case(!.residents, Dental.notStated.rawValue),
        ]
          + dentalPrecedence.map { result in
            Aspect.Case(dental.anyRow { $0 == result }, result.rawValue)
          },
        otherwise: Dental.none.rawValue, whenBranchesDiffer: Dental.undecided.rawValue),
    ]
  }

  func attachmentAspects() -> [Aspect] {
    AttachmentWay.allCases.map { way in
      .flag("attachment.\(way)", when: attachment.anyRow { $0 == .way(way) })
    } + [.flag("attachment.none", when: attachment.anyRow { $0 == .notOpen })]
  }
}

extension Condition {
  /// Whether it looks at an aspect, so that it must be read after it.
  func looksAt(_ aspect: Aspect.ID) -> Bool {
    var found = false
    visit { if case .decided(aspect, _) = $0 { found = true } }
    return found
  }
}

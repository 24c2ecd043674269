internal import Rules

extension Tables {
  /// The open questions (section 17 of the rules) that touch the result.
  func gapAspects() -> [Aspect] {
    let undecided = Condition.verdict(.undecided)
    let entrepreneurPays =
      (.fires("T3.9") || .fires("T3.9u") || .fires("T9.1")) && Ask.work.is(.entrepreneur)
    let gapsOfGate = residence.rows.flatMap(\.gaps).unique.map { gap in
      (gap, Condition.any(residence.rows.filter { $0.gaps.contains(gap) }.map(\.condition)))
    }
    let overlap =
      Condition.categoryFits
      && (.decided("employerFits", ["yes"]) || .decided("independentFits", ["yes"])) && .rulesApply
    let working = Ask.work.is(.employed, .selfEmployed, .entrepreneur)
    let informal =
      .fires("T2.7u") || ((.fires("T3.7") || .fires("T3.12")) && Ask.work.is(.informal))
    var conditions: [(String, Condition)] = [
      ("G-02", .verdict(.yes, .no, .undecided) && entrepreneurPays && !.categoryFits && .rulesApply),
      ("G-03", overlap),
      ("G-04", undecided && informal),
      ("G-05", undecided && (.fires("T3.4u") || .fires("T3.5") || .fires("T3.6"))),
      ("G-06", .verdict(.onTurning)),
      ("G-10", attachment.anyRow { $0 == .undecided } && .residents),
      ("G-11", .verdict(.no) && .fires("T2.9x")),
      ("G-12", .exemptionFits && !.categoryFits),
      ("G-15", .fires("T4.3") || (.fires("T3.10") && .notInsured)),
      ("G-17", .verdict(.notShown)),
      ("G-18", dental.anyRow { $0 == .undecided } && .decided("dental", ["undecided"])),
      (
        "G-20",
        .fires("T2.10") && Ask.custody.is(.houseArrest) && working && .rulesApply
      ),
      (
        "G-22",
        Ask.pregnant.is(.yes) && working && Ask.registeredPregnancy.is(.no) && .rulesApply
      ),
      ("G-24", .fires("T3.3") && .notInsured),
    ]
    conditions += gapsOfGate
    let workUnknown = Ask.work.is(.unknown) && .decided("branches", ["differ"])
    return fires(of: modifiers.rows.map { ($0.id, $0.condition) })
      + fires(of: steps.rows.map { ($0.id, $0.condition) })
      + conditions.map(\.0).unique.sorted().map { gap in
        .flag(
          "gap.\(gap)", when: .any(conditions.filter { $0.0 == gap }.map(\.1)),
          orAfterwards: gap == "G-04" ? workUnknown : nil)
      }
  }

  private func fires(of rows: [(id: String, condition: Condition)]) -> [Aspect] {
    rows.map(\.id).unique.map { id in
      .flag("fires.\(id)", when: .any(rows.filter { $0.id == id }.map(\.condition)), isInternal: true)
    }
  }

  /// The rows that decided: those that apply and without which the result would read differently.
  func becauseAspects() -> [Aspect] {
    func because(_ row: String, _ condition: Condition, afterwards: Condition? = nil) -> Aspect {
      .flag("because.\(row)", when: condition, orAfterwards: afterwards)
    }
    var aspects: [Aspect] = []
    for id in residence.rows.map(\.id).unique {
      aspects.append(because(id, .any(residence.rows.filter { $0.id == id }.map(\.condition))))
    }
    for table in [categories, otherGrounds] {
      for id in table.rows.map(\.id).unique {
        let decisive = table.rows.filter { $0.id == id }.map { decisiveness(of: $0) }
        aspects.append(because(id, .fires(id) && .any(decisive)))
      }
    }
    for row in modifiers.rows {
      switch row.outcome {
      case .verdict(let verdict): aspects.append(because(row.id, .fires(row.id) && .verdict(verdict)))
      case .checkStatus, .adds: aspects.append(because(row.id, .fires(row.id)))
      case .opens: break
      }
    }
    for table in [cerebralPalsy, servicemanFamily] {
      for row in table.rows { aspects.append(because(row.id, .rulesApply && row.condition)) }
    }
    for row in dental.rows {
      aspects.append(
        because(row.id, .residents && row.condition && .decided("dental", [row.outcome.rawValue])))
    }
    for id in attachment.rows.map(\.id).unique {
      aspects.append(because(id, .any(attachment.rows.filter { $0.id == id }.map(\.condition))))
    }
    aspects.append(because("T13.3", .never, afterwards: .decided("branches", ["differ"])))
    return aspects
  }

  /// A ground always counts; a row that leaves open or denies only where nothing better applies.
  private func decisiveness(of row: Row<Finding>) -> Condition {
    switch row.outcome.verdict {
    case .yes, .onTurning: .always
    case .undecided: .verdict(.undecided)
    case .notYet: .verdict(.notYet)
    case .no: .verdict(.no)
    case .notShown: .verdict(.notShown)
    case nil: .verdict(.no)
    }
  }
}

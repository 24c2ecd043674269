internal import Rules

/// What a row of T4 changes in a result.
public enum Modifier: Sendable, Hashable {
  /// The verdict becomes this.
  case verdict(Insured)
  /// The status should be checked.
  case checkStatus
  /// This volume of care is added.
  case adds(Package)
  /// These volumes are open.
  case opens([Package])
}

extension Table<Modifier> {
  /// T4: what changes the result once all grounds are collected. The order is that of precedence.
  static let modifiers = Table(
    "T4", .collect,
    rows: [
      Row(
        "T4.1", when: .rulesApply && Ask.shownInStatus.is(.no) && (.categoryFits || .exemptionFits),
        then: .verdict(.notShown),
        basis: .facts(["STA-13"]), gaps: ["G-17"], source: .guide2024, valid: .from2024),
      Row(
        "T4.2", when: .statusMatters && Ask.shownInStatus.is(.notChecked),
        then: .checkStatus,
        basis: .facts(["CHK-01"]), source: .faq2026, valid: .from2024),
      Row(
        "T4.3", when: .rulesApply && Ask.arrears.is(.own) && .categoryFits,
        then: .verdict(.undecided),
        basis: .facts(["STA-12"]), gaps: ["G-15"], source: .guide2024, valid: .from2024),
      Row(
        "T4.4", when: .statusMatters && Ask.arrears.is(.unknown),
        then: .checkStatus,
        basis: .facts(["PAY-10"]), source: .faq2026, valid: .from2024),
      Row(
        "T4.5", when: .verdict(.yes, .onTurning),
        then: .opens([.guaranteed, .insured]),
        basis: .facts(["SYS-09"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.6", when: .verdict(.no, .notYet, .notShown),
        then: .opens([.guaranteed]),
        basis: .facts(["SYS-09", "GOB-05"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.7",
        when: .rulesApply
          && Ask.service.is(.serviceman, .conscript, .specialStateBody, .lawEnforcement),
        then: .adds(.additional),
        basis: .facts(["PKG-06"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.8", when: .rulesApply && Ask.custody.is(.remand, .convict, .minimumSecurity),
        then: .adds(.additional),
        basis: .facts(["PKG-07"]), source: .guide2024, valid: .from2024),
    ])
}

extension Insured {
  /// The order in which verdicts of several rows win (point 3 of T4).
  static let precedence: [Insured] = [.yes, .onTurning, .undecided, .notYet, .no]
}

extension Condition {
  /// The gate of residence leads to T2 and T3.
  static let rulesApply = Condition.decided("gate", ["categories"])
  /// The gate of residence leads to some table, so that the status says something.
  static let statusMatters = Condition.decided("gate", ["categories", "information", "otherGrounds"])
  /// One of the fifteen categories fits.
  static let categoryFits = Condition.decided("categoryFits", ["yes"])
  /// The person is exempt from contributions.
  static let exemptionFits = Condition.decided("exemptionFits", ["yes"])

  /// The verdict is one of these.
  static func verdict(_ values: Insured...) -> Condition {
    .decided("insured", values.map(\.rawValue))
  }
}

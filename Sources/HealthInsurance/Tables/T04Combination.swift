internal import Rules

extension Table {
  /// T4: what changes the result once all grounds are collected. The order is that of precedence.
  static let modifiers = Table(
    "T4", .collect,
    rows: [
      Row(
        "T4.1", when: .insuranceReaches && Ask.shownInStatus.is(.no) && .groundFits,
        then: [.verdict(.notShown)],
        basis: .facts(["STA-12", "STA-13", "STA-14"]), gaps: ["G-17"], source: .guide2024, valid: .from2024),
      Row(
        "T4.1n",
        when: .insuranceReaches && Ask.shownInStatus.is(.no) && !.groundFits && !.oneStepIsMissing,
        then: [.verdict(.no)],
        basis: .facts(["CHK-02"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.1n",
        when: .insuranceReaches && Ask.shownInStatus.is(.no) && !.groundFits && .oneStepIsMissing,
        then: [.verdict(.notYet)],
        basis: .facts(["CHK-02"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.2", when: .statusMatters && Ask.shownInStatus.is(.notChecked),
        then: [.step(.checkStatus)],
        basis: .facts(["CHK-01", "CHK-02"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.3",
        when: .rulesApply && Ask.arrears.is(.own) && (.categoryFits || .exemptionFits || .onTurningFits),
        then: [.verdict(.undecided)],
        basis: .facts(["STA-12"]), gaps: ["G-15"], source: .guide2024, valid: .from2024),
      Row(
        "T4.4", when: .statusMatters && Ask.arrears.is(.unknown),
        then: [.step(.checkStatus)],
        basis: .facts(["CHK-02", "PAY-10"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.5", when: .verdict(.yes, .onTurning),
        then: [.covers(.guaranteed), .covers(.insured)],
        basis: .facts(["SYS-09"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.6", when: .verdict(.no, .notYet, .notShown),
        then: [.covers(.guaranteed)],
        basis: .facts(["SYS-09", "GOB-05"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.7",
        when: .rulesApply
          && Ask.service.is(.serviceman, .conscript, .specialStateBody, .lawEnforcement),
        then: [.opens(.additional)],
        basis: .facts(["PKG-06"]), source: .guide2024, valid: .from2024),
      Row(
        "T4.8", when: .rulesApply && Ask.custody.is(.remand, .convict, .minimumSecurity),
        then: [.opens(.additional)],
        basis: .facts(["PKG-07"]), source: .guide2024, valid: .from2024),
    ])
}

extension Insured {
  /// The order in which verdicts of several rows win (point 3 of T4).
  static let precedence: [Insured] = [.yes, .onTurning, .undecided, .notYet, .no]
}

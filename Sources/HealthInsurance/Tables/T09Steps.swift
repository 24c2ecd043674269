internal import Rules

extension Table {
  /// T9: what to do, by cause. Every row that fits applies; the steps stand in the order of doing.
  static let steps = Table(
    "T9", .collect,
    rows: [
      Row(
        "T9.1",
        when: .notInsured && .insuranceReaches && Ask.arrears.is(.own) && !.categoryFits && !.hasOfficialJob,
        then: [.step(.payArrears), .step(.pay)],
        basis: .facts(["UNI-02", "UNI-06", "PAY-10"]), gaps: ["G-15"],
        source: .guide2024, valid: .from2024),
      Row(
        "T9.1e",
        when: .notInsured && .insuranceReaches && Ask.arrears.is(.own) && !.categoryFits && .hasOfficialJob,
        then: [.step(.payArrears), .step(.call1414)],
        basis: .facts(["STA-14", "UNI-06", "PAY-10"]), gaps: ["G-15"],
        source: .guide2024, valid: .from2024),
      Row(
        "T9.1c",
        when: .notInsured && .insuranceReaches && Ask.arrears.is(.own) && !.categoryFits
          && (Ask.work.is(.entrepreneur)
            || Ask.arrearsMonths.isAtLeast(Parameters.arrearsWindow.current + 1)),
        then: [.step(.call1414)],
        basis: .facts(["UNI-02", "UNI-06", "PAY-10"]), gaps: ["G-15"],
        source: .guide2024, valid: .from2024),
      Row(
        "T9.2", when: .notInsured && .applies("T3.3"),
        then: [.step(.askEmployer), .step(.call1414)],
        basis: .facts(["STA-14"]), gaps: ["G-24"], source: .guide2024, valid: .from2024),
      Row(
        "T9.3", when: .stepsOfNo && .rulesApply && .notWorking && Ask.registeredUnemployed.is(.no),
        then: [.step(.registerUnemployed)],
        basis: .facts(["CAT-02", "UNI-04", "UNE-01"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.4", when: .notInsured && (.applies("T3.7") || .applies("T3.7i") || .applies("T3.5")),
        then: [.step(.confirmWellbeing)],
        basis: .facts(["UNI-05", "DE-09"]), source: .faq2026, valid: .from2026),
      Row(
        "T9.4b",
        when: .stepsOfNo && .rulesApply && Ask.work.is(.none, .informal)
          && Ask.wellbeingLevel.is(.unknown) && Ask.pensionContributionsLast3Months.isNot(.yes),
        then: [.step(.confirmWellbeing)],
        basis: .facts(["UNI-05", "DE-09"]), source: .faq2026, valid: .from2026),
      Row(
        "T9.5",
        when: .verdict(.notShown)
          && (.categoryFits || .exemptionFits || .onTurningFits || .applies("T3.9")),
        then: [.step(.correctData), .step(.call1414)],
        basis: .facts(["STA-13"]), gaps: ["G-17"], source: .guide2024, valid: .from2024),
      Row(
        "T9.5e", when: .verdict(.notShown) && .applies("T3.2"),
        then: [.step(.askEmployer), .step(.call1414)],
        basis: .facts(["STA-14"]), gaps: ["G-17", "G-24"], source: .guide2024, valid: .from2024),
      Row(
        "T9.6", when: .notInsured && (.applies("T2.3x") || .applies("T2.3u")),
        then: [.step(.registerPregnancy)],
        basis: .facts(["STA-16"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.7", when: .notInsured && .applies("T2.13x"),
        then: [.step(.confirmDisability)],
        basis: .facts(["CAT-13", "UNI-03", "DIS-01"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.8", when: .stepsOfNo && .insuranceReaches && !.hasOfficialJob,
        then: [.step(.pay)],
        basis: .facts(["PAY-03", "UNI-06"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.9", when: .verdict(.undecided) && .applies("T3.9u"),
        then: [.step(.pay)],
        basis: .facts(["PAY-02", "PAY-03", "STA-01"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.9g", when: .verdict(.yes, .undecided) && .applies("T3.9"),
        then: [.step(.pay)],
        basis: .facts(["PAY-02", "PAY-03", "STA-01"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.10", when: .statusMatters,
        then: [.step(.checkStatus)],
        basis: .facts(["CHK-01", "CHK-02"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.11", when: !.statusMatters,
        then: [.step(.call1414)],
        basis: .facts(["CON-01"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.12", when: .statusMatters && Ask.shownInStatus.is(.no),
        then: [.step(.call1414)],
        basis: .facts(["CHK-09", "CON-01"]), source: .guide2024, valid: .from2024),
    ])
}

internal import Rules

extension Table {
  /// The rows that name a cause of their own, as a reader looks for it; the others refine these.
  static let causes = ["T9.1", "T9.2", "T9.3", "T9.4", "T9.5", "T9.6", "T9.7", "T9.8"]

  /// T9: what to do when not insured, by cause. Every row that fits applies.
  static let steps = Table(
    "T9", .collect,
    rows: [
      Row(
        "T9.1", when: .notInsured && .insuranceReaches && Ask.arrears.is(.own) && !.categoryFits,
        then: [.step(.payArrears), .step(.pay)],
        basis: .facts(["UNI-02", "UNI-06", "PAY-10"]), gaps: ["G-15"],
        source: .faq2026, valid: .from2024),
      Row(
        "T9.1c",
        when: .notInsured && .insuranceReaches && Ask.arrears.is(.own) && !.categoryFits
          && (Ask.work.is(.entrepreneur)
            || Ask.arrearsMonths.isAtLeast(Parameters.arrearsWindow.current + 1)),
        then: [.step(.call1414)],
        basis: .facts(["UNI-02", "UNI-06", "PAY-10"]), gaps: ["G-15"],
        source: .faq2026, valid: .from2024),
      Row(
        "T9.2", when: .notInsured && .applies("T3.3"),
        then: [.step(.askEmployer), .step(.call1414)],
        basis: .facts(["STA-14"]), gaps: ["G-24"], source: .guide2024, valid: .from2024),
      Row(
        "T9.3", when: .stepsOfNo && .rulesApply && .notWorking && Ask.registeredUnemployed.is(.no),
        then: [.step(.registerUnemployed)],
        basis: .facts(["UNI-04", "UNE-01"]), source: .faq2026, valid: .from2024),
      Row(
        "T9.4", when: .notInsured && (.applies("T3.7") || .applies("T3.5")),
        then: [.step(.confirmWellbeing)],
        basis: .facts(["UNI-05", "DE-09"]), source: .faq2026, valid: .from2026),
      Row(
        "T9.4b",
        when: .stepsOfNo && .rulesApply && Ask.work.is(.none, .informal)
          && Ask.wellbeingLevel.is(.unknown) && Ask.pensionContributionsLast3Months.isNot(.yes),
        then: [.step(.confirmWellbeing)],
        basis: .facts(["UNI-05", "DE-09"]), source: .faq2026, valid: .from2026),
      Row(
        "T9.5", when: .verdict(.notShown),
        then: [.step(.correctData), .step(.call1414)],
        basis: .facts(["STA-13"]), gaps: ["G-17"], source: .guide2024, valid: .from2024),
      Row(
        "T9.6", when: .notInsured && (.applies("T2.3x") || .applies("T2.3u")),
        then: [.step(.registerPregnancy)],
        basis: .facts(["STA-16"]), source: .guide2024, valid: .from2024),
      Row(
        "T9.7", when: .notInsured && .applies("T2.13x"),
        then: [.step(.confirmDisability)],
        basis: .facts(["UNI-03", "DIS-01"]), source: .faq2026, valid: .from2024),
      Row(
        "T9.8", when: .stepsOfNo && .insuranceReaches && .noCauseNamed,
        then: [.step(.pay)],
        basis: .facts(["PAY-03", "UNI-06"]), source: .faq2026, valid: .from2024),
      Row(
        "T9.9", when: .verdict(.undecided) && .applies("T3.9u"),
        then: [.step(.pay)],
        basis: .facts(["PAY-02", "PAY-03"]), source: .faq2026, valid: .from2024),
    ])
}

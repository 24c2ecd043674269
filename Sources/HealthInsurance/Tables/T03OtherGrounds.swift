internal import Rules

extension Table {
  /// T3: grounds beside the categories. Every row that fits applies.
  static let otherGrounds = Table(
    "T3", .collect,
    rows: [
      Row(
        "T3.1", when: Ask.service.is(.serviceman, .conscript, .specialStateBody, .lawEnforcement),
        then: .insured(.exempt, paidBy: .exempt),
        basis: .facts(["MIL-01", "MIL-02", "STA-03", "PKG-06"]), gaps: ["G-12"],
        source: .guide2024, valid: .from2024),
      Row(
        "T3.2", when: Ask.work.is(.employed) && Ask.leave.is(.none) && Ask.arrears.isNot(.employer, .own),
        then: .insured(.employer, paidBy: .employer),
        basis: .facts(["STA-01", "PAY-01", "CP-06"]), source: .guide2024, valid: .from2024),
      Row(
        "T3.3", when: Ask.work.is(.employed) && Ask.leave.is(.none) && Ask.arrears.is(.employer),
        then: .notInsured(.employer),
        basis: .facts(["STA-14"]), gaps: ["G-24"], source: .guide2024, valid: .from2024),
      Row(
        "T3.3o", when: .hasOfficialJob && Ask.arrears.is(.own),
        then: .notInsured(.employer),
        basis: .facts(["STA-14"]), gaps: ["G-15"], source: .guide2024, valid: .from2024),
      Row(
        "T3.4",
        when: .levelDorE && Ask.work.is(.none) && Ask.pensionContributionsLast3Months.is(.no),
        then: .insuredOnTurning(.wellbeingDE, paidBy: .localExecutiveBody),
        basis: .facts(
          [
            "DE-01", "DE-02", "DE-03", "DE-04", "DE-05", "DE-06", "DE-07", "DE-08", "DE-09", "DE-10",
            "DE-11", "DE-12", "PAY-06", "PAY-07",
          ]),
        gaps: ["G-06"], source: .faq2026, valid: .from2026),
      Row(
        "T3.4u",
        when: .levelDorE && Ask.work.is(.none) && Ask.pensionContributionsLast3Months.is(.unknown),
        then: .undecided(.wellbeingDE),
        basis: .facts(["DE-03"]), gaps: ["G-05"], source: .faq2026, valid: .from2026),
      Row(
        "T3.5", when: .levelDorE && Ask.work.is(.informal),
        then: .undecided(.wellbeingDE),
        basis: .facts(["CP-04"]), gaps: ["G-05"], source: .faq2026, valid: .from2026),
      Row(
        "T3.6", when: .levelDorE && Ask.pensionContributionsLast3Months.is(.yes),
        then: .undecided(.wellbeingDE),
        basis: .facts(["DE-03"]), gaps: ["G-05"], source: .faq2026, valid: .from2026),
      Row(
        "T3.7",
        when: Ask.wellbeingLevel.is(.unknown) && .nothingElseFits && Ask.work.is(.none)
          && Ask.pensionContributionsLast3Months.isNot(.yes),
        then: .notInsured(),
        basis: .facts(["DE-09", "UNI-05"]), source: .faq2026, valid: .from2026),
      Row(
        "T3.7i",
        when: Ask.wellbeingLevel.is(.unknown) && .nothingElseFits && Ask.work.is(.informal)
          && Ask.pensionContributionsLast3Months.isNot(.yes),
        then: .undecided(),
        basis: .facts(["DE-09", "UNI-05"]), gaps: ["G-04"], source: .faq2026, valid: .from2026),
      Row(
        "T3.8", when: .levelDorE,
        then: [],
        basis: .facts(["DE-04"]), source: .faq2026, valid: .only2024),
      Row(
        "T3.9", when: Ask.paysForSelf.is(.regularly) && Ask.arrears.is(.none),
        then: .insured(.independent, paidBy: .`self`),
        basis: .facts(["STA-01", "PAY-02", "PAY-03"]), source: .guide2024, valid: .from2024),
      Row(
        "T3.9u", when: .independent && Ask.paysForSelf.is(.stopped, .never) && Ask.arrears.is(.none),
        then: .undecided(.independent, paidBy: .`self`),
        basis: .facts(["STA-01", "STA-12", "PAY-10"]), source: .guide2024, valid: .from2024),
      Row(
        "T3.10",
        when: (.independent || Ask.paysForSelf.is(.regularly, .stopped)) && Ask.arrears.is(.own),
        then: .notInsured(.independent),
        basis: .facts(["STA-12", "UNI-02", "UNI-06"]), gaps: ["G-15"], source: .guide2024, valid: .from2024),
      Row(
        "T3.11",
        when: (.independent || Ask.paysForSelf.is(.regularly, .stopped)) && Ask.arrears.is(.unknown),
        then: .undecided(.independent),
        basis: .facts(["STA-12", "PAY-10"]), source: .guide2024, valid: .from2024),
      Row(
        "T3.12", when: .nothingElseFits && Ask.work.isNot(.informal),
        then: .notInsured(),
        basis: .facts(["STA-11", "UNI-01", "UNI-06"]), source: .guide2024, valid: .from2024),
      Row(
        "T3.12i", when: .nothingElseFits && Ask.work.is(.informal),
        then: .undecided(),
        basis: .facts(["STA-11", "UNI-01", "UNI-06"]), gaps: ["G-04"], source: .guide2024, valid: .from2024),
    ])
}

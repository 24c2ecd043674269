internal import Rules

extension Table {
  /// T10: families of servicemen. The rows explain; the grounds themselves are in T2 and T3.
  static let servicemanFamily = Table(
    "T10", .collect,
    rows: [
      Row(
        "T10.1", when: family && Ask.work.is(.employed), then: [], note: "the employer pays",
        basis: .facts(["PAY-01"]), source: .faq2026, valid: .from2026),
      Row(
        "T10.2", when: family && .notWorking && Ask.registeredUnemployed.is(.yes), then: [],
        note: "category 2",
        basis: .facts(["CAT-02", "UNE-01"]), setAside: ["MIL-04"], source: .guide2024, valid: .from2024),
      Row(
        "T10.3",
        when: family && .notWorking && Ask.registeredUnemployed.is(.no) && !.categoryFits,
        then: [], note: "no; register as unemployed",
        basis: .facts(["STA-11", "UNE-01"]), setAside: ["MIL-04"], source: .guide2024, valid: .from2024),
      Row(
        "T10.4", when: family && .categoryFits, then: [], note: "the person's own category",
        basis: .facts(["CAT-00"]), source: .guide2024, valid: .from2024),
      Row(
        "T10.5", when: family && Ask.receivesPension.is(.yes),
        then: [], note: "category 8",
        basis: .facts(["CAT-08"]), source: .guide2024, valid: .from2024),
    ])

  private static let family = Ask.servicemanFamily.is(.yes)
}

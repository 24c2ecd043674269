internal import Rules

extension Table {
  /// T5: turning 18 with cerebral palsy. The rows explain; the grounds themselves are in T2 and T3.
  static let cerebralPalsy = Table(
    "T5", .collect,
    rows: [
      Row(
        "T5.0", when: palsy && Ask.age.isUnder(Parameters.adultAge.current),
        then: [], note: "category 1, with a disability also 13; prepare before the birthday",
        basis: .facts(["CAT-16", "CP-01", "CP-02"]), source: .faq2026, valid: .from2026),
      Row(
        "T5.0d",
        when: Ask.age.isUnder(Parameters.adultAge.current)
          && (palsy || Ask.disability.is(.limitationsWithoutStatus))
          && Ask.disability.is(.none, .limitationsWithoutStatus, .unknown),
        then: [.step(.confirmDisability), .notice(.endsAtAdultAge)],
        basis: .facts(["CP-01", "CP-02", "DIS-01"]), source: .faq2026, valid: .from2026),
      Row(
        "T5.17", when: Ask.age.is(from: Parameters.adultAge.current - 1, under: Parameters.adultAge.current),
        then: [.notice(.endsAtAdultAge)],
        basis: .facts(["CAT-21", "CP-01"]), source: .faq2026, valid: .from2026),
      Row(
        "T5.17d",
        when: Ask.age.isUnder(Parameters.adultAge.current)
          && Ask.disability.is(.child, .groupI, .groupII, .groupIII, .groupUnknown),
        then: [.notice(.disabilityKeeps)],
        basis: .facts(["CAT-13", "CP-01", "DIS-08"]), source: .faq2026, valid: .from2026),
      Row(
        "T5.a",
        when: adult && Ask.disability.is(.child, .groupI, .groupII, .groupIII, .groupUnknown),
        then: [], note: "category 13",
        basis: .facts(["CP-02", "DIS-08"]), source: .faq2026, valid: .from2026),
      Row(
        "T5.a'", when: adult && Ask.disability.is(.limitationsWithoutStatus),
        then: [], note: "obtain disability status",
        basis: .facts(["DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-05", "DIS-06", "DIS-07"]),
        source: .faq2026, valid: .from2026),
      Row(
        "T5.b",
        when: adult && Ask.work.is(.none) && Ask.study.isNot(.fullTime)
          && Ask.disability.is(.none),
        then: [], note: "category 2 once registered as unemployed",
        basis: .facts(["CP-03", "UNE-01"]), source: .faq2026, valid: .from2026),
      Row(
        "T5.c", when: adult && Ask.work.is(.informal),
        then: [], note: "undecided: the level must be confirmed",
        basis: .facts(["CP-04"]), gaps: ["G-05"], source: .faq2026, valid: .from2026),
      Row(
        "T5.d", when: adult && Ask.study.is(.fullTime),
        then: [], note: "category 14",
        basis: .facts(["CP-05"]), source: .faq2026, valid: .from2026),
      Row(
        "T5.e", when: adult && Ask.work.is(.employed),
        then: [], note: "the employer pays",
        basis: .facts(["CP-06"]), source: .faq2026, valid: .from2026),
      Row(
        "T5.f", when: adult && .independent,
        then: [], note: "pays independently",
        basis: .facts(["CP-07"]), source: .faq2026, valid: .from2026),
    ])

  private static let palsy = Ask.cerebralPalsy.is(.yes)
  private static let adult = palsy && Ask.age.isAtLeast(Parameters.adultAge.current)
}

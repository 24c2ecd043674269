internal import Rules

extension Table {
  /// T2: the categories for which the state pays. Every row that fits applies.
  static let categories = Table(
    "T2", .collect,
    rows: [
      Row(
        "T2.1", when: Ask.age.isUnder(Parameters.adultAge.current),
        then: .insured(.category1, paidBy: .state),
        basis: .facts(["CAT-01", "CAT-21"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.2", when: Ask.registeredUnemployed.is(.yes),
        then: .insured(.category2, paidBy: .state),
        basis: .facts(["CAT-02"]), source: .guide2024, valid: .only2024),
      Row(
        "T2.2", when: Ask.registeredUnemployed.is(.yes),
        then: .insured(.category2, paidBy: .localExecutiveBody),
        basis: .facts(["CAT-02", "PAY-05", "CP-03"]), source: .faq2026, valid: .from2026),
      Row(
        "T2.3", when: Ask.pregnant.is(.yes) && .notWorking && Ask.registeredPregnancy.is(.yes),
        then: .insured(.category3, paidBy: .state),
        basis: .facts(["CAT-03", "STA-16"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.3u", when: Ask.pregnant.is(.yes) && .notWorking && Ask.registeredPregnancy.is(.unknown),
        then: .undecided(),
        basis: .facts(["STA-16"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.3x", when: Ask.pregnant.is(.yes) && .notWorking && Ask.registeredPregnancy.is(.no),
        then: .notYet,
        basis: .facts(["STA-16"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.4", when: Ask.youngestChildAge.isUnder(Parameters.childCareAge.current) && .notWorking,
        then: .insured(.category4, paidBy: .state),
        basis: .facts(["CAT-04"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.5",
        when: Ask.leave.is(.maternity, .adoption)
          || (Ask.leave.is(.childcare) && Ask.youngestChildAge.isUnder(Parameters.childCareAge.current)),
        then: .insured(.category5, paidBy: .state),
        basis: .facts(["CAT-05"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.6", when: Ask.caresFor.is(.childWithDisability) && .notWorking,
        then: .insured(.category6, paidBy: .state),
        basis: .facts(["CAT-06"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.7", when: Ask.caresFor.is(.groupI, .groupISinceChildhood) && .notWorking,
        then: .insured(.category7, paidBy: .state),
        basis: .facts(["CAT-07"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.7u", when: Ask.caresFor.is(.otherSinceChildhood) && .notWorking,
        then: .undecided(),
        basis: .facts(["CAT-25"]), gaps: ["G-04"], source: .faq2026, valid: .from2026),
      Row(
        "T2.7u",
        when: .informalInsteadOfNotWorking
          && ((Ask.pregnant.is(.yes) && Ask.registeredPregnancy.is(.yes))
            || Ask.youngestChildAge.isUnder(Parameters.childCareAge.current)
            || Ask.caresFor.is(.childWithDisability, .groupI, .groupISinceChildhood)
            || Ask.residence.is(.kandas)
            || Ask.targetedAssistance.is(.yes)),
        then: .undecided(),
        basis: .facts(["CAT-03", "CAT-04", "CAT-06", "CAT-07", "CAT-11", "CAT-15"]), gaps: ["G-04"],
        source: .guide2024, valid: .from2024),
      Row(
        "T2.8", when: Ask.receivesPension.is(.yes) || Ask.warVeteran.is(.yes),
        then: .insured(.category8, paidBy: .state),
        basis: .facts(["CAT-08"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.9", when: Ask.custody.is(.convict),
        then: .insured(.category9, paidBy: .state),
        basis: .facts(["CAT-09"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.9x", when: Ask.custody.is(.minimumSecurity),
        then: [],
        basis: .facts(["CAT-09"]), gaps: ["G-11"], source: .guide2024, valid: .from2024),
      Row(
        "T2.10", when: Ask.custody.is(.remand, .houseArrest),
        then: .insured(.category10, paidBy: .state),
        basis: .facts(["CAT-10"]), gaps: ["G-20"], source: .guide2024, valid: .from2024),
      Row(
        "T2.11", when: Ask.residence.is(.kandas) && .notWorking,
        then: .insured(.category11, paidBy: .state),
        basis: .facts(["CAT-11"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.12",
        when: Ask.award.is(.altynAlqa, .kumisAlqa, .motherHeroine, .maternalGloryI, .maternalGloryII),
        then: .insured(.category12, paidBy: .state),
        basis: .facts(["CAT-12"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.13", when: Ask.disability.is(.child, .groupI, .groupII, .groupIII, .groupUnknown),
        then: .insured(.category13, paidBy: .state),
        basis: .facts(["CAT-13", "DIS-08"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.13x", when: Ask.disability.is(.limitationsWithoutStatus),
        then: .notYet,
        basis: .facts(
          ["CAT-13", "CP-02", "DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-05", "DIS-06", "DIS-07", "DIS-08"]
        ),
        source: .guide2024, valid: .from2024),
      Row(
        "T2.14", when: Ask.study.is(.fullTime),
        then: .insured(.category14, paidBy: .state),
        basis: .facts(["CAT-14", "CP-05"]), source: .guide2024, valid: .from2024),
      Row(
        "T2.15", when: Ask.targetedAssistance.is(.yes) && .notWorking,
        then: .insured(.category15, paidBy: .state),
        basis: .facts(["CAT-15"]), source: .guide2024, valid: .from2024),
    ])
}

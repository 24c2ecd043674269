internal import Rules

extension Table {
  /// T6: free dental care, a list of its own. Every row that fits applies; the best of them counts.
  static let dental = Table(
    "T6", .collect,
    rows: [
      Row(
        "T6.1", when: Ask.age.isUnder(Parameters.adultAge.current), then: [.dental(.emergencyAndPlanned)],
        basis: .facts(["DEN-02", "DEN-12"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.2", when: Ask.pregnant.is(.yes), then: [.dental(.emergencyAndPlanned)],
        basis: .facts(["DEN-03", "DEN-12"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.3", when: Ask.warVeteran.is(.yes), then: [.dental(.emergency)],
        basis: .facts(["DEN-04"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.4", when: Ask.disability.is(.groupI, .groupII, .groupIII, .groupUnknown),
        then: [.dental(.emergency)],
        basis: .facts(["DEN-05"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.5", when: Ask.award.is(.altynAlqa, .kumisAlqa), then: [.dental(.emergency)],
        basis: .facts(["DEN-06"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.5u", when: Ask.award.is(.motherHeroine, .maternalGloryI, .maternalGloryII),
        then: [.dental(.undecided)],
        basis: .facts(["DEN-06"]), gaps: ["G-18"], source: .guide2024, valid: .from2024),
      Row(
        "T6.6", when: Ask.targetedAssistance.is(.yes), then: [.dental(.emergency)],
        basis: .facts(["DEN-07"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.7", when: Ask.receivesPension.is(.yes), then: [.dental(.emergency)],
        basis: .facts(["DEN-08"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.8", when: Ask.listedDisease.is(.yes), then: [.dental(.emergency)],
        basis: .facts(["DEN-09"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.9", when: Ask.caresFor.is(.childWithDisability) && .notWorking, then: [.dental(.emergency)],
        basis: .facts(["DEN-10"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.10", when: Ask.caresFor.is(.groupISinceChildhood) && .notWorking, then: [.dental(.emergency)],
        basis: .facts(["DEN-11"]), source: .guide2024, valid: .from2024),
      Row(
        "T6.10u", when: Ask.caresFor.is(.groupI) && .notWorking, then: [.dental(.undecided)],
        basis: .facts(["DEN-11"]), gaps: ["G-18"], source: .guide2024, valid: .from2024),
      Row(
        "T6.11", when: .noDentalRowFits, then: [.dental(.none)],
        basis: .facts(["DEN-01"]), source: .guide2024, valid: .from2024),
    ])
}

extension Dental {
  /// The order in which results of several rows win.
  static let precedence: [Dental] = [.emergencyAndPlanned, .emergency, .undecided, .none]
}

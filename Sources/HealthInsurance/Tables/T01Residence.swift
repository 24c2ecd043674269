internal import Rules

extension Table {
  /// T1: who may be insured at all. Everybody falls under exactly one row.
  static let residence = Table(
    "T1", .unique,
    rows: [
      Row(
        "T1.1", when: Ask.residence.is(.citizen),
        then: [.next(.categories), .opens(.guaranteed)],
        basis: .facts(["GOB-12", "OSM-10"]), source: .guide2024, valid: .from2024),
      Row(
        "T1.2", when: Ask.residence.is(.kandas),
        then: [.next(.categories), .opens(.guaranteed)],
        basis: .facts(["GOB-13", "OSM-13"]), source: .guide2024, valid: .from2024),
      Row(
        "T1.3", when: Ask.residence.is(.permitForeigner, .permitStateless),
        then: [.next(.categories), .opens(.guaranteed), .group(.A)],
        basis: .facts(["GOB-15", "GOB-16", "OSM-11", "OSM-12", "FOR-02", "FOR-03"]),
        source: .guide2024, valid: .from2024),
      Row(
        "T1.4", when: Ask.residence.is(.refugee),
        then: [
          .next(.information), .verdict(.undecided), .opens(.guaranteed), .leavesOpen(.insured),
          .step(.call1414),
        ],
        basis: .facts(["GOB-14", "OSM-15"]), gaps: ["G-07"], source: .guide2024, valid: .from2024),
      Row(
        "T1.5", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.labourMigrant),
        then: [.next(.otherGrounds), .opens(.dangerousDiseasesOnly), .group(.B)],
        basis: .facts(["OSM-14", "GOB-11", "FOR-04"]), setAside: ["FOR-05"], gaps: ["G-09"],
        source: .guide2024, valid: .from2024),
      Row(
        "T1.6", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.familyMember),
        then: [
          .next(.nothing), .verdict(.undecided), .opens(.dangerousDiseasesOnly), .leavesOpen(.insured),
          .group(.B), .step(.call1414),
        ],
        basis: .facts(["OSM-14", "CAT-01"]), gaps: ["G-08"], source: .guide2024, valid: .from2024),
      Row(
        "T1.7", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.illegal),
        then: [.next(.nothing), .verdict(.no), .opens(.dangerousDiseasesOnly), .group(.B)],
        basis: .facts(["STA-15", "FOR-11", "GOB-11"]), source: .guide2024, valid: .from2024),
      Row(
        "T1.8", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.visitor),
        then: [.next(.nothing), .verdict(.no), .opens(.dangerousDiseasesOnly), .group(.B), .step(.call1414)],
        basis: .facts(["GOB-11", "OSM-14"]), gaps: ["G-09"], source: .guide2024, valid: .from2024),
      Row(
        "T1.8", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.unknown),
        then: [
          .next(.nothing), .verdict(.undecided), .opens(.dangerousDiseasesOnly), .leavesOpen(.insured),
          .group(.B), .step(.call1414),
        ],
        basis: .facts(["GOB-11", "OSM-14"]), gaps: ["G-09"], source: .guide2024, valid: .from2024),
      Row(
        "T1.9", when: Ask.residence.is(.cis),
        then: [.next(.nothing), .verdict(.no), .opens(.dangerousDiseasesOnly), .group(.C), .step(.call1414)],
        basis: .facts(["GOB-11", "FOR-06"]), setAside: ["FOR-07"], gaps: ["G-09"],
        source: .guide2024, valid: .from2024),
      Row(
        "T1.10", when: Ask.residence.is(.otherForeigner),
        then: [.next(.nothing), .verdict(.no), .opens(.dangerousDiseasesOnly), .group(.D)],
        basis: .facts(["GOB-11", "FOR-08"]), setAside: ["FOR-09"], source: .guide2024, valid: .from2024),
      Row(
        "T1.11", when: Ask.residence.is(.temporaryStateless),
        then: [
          .next(.nothing), .verdict(.no), .opens(.dangerousDiseasesOnly), .group(.other), .step(.call1414),
        ],
        basis: .facts(["GOB-11"]), gaps: ["G-23"], source: .guide2024, valid: .from2024),
      Row(
        "T1.12", when: Ask.residence.is(.unknown),
        then: [
          .next(.nothing), .verdict(.undecided), .leavesOpen(.guaranteed), .leavesOpen(.insured),
          .step(.call1414),
        ],
        basis: .caution("without knowing who the person is here, nothing can be said"),
        source: .guide2024, valid: .from2024),
    ])
}

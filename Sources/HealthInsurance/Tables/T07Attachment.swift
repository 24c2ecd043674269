internal import Questionnaire
internal import Rules

extension Table {
  /// T7: how to attach to a polyclinic. Every row that fits applies.
  static let attachment = Table(
    "T7", .collect,
    rows: [
      Row(
        "T7.1", when: .residents && Ask.digitalSignature.is(.yes), then: [.attachment(.online)],
        basis: .facts(["ATT-02", "ATT-03", "ATT-04"]), source: .faq2026, valid: .from2026),
      Row(
        "T7.2", when: .residents && .inAttachmentGroup, then: [.attachment(.inPerson)],
        basis: .facts(
          [
            "ATT-05", "ATT-06", "ATT-07", "ATT-08", "ATT-09", "ATT-10", "ATT-11", "ATT-12", "ATT-13",
            "ATT-14", "ATT-15", "ATT-16",
          ]), source: .faq2026, valid: .from2026),
      Row(
        "T7.3", when: .residents && Ask.digitalSignature.isNot(.yes) && !.inAttachmentGroup,
        then: [.attachment(.undecided)],
        basis: .facts(["ATT-01"]), gaps: ["G-10"], source: .faq2026, valid: .from2026),
      Row(
        "T7.4",
        when: Ask.residence.is(.permitForeigner, .permitStateless) && Ask.digitalSignature.is(.yes),
        then: [.attachment(.online)],
        basis: .facts(["FOR-02"]), source: .guide2024, valid: .from2024),
      Row(
        "T7.5", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.labourMigrant, .familyMember),
        then: [.attachment(.clinicApplication)],
        basis: .facts(["FOR-04"]), source: .guide2024, valid: .from2024),
      Row(
        "T7.6", when: Ask.residence.is(.cis, .otherForeigner), then: [.attachment(.none)],
        basis: .facts(["FOR-06", "FOR-08"]), source: .guide2024, valid: .from2024),
      Row(
        "T7.7", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.illegal, .visitor, .unknown),
        then: [.attachment(.undecided)],
        basis: .facts(["FOR-04", "FOR-11"]), gaps: ["G-09"], source: .guide2024, valid: .from2024),
      Row(
        "T7.7", when: Ask.residence.is(.temporaryStateless), then: [.attachment(.undecided)],
        basis: .facts(["FOR-12"]), gaps: ["G-23"], source: .guide2024, valid: .from2024),
    ])
}

extension [ArticleBlock.Entry] {
  /// The eleven groups that may attach in person (T7.2), in the order of the sources.
  static let attachmentGroups: [ArticleBlock.Entry] = [
    .init("pensioner", text: TextKey("attachmentGroup", "pensioner"), of: "T7", fact: "ATT-06"),
    .init("disability", text: TextKey("attachmentGroup", "disability"), of: "T7", fact: "ATT-07"),
    .init(
      "legalRepresentative", text: TextKey("attachmentGroup", "legalRepresentative"), of: "T7", fact: "ATT-08"
    ),
    .init("guardian", text: TextKey("attachmentGroup", "guardian"), of: "T7", fact: "ATT-09"),
    .init("convict", text: TextKey("attachmentGroup", "convict"), of: "T7", fact: "ATT-10"),
    .init("conscript", text: TextKey("attachmentGroup", "conscript"), of: "T7", fact: "ATT-11"),
    .init("outOfTownStudent", text: TextKey("attachmentGroup", "outOfTownStudent"), of: "T7", fact: "ATT-12"),
    .init("madrasahStudent", text: TextKey("attachmentGroup", "madrasahStudent"), of: "T7", fact: "ATT-13"),
    .init("bornAbroad", text: TextKey("attachmentGroup", "bornAbroad"), of: "T7", fact: "ATT-14"),
    .init(
      "institutionResident", text: TextKey("attachmentGroup", "institutionResident"), of: "T7", fact: "ATT-15"
    ),
    .init("byProxy", text: TextKey("attachmentGroup", "byProxy"), of: "T7", fact: "ATT-16"),
  ]
}

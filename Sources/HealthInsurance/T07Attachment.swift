public import Rules

/// What a row of T7 says about attaching to a polyclinic.
public enum Attachment: Sendable, Hashable {
  /// By this way.
  case way(AttachmentWay)
  /// Attachment is not open.
  case notOpen
  /// The sources leave it open.
  case undecided
}

/// One of the groups that may attach in person.
public struct AttachmentGroupRow: Sendable, Hashable {
  /// The stable name, by which texts name the group.
  public let id: String
  /// Who belongs to it.
  public let condition: Condition
  /// The fact it stands on.
  public let fact: String
}

extension Table<Attachment> {
  /// T7: how to attach to a polyclinic. Every row that fits applies.
  static let attachment = Table(
    "T7", .collect,
    rows: [
      Row(
        "T7.1", when: .residents && Ask.digitalSignature.is(.yes), then: .way(.online),
        basis: .facts(["ATT-02", "ATT-03", "ATT-04"]), source: .faq2026, valid: .from2024),
      Row(
        "T7.2", when: .residents && .inAttachmentGroup, then: .way(.inPerson),
        basis: .facts(["ATT-05"] + attachmentGroupRows.map(\.fact)), source: .faq2026, valid: .from2024),
      Row(
        "T7.3", when: .residents && Ask.digitalSignature.isNot(.yes) && !.inAttachmentGroup,
        then: .undecided,
        basis: .facts(["ATT-01"]), gaps: ["G-10"], source: .faq2026, valid: .from2024),
      Row(
        "T7.4",
        when: Ask.residence.is(.permitForeigner, .permitStateless) && Ask.digitalSignature.is(.yes),
        then: .way(.online),
        basis: .facts(["FOR-02"]), source: .guide2024, valid: .from2024),
      Row(
        "T7.5", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.labourMigrant, .familyMember),
        then: .way(.clinicApplication),
        basis: .facts(["FOR-04"]), source: .guide2024, valid: .from2024),
      Row(
        "T7.6", when: Ask.residence.is(.cis, .otherForeigner), then: .notOpen,
        basis: .facts(["FOR-06", "FOR-08"]), source: .guide2024, valid: .from2024),
      Row(
        "T7.7", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.illegal, .visitor, .unknown),
        then: .undecided,
        basis: .facts(["FOR-04", "FOR-11"]), gaps: ["G-09"], source: .guide2024, valid: .from2024),
      Row(
        "T7.7", when: Ask.residence.is(.temporaryStateless), then: .undecided,
        basis: .facts(["FOR-12"]), gaps: ["G-23"], source: .guide2024, valid: .from2024),
    ])

  /// The eleven groups that may attach in person, in the order of the sources.
  static let attachmentGroupRows: [AttachmentGroupRow] = [
    AttachmentGroupRow(
      id: "pensioner", condition: Ask.receivesPension.is(.yes), fact: "ATT-06"),
    AttachmentGroupRow(
      id: "disability", condition: Ask.disability.is(.groupI, .groupII, .groupIII, .groupUnknown),
      fact: "ATT-07"),
    AttachmentGroupRow(
      id: "legalRepresentative", condition: Ask.attachmentGroups.includes(.legalRepresentative),
      fact: "ATT-08"),
    AttachmentGroupRow(
      id: "guardian", condition: Ask.attachmentGroups.includes(.guardian), fact: "ATT-09"),
    AttachmentGroupRow(id: "convict", condition: Ask.custody.is(.convict), fact: "ATT-10"),
    AttachmentGroupRow(id: "conscript", condition: Ask.service.is(.conscript), fact: "ATT-11"),
    AttachmentGroupRow(
      id: "outOfTownStudent", condition: Ask.attachmentGroups.includes(.outOfTownStudent),
      fact: "ATT-12"),
    AttachmentGroupRow(
      id: "madrasahStudent", condition: Ask.attachmentGroups.includes(.madrasahStudent),
      fact: "ATT-13"),
    AttachmentGroupRow(
      id: "bornAbroad", condition: Ask.attachmentGroups.includes(.bornAbroad), fact: "ATT-14"),
    AttachmentGroupRow(
      id: "institutionResident", condition: Ask.attachmentGroups.includes(.institutionResident),
      fact: "ATT-15"),
    AttachmentGroupRow(
      id: "byProxy", condition: Ask.attachmentGroups.includes(.byProxy), fact: "ATT-16"),
  ]
}

extension Condition {
  /// T1.1 to T1.4: citizens, kandas, refugees, holders of a residence permit.
  static let residents = Ask.residence.is(.citizen, .kandas, .refugee, .permitForeigner, .permitStateless)
  /// In one of the eleven groups.
  static let inAttachmentGroup =
    Ask.receivesPension.is(.yes)
    || Ask.disability.is(.groupI, .groupII, .groupIII, .groupUnknown)
    || Ask.custody.is(.convict) || Ask.service.is(.conscript)
    || Ask.attachmentGroups.includesAny(of: AttachmentGroup.allCases)
}

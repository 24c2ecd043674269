import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// Attachment and dental care around every condition of T6 and T7, and families of servicemen.
@Suite struct AttachmentCases {
  static let cases = dental + attachment + residences + groups + families

  static let dental = [
    PartCase(
      .dental, "cares for a child with a disability, in service",
      ["caresFor": "childWithDisability", "service": "conscript"], "none"),
    PartCase(
      .dental, "cares for a child with a disability, on leave",
      ["caresFor": "childWithDisability", "leave": "childcare"], "none"),
    PartCase(
      .dental, "cares for group I since childhood, in service",
      ["caresFor": "groupISinceChildhood", "service": "conscript"], "none"),
    PartCase(
      .dental, "cares for group I since childhood, on leave",
      ["caresFor": "groupISinceChildhood", "leave": "childcare"], "none"),
    PartCase(
      .dental, "cares for group I, with a job", ["caresFor": "groupI", "work": "employed"], "none"),
    PartCase(
      .dental, "cares for group I, in service", ["caresFor": "groupI", "service": "conscript"], "none"),
    PartCase(.dental, "cares for group I, on leave", ["caresFor": "groupI", "leave": "childcare"], "none"),
    PartCase(
      .dental, "a pensioner with an award that is not on the list",
      ["receivesPension": "yes", "award": "motherHeroine"], "emergency"),
  ]

  static let attachment = [
    PartCase(.attachment, "a permit and a signature", ["residence": "permitForeigner"], "online"),
    PartCase(
      .attachment, "a citizen whose earlier answer has stopped to matter", ["eaeuRole": "labourMigrant"],
      "online"),
    PartCase(
      .attachment, "the family of a labour migrant", ["residence": "eaeu", "eaeuRole": "familyMember"],
      "clinicApplication"),
    PartCase(.attachment, "from elsewhere", ["residence": "otherForeigner"], "none"),
    PartCase(.attachment, "an illegal migrant", ["residence": "eaeu", "eaeuRole": "illegal"], ""),
    PartCase(.attachment, "stateless for a time", ["residence": "temporaryStateless"], ""),
  ]

  static let residences = [
    PartCase(.rows, "a kandas", ["residence": "kandas"], "T1.2 T2.11 T6.11 T7.1"),
    PartCase(.rows, "a permit", ["residence": "permitForeigner"], "T1.3 T3.12 T6.11 T7.1 T7.4"),
    PartCase(.rows, "a permit, stateless", ["residence": "permitStateless"], "T1.3 T3.12 T6.11 T7.1 T7.4"),
    PartCase(.rows, "a pensioner from the CIS", ["residence": "cis", "receivesPension": "yes"], "T1.9 T7.6"),
    PartCase(
      .rows, "a kandas with a pension", ["residence": "kandas", "receivesPension": "yes"],
      "T1.2 T2.8 T2.11 T6.7 T7.1 T7.2"),
    PartCase(
      .rows, "a pensioner with a permit", ["residence": "permitForeigner", "receivesPension": "yes"],
      "T1.3 T2.8 T6.7 T7.1 T7.2 T7.4"),
    PartCase(
      .rows, "a stateless pensioner with a permit",
      ["residence": "permitStateless", "receivesPension": "yes"],
      "T1.3 T2.8 T6.7 T7.1 T7.2 T7.4"),
    PartCase(
      .rows, "no signature, from the CIS", ["residence": "cis", "digitalSignature": "no"], "T1.9 T7.6"),
    PartCase(.rows, "no signature", ["digitalSignature": "no"], "T1.1 T3.12 T6.11 T7.3"),
    PartCase(.rows, "signature unknown", ["digitalSignature": "unknown"], "T1.1 T3.12 T6.11"),
    PartCase(
      .rows, "no signature, a kandas", ["residence": "kandas", "digitalSignature": "no"],
      "T1.2 T2.11 T6.11 T7.3"),
    PartCase(
      .rows, "no signature, a refugee", ["residence": "refugee", "digitalSignature": "no"], "T1.4 T6.11 T7.3"),
    PartCase(
      .rows, "no signature, a permit", ["residence": "permitForeigner", "digitalSignature": "no"],
      "T1.3 T3.12 T6.11 T7.3"),
    PartCase(
      .rows, "no signature, a permit, stateless", ["residence": "permitStateless", "digitalSignature": "no"],
      "T1.3 T3.12 T6.11 T7.3"),
    PartCase(.rows, "an illegal migrant", ["residence": "eaeu", "eaeuRole": "illegal"], "T1.7 T7.7"),
    PartCase(.rows, "a visitor", ["residence": "eaeu", "eaeuRole": "visitor"], "T1.8 T7.7"),
    PartCase(.rows, "from the EAEU, why is unknown", ["residence": "eaeu"], "T1.8 T7.7"),
    PartCase(.rows, "stateless for a time", ["residence": "temporaryStateless"], "T1.11 T7.7"),
  ]

  /// Each of the groups that may attach in person, without a signature.
  static let groups =
    [
      PartCase(
        .rows, "a pensioner", ["receivesPension": "yes", "digitalSignature": "no"], "T1.1 T2.8 T6.7 T7.2"),
      PartCase(
        .rows, "a convict", ["custody": "convict", "digitalSignature": "no"], "T1.1 T2.9 T4.8 T6.11 T7.2"),
      PartCase(
        .rows, "a conscript", ["service": "conscript", "digitalSignature": "no"], "T1.1 T3.1 T4.7 T6.11 T7.2"),
    ]
    + ["groupI", "groupII", "groupIII", "groupUnknown"].map { group in
      PartCase(
        .rows, group, ["disability": .value(group), "digitalSignature": "no"], "T1.1 T2.13 T6.4 T7.2")
    }
    + [
      "legalRepresentative", "guardian", "outOfTownStudent", "madrasahStudent", "bornAbroad",
      "institutionResident", "byProxy",
    ].map { group in
      PartCase(
        .rows, group, ["attachmentGroups": .several([group]), "digitalSignature": "no"],
        "T1.1 T3.12 T6.11 T7.2")
    }

  /// A member of a serviceman's family.
  private static func member(_ others: [Question.ID: Answer]) -> [Question.ID: Answer] {
    ["servicemanFamily": "yes"].merging(others) { $1 }
  }

  static let families = [
    PartCase(.rows, "not working", member([:]), "T1.1 T3.12 T10.3 T6.11 T7.1"),
    PartCase(.rows, "with a job", member(["work": "employed"]), "T1.1 T3.2 T10.1 T6.11 T7.1"),
    PartCase(
      .rows, "no family, registered as unemployed", ["registeredUnemployed": "yes"], "T1.1 T2.2 T6.11 T7.1"),
    PartCase(
      .rows, "registered as unemployed", member(["registeredUnemployed": "yes"]),
      "T1.1 T2.2 T10.2 T10.4 T6.11 T7.1"),
    PartCase(
      .rows, "registered and with a job", member(["registeredUnemployed": "yes", "work": "employed"]),
      "T1.1 T2.2 T3.2 T10.1 T10.4 T6.11 T7.1"),
    PartCase(
      .rows, "registered and in service", member(["registeredUnemployed": "yes", "service": "conscript"]),
      "T1.1 T2.2 T3.1 T4.7 T10.4 T6.11 T7.1 T7.2"),
    PartCase(
      .rows, "registered and on leave", member(["registeredUnemployed": "yes", "leave": "childcare"]),
      "T1.1 T2.2 T10.4 T6.11 T7.1"),
    PartCase(.rows, "a child", member(["age": 7]), "T1.1 T2.1 T10.4 T6.1 T7.1"),
    PartCase(.rows, "in service", member(["service": "conscript"]), "T1.1 T3.1 T4.7 T6.11 T7.1 T7.2"),
    PartCase(.rows, "on leave", member(["leave": "childcare"]), "T1.1 T3.12 T6.11 T7.1"),
    PartCase(.rows, "no family, a pensioner", ["receivesPension": "yes"], "T1.1 T2.8 T6.7 T7.1 T7.2"),
    PartCase(
      .rows, "a pensioner", member(["receivesPension": "yes"]), "T1.1 T2.8 T10.4 T10.5 T6.7 T7.1 T7.2"),
  ]

  @Test(arguments: cases)
  func careAndAttachment(reference: PartCase) throws { try reference.check() }
}

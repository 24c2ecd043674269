/// No child.
public enum NoChild: String, CaseIterable, Sendable {
  case none
}

/// Citizenship or status in Kazakhstan; a permit is a residence permit.
public enum Residence: String, CaseIterable, Sendable {
  case citizen, kandas, refugee, permitForeigner, permitStateless, eaeu, cis, otherForeigner
  case temporaryStateless, unknown
}

/// Why a citizen of the Eurasian Economic Union is in Kazakhstan.
public enum EAEURole: String, CaseIterable, Sendable {
  case labourMigrant, familyMember, illegal, visitor, unknown
}

/// Disability; `child` is a child with a disability, the last but one "lasting limitations, no status yet".
public enum Disability: String, CaseIterable, Sendable {
  case none, child, groupI, groupII, groupIII, groupUnknown, limitationsWithoutStatus, unknown
}

/// Work; `employed` is official employment, `informal` is work without a contract.
public enum Work: String, CaseIterable, Sendable {
  case employed, selfEmployed, entrepreneur, informal, none, unknown
}

/// Service.
public enum Service: String, CaseIterable, Sendable {
  case none, serviceman, conscript, specialStateBody, lawEnforcement
}

/// Study.
public enum Study: String, CaseIterable, Sendable {
  case fullTime, other, none
}

/// Leave from a job.
public enum Leave: String, CaseIterable, Sendable {
  case none, maternity, adoption, childcare
}

/// Whom the person cares for; the third is "group I since childhood", the fourth "since childhood, not group I".
public enum CaresFor: String, CaseIterable, Sendable {
  case none, childWithDisability, groupI, groupISinceChildhood, otherSinceChildhood
}

/// Awards of mothers of many children.
public enum Award: String, CaseIterable, Sendable {
  case none, altynAlqa, kumisAlqa, motherHeroine, maternalGloryI, maternalGloryII
}

/// Custody or sentence.
public enum Custody: String, CaseIterable, Sendable {
  case none, remand, houseArrest, minimumSecurity, convict
}

/// Levels of social well-being; D is the crisis level, E the emergency level.
public enum WellbeingLevel: String, CaseIterable, Sendable {
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case A, B, C, D, E, unknown
}

/// Whether the person pays for himself or herself.
public enum PaysForSelf: String, CaseIterable, Sendable {
  case regularly, stopped, never
}

/// Whose arrears there are.
public enum Arrears: String, CaseIterable, Sendable {
  case none, own, employer, unknown
}

/// Whether the status check shows the person's ground.
public enum ShownInStatus: String, CaseIterable, Sendable {
  case yes, no, notChecked
}

/// Groups that may attach in person and that no other question covers.
public enum AttachmentGroup: String, CaseIterable, Sendable {
  case legalRepresentative, guardian, outOfTownStudent, madrasahStudent, bornAbroad
  case institutionResident, byProxy
}

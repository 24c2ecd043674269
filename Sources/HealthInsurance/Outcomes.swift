public import Rules

/// Whether a person is insured, best first (section 6 of the rules, points 3 and T4.1).
public enum Insured: String, CaseIterable, Sendable {
  case yes, onTurning, notYet, notShown, no, undecided
}

/// The ground of insurance, in the order in which grounds are listed.
public enum Ground: String, CaseIterable, Sendable {
  case category1, category2, category3, category4, category5, category6, category7, category8
  case category9, category10, category11, category12, category13, category14, category15
  case employer, exempt, wellbeingDE, independent
}

/// Who pays the contributions.
public enum Payer: String, CaseIterable, Sendable {
  case state, localExecutiveBody, employer, `self`, exempt, none, undecided
}

/// A volume of medical care.
public enum Package: String, CaseIterable, Sendable {
  case guaranteed, insured, additional, dangerousDiseasesOnly
}

/// What a person can do next, in the order of doing.
public enum Step: String, CaseIterable, Sendable {
  case registerPregnancy, confirmDisability, payArrears, askEmployer, correctData, registerUnemployed
  case confirmWellbeing, pay, checkStatus, call1414
}

/// What a result says beside the answer, because it will change.
public enum Notice: String, CaseIterable, Sendable {
  /// The ground by age ends on the 18th birthday.
  case endsAtAdultAge
  /// The ground by disability has no end of age.
  case disabilityKeeps
}

/// What the questionnaire asks on for, beyond the answer, because a step depends on it.
public enum Asking: String, CaseIterable, Sendable {
  /// Whether a child has cerebral palsy or lasting limitations.
  case limitationsOfChild
  /// The level of well-being of somebody who works without a contract.
  case levelOfInformalWorker
}

/// A document to have at hand.
public enum Document: String, CaseIterable, Sendable {
  case identity, mseReferral, cerebralPalsyRecords, digitalSignature, iin
}

/// Free dental care.
public enum Dental: String, CaseIterable, Sendable {
  case none, emergency, emergencyAndPlanned, undecided, notStated
}

/// A way to attach to a polyclinic; `none` where attachment is not open, `undecided` where the sources leave it open.
public enum AttachmentWay: String, CaseIterable, Sendable {
  case online, inPerson, clinicApplication, none, undecided
}

/// The group of foreigners in the guide of 2024; `other` is in none of the four, `null` is no foreigner.
public enum ForeignerGroup: String, CaseIterable, Sendable {
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case A, B, C, D, other, null
}

/// Which tables the gate of residence (T1) opens.
public enum Gate: String, CaseIterable, Sendable {
  /// T2 and T3.
  case categories
  /// T2, for information only.
  case information
  /// T3, and there only the employer and own payments.
  case otherGrounds
  /// None.
  case nothing
}

/// An open question (section 17 of the rules).
public enum Gap: String, CaseIterable, Sendable {
  case entrepreneurRate = "G-02"
  case overlappingPayers = "G-03"
  case informalWork = "G-04"
  case levelsBeyondTheRule = "G-05"
  case startOfLevels = "G-06"
  case refugees = "G-07"
  case migrantFamilies = "G-08"
  case foreignersOnVisits = "G-09"
  case attachmentWithoutSignature = "G-10"
  case minimumSecurity = "G-11"
  case servicePayers = "G-12"
  case lengthOfArrears = "G-15"
  case correctionOfData = "G-17"
  case dentalGroups = "G-18"
  case houseArrestAndWork = "G-20"
  case pregnantAndWorking = "G-22"
  case temporaryStateless = "G-23"
  case employersArrears = "G-24"
}

/// The parts of a result, and what rows say to one another on the way to it.
public enum Outcome {
  /// Whether the person is insured.
  public static let insured = OneOf<Insured>("insured")
  /// Who pays.
  public static let payer = OneOf<Payer>("payer")
  /// The grounds that fit.
  public static let grounds = ListOf<Ground>("ground")
  /// The volumes of care that are open.
  public static let packages = ListOf<Package>("package")
  /// What to do next.
  public static let steps = ListOf<Step>("step")
  /// What will change.
  public static let notices = ListOf<Notice>("notice")
  /// What is asked for besides the answer.
  static let asking = ListOf<Asking>("asking")
  /// Documents to have at hand.
  public static let documents = ListOf<Document>("document")
  /// Free dental care.
  public static let dental = OneOf<Dental>("dental")
  /// Ways to attach to a polyclinic.
  public static let attachment = ListOf<AttachmentWay>("attachment")
  /// The group of foreigners.
  public static let foreignerGroup = OneOf<ForeignerGroup>("foreignerGroup")
  /// The open questions that touch the result.
  public static let gaps = ListOf<Gap>("gap")

  /// Which tables T1 opens.
  static let gate = OneOf<Gate>("gate")
  /// The ground of which a row speaks, also where it denies it or leaves it open.
  static let concerned = ListOf<Ground>("concerned")
  /// The volumes of care that a verdict opens to those whom insurance reaches.
  static let covered = ListOf<Package>("covered")
  /// Who paid in 2017 (T11).
  static let history = OneOf<History2017>("history2017")
  /// Whether a private clinic may ask for payment (T12).
  static let clinicPayment = OneOf<ClinicPayment>("clinicPayment")
}

extension Conclusion {
  /// Insured or not.
  static func verdict(_ verdict: Insured) -> Conclusion { Outcome.insured.becomes(verdict) }
  /// T1 opens these tables.
  static func next(_ gate: Gate) -> Conclusion { Outcome.gate.becomes(gate) }
  /// The person is in this group of foreigners.
  static func group(_ group: ForeignerGroup) -> Conclusion { Outcome.foreignerGroup.becomes(group) }
  /// The volume of care is open.
  static func opens(_ package: Package) -> Conclusion { Outcome.packages.adds(package) }
  /// The sources leave open whether the volume of care is open.
  static func leavesOpen(_ package: Package) -> Conclusion { Outcome.packages.leavesOpen(package) }
  /// The volume of care is open to those whom insurance reaches.
  static func covers(_ package: Package) -> Conclusion { Outcome.covered.adds(package) }
  /// The ground fits.
  static func ground(_ ground: Ground) -> Conclusion { Outcome.grounds.adds(ground) }
  /// The row speaks of the ground.
  static func concerns(_ ground: Ground) -> Conclusion { Outcome.concerned.adds(ground) }
  /// This one pays.
  static func payer(_ payer: Payer) -> Conclusion { Outcome.payer.becomes(payer) }
  /// This is to be done next.
  static func step(_ step: Step) -> Conclusion { Outcome.steps.adds(step) }
  /// This will change.
  static func notice(_ notice: Notice) -> Conclusion { Outcome.notices.adds(notice) }
  /// Dental care to this extent.
  static func dental(_ dental: Dental) -> Conclusion { Outcome.dental.becomes(dental) }
  /// Attachment by this way.
  static func attachment(_ way: AttachmentWay) -> Conclusion { Outcome.attachment.adds(way) }
  /// Paid like this in 2017.
  static func history(_ history: History2017) -> Conclusion { Outcome.history.becomes(history) }
  /// A private clinic may ask for payment or not.
  static func clinicPayment(_ payment: ClinicPayment) -> Conclusion { Outcome.clinicPayment.becomes(payment) }
}

extension [Conclusion] {
  /// Insured: the contributions are paid or not owed.
  static func insured(_ ground: Ground, paidBy payer: Payer) -> [Conclusion] {
    [.verdict(.yes), .ground(ground), .concerns(ground), .payer(payer)]
  }

  /// Insured from the moment of turning for care.
  static func insuredOnTurning(_ ground: Ground, paidBy payer: Payer) -> [Conclusion] {
    [.verdict(.onTurning), .ground(ground), .concerns(ground), .payer(payer)]
  }

  /// The sources, or an answer still to be found, leave it open.
  static func undecided() -> [Conclusion] { [.verdict(.undecided)] }

  /// The sources leave open whether this ground fits.
  static func undecided(_ ground: Ground) -> [Conclusion] { [.verdict(.undecided), .concerns(ground)] }

  /// The sources leave open whether this ground fits; who pays is known.
  static func undecided(_ ground: Ground, paidBy payer: Payer) -> [Conclusion] {
    [.verdict(.undecided), .concerns(ground), .payer(payer)]
  }

  /// Not insured today; one named step opens a category.
  static let notYet: [Conclusion] = [.verdict(.notYet)]

  /// Not insured.
  static func notInsured() -> [Conclusion] { [.verdict(.no)] }

  /// Not insured, for a reason that concerns this ground.
  static func notInsured(_ ground: Ground) -> [Conclusion] { [.verdict(.no), .concerns(ground)] }
}

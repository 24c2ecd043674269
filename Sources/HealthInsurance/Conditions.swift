internal import Rules

// Conditions that several rows and definitions share.
extension Condition {
  // MARK: Answers

  /// Not working: no work, no service, and not on leave (section 1 of the rules).
  static let notWorking = Ask.work.is(.none) && Ask.service.is(.none) && Ask.leave.is(.none)
  /// As not working, but with informal work, of which the sources do not say what it is (G-04).
  static let informalInsteadOfNotWorking =
    Ask.work.is(.informal) && Ask.service.is(.none) && Ask.leave.is(.none)
  /// Employed, self-employed or a registered entrepreneur.
  static let works = Ask.work.is(.employed, .selfEmployed, .entrepreneur)
  /// In an official job and not on leave from it.
  static let hasOfficialJob = Ask.work.is(.employed) && Ask.leave.is(.none)
  /// Self-employed or a registered entrepreneur.
  static let independent = Ask.work.is(.selfEmployed, .entrepreneur)
  /// The level of well-being is confirmed as crisis (D) or emergency (E).
  static let levelDorE = Ask.wellbeingLevel.is(.D, .E)
  /// T1.1 to T1.4: citizens, kandas, refugees, holders of a residence permit.
  static let residents = Ask.residence.is(.citizen, .kandas, .refugee, .permitForeigner, .permitStateless)
  /// In one of the eleven groups that may attach in person.
  static let inAttachmentGroup =
    Ask.receivesPension.is(.yes)
    || Ask.disability.is(.groupI, .groupII, .groupIII, .groupUnknown)
    || Ask.custody.is(.convict) || Ask.service.is(.conscript)
    || Ask.attachmentGroups.includesAny(of: AttachmentGroup.allCases)

  // MARK: What T1 opens

  /// T1 opens one of these.
  static func gate(_ gates: Gate...) -> Condition {
    .decided(.part(Outcome.gate.id), gates.map(\.rawValue))
  }

  /// T1 opens T2 and T3.
  static let rulesApply = gate(.categories)
  /// T1 opens some table, so that the status says something.
  static let statusMatters = gate(.categories, .information, .otherGrounds)
  /// The person may be insured, and may pay independently.
  static let insuranceReaches = gate(.categories, .otherGrounds)

  // MARK: What rows say together

  /// One of the fifteen categories fits.
  static let categoryFits = holds("categoryFits")
  /// The person is exempt from contributions.
  static let exemptionFits = holds("exemptionFits")
  /// Some ground fits, whatever the status says.
  static let groundFits = holds("groundFits")
  /// One named step would open a category.
  static let oneStepIsMissing = holds("oneStepIsMissing")
  /// A row speaks of a job.
  static let employerFits = holds("employerFits")
  /// A row speaks of own payments.
  static let independentFits = holds("independentFits")
  /// Insured on turning for care.
  static let onTurningFits = holds("onTurningFits")
  /// The person pays, or should pay, independently.
  static let paysIndependently = applies("T3.9") || applies("T3.9u")
  /// No row of T2 or T3 before this one gives a ground, leaves one open, or names arrears.
  static let nothingElseFits = Condition.decided(.helper("anythingFits"), ["no"])
  /// No other row of T6 applies.
  static let noDentalRowFits = Condition.decided(.helper("dentalRowFits"), ["no"])

  // MARK: The verdict

  /// The verdict is one of these.
  static func verdict(_ values: Insured...) -> Condition {
    .decided(.part(Outcome.insured.id), values.map(\.rawValue))
  }

  /// The verdict is neither insured nor a matter of missing data.
  static let notInsured = verdict(.no, .notYet, .undecided)
  /// Not insured today, or left open because the work is informal.
  static let stepsOfNo = verdict(.no, .notYet) || (verdict(.undecided) && applies("T3.12i"))
}

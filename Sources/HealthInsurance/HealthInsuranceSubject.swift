public import Questionnaire
internal import Rules

extension QuestionnaireSubject {
  /// Kazakhstan's mandatory social health insurance: its rules, and what they mean to those who read their results.
  public static let healthInsurance = QuestionnaireSubject(
    rules: .healthInsurance,
    sources: [.faq2026, .guide2024, .booklet2017, .press2026],
    figures: Parameters.figures,
    screens: .healthInsurance,
    audiences: .healthInsurance,
    result: .healthInsurance,
    withoutRules: [
      .verdict(.undecided), .payer(.undecided), .leavesOpen(.guaranteed), .leavesOpen(.insured),
      .step(.checkStatus), .step(.call1414), Outcome.documents.adds(.iin), .dental(.undecided), .group(.null),
    ],
    fields: .healthInsurance,
    remainingFor: [Outcome.insured.id, Outcome.grounds.id, Outcome.payer.id, Outcome.steps.id],
    links: .healthInsurance,
    changes: .healthInsurance,
    assumedAfterChanges: [Ask.arrears.answered(.none), Ask.shownInStatus.answered(.yes)],
    blocks: .healthInsurance,
    tableWords: .healthInsurance,
    phrases: [
      (.notWorking, TextKey("condition", "notWorking")),
      (.hasOfficialJob, TextKey("condition", "officialJob")),
    ],
    address: "check-yourself",
    explanation: "how-it-decides",
    meantFindings: ["2024": .resultsOf2026])
}

extension Screens {
  /// Most people tick one or none of the long list; questions about payments, and those about hardship, stand together.
  static let healthInsurance = Screens(
    checklist: [
      Ask.receivesPension.id, Ask.disability.id, Ask.study.id, Ask.leave.id, Ask.youngestChildAge.id,
      Ask.pregnant.id, Ask.caresFor.id, Ask.targetedAssistance.id, Ask.award.id, Ask.warVeteran.id,
      Ask.registeredUnemployed.id, Ask.service.id, Ask.custody.id, Ask.cerebralPalsy.id,
    ],
    followUps: [Ask.pregnant.id: Ask.registeredPregnancy.id],
    groups: [
      [Ask.paysForSelf.id, Ask.arrears.id],
      [Ask.wellbeingLevel.id, Ask.pensionContributionsLast3Months.id],
    ],
    limits: [
      Ask.age.id: [
        Limit(Parameters.adultAge.current, below: "under18", from: "from18"),
        Limit(Parameters.adultAge.current - 1, below: "under17", from: "from17"),
      ],
      Ask.youngestChildAge.id: [Limit(Parameters.childCareAge.current, below: "under3", from: "from3")],
    ],
    leftOpen: [Ask.paysForSelf.id])
}

extension [DecisionField] {
  /// What `decide` prints; the names never change.
  static let healthInsurance: [DecisionField] = [
    .value("insured", of: Outcome.insured.id),
    .members("grounds", of: Outcome.grounds.id),
    .value("payer", of: Outcome.payer.id),
    .members("packages", of: Outcome.packages.id),
    .openMembers("packagesUndecided", of: Outcome.packages.id),
    .members("steps", of: Outcome.steps.id),
    .members("documents", of: Outcome.documents.id),
    .value("dental", of: Outcome.dental.id, whenOpen: Dental.undecided.rawValue),
    .members(
      "attachment", of: Outcome.attachment.id,
      orWord: [AttachmentWay.none.rawValue, AttachmentWay.undecided.rawValue],
      whenEmpty: AttachmentWay.undecided.rawValue),
    .value("foreignerGroup", of: Outcome.foreignerGroup.id, nullFor: ForeignerGroup.null.rawValue),
    .members("undecided", of: Outcome.gaps.id),
    .reasons("because"),
    .possible("possible", of: Outcome.insured.id),
    .remaining("remaining"),
  ]
}

extension [RulesProblem] {
  /// Results of the rules of 2026 that those of 2024 list and do not give.
  static let resultsOf2026: [RulesProblem] = [
    .unusedResult(aspect: "insured", value: "onTurning"),
    .unusedResult(aspect: "payer", value: "localExecutiveBody"),
    .unusedResult(aspect: "ground.wellbeingDE", value: "yes"),
    .unusedResult(aspect: "step.confirmWellbeing", value: "yes"),
    .unusedResult(aspect: "gap.G-05", value: "yes"),
    .unusedResult(aspect: "gap.G-06", value: "yes"),
    .unusedResult(aspect: "notice.endsAtAdultAge", value: "yes"),
    .unusedResult(aspect: "notice.disabilityKeeps", value: "yes"),
    .unusedResult(aspect: "asking.limitationsOfChild", value: "yes"),
    .unusedResult(aspect: "asking.levelOfInformalWorker", value: "yes"),
    .unusedResult(aspect: "attachment.inPerson", value: "yes"),
    .unusedResult(aspect: "gap.G-10", value: "yes"),
    .idleQuestion("pensionContributionsLast3Months"),
    .idleQuestion("attachmentGroups"),
  ]
}

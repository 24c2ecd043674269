internal import Questionnaire
internal import Rules

extension ResultDescription {
  /// What the parts of a result are to a reader.
  static let healthInsurance = ResultDescription(
    answer: Outcome.insured,
    ranks: [.no, .undecided, .notShown, .notYet, .onTurning, .yes],
    favourable: [.yes, .onTurning],
    openAnswer: .undecided,
    details: [Outcome.payer.id],
    grounds: Outcome.grounds.id,
    notices: Outcome.notices.id,
    steps: Outcome.steps.id,
    alternatives: [Step.registerUnemployed, .confirmWellbeing, .pay].map(\.rawValue),
    documents: Outcome.documents.id,
    places: Outcome.packages.id,
    gaps: Outcome.gaps.id,
    certain: [Outcome.packages.aspect(.insured)],
    stepsTellingApart: [Step.payArrears.rawValue],
    topics: [
      Topic(
        Outcome.dental.id, reasonsOf: ["T6"], besides: [Outcome.gaps.adds(.dentalGroups)],
        ask: TextKey("ui", "dentalAsk"), heading: TextKey("ui", "dental"), whenOpen: Dental.undecided.rawValue
      ),
      Topic(
        Outcome.attachment.id, reasonsOf: ["T7"],
        besides: [
          Outcome.gaps.adds(.attachmentWithoutSignature), Outcome.gaps.adds(.temporaryStateless),
          Outcome.documents.adds(.digitalSignature),
        ],
        ask: TextKey("ui", "attachmentAsk"), heading: TextKey("ui", "attachment"),
        whenOpen: AttachmentWay.undecided.rawValue),
    ],
    told: [
      .rows(["T13.3", "T4.1", "T4.1n", "T4.3", "T4.4"]), .table("T2"), .table("T3"),
      .rows(["T5.0", "T4.7", "T4.8", "T4.2"]), .table("T1"),
    ],
    shortTexts: [
      Outcome.insured.id: "short", Outcome.covered.id: Outcome.packages.id, Outcome.history.id: "outcome",
      Outcome.clinicPayment.id: "outcome",
    ],
    telephone: "1414")
}

extension [TableWords] {
  /// How the rows of each table read on the pages that show the rules.
  static let healthInsurance: [TableWords] = [
    .row(of: "T1", and: [Outcome.gate.id, Outcome.insured.id]),
    .conclusions(of: "T2", [Outcome.grounds.id, Outcome.payer.id], otherwise: [Outcome.insured.id]),
    .conclusions(of: "T3", [Outcome.grounds.id, Outcome.payer.id], otherwise: [Outcome.insured.id]),
    .conclusions(
      of: "T4", anyOf: [Outcome.packages.id, Outcome.covered.id],
      otherwise: [Outcome.insured.id, Outcome.steps.id]),
    .explanation(of: "T5"),
    .conclusions(of: "T6", [Outcome.dental.id]),
    .conclusions(of: "T7", [Outcome.attachment.id]),
    .conclusions(of: "T9", [Outcome.steps.id]),
    .explanation(of: "T10"),
    .conclusions(of: "T11", [Outcome.history.id]),
    .conclusions(of: "T12", [Outcome.clinicPayment.id]),
  ]
}

extension [ResultLink] {
  /// Where parts of a result lead.
  static let healthInsurance: [ResultLink] = [
    .init(.step(.checkStatus), to: "check-status", section: "five-ways"),
    .init(.step(.pay), to: "who-pays", section: "how"),
    .init(.step(.payArrears), to: "arrears", section: "how-to-pay"),
    .init(.step(.registerUnemployed), to: "unemployed", section: "how-to-register"),
    .init(.step(.confirmDisability), to: "disability", section: "documents"),
    .init(.step(.registerPregnancy), to: "categories", section: "pregnant"),
    .init(.step(.confirmWellbeing), to: "d-e", section: "confirm"),
    .init(.step(.askEmployer), to: "arrears", section: "employer"),
    .init(.step(.correctData), to: "not-insured", section: "not-my-fault"),
    .init(.step(.call1414), to: "contacts", section: "what-to-say"),
    .init(.package(.guaranteed), to: "gobmp"),
    .init(.package(.insured), to: "osms"),
    .init(.question(Ask.residence.id), to: "foreigners"),
    .init(.question(Ask.work.id), to: "who-pays", section: "employed"),
    .init(.question(Ask.disability.id), to: "disability", section: "documents"),
    .init(.question(Ask.registeredPregnancy.id), to: "categories", section: "pregnant"),
    .init(.question(Ask.registeredUnemployed.id), to: "unemployed", section: "how-to-register"),
    .init(.question(Ask.paysForSelf.id), to: "check-status", section: "five-ways"),
    .init(.question(Ask.arrears.id), to: "arrears", section: "where-to-see"),
    .init(.question(Ask.wellbeingLevel.id), to: "d-e", section: "confirm"),
    .init(.topic(Outcome.dental.id), to: "dental", section: "who"),
    .init(.topic(Outcome.attachment.id), to: "attach"),
    .init(.rows(["T1.2", "T1.4"]), to: "foreigners", section: "kandas-refugee"),
    .init(.rows(["T1.3"]), to: "foreigners", section: "residence-permit"),
    .init(.rows(["T1.5", "T1.6", "T1.7", "T1.8"]), to: "foreigners", section: "eaeu"),
    .init(.rows(["T1.9", "T1.10"]), to: "foreigners", section: "cis-and-other"),
    .init(.table("T2"), to: "categories", section: "list"),
    .init(.rows(["T2.2"]), to: "unemployed", section: "what-it-gives"),
    .init(.rows(["T2.3", "T2.3u", "T2.3x"]), to: "categories", section: "pregnant"),
    .init(.rows(["T2.6", "T2.7", "T2.7u"]), to: "categories", section: "carers"),
    .init(.rows(["T2.13"]), to: "disability", section: "after"),
    .init(.rows(["T2.13x"]), to: "disability", section: "waiting"),
    .init(.rows(["T3.1"]), to: "military", section: "serviceman-today"),
    .init(.rows(["T3.2"]), to: "who-pays", section: "employed"),
    .init(.rows(["T3.3", "T3.3o"]), to: "arrears", section: "employer"),
    .init(.rows(["T3.4", "T3.4u"]), to: "d-e", section: "when"),
    .init(.rows(["T3.5"]), to: "d-e", section: "if-working"),
    .init(.rows(["T3.6", "T3.7", "T3.7i"]), to: "d-e", section: "who"),
    .init(.rows(["T3.9", "T3.9u"]), to: "who-pays", section: "self"),
    .init(.rows(["T3.10"]), to: "arrears", section: "who"),
    .init(.rows(["T3.11"]), to: "arrears", section: "where-to-see"),
    .init(.rows(["T3.12", "T3.12i"]), to: "insured-or-not", section: "not-insured"),
    .init(.rows(["T4.1", "T4.1n"]), to: "insured-or-not", section: "not-shown"),
    .init(.rows(["T4.3"]), to: "insured-or-not", section: "both-lists"),
  ]
}

extension ResultLink.Origin {
  fileprivate static func step(_ step: Step) -> ResultLink.Origin {
    .member(step.rawValue, of: Outcome.steps.id)
  }
  fileprivate static func package(_ package: Package) -> ResultLink.Origin {
    .member(package.rawValue, of: Outcome.packages.id)
  }
}

extension [PossibleChange] {
  /// What a person can do that may change the result, that which costs nothing first.
  static let healthInsurance: [PossibleChange] = [
    .init(
      "registerUnemployed", given: [Ask.registeredUnemployed.answered(.no)],
      then: [Ask.registeredUnemployed.answered(.yes)]),
    .init(
      "registerPregnancy", given: [Ask.pregnant.answered(.yes), Ask.registeredPregnancy.answered(.no)],
      then: [Ask.registeredPregnancy.answered(.yes)]),
    .init(
      "confirmDisability", given: [Ask.disability.answered(.limitationsWithoutStatus)],
      then: [Ask.disability.answered(.groupUnknown)]),
    .init(
      "confirmWellbeing", given: [Ask.wellbeingLevel.answered(.unknown)],
      then: [Ask.wellbeingLevel.answered(.D)]),
    .init(
      "workOfficially", given: [Ask.work.answered(.informal)],
      then: [Ask.work.answered(.employed), Ask.leave.answered(.none)]),
    .init(
      "correctData", given: [Ask.shownInStatus.answered(.no)], then: [Ask.shownInStatus.answered(.yes)]),
    .init("employerPays", given: [Ask.arrears.answered(.employer)], then: [Ask.arrears.answered(.none)]),
    .init(
      "payArrears", given: [Ask.arrears.answered(.own)],
      then: [Ask.arrears.answered(.none), Ask.paysForSelf.answered(.regularly)]),
    .init(
      "payRegularly", given: [Ask.arrears.answered(.none), Ask.paysForSelf.answered(.never)],
      then: [Ask.paysForSelf.answered(.regularly)]),
    .init(
      "payAgain", given: [Ask.arrears.answered(.none), Ask.paysForSelf.answered(.stopped)],
      then: [Ask.paysForSelf.answered(.regularly)]),
  ]
}

internal import Rules

extension [Definition] {
  /// How results follow from the tables (T4, points 1 to 5); the order is that of the parts in a result.
  static let healthInsurance: [Definition] =
    gate + readings + headline + care + [.reasons(.healthInsurance)]

  /// T1 opens the other tables.
  private static let gate: [Definition] = [
    Outcome.gate.defined([.asConcluded(by: Rows(of: "T1"))], otherwise: .nothing, isInternal: true),
    Outcome.foreignerGroup.defined([.asConcluded(by: Rows(of: "T1"))], otherwise: .null),
    .helper("gateLeavesOpen", anyOf: Rows(of: "T1").concluding(.verdict(.undecided))),
    .helper("gateDenies", anyOf: Rows(of: "T1").concluding(.verdict(.no))),
  ]

  /// For whom the rows of T2 and T3 count, and what several of them say together.
  private static let readings: [Definition] = [
    .reading("T2", when: .gate(.categories, .information)),
    .reading(
      "T3", when: .rulesApply,
      exceptions: [
        .init(
          Rows(of: "T3").concluding(.concerns(.employer), .concerns(.independent)), when: .insuranceReaches)
      ]),
    .reading("T5", when: .rulesApply),
    .reading("T10", when: .rulesApply),
    .helper("categoryFits", anyOf: Rows(of: "T2").concluding(.verdict(.yes))),
    .helper("statePays", anyOf: Rows(of: "T2").concluding(.verdict(.yes)).concluding(.payer(.state))),
    .helper("localBudgetPays", anyOf: Rows(of: "T2").concluding(.payer(.localExecutiveBody))),
    .helper("exemptionFits", anyOf: Rows(of: "T3").concluding(.concerns(.exempt))),
    .helper("employerFits", anyOf: Rows(of: "T3").concluding(.concerns(.employer))),
    .helper("independentFits", anyOf: Rows(of: "T3").concluding(.concerns(.independent))),
    .helper("onTurningFits", anyOf: Rows(of: "T3").concluding(.verdict(.onTurning))),
    .helper("groundFits", anyOf: Rows(of: "T2", "T3").concluding(.verdict(.yes), .verdict(.onTurning))),
    .helper("oneStepIsMissing", anyOf: Rows(of: "T2").concluding(.verdict(.notYet))),
    .helper(
      "anythingFits",
      anyOf: Rows(of: "T2", "T3")
        .concluding(.verdict(.yes), .verdict(.onTurning), .verdict(.undecided), .verdict(.no))
        .except("T3.7", "T3.7i", "T3.12", "T3.12i")),
  ]

  /// Whether insured and who pays (points 3 and 5).
  private static let headline: [Definition] = [
    Outcome.insured.defined(
      [
        .asConcluded(by: Rows(of: "T1")), .asConcluded(by: Rows(of: "T4")),
        .best(of: Rows(of: "T2", "T3"), order: Insured.precedence),
      ],
      otherwise: .no, whenBranchesDiffer: .undecided),
    Outcome.payer.defined(
      [
        .when(.holds("gateLeavesOpen"), .undecided),
        .when(.holds("gateDenies"), .none),
        .when(.categoryFits && (.employerFits || .independentFits), .undecided),
        .when(.holds("statePays"), .state),
        .when(.holds("localBudgetPays"), .localExecutiveBody),
        .when(.exemptionFits, .exempt),
        .when(.applies("T3.2"), .employer),
        .when(.onTurningFits && .applies("T3.9"), .undecided),
        .when(.applies("T3.9") || .applies("T3.9u"), .`self`),
        .when(.onTurningFits, .localExecutiveBody),
        .when(.verdict(.undecided), .undecided),
      ],
      otherwise: .none, whenBranchesDiffer: .undecided),
    Outcome.grounds.defined(by: Rows(of: "T2", "T3")),
  ]

  /// Volumes of care, what to do, what to have at hand, dental care, attachment, and what stays open.
  private static let care: [Definition] = [
    .helper("covered", anyOf: Rows(of: "T4").concluding(.covers(.insured))),
    Outcome.packages.defined(
      by: Rows(of: "T1", "T4"),
      [
        .when(.insuranceReaches && .holds("covered"), adds: .insured),
        .when(.insuranceReaches && .verdict(.undecided), leavesOpen: .insured),
      ],
      afterwards: [.when(.insuranceReaches && .verdict(.undecided), leavesOpen: .insured)]),
    Outcome.steps.defined(
      by: Rows(of: "T9", "T5", "T4", "T1"),
      [
        .when(
          .verdict(.yes, .undecided) && .paysIndependently && Ask.work.is(.entrepreneur) && !.categoryFits,
          adds: .call1414),
        .when(.verdict(.yes) && .exemptionFits && !.categoryFits, adds: .call1414),
        .when(.verdict(.no) && .applies("T2.9x"), adds: .call1414),
      ],
      afterwards: [.when(.verdict(.undecided), adds: .call1414)],
      addsWherePossible: true),
    Outcome.notices.defined(by: Rows(of: "T5")),
    Outcome.asking.defined([
      .when(
        Outcome.steps.includes(.confirmDisability)
          && Ask.age.is(from: Parameters.adultAge.current - 1, under: Parameters.adultAge.current),
        adds: .limitationsOfChild),
      .when(
        Outcome.steps.includes(.confirmWellbeing) && Ask.work.is(.informal), adds: .levelOfInformalWorker),
    ]),
    .helper("online", anyOf: Rows(of: "T7").concluding(.attachment(.online))),
    Outcome.documents.defined(
      [
        .when(Outcome.steps.includes(.confirmDisability), adds: .identity),
        .when(Outcome.steps.includes(.confirmDisability), adds: .mseReferral),
        .when(
          Outcome.steps.includes(.confirmDisability) && Ask.cerebralPalsy.is(.yes),
          adds: .cerebralPalsyRecords),
        .when(.holds("online"), adds: .digitalSignature),
        .when(Outcome.steps.includes(.checkStatus), adds: .iin),
      ],
      afterwards: [.when(Outcome.steps.includes(.checkStatus), adds: .iin)],
      addsWherePossible: true, onlyWhereCertain: [.digitalSignature]),
    .helper("dentalRowFits", anyOf: Rows(of: "T6").except("T6.11")),
    Outcome.dental.defined(
      [
        .when(Ask.residence.is(.unknown), .undecided), .when(!.residents, .notStated),
        .best(of: Rows(of: "T6"), order: Dental.precedence),
      ],
      otherwise: .none, whenBranchesDiffer: .undecided),
    Outcome.attachment.defined(by: Rows(of: "T7")),
    .helper("attachmentUndecided", anyOf: Rows(of: "T7").concluding(.attachment(.undecided))),
    .helper("dentalUndecided", anyOf: Rows(of: "T6").concluding(.dental(.undecided))),
    Outcome.gaps.defined(
      gapsOf: Rows(of: "T1"), .openQuestions,
      afterwards: [.when(Ask.work.is(.unknown) && Outcome.insured.differsByBranch, adds: .informalWork)]),
  ]
}

extension [ListOf<Gap>.Line] {
  /// When an open question touches the result, besides those that rows of T1 name.
  static let openQuestions: [ListOf<Gap>.Line] = [
    .when(
      .verdict(.yes, .no, .undecided) && (.paysIndependently || .applies("T9.1"))
        && Ask.work.is(.entrepreneur)
        && !.categoryFits && .rulesApply,
      adds: .entrepreneurRate),
    .when(.categoryFits && (.employerFits || .independentFits) && .rulesApply, adds: .overlappingPayers),
    .when(
      .verdict(.undecided)
        && (.applies("T2.7u") || .applies("T3.7i") || .applies("T3.12i")),
      adds: .informalWork),
    .when(
      .verdict(.undecided) && (.applies("T3.4u") || .applies("T3.5") || .applies("T3.6")),
      adds: .levelsBeyondTheRule),
    .when(.verdict(.onTurning), adds: .startOfLevels),
    .when(.holds("attachmentUndecided") && .residents, adds: .attachmentWithoutSignature),
    .when(.verdict(.no) && .applies("T2.9x"), adds: .minimumSecurity),
    .when(.exemptionFits && !.categoryFits, adds: .servicePayers),
    .when(
      .applies("T4.3") || ((.applies("T3.10") || .applies("T3.3o")) && .notInsured), adds: .lengthOfArrears),
    .when(.verdict(.notShown), adds: .correctionOfData),
    .when(.holds("dentalUndecided") && Outcome.dental.is(.undecided), adds: .dentalGroups),
    .when(
      .applies("T2.10") && Ask.custody.is(.houseArrest) && .works && .rulesApply, adds: .houseArrestAndWork),
    .when(
      Ask.pregnant.is(.yes) && .works && Ask.registeredPregnancy.is(.no) && .rulesApply,
      adds: .pregnantAndWorking),
    .when(.applies("T3.3") && .notInsured, adds: .employersArrears),
  ]
}

extension ReasonsDefinition {
  /// The rows that decided: those that apply and without which the result would read differently. A ground always
  /// counts; a row that leaves open or denies only where nothing better applies.
  static let healthInsurance = ReasonsDefinition(
    of: ["T1", "T2", "T3", "T4", "T5", "T10", "T6", "T7"],
    [
      Line(Rows(of: "T1")),
      Line(Rows(of: "T2", "T3").concluding(.verdict(.yes), .verdict(.onTurning))),
      Line(Rows(of: "T2", "T3", "T4").concluding(.verdict(.undecided)), when: .verdict(.undecided)),
      Line(Rows(of: "T2", "T3", "T4").concluding(.verdict(.notYet)), when: .verdict(.notYet)),
      Line(Rows(of: "T2", "T3", "T4").concluding(.verdict(.no)), when: .verdict(.no)),
      Line(Rows(of: "T2", "T3", "T4").concluding(.verdict(.notShown)), when: .verdict(.notShown)),
      Line(Rows(of: "T2", "T3").concludingNothing(about: Outcome.insured), when: .verdict(.no)),
      Line(Rows(of: "T4").concluding(.step(.checkStatus), .opens(.additional))),
      Line(Rows(of: "T5", "T10")),
      Line(
        Rows(of: "T6").concluding(.dental(.emergencyAndPlanned)),
        when: .residents && Outcome.dental.is(.emergencyAndPlanned)),
      Line(Rows(of: "T6").concluding(.dental(.emergency)), when: .residents && Outcome.dental.is(.emergency)),
      Line(Rows(of: "T6").concluding(.dental(.undecided)), when: .residents && Outcome.dental.is(.undecided)),
      Line(Rows(of: "T6").concluding(.dental(.none)), when: .residents && Outcome.dental.is(.none)),
      Line(Rows(of: "T7")),
    ],
    others: [Other("T13.3", of: "T13", whenFinally: Outcome.insured.differsByBranch)])
}

extension [Claim] {
  /// What holds for everybody, whatever the answers; `bilim rules check` proves it.
  static let healthInsurance: [Claim] = [
    Claim(
      "a status that was told is never overruled",
      !(Ask.shownInStatus.is(.no) && .verdict(.yes, .onTurning))),
    Claim(
      "the insured package is open to the insured alone",
      !Outcome.packages.includes(.insured) || .verdict(.yes, .onTurning)),
    Claim("there is always something to do", .any(Step.allCases.map(Outcome.steps.includes))),
    Claim(
      "whose status was told is told more than to check it",
      !(Ask.shownInStatus.is(.no) && .statusMatters)
        || .any(Step.allCases.filter { $0 != .checkStatus }.map(Outcome.steps.includes))),
    Claim(
      "whoever is left undecided is told whom to ask",
      !Condition.verdict(.undecided) || Outcome.steps.includes(.call1414)),
    Claim(
      "the way to know that it worked is told with everything that leads to insurance",
      .all(
        [.pay, .payArrears, .registerUnemployed, .confirmDisability, .registerPregnancy, .confirmWellbeing]
          .map {
            !Outcome.steps.includes($0) || Outcome.steps.includes(.checkStatus)
          })),
  ]
}

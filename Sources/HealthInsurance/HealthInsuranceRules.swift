internal import Rules
internal import Text

extension RuleBook {
  /// The rules of mandatory social health insurance and of the guaranteed volume of free care.
  static let healthInsurance = RuleBook(
    questions: .healthInsurance,
    unknowns: .healthInsurance,
    tables: [
      .residence, .categories, .otherGrounds, .modifiers, .cerebralPalsy, .dental, .attachment, .steps,
      .servicemanFamily,
    ],
    combination: .healthInsurance,
    headline: [Outcome.insured.id, Outcome.payer.id],
    alsoAsking: Outcome.asking.aspects,
    claims: .healthInsurance,
    periods: [.history2017, .undocumented2018, .guide2024, .faq2026],
    loneTables: [
      LoneTable(.privateClinic, asking: AskClinic.questions, deciding: Outcome.clinicPayment),
      LoneTable(.history2017, asking: AskHistory.questions, deciding: Outcome.history),
    ])
}

extension RulePeriod {
  /// From 1 July 2017: known from one booklet; only the page on history uses its rules. From then to the end of 2023
  /// the questionnaire leaves everything undecided rather than guess.
  static let history2017 = RulePeriod("2017", from: .startOfInsurance, hasRules: false)
  /// From 2018: no document is known.
  static let undocumented2018 = RulePeriod("2018", from: .startOf(2018), hasRules: false)
  /// From 2024: before local budgets took over.
  static let guide2024 = RulePeriod("2024", from: .startOf(2024))
  /// From 2026.
  static let faq2026 = RulePeriod("2026", from: .startOf(2026))
}

extension Day {
  /// The day on which contributions began.
  static let startOfInsurance = Day(2017, 7, 1) ?? .startOf(2018)
}

extension [Question] {
  /// The questions in the order of asking: who and what work first, then the list to tick, so that only those
  /// who tick nothing are asked for their age; questions about money last.
  static let healthInsurance: [Question] = [
    Ask.residence.question, Ask.eaeuRole.question, Ask.work.question,
    Ask.receivesPension.question, Ask.disability.question, Ask.study.question,
    Ask.leave.question, Ask.youngestChildAge.question, Ask.pregnant.question, Ask.caresFor.question,
    Ask.targetedAssistance.question, Ask.award.question, Ask.warVeteran.question,
    Ask.registeredUnemployed.question, Ask.service.question, Ask.custody.question,
    Ask.age.question, Ask.registeredPregnancy.question, Ask.paysForSelf.question,
    Ask.arrears.question, Ask.wellbeingLevel.question,
    Ask.pensionContributionsLast3Months.question, Ask.shownInStatus.question,
    Ask.arrearsMonths.question, Ask.listedDisease.question, Ask.digitalSignature.question,
    Ask.attachmentGroups.question, Ask.cerebralPalsy.question, Ask.servicemanFamily.question,
  ]
}

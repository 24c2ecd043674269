internal import Questionnaire
internal import Rules

extension [Audience] {
  /// For whom a reader answers. A child has no work, pension, leave, children or awards to be asked for, and nobody
  /// pays or owes contributions for one; what follows at 18 is asked for ahead.
  static let healthInsurance: [Audience] = [
    Audience("me"),
    Audience(
      "child",
      given: [
        Ask.work.answered(.none), Ask.service.answered(.none), Ask.registeredUnemployed.answered(.no),
        Ask.pregnant.answered(.no), Ask.registeredPregnancy.answered(.no), Ask.leave.answered(.none),
        Ask.youngestChildAge.answered(.none), Ask.caresFor.answered(.none),
        Ask.receivesPension.answered(.no), Ask.warVeteran.answered(.no), Ask.award.answered(.none),
        Ask.targetedAssistance.answered(.no), Ask.paysForSelf.answered(.never),
        Ask.arrears.answered(.none), Ask.wellbeingLevel.answered(.A),
        Ask.pensionContributionsLast3Months.answered(.no),
      ],
      limits: [Ask.age.id: 0...Parameters.adultAge.current - 1],
      beyond: "other",
      asksFor: [Outcome.steps.aspect(.confirmDisability)] + Outcome.notices.aspects),
    Audience("other"),
  ]
}

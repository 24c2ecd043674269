internal import Rules

extension [UnknownAnswer] {
  /// T13: what "I don't know" means, for every question that has the answer.
  static let healthInsurance: [UnknownAnswer] = [
    UnknownAnswer(question: Ask.residence.id, meaning: .rowsDecide, row: "T1.12"),
    UnknownAnswer(question: Ask.eaeuRole.id, meaning: .rowsDecide, row: "T1.8"),
    UnknownAnswer(question: Ask.age.id, meaning: .everyOtherAnswer, row: "T13.4"),
    UnknownAnswer(question: Ask.disability.id, meaning: .everyOtherAnswer, row: "T13.3"),
    UnknownAnswer(question: Ask.work.id, meaning: .everyOtherAnswer, row: "T13.3"),
    UnknownAnswer(question: Ask.registeredUnemployed.id, meaning: .everyOtherAnswer, row: "T13.3"),
    UnknownAnswer(question: Ask.registeredPregnancy.id, meaning: .rowsDecide, row: "T2.3u"),
    UnknownAnswer(question: Ask.wellbeingLevel.id, meaning: .rowsDecide, row: "T3.7"),
    UnknownAnswer(
      question: Ask.pensionContributionsLast3Months.id, meaning: .rowsDecide, row: "T3.4u"),
    UnknownAnswer(question: Ask.arrears.id, meaning: .rowsDecide, row: "T3.11"),
    UnknownAnswer(question: Ask.digitalSignature.id, meaning: .everyOtherAnswer, row: "T13.3"),
    UnknownAnswer(question: Ask.listedDisease.id, meaning: .everyOtherAnswer, row: "T13.3"),
  ]
}

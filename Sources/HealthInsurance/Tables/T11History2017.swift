public import Rules

/// The questions of the rules of 2017, which only the page on history uses.
public enum AskHistory {
  /// An item of the list of 2017 of those for whom the state paid.
  public enum ListItem: String, CaseIterable, Sendable {
    case none, child, motherOfMany, warVeteran, disability, registeredUnemployed, boardingResident
    case fullTimeStudent, leave, pregnantNotWorking, raisesChildUnder3, pensioner, serviceman
    case specialStateBody, lawEnforcement, convict, temporaryDetention, caresForDisabledChild
    case permanentlyResidentForeigner
  }

  /// Work in 2017.
  public enum Work2017: String, CaseIterable, Sendable {
    case employed, selfEmployed, notWorking
  }

  /// Neither a kandas (then "oralman") nor a graduate.
  public enum DoesNotApply: String, CaseIterable, Sendable {
    case none
  }

  /// The item of the list.
  public static let listItem = Choice<ListItem>("listItem2017")
  /// Work.
  public static let work = Choice<Work2017>("work2017")
  /// Full months since the registration of a kandas.
  public static let kandasMonths = Amount<DoesNotApply>("kandasMonths2017", 0...600)
  /// Full calendar months since the month in which full-time study ended.
  public static let graduateMonths = Amount<DoesNotApply>("graduateMonths2017", 0...600)

  /// All of them.
  public static let questions = [
    listItem.question, work.question, kandasMonths.question, graduateMonths.question,
  ]
}

/// Who paid in 2017.
public enum History2017: String, Sendable, CaseIterable {
  case statePays, employerPays, paysIndependently, minimalPackageOnly
}

extension Table {
  /// T11: the rules of 2017. The first row that fits decides.
  public static let history2017 = Table(
    "T11", .first,
    rows: [
      Row(
        "T11.1", when: AskHistory.listItem.isNot(.none), then: [.history(.statePays)],
        basis: .facts(["HIS-02", "HIS-03", "HIS-06", "MIL-02", "FOR-14"]),
        source: .booklet2017, valid: .only2017),
      Row(
        "T11.2",
        when: AskHistory.work.is(.notWorking)
          && AskHistory.kandasMonths.isUnder(Parameters.kandasMonths2017.current + 1),
        then: [.history(.statePays)], basis: .facts(["HIS-05"]), source: .booklet2017, valid: .only2017),
      Row(
        "T11.4", when: AskHistory.graduateMonths.isUnder(Parameters.graduateMonths2017.current + 1),
        then: [.history(.statePays)], basis: .facts(["HIS-04"]), source: .booklet2017, valid: .only2017),
      Row(
        "T11.3",
        when: AskHistory.work.is(.notWorking)
          && AskHistory.kandasMonths.isAtLeast(Parameters.kandasMonths2017.current + 1),
        then: [.history(.minimalPackageOnly)], basis: .facts(["HIS-05"]), source: .booklet2017,
        valid: .only2017),
      Row(
        "T11.5", when: AskHistory.work.is(.employed), then: [.history(.employerPays)],
        basis: .facts(["PAY-11"]), source: .booklet2017, valid: .only2017),
      Row(
        "T11.6", when: AskHistory.work.is(.selfEmployed), then: [.history(.paysIndependently)],
        basis: .facts(["PAY-12"]), source: .booklet2017, valid: .only2017),
      Row(
        "T11.7", when: .always, then: [.history(.minimalPackageOnly)],
        basis: .facts(["UNI-09", "UNI-11", "UNI-12", "UNI-13", "UNI-14"]), source: .booklet2017,
        valid: .only2017),
    ])
}

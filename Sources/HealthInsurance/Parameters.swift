public import Questionnaire
public import Rules
internal import Text

/// The numbers of the law (section 0 of the rules).
public enum Parameters {
  /// Full age in years: a child is younger.
  public static let adultAge = Parameter(
    "adultAge", 18, .from2024, facts: ["CAT-01", "CP-01"], source: .guide2024)
  /// The age in years up to which care of the youngest child counts.
  public static let childCareAge = Parameter(
    "childCareAge", 3, .from2024, facts: ["CAT-04", "CAT-05"], source: .guide2024)
  /// What an independent payer pays a month.
  public static let independentMonthly = Parameter(
    "independentMonthly", Tenge(4_250), .year2026, facts: ["PAY-02", "PAY-03"], source: .faq2026)
  /// What an independent payer pays a year: twelve times the month, which the tests assert.
  public static let independentYearly = Parameter(
    "independentYearly", Tenge(51_000), .year2026, facts: ["PAY-02", "PAY-04"], source: .faq2026)
  /// How many months of arrears are paid off at most.
  public static let arrearsWindow = Parameter(
    "arrearsWindow", 12, Validity(from: Day(2022, 9, 4)), facts: ["UNI-06", "UNI-08"], source: .guide2024)
  /// Months without pension contributions that levels D and E ask for.
  public static let noPensionContributionMonths = Parameter(
    "noPensionContributionMonths", 3, .from2026, facts: ["DE-03"], source: .faq2026)
  /// Working days until the answer on an attachment.
  public static let attachmentAnswer = Parameter(
    "attachmentAnswer", 1, .year2026, facts: ["ATT-04"], source: .faq2026)
  /// The year from which local budgets pay; the sources name no day (C-42).
  public static let localBudgetFrom = Parameter(
    "localBudgetFrom", 2026, .from2026, facts: ["DE-04", "PAY-05"], source: .faq2026)
  /// How many categories the state pays for.
  public static let categories = Parameter(
    "categories", 15, .from2024, facts: ["CAT-00"], source: .guide2024)
  /// The telephone number of the contact centre.
  public static let contactCentre = Parameter(
    "contactCentre", 1414, .from2024, facts: ["CON-01"], source: .guide2024)
  /// 2017: the employer's rate, in per cent of the wage.
  public static let employerRate2017 = Parameter(
    "employerRate2017", 1, .only2017, facts: ["PAY-11"], source: .booklet2017)
  /// 2017: what a self-employed person paid a month.
  public static let selfEmployedMonthly2017 = Parameter(
    "selfEmployedMonthly2017", Tenge(2_445, tiyn: 90), .only2017, facts: ["PAY-12"], source: .booklet2017)
  /// 2017: months from registration during which the state paid for a kandas (then "oralman").
  public static let kandasMonths2017 = Parameter(
    "kandasMonths2017", 12, .only2017, facts: ["HIS-05"], source: .booklet2017)
  /// 2017: calendar months after the month of finishing during which the state paid for a graduate.
  public static let graduateMonths2017 = Parameter(
    "graduateMonths2017", 3, .only2017, facts: ["HIS-04"], source: .booklet2017)

  /// All of them, as texts use them.
  static let figures = [
    adultAge.figure, childCareAge.figure, arrearsWindow.figure, noPensionContributionMonths.figure,
    attachmentAnswer.figure, localBudgetFrom.figure, categories.figure, contactCentre.figure,
    employerRate2017.figure, kandasMonths2017.figure, graduateMonths2017.figure, independentMonthly.figure,
    independentYearly.figure, selfEmployedMonthly2017.figure,
  ]
}

extension Validity {
  /// The year for which the sources give the amount.
  static let year2026 = Validity(from: .startOf(2026), until: .startOf(2027))
}

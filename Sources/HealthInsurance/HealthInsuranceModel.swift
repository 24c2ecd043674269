public import Rules
public import Text

/// The rules of one day: questions, tables and their combination.
public struct HealthInsuranceModel: Sendable {
  /// Which collection of rules holds.
  public enum RuleSet: String, Sendable, CaseIterable {
    /// From 1 July 2017: known from one booklet; only the page on history uses it.
    case history2017 = "2017"
    /// From 2024: before local budgets took over.
    case guide2024 = "2024"
    /// From 2026.
    case faq2026 = "2026"

    /// The rule set of a day, or nothing before 1 July 2017.
    public init?(on day: Day) {
      if day >= .startOf(2026) {
        self = .faq2026
      } else if day >= .startOf(2024) {
        self = .guide2024
      } else if let start = Day(2017, 7, 1), day >= start {
        self = .history2017
      } else {
        return nil
      }
    }

    /// A day in the rule set.
    public var firstDay: Day {
      switch self {
      case .history2017: Day(2017, 7, 1) ?? .startOf(2018)
      case .guide2024: .startOf(2024)
      case .faq2026: .startOf(2026)
      }
    }
  }

  /// The tables that hold.
  public let tables: Tables
  /// The tables combined.
  public let decisions: DecisionModel

  /// The rules of a rule set that the questionnaire uses; nothing for 2017.
  public init?(_ ruleSet: RuleSet) {
    guard ruleSet != .history2017 else { return nil }
    self.init(tables: Tables(on: ruleSet.firstDay))
  }

  /// The combination of some tables.
  public init(tables: Tables) {
    self.tables = tables
    decisions = DecisionModel(
      questions: Self.questions,
      openUnknowns: Set(
        UnknownAnswer.all.filter { $0.meaning == .everyOtherAnswer }.map(\.question)),
      aspects: tables.aspects(),
      path: DecisionModel.Path("insured", "payer"))
  }

  /// The questions in the order of asking: who and what work first, then the list to tick, so that only those
  /// who tick nothing are asked for their age; questions about money last.
  public static let questions: [Question] = [
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

  /// The questions that stand together in one list to tick: most people tick one or none.
  public static let checklist: [Question.ID] = [
    Ask.receivesPension.id, Ask.disability.id, Ask.study.id, Ask.leave.id, Ask.youngestChildAge.id,
    Ask.pregnant.id, Ask.caresFor.id, Ask.targetedAssistance.id, Ask.award.id, Ask.warVeteran.id,
    Ask.registeredUnemployed.id, Ask.service.id, Ask.custody.id,
  ]

  /// Questions of the list whose tick asks another question at once, under the tick.
  public static let followUps: [Question.ID: Question.ID] = [
    Ask.pregnant.id: Ask.registeredPregnancy.id
  ]

  /// Questions that stand together on one screen once the first of them is due.
  public static let pairs: [[Question.ID]] = [
    [Ask.paysForSelf.id, Ask.arrears.id],
    [Ask.wellbeingLevel.id, Ask.pensionContributionsLast3Months.id],
  ]

  /// All questions that share a screen with others.
  public static var screens: [[Question.ID]] { [checklist + followUps.values] + pairs }
}

/// All tables of a rule set.
public struct Tables: Sendable {
  /// T1.
  public var residence: Table<ResidenceGate>
  /// T2.
  public var categories: Table<Finding>
  /// T3.
  public var otherGrounds: Table<Finding>
  /// T4.
  public var modifiers: Table<Modifier>
  /// T5.
  public var cerebralPalsy: Table<String>
  /// T6.
  public var dental: Table<Dental>
  /// T7.
  public var attachment: Table<Attachment>
  /// T9.
  public var steps: Table<[Step]>
  /// T10.
  public var servicemanFamily: Table<String>
  /// The order in which verdicts win (point 3 of T4).
  public var precedence: [Insured] = Insured.precedence
  /// The order in which dental results win.
  public var dentalPrecedence: [Dental] = Dental.precedence

  /// The tables that hold on a day.
  public init(on day: Day) { self = Tables.ofEveryDay.on(day) }

  /// The same tables with only the rows that hold on a day.
  public func on(_ day: Day) -> Tables {
    var tables = self
    tables.residence = residence.on(day)
    tables.categories = categories.on(day)
    tables.otherGrounds = otherGrounds.on(day)
    tables.modifiers = modifiers.on(day)
    tables.cerebralPalsy = cerebralPalsy.on(day)
    tables.dental = dental.on(day)
    tables.attachment = attachment.on(day)
    tables.steps = steps.on(day)
    tables.servicemanFamily = servicemanFamily.on(day)
    return tables
  }

  /// The tables with the rows of every day, for checking dates against each other.
  public static let ofEveryDay = Tables()

  private init() {
    residence = .residence
    categories = .categories
    otherGrounds = .otherGrounds
    modifiers = .modifiers
    cerebralPalsy = .cerebralPalsy
    dental = .dental
    attachment = .attachment
    steps = .steps
    servicemanFamily = .servicemanFamily
  }
}

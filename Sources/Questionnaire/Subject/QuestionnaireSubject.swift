public import Rules

/// A subject with rules: the rules, and what they mean to those who read their results.
///
///     QuestionnaireSubject(
///       rules: .schoolEnrolment,
///       result: ResultDescription(answer: Outcome.place, openAnswer: .undecided, telephone: "109"),
///       address: "which-school")
///
/// All of it is data. The build makes from it the questionnaire in the browser, its linked pages, the lists, tables and
/// pictures of articles, and what `decide` prints.
public struct QuestionnaireSubject: Sendable {
  /// The rules.
  public var rules: RuleBook
  /// The documents on which the rules rest.
  public var sources: [Source]
  /// The numbers that texts use by name.
  public var figures: [Figure]
  /// Which questions stand together.
  public var screens: Screens
  /// For whom a reader may answer, the reader first; empty where texts speak to the reader alone.
  public var audiences: [Audience]
  /// What the parts of a result are to a reader.
  public var result: ResultDescription
  /// What is concluded on days for which there are no rules yet.
  public var withoutRules: [Conclusion]
  /// What `decide` prints.
  public var fields: [DecisionField]
  /// The parts and lists for which the questions that remain are named.
  public var remainingFor: [PartID]
  /// Where parts of a result lead.
  public var links: [ResultLink]
  /// What a person can do that may change the result, that which costs nothing first.
  public var changes: [PossibleChange]
  /// Answers that a change takes for granted where the question has not been asked.
  public var assumedAfterChanges: [AnsweredChoice]
  /// The lists, tables and pictures that articles insert by name.
  public var blocks: [ArticleBlock]
  /// The tables that articles can insert, with how their rows read there.
  public var tableWords: [TableWords]
  /// Conditions that have words of their own.
  public var phrases: [(condition: Condition, text: TextKey)]
  /// The address of the questionnaire below the language, such as `which-school`.
  public var address: String
  /// The article that tells how the rules decide; nothing without one.
  public var explanation: String?
  /// Findings of the proofs that are meant, by the name of the period: results that it lists but does not give.
  public var meantFindings: [String: [RulesProblem]]

  /// A subject with its rules and what they mean.
  ///
  /// If nothing else is said, the sources are those of the rows, `decide` prints every part of the result, and names the
  /// questions that can still change any of them.
  public init(
    rules: RuleBook, sources: [Source]? = nil, figures: [Figure] = [], screens: Screens = Screens(),
    audiences: [Audience] = [], result: ResultDescription, withoutRules: [Conclusion] = [],
    fields: [DecisionField]? = nil, remainingFor: [PartID]? = nil, links: [ResultLink] = [],
    changes: [PossibleChange] = [],
    assumedAfterChanges: [AnsweredChoice] = [], blocks: [ArticleBlock] = [], tableWords: [TableWords] = [],
    phrases: [(condition: Condition, text: TextKey)] = [], address: String, explanation: String? = nil,
    meantFindings: [String: [RulesProblem]] = [:]
  ) {
    self.rules = rules
    self.sources = sources ?? rules.tables.flatMap(\.rows).map(\.source).unique
    self.figures = figures
    self.screens = screens
    self.audiences = audiences
    self.result = result
    self.withoutRules = withoutRules
    self.fields = fields ?? .everyPart(of: rules, answer: result.answer)
    self.remainingFor = remainingFor ?? rules.shownParts + rules.shownLists
    self.links = links
    self.changes = changes
    self.assumedAfterChanges = assumedAfterChanges
    self.blocks = blocks
    self.tableWords = tableWords
    self.phrases = phrases
    self.address = address
    self.explanation = explanation
    self.meantFindings = meantFindings
  }

  /// The compiled rules of every day.
  public var calendar: RuleCalendar {
    RuleCalendar(rules, remainingFor: remainingFor, withoutRules: withoutRules)
  }
}

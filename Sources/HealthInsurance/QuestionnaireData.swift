public import Diagnostics
public import Rules

/// Everything the questionnaire needs in the browser, in one language: questions, diagrams and texts.
public struct QuestionnaireData: Sendable {
  /// The rules.
  public let maker: DecisionMaker
  private let reasons: [String: Decision.Reason]
  private let years: [String: Int]

  /// The data of a rule set.
  public init?(_ ruleSet: HealthInsuranceModel.RuleSet) {
    guard let model = HealthInsuranceModel(ruleSet), let maker = DecisionMaker(ruleSet) else { return nil }
    self.maker = maker
    reasons = model.tables.reasons
    years = Dictionary(
      model.tables.erased.flatMap(\.rows).map { ($0.id, $0.source.year) }, uniquingKeysWith: max)
  }

  /// The data as JSON.
  ///
  /// - Parameters:
  ///   - language: `kk` or `ru`.
  ///   - texts: the texts by their keys; `problems(in:language:file:)` says whether they are complete.
  ///   - link: the address of an article by its key, as seen from the page of the questionnaire.
  /// - Returns: one line of text.
  public func json(language: String, texts: [String: String], link: (String) -> String) -> String {
    let keys = QuestionnaireTexts(maker.compiled).browserKeys
    return JSON.members([
      "version": .number(1),
      "language": .string(language),
      "rules": .string(maker.ruleSet.rawValue),
      "model": maker.compiled.json(sharing: "insured"),
      "checklist": .strings(HealthInsuranceModel.checklist),
      "rows": .object(
        reasons.sorted { $0.key < $1.key }.map { id, reason in
          JSON.Member(
            name: id,
            value: .array([
              .string(reason.table), .string(reason.facts.joined(separator: " ")),
              .number(years[id] ?? 0),
            ]))
        }),
      "links": .object(
        ResultLink.all.map { JSON.Member(name: $0.name, value: .string(link($0.page) + $0.fragment)) }),
      "changes": .array(PossibleChange.all.map(\.json)),
      "values": .object(
        Parameters.texts(on: maker.ruleSet.firstDay).map {
          JSON.Member(name: $0.name, value: .string($0.text))
        }),
      "texts": .object(
        keys.compactMap { key in texts[key].map { JSON.Member(name: key, value: .string($0)) } }),
    ]).text
  }

  /// The data as a script that registers itself with `questionnaire.js`, so that it also works from `file://`.
  public func script(language: String, texts: [String: String], link: (String) -> String) -> String {
    "bilim.questionnaire(" + json(language: language, texts: texts, link: link) + ");\n"
  }

  /// The keys of all texts, with what needs each of them, in the order in which an editor meets them.
  public var neededTexts: [(key: String, neededBy: String)] { QuestionnaireTexts(maker.compiled).needs }

  /// What is wrong with the texts of one language: missing, unknown or empty keys.
  public func problems(
    in texts: [String: String], language: String, file: String
  ) -> [Diagnostic] {
    QuestionnaireTexts(maker.compiled).problems(in: texts, language: language, file: file)
  }
}

/// The article, and the section in it, to which a part of a result leads.
public struct ResultLink: Sendable, Hashable {
  /// The step or topic.
  public let name: String
  /// The key of the article.
  public let page: String
  /// The section, as `#id`, or nothing.
  public let fragment: String

  /// All links, in the order in which they are offered.
  public static let all: [ResultLink] = [
    ResultLink(name: "checkStatus", page: "check-status", fragment: ""),
    ResultLink(name: "pay", page: "who-pays", fragment: ""),
    ResultLink(name: "payArrears", page: "arrears", fragment: ""),
    ResultLink(name: "registerUnemployed", page: "unemployed", fragment: ""),
    ResultLink(name: "confirmDisability", page: "disability", fragment: ""),
    ResultLink(name: "registerPregnancy", page: "categories", fragment: ""),
    ResultLink(name: "confirmWellbeing", page: "d-e", fragment: ""),
    ResultLink(name: "askEmployer", page: "arrears", fragment: ""),
    ResultLink(name: "correctData", page: "not-insured", fragment: ""),
    ResultLink(name: "call1414", page: "contacts", fragment: ""),
    ResultLink(name: "dental", page: "dental", fragment: ""),
    ResultLink(name: "attachment", page: "attach", fragment: ""),
    ResultLink(name: "categories", page: "categories", fragment: ""),
    ResultLink(name: "foreigners", page: "foreigners", fragment: ""),
    ResultLink(name: "sources", page: "sources", fragment: ""),
  ]
}

/// Something a person can do that may change the result; the browser evaluates it again before offering it.
public struct PossibleChange: Sendable, Hashable {
  /// The stable name, by which texts name it.
  public let id: String
  /// The answers to which it applies; every one of them must have been given.
  public let given: [(question: Question.ID, value: String)]
  /// The answers afterwards.
  public let then: [(question: Question.ID, value: String)]

  /// The changes, those that cost nothing first.
  public static let all: [PossibleChange] = [
    PossibleChange(
      "registerUnemployed", given: [("registeredUnemployed", "no")], [("registeredUnemployed", "yes")]),
    PossibleChange(
      "registerPregnancy", given: [("pregnant", "yes"), ("registeredPregnancy", "no")],
      [("registeredPregnancy", "yes")]),
    PossibleChange(
      "confirmDisability", given: [("disability", "limitationsWithoutStatus")],
      [("disability", "groupUnknown")]),
    PossibleChange("confirmWellbeing", given: [("wellbeingLevel", "unknown")], [("wellbeingLevel", "D")]),
    PossibleChange(
      "workOfficially", given: [("work", "informal")], [("work", "employed"), ("leave", "none")]),
    PossibleChange("correctData", given: [("shownInStatus", "no")], [("shownInStatus", "yes")]),
    PossibleChange("employerPays", given: [("arrears", "employer")], [("arrears", "none")]),
    PossibleChange(
      "payArrears", given: [("arrears", "own")], [("arrears", "none"), ("paysForSelf", "regularly")]),
    PossibleChange(
      "payRegularly", given: [("arrears", "none"), ("paysForSelf", "never")], [("paysForSelf", "regularly")]),
    PossibleChange(
      "payAgain", given: [("arrears", "none"), ("paysForSelf", "stopped")], [("paysForSelf", "regularly")]),
  ]

  private init(
    _ id: String, given: [(question: Question.ID, value: String)],
    _ then: [(question: Question.ID, value: String)]
  ) {
    self.id = id
    self.given = given
    self.then = then
  }

  var json: JSON {
    func pairs(_ list: [(question: Question.ID, value: String)]) -> JSON {
      .object(list.map { JSON.Member(name: $0.question, value: .string($0.value)) })
    }
    return .array([.string(id), pairs(given), pairs(then)])
  }

  /// Changes with the same name are the same.
  public static func == (first: PossibleChange, second: PossibleChange) -> Bool { first.id == second.id }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

public import Diagnostics
public import Rules
import Text

/// Everything the questionnaire needs in the browser, in one language: questions, diagrams and texts.
public struct QuestionnaireData: Sendable {
  /// The version of the answers in an address. Links of another version start anew.
  public static let version = 1

  /// The rules.
  public let maker: DecisionMaker
  /// For each row that a result can name, the document it rests on; the newest where rows share an id.
  private let sources: [String: Source]
  private let texts: QuestionnaireTexts
  /// The rules as the browser reads them.
  private let model: JSON

  /// The data of a rule set.
  public init?(_ ruleSet: HealthInsuranceModel.RuleSet) {
    guard let model = HealthInsuranceModel(ruleSet), let maker = DecisionMaker(ruleSet) else { return nil }
    self.maker = maker
    texts = QuestionnaireTexts(maker.compiled)
    self.model = maker.compiled.json(sharing: "insured")
    sources = Dictionary(model.tables.erased.flatMap(\.rows).map { ($0.id, $0.source) }) { first, second in
      first.year < second.year ? second : first
    }
  }

  /// The data as JSON.
  ///
  /// - Parameters:
  ///   - language: `kk` or `ru`.
  ///   - texts: the texts by their keys; `problems(in:language:file:)` says whether they are complete.
  ///   - link: the address of an article by its key, as seen from the page of the questionnaire.
  /// - Returns: one line of text.
  public func json(language: String, texts: [String: String], link: (String) -> String) -> String {
    JSON.members([
      "version": .number(Self.version),
      "language": .string(language),
      "rules": .string(maker.ruleSet.rawValue),
      "model": model,
      "checklist": .strings(HealthInsuranceModel.checklist),
      "followUps": .object(
        HealthInsuranceModel.followUps.sorted { $0.key < $1.key }
          .map { JSON.Member(name: $0.key, value: .string($0.value)) }),
      "pairs": .array(HealthInsuranceModel.pairs.map(JSON.strings)),
      "topics": .object(Topic.all.map { JSON.Member(name: $0.name, value: .strings($0.aspects)) }),
      "sources": .object(
        sources.sorted { $0.key < $1.key }.map { JSON.Member(name: $0.key, value: .string($0.value.id)) }),
      "links": .object(
        ResultLink.all.map { JSON.Member(name: $0.name, value: .string(link($0.page) + $0.fragment)) }),
      "changes": .array(PossibleChange.all.map(\.json)),
      "values": .object(
        Parameters.texts(on: maker.ruleSet.firstDay).map {
          JSON.Member(name: $0.name, value: .string($0.text))
        }),
      "texts": .object(
        self.texts.browserKeys.compactMap { key in
          texts[key].map { JSON.Member(name: key, value: .string($0)) }
        }),
    ]).text
  }

  /// The data as a script that registers itself with `questionnaire.js`, so that it also works from `file://`.
  public func script(language: String, texts: [String: String], link: (String) -> String) -> String {
    "bilim.questionnaire(" + json(language: language, texts: texts, link: link) + ");\n"
  }

  /// The keys of all texts, with what needs each of them, in the order in which an editor meets them.
  public var neededTexts: [(key: String, neededBy: String)] { texts.needs }

  /// What is wrong with the texts of one language: missing, unknown or empty keys.
  public func problems(
    in texts: [String: String], language: String, file: String
  ) -> [Diagnostic] {
    self.texts.problems(in: texts, language: language, file: file)
  }
}

/// The article, and the section in it, to which a part of a result leads.
public struct ResultLink: Sendable, Hashable {
  /// The step, topic, volume of care or row.
  public let name: String
  /// The key of the article.
  public let page: String
  /// The section, as `#id`, or nothing.
  public let fragment: String

  /// All links, in the order in which they are offered.
  public static let all: [ResultLink] = [
    ResultLink("checkStatus", "check-status", "five-ways"),
    ResultLink("pay", "who-pays", "how"),
    ResultLink("payArrears", "arrears", "how-to-pay"),
    ResultLink("registerUnemployed", "unemployed", "how-to-register"),
    ResultLink("confirmDisability", "disability", "documents"),
    ResultLink("registerPregnancy", "categories", "pregnant"),
    ResultLink("confirmWellbeing", "d-e", "confirm"),
    ResultLink("askEmployer", "arrears", "employer"),
    ResultLink("correctData", "not-insured", "not-my-fault"),
    ResultLink("call1414", "contacts", "what-to-say"),
    ResultLink("dental", "dental", "who"),
    ResultLink("attachment", "attach"),
    ResultLink("sources", "sources", "documents"),
    ResultLink("guaranteed", "gobmp"),
    ResultLink("insured", "osms"),
    // The section that tells more about a row of the rules, by the beginning of its id; the longest wins.
    ResultLink("T1.2", "foreigners", "kandas-refugee"),
    ResultLink("T1.3", "foreigners", "residence-permit"),
    ResultLink("T1.4", "foreigners", "kandas-refugee"),
    ResultLink("T1.5", "foreigners", "eaeu"),
    ResultLink("T1.6", "foreigners", "eaeu"),
    ResultLink("T1.7", "foreigners", "eaeu"),
    ResultLink("T1.8", "foreigners", "eaeu"),
    ResultLink("T1.9", "foreigners", "cis-and-other"),
    ResultLink("T1.10", "foreigners", "cis-and-other"),
    ResultLink("T2", "categories", "list"),
    ResultLink("T2.2", "unemployed", "what-it-gives"),
    ResultLink("T2.3", "categories", "pregnant"),
    ResultLink("T2.6", "categories", "carers"),
    ResultLink("T2.7", "categories", "carers"),
    ResultLink("T2.13", "disability", "after"),
    ResultLink("T2.13x", "disability", "waiting"),
    ResultLink("T3.1", "military", "serviceman-today"),
    ResultLink("T3.2", "who-pays", "employed"),
    ResultLink("T3.3", "arrears", "employer"),
    ResultLink("T3.4", "d-e", "when"),
    ResultLink("T3.5", "d-e", "if-working"),
    ResultLink("T3.6", "d-e", "who"),
    ResultLink("T3.7", "d-e", "who"),
    ResultLink("T3.9", "who-pays", "self"),
    ResultLink("T3.10", "arrears", "who"),
    ResultLink("T3.11", "arrears", "where-to-see"),
    ResultLink("T3.12", "insured-or-not", "not-insured"),
    ResultLink("T4.1", "insured-or-not", "not-shown"),
    ResultLink("T4.3", "insured-or-not", "both-lists"),
  ]

  private init(_ name: String, _ page: String, _ section: String? = nil) {
    self.name = name
    self.page = page
    fragment = section.map { "#" + $0 } ?? ""
  }
}

/// What a reader may ask for besides insurance and payer.
struct Topic: Sendable {
  /// The name, which is also the aspect that answers it or the beginning of several.
  let name: String
  /// The parts of the result that are shown only to those who ask.
  let aspects: [String]

  /// Both topics.
  static let all = [
    Topic(name: "dental", aspects: ["dental", "because.T6", "gap.G-18"]),
    Topic(
      name: "attachment",
      aspects: ["attachment", "because.T7", "gap.G-10", "gap.G-23", "document.digitalSignature"]),
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

internal import Rules
internal import Text

/// Everything the questionnaire needs in the browser, in one language: questions, diagrams and texts, in named fields.
///
/// `questionnaire-rules.js` writes the shape down once.
struct BrowserData {
  private let subject: QuestionnaireSubject
  private let rules: CompiledRules
  private let language: String
  private let texts: [String: String]
  private let links: ResultLinks

  /// The data.
  ///
  /// - Parameters:
  ///   - rules: the compiled rules.
  ///   - language: `kk` or `ru`.
  ///   - texts: the texts by their spelled keys, as readers see them.
  ///   - link: the address of an article by its key, as seen from the page of the questionnaire.
  init(_ rules: CompiledRules, language: String, texts: [String: String], link: (String) -> String) {
    subject = rules.subject
    self.rules = rules
    self.language = language
    self.texts = texts
    links = ResultLinks(subject, base: link)
  }

  /// The data as a script that registers itself with `questionnaire.js`, so that it also works from `file://`.
  var script: String { "bilim.questionnaire(\(JSON.object(members).text));\n" }

  /// The script with what only results need.
  var resultScript: String { "bilim.results(\(JSON.object(resultMembers).text));\n" }

  var json: JSON { .object(members + resultMembers) }

  private var members: [JSON.Member] {
    Self.members([
      "version": .number(AnswersInAddress.version),
      "language": .string(language),
      "period": .string(rules.period.name),
      "words": .object(
        subject.wordsForBrowser.map { .init(name: $0.rawValue, value: text(.word($0))) }),
      "audience": audienceQuestion,
      "audiences": .object(subject.audiences.map { .init(name: $0.id, value: audience($0)) }),
      "questions": .array(zip(rules.compiled.questions, rules.diagrams.groups).map(question)),
      "checklist": .strings(subject.screens.checklist),
      "screens": .array(subject.screens.groups.map(JSON.strings)),
      "nodes": .array(rules.diagrams.nodes.map(JSON.number)),
      "arcs": .string(rules.diagrams.arcs),
      "shared": rules.diagrams.shared.map(JSON.number) ?? .null,
      "aspects": .array(zip(rules.compiled.aspects, rules.diagrams.roots).map(aspect)),
      "result": result,
    ])
  }

  private var resultMembers: [JSON.Member] {
    Self.members([
      "texts": partTexts,
      "links": memberLinks,
      "reasons": .object(reasons),
      "sources": .object(
        subject.sources.map { .init(name: $0.id, value: text(.source($0))) }),
      "changes": .array(
        subject.changes.map { change in
          .members([
            "text": text(.change(change.id)), "given": answers(change.given), "then": answers(change.then),
          ])
        }),
      "assumed": answers(
        Dictionary(uniqueKeysWithValues: subject.assumedAfterChanges.map { ($0.question, $0.value) })),
    ])
  }

  private static func members(_ pairs: KeyValuePairs<String, JSON>) -> [JSON.Member] {
    pairs.map { .init(name: $0.key, value: $0.value) }
  }

  private func text(_ key: TextKey) -> JSON { .string(texts[key.spelling] ?? "") }

  private func answers(_ answers: [Question.ID: String]) -> JSON {
    .object(answers.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .string($0.value)) })
  }

  /// The question for whom, in the shape of the others.
  private var audienceQuestion: JSON {
    let ids = subject.audiences.map(\.id)
    guard !ids.isEmpty else { return .null }
    return .members([
      "id": .string("for"), "text": text(TextKey("audience")), "help": text(TextKey("audience", "help")),
      "values": .strings(ids), "groups": .numbers(ids.indices),
      "answers": .object(ids.map { .init(name: $0, value: text(.audience($0))) }),
    ])
  }

  private func audience(_ audience: Audience) -> JSON {
    .members([
      "given": answers(audience.given),
      "limits": .object(
        audience.limits.sorted { $0.key < $1.key }
          .map { .init(name: $0.key, value: .numbers([$0.value.lowerBound, $0.value.upperBound])) }),
      "beyond": .optional(audience.beyond),
      "asks": .numbers(audience.asksFor.compactMap { rules.compiled.position(of: $0) }),
    ])
  }

  /// The script with what another audience reads differently.
  func script(for audience: Audience, after first: BrowserData) -> String {
    "bilim.audience(\"\(audience.id)\", \(json.changes(since: first.json).text));\n"
  }

  private func question(_ question: Question, _ groups: BrowserDiagrams.Groups) -> JSON {
    var members: [JSON.Member] = [
      .init(name: "id", value: .string(question.id)),
      .init(name: "text", value: text(.question(question.id))),
      .init(name: "help", value: text(.help(question.id))),
    ]
    func add(_ name: String, _ value: JSON) { members.append(.init(name: name, value: value)) }
    if subject.screens.checklist.contains(question.id) {
      add("tick", text(.listItem(question.id)))
      add("unticked", .optional(question.unticked?.value))
    }
    if subject.screens.leftOpen.contains(question.id) { add("open", text(.leftOpen(question.id))) }
    if let link = links.question(question.id) { add("link", .string(link)) }
    if let follow = subject.screens.followUps[question.id] { add("asks", .string(follow)) }
    if subject.screens.groups.contains(where: { $0.first == question.id }) {
      add("heading", text(.screen(beginningWith: question.id)))
    }
    let names: [String]
    switch question.domain {
    case .choice(let values): names = values
    case .several(let values):
      names = values
      add("several", .bool(true))
    case .number(let range, let others):
      names = others
      add("range", .array([.number(range.lowerBound), .number(range.upperBound)]))
      add("starts", .array(groups.ofNumbers.map(JSON.number)))
    }
    add("values", .strings(names))
    add("groups", .array(groups.ofAnswers.map(JSON.number)))
    add("answers", .object(names.map { .init(name: $0, value: text(.answer($0, to: question.id))) }))
    return .object(members)
  }

  private func aspect(
    _ aspect: (id: AspectID, values: [String]), _ root: BrowserDiagrams.Root
  ) -> JSON {
    var members: [JSON.Member]
    switch aspect.id {
    case .part(let part):
      members = [
        .init(name: "part", value: .string(part)), .init(name: "values", value: .strings(aspect.values)),
      ]
    case .member(let member, let part):
      members = [.init(name: "list", value: .string(part)), .init(name: "member", value: .string(member))]
    case .reason(let row): members = [.init(name: "reason", value: .string(row))]
    default: members = []
    }
    switch root {
    case .node(let node): members.append(.init(name: "root", value: .number(node)))
    case .mapped(let values): members.append(.init(name: "map", value: .array(values.map(JSON.number))))
    }
    return .object(members)
  }

  /// What the parts of the result are to a reader.
  private var result: JSON {
    let result = subject.result
    return .members([
      "headline": .array(rules.compiled.headline.map(JSON.number)),
      "answer": .string(result.answer),
      "ranks": .strings(result.ranks),
      "favourable": .strings(result.favourable),
      "openAnswer": .optional(result.openAnswer),
      "details": .strings(result.details),
      "steps": .optional(result.steps),
      "alternatives": .strings(result.alternatives),
      "notices": .optional(result.notices),
      "documents": .optional(result.documents),
      "places": .optional(result.places),
      "gaps": .optional(result.gaps),
      "telephone": .optional(result.telephone),
      "topics": .array(
        result.topics.map { topic in
          .members([
            "part": .string(topic.part), "ask": text(topic.ask), "heading": text(topic.heading),
            "whenOpen": .string(topic.whenOpen), "link": .optional(links.topic(topic.part)),
            "reasons": .strings(rules.tables.filter { topic.tables.contains($0.id) }.flatMap(\.rowIDs)),
            "members": .array(
              topic.members.map { .members(["list": .string($0.part), "member": .string($0.value)]) }),
          ])
        }),
    ])
  }

  /// The texts of all values and members that a result tells, by part; those for few words under `short`.
  private var partTexts: JSON {
    let long = rules.toldParts.map { part in
      JSON.Member(
        name: part.id,
        value: .object(part.values.map { .init(name: $0, value: text(.result($0, of: part.id))) }))
    }
    let answer = rules.toldParts.first { $0.id == subject.result.answer }?.values ?? []
    let short = answer.map {
      JSON.Member(name: $0, value: text(subject.result.short($0, of: subject.result.answer)))
    }
    return .object(long + [.init(name: "short", value: .object(short))])
  }

  private var memberLinks: JSON {
    .object(
      rules.toldParts.compactMap { part in
        let found = part.values.compactMap { value in
          links.member(value, of: part.id).map { JSON.Member(name: value, value: .string($0)) }
        }
        return found.isEmpty ? nil : .init(name: part.id, value: .object(found))
      })
  }

  /// The rows that a result tells: in words, with where they lead and the document they rest on.
  private var reasons: [JSON.Member] {
    rules.toldReasons.map { told in
      var members: [JSON.Member] = [.init(name: "text", value: text(told.text))]
      if let link = links.row(told.row, of: told.table) {
        members.append(.init(name: "link", value: .string(link)))
      }
      if let source = told.source { members.append(.init(name: "source", value: .string(source.id))) }
      return .init(name: told.row, value: .object(members))
    }
  }
}

internal import Rules

/// The questionnaire as linked pages without a script, for insurance and payer.
///
/// The pages are the nodes of the compiled path: people whose further questions are the same share a page. The
/// questions of the list to tick are one page on which a reader chooses the first that fits.
public struct StaticPages: Sendable {
  /// Where a choice leads.
  public enum Target: Sendable, Hashable {
    /// Another page, by its key.
    case page(String)
    /// A result.
    case outcome(Outcome)
  }

  /// A result, which is a page of its own.
  public struct Outcome: Sendable, Hashable {
    /// Whether the person is insured.
    public let insured: Insured
    /// Who pays.
    public let payer: Payer
    /// The key of its page, such as `result-yes-state`.
    public var key: String { "result-\(insured)-\(payer)" }
    /// The keys of its texts, in order: the answer, and who pays.
    public var textKeys: [String] { ["insured.\(insured)", "payer.\(payer)"] }
    /// What to do next in every case with this result; the articles say the rest.
    public var steps: [Step] {
      switch insured {
      case .yes, .onTurning: [.checkStatus]
      case .notShown: [.checkStatus, .correctData, .call1414]
      case .notYet, .no, .undecided: [.checkStatus, .call1414]
      }
    }
  }

  /// An answer on a page.
  public struct Choice: Sendable, Hashable {
    /// The keys of the texts that together name the answer; several where one answer stands for several values.
    public let textKeys: [String]
    /// Where it leads.
    public let target: Target
  }

  /// A page with a question.
  public struct Page: Sendable, Hashable {
    /// The key of the page; the first page is `start`.
    public let key: String
    /// The key of its question's text: a question, or `ui.listTitle` for the list.
    public let titleKey: String
    /// The key of the help under it.
    public let helpKey: String
    /// The answers in order.
    public let choices: [Choice]
  }

  /// The pages, the first one first, then in the order of asking.
  public let pages: [Page]
  /// The results that can be reached, each once.
  public let outcomes: [Outcome]

  /// The pages of some compiled rules.
  public init(_ maker: DecisionMaker) {
    let walker = PathWalker(maker.compiled)
    var keys: [Int: String] = [walker.compiled.pathRoot: "start"]
    var order = [walker.compiled.pathRoot]
    var pages: [Page] = []
    var outcomes: [Outcome] = []
    var next = 0
    func target(_ node: Int) -> Target {
      if node < 0 {
        let outcome = walker.outcome(of: node)
        if !outcomes.contains(outcome) { outcomes.append(outcome) }
        return .outcome(outcome)
      }
      if keys[node] == nil {
        keys[node] = "step-\(order.count)"
        order.append(node)
      }
      return .page(keys[node] ?? "start")
    }
    while next < order.count {
      let node = order[next]
      next += 1
      guard node >= 0 else { continue }
      let choices = walker.choices(at: node).map { Choice(textKeys: $0.textKeys, target: target($0.node)) }
      let question = walker.question(at: node)
      let isList = walker.isList(node)
      pages.append(
        Page(
          key: keys[node] ?? "start", titleKey: isList ? "ui.listTitle" : question,
          helpKey: isList ? "ui.firstThatFits" : "\(question).help", choices: choices))
    }
    self.pages = pages
    self.outcomes = outcomes.sorted { $0.key < $1.key }
  }
}

/// Walks the compiled path, the questions of the list taken together.
private struct PathWalker {
  let compiled: CompiledModel
  private let unticked: [Question.ID: Int]

  init(_ compiled: CompiledModel) {
    self.compiled = compiled
    unticked = RuleReport.unticked(compiled)
  }

  func question(at node: Int) -> Question.ID { compiled.questions[compiled.levels[node]].id }

  func isList(_ node: Int) -> Bool { unticked[question(at: node)] != nil }

  func outcome(of reference: Int) -> StaticPages.Outcome {
    let value = -1 - reference
    let count = Payer.allCases.count
    return StaticPages.Outcome(
      insured: Insured.allCases[value / count], payer: Payer.allCases[value % count])
  }

  func choices(at node: Int) -> [(textKeys: [String], node: Int)] {
    guard isList(node) else { return ownChoices(at: node).map { ($0.textKeys, $0.node) } }
    var choices: [(textKeys: [String], node: Int)] = []
    var current = node
    while current >= 0, let none = unticked[question(at: current)] {
      let start = compiled.starts[current]
      for choice in ownChoices(at: current) where choice.group != none {
        choices.append((choice.textKeys, choice.node))
      }
      current = compiled.children[start + none]
    }
    choices.append((["ui.noneOfThese"], current))
    return choices
  }

  /// The answers of one question, those that lead to the same place together.
  private func ownChoices(at node: Int) -> [(textKeys: [String], node: Int, group: Int)] {
    let level = compiled.levels[node]
    return (0..<compiled.classCounts[level]).map { group in
      (textKeys(of: group, at: level), compiled.children[compiled.starts[node] + group], group)
    }
  }

  private func textKeys(of group: Int, at level: Int) -> [String] {
    let question = compiled.questions[level]
    let members = compiled.classOfAnswer[level].indices
      .filter { compiled.classOfAnswer[level][$0] == group }
    if case .number(let range, _) = question.domain {
      let named = members.filter { $0 >= range.count }
        .map { QuestionnaireTexts.key(of: question.domain.answer(at: $0), to: question.id) }
      let limits = QuestionnaireTexts.groups(of: question.id)
      guard let first = members.first, first < range.count, limits.count == 2 else { return named }
      return ["\(question.id).\(limits[first == 0 ? 0 : 1])"] + named
    }
    return members.map { QuestionnaireTexts.key(of: question.domain.answer(at: $0), to: question.id) }
  }
}

extension QuestionnaireTexts {
  /// The key of the text for an answer: shared words for yes, no and "I don't know".
  static func key(of answer: Answer, to question: Question.ID) -> String {
    sharedAnswers.contains(answer.description) ? "answer.\(answer)" : "\(question).\(answer)"
  }
}

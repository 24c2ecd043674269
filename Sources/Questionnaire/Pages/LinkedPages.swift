internal import Rules

/// The questionnaire as linked pages without a script, for the parts of the headline.
///
/// The pages are the nodes of the compiled path: people whose further questions are the same share a page. The
/// questions of the list to tick are one page on which a reader chooses the first that fits.
struct LinkedPages: Sendable {
  /// Where a choice leads.
  enum Target: Hashable, Sendable {
    /// Another page, by its name.
    case page(String)
    /// A result.
    case outcome(Outcome)

    /// The name of the page.
    var name: String {
      switch self {
      case .page(let name): name
      case .outcome(let outcome): outcome.name
      }
    }
  }

  /// A result, which is a page of its own: the values of the headline's parts, and the members of lists asked for.
  struct Outcome: Hashable, Sendable {
    let values: [Value]

    struct Value: Hashable, Sendable {
      let part: PartID
      let value: String
    }

    /// The name of its page, such as `result-yes-state`.
    var name: String { (["result"] + values.map(\.value)).joined(separator: "-") }
  }

  /// An answer on a page.
  struct Choice: Hashable, Sendable {
    /// What together names the answer; several where one answer stands for several values.
    let labels: [Label]
    let target: Target
  }

  /// What names an answer.
  enum Label: Hashable, Sendable {
    /// A text.
    case text(TextKey)
    /// Numbers that follow one another.
    case numbers(ClosedRange<Int>)
  }

  /// A page with a question.
  struct Page: Hashable, Sendable {
    /// The name of the page; the first page is `start`.
    let name: String
    /// The question; nothing for the list to tick.
    let question: Question.ID?
    let choices: [Choice]

    var title: TextKey { question.map(TextKey.question) ?? .word(.listTitle) }
    var help: TextKey { question.map(TextKey.help) ?? .word(.firstThatFits) }
  }

  /// The pages, the first one first, then in the order of asking.
  let pages: [Page]
  /// The results that can be reached, each once.
  let outcomes: [Outcome]

  init(_ compiled: CompiledModel, _ screens: Screens) {
    let walker = PathWalker(compiled, screens)
    var names: [Int: String] = [compiled.pathRoot: "start"]
    var order = [compiled.pathRoot]
    var pages: [Page] = []
    var outcomes: [Outcome] = []
    var next = 0
    func target(_ node: Int) -> Target {
      if node < 0 {
        let outcome = walker.outcome(of: node)
        if !outcomes.contains(outcome) { outcomes.append(outcome) }
        return .outcome(outcome)
      }
      if names[node] == nil {
        names[node] = "step-\(order.count)"
        order.append(node)
      }
      return .page(names[node] ?? "start")
    }
    while next < order.count {
      let node = order[next]
      next += 1
      guard node >= 0 else { continue }
      let choices = walker.choices(at: node).map { Choice(labels: $0.labels, target: target($0.node)) }
      pages.append(
        Page(
          name: names[node] ?? "start", question: walker.isList(node) ? nil : walker.question(at: node),
          choices: choices))
    }
    self.pages = pages
    self.outcomes = outcomes.sorted { $0.name < $1.name }
  }
}

/// Walks the compiled path, the questions of the list taken together.
private struct PathWalker {
  private let compiled: CompiledModel
  private let screens: Screens
  /// For each question of the list the group of the answer that leaves it unticked.
  private let unticked: [Question.ID: Int]

  init(_ compiled: CompiledModel, _ screens: Screens) {
    self.compiled = compiled
    self.screens = screens
    unticked = compiled.untickedGroups(of: screens.checklist)
  }

  func question(at node: Int) -> Question.ID { compiled.questions[compiled.levels[node]].id }

  func isList(_ node: Int) -> Bool { unticked[question(at: node)] != nil }

  func outcome(of reference: Int) -> LinkedPages.Outcome {
    LinkedPages.Outcome(
      values: zip(compiled.headline, compiled.headlineValues(of: -1 - reference)).compactMap {
        position, value in
        let aspect = compiled.aspects[position]
        switch aspect.id {
        case .part(let part): return .init(part: part, value: aspect.values[value])
        case .member(let member, let list) where value == 1: return .init(part: list, value: member)
        default: return nil
        }
      })
  }

  func choices(at node: Int) -> [(labels: [LinkedPages.Label], node: Int)] {
    guard isList(node) else { return ownChoices(at: node).map { ($0.labels, $0.node) } }
    var choices: [(labels: [LinkedPages.Label], node: Int)] = []
    var current = node
    while current >= 0, let none = unticked[question(at: current)] {
      let start = compiled.starts[current]
      for choice in ownChoices(at: current) where choice.group != none {
        choices.append((choice.labels, choice.node))
      }
      current = compiled.children[start + none]
    }
    choices.append(([.text(.word(.noneOfThese))], current))
    return choices
  }

  /// The answers of one question, those that lead to the same place together.
  private func ownChoices(at node: Int) -> [(labels: [LinkedPages.Label], node: Int, group: Int)] {
    let level = compiled.levels[node]
    return (0..<compiled.classCounts[level]).map { group in
      (labels(of: group, at: level), compiled.children[compiled.starts[node] + group], group)
    }
  }

  /// The names of a group of answers; numbers without texts of their own are named by their digits.
  private func labels(of group: Int, at level: Int) -> [LinkedPages.Label] {
    let question = compiled.questions[level]
    let members = compiled.classOfAnswer[level].indices.filter { compiled.classOfAnswer[level][$0] == group }
    func named(_ members: [Int]) -> [LinkedPages.Label] {
      members.map { .text(.answer(question.domain.answer(at: $0).description, to: question.id)) }
    }
    guard case .number(let range, _) = question.domain else { return named(members) }
    let others = named(members.filter { $0 >= range.count })
    guard let first = members.first, first < range.count else { return others }
    if let limit = screens.limits[question.id] {
      return [.text(.numbers(first == 0 ? limit.below : limit.from, of: question.id))] + others
    }
    let numbers = members.filter { $0 < range.count }.map { range.lowerBound + $0 }
    return numbers.runs.map(LinkedPages.Label.numbers) + others
  }
}

extension CompiledModel {
  /// For each question of a list to tick, the group of the answer that leaves it unticked.
  func untickedGroups(of checklist: [Question.ID]) -> [Question.ID: Int] {
    var groups: [Question.ID: Int] = [:]
    for (position, question) in questions.enumerated() where checklist.contains(question.id) {
      groups[question.id] = question.unticked.map { classOfAnswer[position][$0.position] }
    }
    return groups
  }
}

extension Question {
  /// The answer that leaves the question unticked in a list, `none` or else `no`.
  var unticked: (value: String, position: Int)? {
    for value in ["none", Aspect.no] {
      if let position = domain.index(of: .value(value)) { return (value, position) }
    }
    return nil
  }
}

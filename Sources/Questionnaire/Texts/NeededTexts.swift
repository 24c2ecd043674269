internal import Rules
internal import Synchronization
internal import Text

/// Which texts a subject needs, and which rule, question or page needs each of them.
struct NeededTexts {
  /// The spelled keys with what needs them, in the order in which an editor meets them, each once.
  let needs: [(key: String, neededBy: String)]
  /// The names of the audiences that texts can tell apart.
  let audiences: [String]

  init(_ rules: CompiledRules) {
    audiences = rules.subject.audiences.map(\.id)
    let notes = Notes()
    notes.addAll(Self.questions(rules.subject))
    notes.addAll(Self.results(rules))
    let page = "the page of the questionnaire"
    notes.addAll(rules.subject.wordsForBrowser.map { (.word($0), page) })
    notes.addAll([.title, .checkAlways].map { (.word($0), page) })
    if !rules.subject.screens.checklist.isEmpty { notes.add(.word(.firstThatFits), page) }
    if rules.subject.result.grounds != nil { notes.add(.word(.oneReason), "results without a script") }
    if rules.subject.result.steps != nil { notes.add(.word(.perhaps), "results without a script") }
    if rules.subject.explanation != nil { notes.add(.explanation, page) }
    // What articles show is written once with words that only note which of them are asked for.
    let words = Words(purpose: "the page of the questionnaire") { key, purpose in
      notes.add(key, purpose)
      return key.spelling
    }
    let readers = Array(repeating: words, count: max(1, audiences.count))
    let pages = QuestionnairePages(rules, words: Localized { _ in readers })
    _ = pages.questions(in: .primary)
    _ = ArticleBlocks(rules.subject, on: rules.period.firstDay, words: words).insertions
    needs = notes.needs
  }

  private typealias Need = (TextKey, String)

  private static func questions(_ subject: QuestionnaireSubject) -> [Need] {
    let audiences =
      subject.audiences.isEmpty
      ? []
      : [
        (TextKey("audience"), "the question for whom"),
        (TextKey("audience", "help"), "the question for whom"),
      ]
        + subject.audiences.map { (.audience($0.id), "the question for whom, answer \($0.id)") }
    let own = subject.rules.questions.flatMap { question -> [Need] in
      let id = question.id
      let needs: [Need] = [(.question(id), "question \(id)"), (.help(id), "question \(id)")]
      let limit = (subject.screens.limits[id] ?? []).flatMap { [$0.below, $0.from] }
      return needs
        + question.domain.names.map { (.answer($0, to: id), "question \(id), answer \($0)") }
        + (subject.screens.leftOpen.contains(id) ? [(.leftOpen(id), "question \(id), left open")] : [])
        + limit.map { (.numbers($0, of: id), "question \(id) on the pages without a script") }
    }
    let screens = subject.screens
    return audiences + own
      + screens.checklist.map { (.listItem($0), "the list to tick, question \($0)") }
      + screens.groups.compactMap(\.first).map {
        (.screen(beginningWith: $0), "the screen that begins with question \($0)")
      }
  }

  private static func results(_ rules: CompiledRules) -> [Need] {
    let subject = rules.subject
    let parts = rules.toldParts.flatMap { part in
      part.values.map { (TextKey.result($0, of: part.id), "result \(part.id) = \($0)") }
    }
    let answer = rules.toldParts.first { $0.id == subject.result.answer }?.values ?? []
    return parts
      + answer.map {
        (subject.result.short($0, of: subject.result.answer), "result \(subject.result.answer) = \($0)")
      }
      + rules.toldReasons.map { ($0.text, "row \($0.row)") }
      + subject.result.topics.flatMap { topic in
        [topic.ask, topic.heading].map { ($0, "what can be asked besides, \(topic.part)") }
      }
      + subject.changes.map { (.change($0.id), "what would change the result, \($0.id)") }
      + subject.sources.map { (.source($0), "source \($0.id)") }
  }
}

/// Notes each key once, with the first thing that needs it.
private final class Notes: Sendable {
  private struct State {
    var needs: [(key: String, neededBy: String)] = []
    var seen: Set<String> = []
  }

  private let state = Mutex(State())

  var needs: [(key: String, neededBy: String)] { state.withLock { $0.needs } }

  func add(_ key: TextKey, _ purpose: String) {
    state.withLock { state in
      if state.seen.insert(key.spelling).inserted { state.needs.append((key.spelling, purpose)) }
    }
  }

  func addAll(_ needs: [(TextKey, String)]) { for (key, purpose) in needs { add(key, purpose) } }
}

extension Domain {
  /// The named answers.
  var names: [String] {
    switch self {
    case .choice(let values), .several(let values), .number(_, or: let values): values
    }
  }
}

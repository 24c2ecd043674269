internal import Rules
internal import SiteBuilder
internal import Text

/// The questionnaire without a script, as one page for each audience on which each step leads to the next.
///
/// The style sheet shows one step at a time. Where the scripts run, they take over with the answers of the step shown.
struct LinkedStepsHTML {
  let rules: CompiledRules
  let steps: LinkedSteps
  let words: Localized<Words>

  private var subject: QuestionnaireSubject { rules.subject }

  /// The address of the page below the questionnaire's.
  static func address(for audience: Audience?) -> String { audience?.id ?? "steps" }

  var page: SubjectPage {
    SubjectPage(
      key: "\(subject.address)/\(Self.address(for: steps.audience))",
      title: words.map { $0[.title] }, description: words.map { $0[.checkAlways] },
      body: Localized { body(words[$0]) }, scripts: QuestionnairePages.scripts,
      stylesheet: "questionnaire.css", isIndexed: false)
  }

  /// The first step stands last: it is shown until one before it is led to.
  private func body(_ words: Words) -> String {
    let shown = steps.steps.dropFirst() + steps.steps.prefix(1)
    let sections = shown.map { step in
      let state = AnswersInAddress(
        rules.compiled.questions.compactMap { question in
          step.answers[question.id].map { (question.id, $0) }
        }, for: steps.audience?.id)
      return """
        <section id="\(step.name)" data-state="\(SubjectHTML.escaped(state.fragment))">
        \(content(step, words))</section>

        """
    }
    let explanation = subject.explanation.map {
      "<p><a href=\"../../\($0)/\">\(words[.explanation])</a></p>\n"
    }
    return """
      <div class="linked" data-linked>
      \(sections.joined())</div>
      <p class="disclaimer">\(words[.disclaimer])</p>
      <p><a href="#start">\(words[.restart])</a></p>
      \(explanation ?? "")

      """
  }

  private func content(_ step: LinkedSteps.Step, _ words: Words) -> String {
    switch step.content {
    case .question(let question, let choices):
      return LinkedQuestionHTML(question: question, choices: choices, words: words).html(page: "")
    case .result(let outcome): return LinkedResultHTML(rules: rules, outcome: outcome, words: words).html
    }
  }
}

extension LinkedSteps {
  /// The first question, for a page from which the others are led to.
  func firstQuestion(_ words: Words) -> String {
    guard case .question(let question, let choices)? = steps.first?.content else { return "" }
    return LinkedQuestionHTML(question: question, choices: choices, words: words)
      .html(page: LinkedStepsHTML.address(for: audience) + "/")
  }
}

/// A question on a linked page.
private struct LinkedQuestionHTML {
  let question: Question.ID?
  let choices: [LinkedSteps.Choice]
  let words: Words

  /// The question with its answers, which lead to steps on a page.
  func html(page: String) -> String {
    let items = choices.map { choice in
      let name = choice.labels.map(text).joined(separator: ", ")
      return "<li><a href=\"\(page)#\(choice.target)\">\(name)</a></li>"
    }
    return """
      <h2>\(words[question.map(TextKey.question) ?? .word(.listTitle)])</h2>
      <p class="hint">\(words[question.map(TextKey.help) ?? .word(.firstThatFits)])</p>
      <ul class="choices">
      \(items.joined(separator: "\n"))
      </ul>

      """
  }

  private func text(_ label: LinkedSteps.Label) -> String {
    switch label {
    case .text(let key): words[key]
    case .numbers(let run):
      run.count == 1 ? String(run.lowerBound) : "\(run.lowerBound)–\(run.upperBound)"
    }
  }
}

/// A result on a linked page, told in the same order as by the script.
private struct LinkedResultHTML {
  let rules: CompiledRules
  let outcome: KnownOutcome
  let words: Words

  private var result: ResultDescription { rules.subject.result }
  private var isFavourable: Bool {
    outcome.value(of: result.answer).map(result.favourable.contains) ?? false
  }
  private var links: ResultLinks { ResultLinks(rules.subject) { "../../\($0)/" } }

  var html: String {
    let answer = outcome.value(of: result.answer)
    let heading = answer.map { "<h2>\(words[.result($0, of: result.answer)])</h2>" } ?? ""
    let details = result.details.compactMap { part in
      outcome.value(of: part).map { words[.result($0, of: part)] }
    }
    let notices = texts(of: result.notices)
    return """
      <div class="result\(isFavourable ? "" : " framed")">
      \(heading)
      \((details + notices).map { "<p>\($0)</p>\n" }.joined())</div>
      \(section(.stepsTitle, list(steps, "ol") + documents))\
      \(section(.why, why))\
      \(section(.packages, list(places)))\
      \(section(.undecidedTitle, list(texts(of: result.gaps))))\

      """
  }

  private func section(_ title: InterfaceWord, _ content: String) -> String {
    content.isEmpty ? "" : "<h3>\(words[title])</h3>\n\(content)"
  }

  private func list(_ items: [String], _ name: String = "ul") -> String {
    items.isEmpty ? "" : "<\(name)>\n\(items.map { "<li>\($0)</li>\n" }.joined())</\(name)>\n"
  }

  private func texts(of list: PartID?) -> [String] {
    guard let list else { return [] }
    return (outcome.members[list] ?? []).map {
      linked(words[.result($0, of: list)], links.member($0, of: list))
    }
  }

  private func linked(_ text: String, _ address: String?) -> String {
    address.map { "<a href=\"\($0)\">\(text)</a>" } ?? text
  }

  /// The steps in the order of doing; those of which one is enough together, and those that are for some together,
  /// where the first of them would stand.
  private var steps: [String] {
    guard let name = result.steps else { return [] }
    let certain = outcome.members[name] ?? []
    let order = rules.toldParts.first { $0.id == name }?.values ?? []
    // What comes after the last step of all is for nobody alone.
    let last = order.lastIndex(where: certain.contains) ?? order.endIndex
    let some = order.prefix(last).filter(outcome.stepsForSome.contains)
    let either = certain.filter(result.alternatives.contains)
    func text(_ step: String) -> String {
      linked(words[.result(step, of: name)], links.member(step, of: name))
    }
    func together(_ title: InterfaceWord, _ steps: [String]) -> String {
      "\(words[title])\n\(list(steps.map(text)))"
    }
    return order.compactMap { step in
      if some.contains(step) { return step == some[0] ? together(.perhaps, some) : nil }
      guard certain.contains(step) else { return nil }
      guard either.count > 1, either.contains(step) else { return text(step) }
      return step == either[0] ? together(.oneOf, either) : nil
    }
  }

  private var documents: String {
    let names = texts(of: result.documents)
    return names.isEmpty ? "" : "<p>\(words[.documents]): \(names.joined(separator: ", "))</p>\n"
  }

  private var places: [String] {
    guard let list = result.places else { return [] }
    return texts(of: list)
      + (outcome.open[list] ?? []).map { "\(words[.result($0, of: list)]): \(words[.packagesUndecided])" }
  }

  /// The rows that decided, or those of which one did.
  private var why: String {
    let either = list(reasons(outcome.reasonsToChoose))
    return list(reasons(outcome.reasons)) + (either.isEmpty ? "" : "<p>\(words[.oneReason])</p>\n\(either)")
  }

  private func reasons(_ rows: [String]) -> [String] {
    rules.toldReasons.filter { rows.contains($0.row) }.map { told in
      let text = linked(words[told.text], links.row(told.row, of: told.table))
      return text + (told.source.map { " <cite>\(words[.source($0)])</cite>" } ?? "")
    }
  }
}

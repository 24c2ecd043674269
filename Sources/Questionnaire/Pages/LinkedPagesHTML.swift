internal import Rules
internal import SiteBuilder
internal import Text

/// The linked pages for readers without scripts, as pages of the site: a question or a result on each.
struct LinkedPagesHTML {
  let pages: LinkedPages
  let subject: QuestionnaireSubject
  let words: Localized<Words>

  /// The first question, as it stands on the questionnaire's own page.
  func firstQuestion(in language: Language) -> String {
    pages.pages.first.map { question($0, in: language, prefix: "") } ?? ""
  }

  /// Every page but the first.
  var subjectPages: [SubjectPage] {
    let questions = pages.pages.dropFirst().map { page in
      subjectPage(page.name, title: page.title) { question(page, in: $0, prefix: "../") }
    }
    let results = pages.outcomes.map { outcome in
      subjectPage(outcome.name, title: .word(.result)) { result(outcome, in: $0) }
    }
    return questions + results
  }

  private func subjectPage(_ name: String, title: TextKey, body: (Language) -> String) -> SubjectPage {
    SubjectPage(
      key: "\(subject.address)/\(PageName.address(name))",
      title: words.map { $0[title] }, description: words.map { $0[.checkAlways] },
      body: Localized { body($0) }, stylesheet: "questionnaire.css", isIndexed: false)
  }

  private func question(_ page: LinkedPages.Page, in language: Language, prefix: String) -> String {
    let words = words[language]
    let choices = page.choices.map { choice in
      let name = choice.labels.map { text($0, words) }.joined(separator: "; ")
      return "<li><a href=\"\(prefix)\(PageName.address(choice.target.name))/\">\(name)</a></li>"
    }
    let heading = prefix.isEmpty ? "<h2>\(words[page.title])</h2>\n" : ""
    return """
      \(heading)<p class="hint">\(words[page.help])</p>
      <ul class="choices">
      \(choices.joined(separator: "\n"))
      </ul>

      """
  }

  private func text(_ label: LinkedPages.Label, _ words: Words) -> String {
    switch label {
    case .text(let key): words[key]
    case .numbers(let run):
      run.count == 1 ? String(run.lowerBound) : "\(run.lowerBound)–\(run.upperBound)"
    }
  }

  private func result(_ outcome: LinkedPages.Outcome, in language: Language) -> String {
    let words = words[language]
    let headline = outcome.values.filter { subject.rules.headline.contains($0.part) }
    let answer = headline.map { "<p>\(words[.result($0.value, of: $0.part)])</p>" }
    let links = ResultLinks(subject) { "../../\($0)/" }
    let value = outcome.values.first { $0.part == subject.result.answer }?.value
    let list = subject.result.steps ?? ""
    let asked = outcome.values.filter { $0.part == list }.map(\.value)
    let steps = (asked + (value.flatMap { subject.result.stepsByAnswer[$0] } ?? [])).map { step in
      let text = words[.result(step, of: list)]
      return "<li>\(links.member(step, of: list).map { "<a href=\"\($0)\">\(text)</a>" } ?? text)</li>"
    }
    let whatNext =
      steps.isEmpty
      ? ""
      : """

      <h2>\(words[.stepsTitle])</h2>
      <ol>
      \(steps.joined(separator: "\n"))
      </ol>
      """
    return """
      <div class="result">
      \(answer.joined(separator: "\n"))\(whatNext)
      <p>\(words[.disclaimer])</p>
      <p><a href="../">\(words[.restart])</a></p>
      </div>

      """
  }
}

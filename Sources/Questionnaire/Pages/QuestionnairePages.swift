internal import Rules
internal import SiteBuilder
internal import Text

/// The pages of the questionnaire, and the questions that articles ask, without the data of the scripts.
struct QuestionnairePages: Sendable {
  /// The scripts, in the order in which they are loaded.
  static let scripts = ["questionnaire-rules.js", "questionnaire.js", "questionnaire-result.js"]

  private let rules: CompiledRules
  /// The texts as each audience reads them.
  private let words: Localized<[Words]>

  init(_ rules: CompiledRules, words: Localized<[Words]>) {
    self.rules = rules
    self.words = words
  }

  /// The questionnaire, and its linked pages.
  var all: [SubjectPage] {
    [questionnaire]
      + rules.linkedSteps.enumerated().map { position, steps in
        LinkedStepsHTML(rules: rules, steps: steps, words: words.map { $0[position] }).page
      }
  }

  /// The questions that articles ask, as HTML by their names.
  func questions(in language: Language) -> [(name: String, html: String)] {
    QuestionsInArticles(
      questions: articleQuestions, address: rules.subject.address, language: language, words: words[language]
    ).insertions
  }

  /// The names of the questions that articles ask.
  var questionNames: [String] { articleQuestions.map(\.name) }

  private var articleQuestions: [QuestionInArticle] {
    QuestionInArticle.all(rules.compiled.questions, rules.subject.audiences)
  }

  private var questionnaire: SubjectPage {
    let address = rules.subject.address
    let audiences = rules.subject.audiences
    return SubjectPage(
      key: address, title: words.map { $0[0][.title] }, description: words.map { $0[0][.checkAlways] },
      body: Localized { language in
        let later = (["result"] + audiences.dropFirst().map(\.id)).map {
          " data-texts-\($0)=\"\(SubjectPage.address(ofData: $0))\""
        }
        return """
          <div class="questionnaire" data-questionnaire\(later.joined())>
          \(beginning(words[language][0]))
          </div>
          \(explanation(in: language))

          """
      },
      scripts: Self.scripts, stylesheet: "questionnaire.css")
  }

  /// What stands in place of the questionnaire until its scripts run: for whom, or the way to the first question.
  private func beginning(_ words: Words) -> String {
    let audiences = rules.subject.audiences
    guard !audiences.isEmpty else { return LinkedSteps(rules, for: nil).firstQuestion(words) }
    let choices = audiences.map {
      "<li><a href=\"\(LinkedStepsHTML.address(for: $0))/\">\(words[.audience($0.id)])</a></li>"
    }
    return """
      <h2>\(words[TextKey("audience")])</h2>
      <p class="hint">\(words[TextKey("audience", "help")])</p>
      <ul class="choices">
      \(choices.joined(separator: "\n"))
      </ul>
      """
  }

  private func explanation(in language: Language) -> String {
    guard let article = rules.subject.explanation else { return "" }
    return "<p><a href=\"../\(article)/\">\(words[language][0][.explanation])</a></p>"
  }
}

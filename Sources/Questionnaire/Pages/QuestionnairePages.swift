internal import Rules
internal import SiteBuilder
internal import Text

/// The pages of the questionnaire, and the questions that articles ask, without the data of the scripts.
struct QuestionnairePages: Sendable {
  private let rules: CompiledRules
  private let words: Localized<Words>

  init(_ rules: CompiledRules, words: Localized<Words>) {
    self.rules = rules
    self.words = words
  }

  /// The questionnaire, and its linked pages.
  var all: [SubjectPage] { [questionnaire] + linked.subjectPages }

  /// The questions that articles ask, as HTML by their names.
  func questions(in language: Language) -> [(name: String, html: String)] {
    QuestionsInArticles(
      questions: articleQuestions, address: rules.subject.address, language: language, words: words[language]
    ).insertions
  }

  /// The names of the questions that articles ask.
  var questionNames: [String] { articleQuestions.map(\.name) }

  private var articleQuestions: [QuestionInArticle] {
    QuestionInArticle.all(rules.compiled.questions, rules.linkedPages)
  }

  private var linked: LinkedPagesHTML {
    LinkedPagesHTML(pages: rules.linkedPages, subject: rules.subject, words: words)
  }

  private var questionnaire: SubjectPage {
    let address = rules.subject.address
    return SubjectPage(
      key: address, title: words.map { $0[.title] }, description: words.map { $0[.checkAlways] },
      body: Localized { language in
        """
        <div class="questionnaire" data-questionnaire>
        \(linked.firstQuestion(in: language))
        </div>
        \(explanation(in: language))

        """
      },
      scripts: ["questionnaire-rules.js", "questionnaire.js", "questionnaire-result.js"],
      stylesheet: "questionnaire.css")
  }

  private func explanation(in language: Language) -> String {
    guard let article = rules.subject.explanation else { return "" }
    return "<p><a href=\"../\(article)/\">\(words[language][TextKey("order", "link")])</a></p>"
  }
}

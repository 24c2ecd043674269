import HealthInsurance
import SiteBuilder
import Text

/// Questions of the questionnaire for articles to insert, as answers that are links.
///
/// With a script an answer opens the questionnaire with that answer given; without one it leads to the linked page
/// that follows, or to the first of them.
struct QuestionsInArticles {
  let questions: [QuestionInArticle]
  let pages: ScriptlessPages
  let words: Localized<HealthInsuranceTables>
  /// The address of the questionnaire.
  let key: String

  /// The blocks by name, as HTML.
  func insertions(in language: Language) -> [String: String] {
    Dictionary(uniqueKeysWithValues: questions.map { ($0.name, html($0, in: language)) })
  }

  private func html(_ question: QuestionInArticle, in language: Language) -> String {
    let words = words[language]
    let title = words.text("ui.title")
    return """
      <section class="block ask" aria-label="\(title)">
      <p class="block-title">\(title)</p>
      \(question.knownKey.map { known(question, $0, in: language) } ?? choices(question, in: language))
      </section>

      """
  }

  private func choices(_ question: QuestionInArticle, in language: Language) -> String {
    let words = words[language]
    let items = question.choices.map { "<li>\(link($0, in: language))</li>" }
    return """
      <p class="ask-question">\(words.text(question.question))</p>
      <p class="hint">\(words.text("\(question.question).help"))</p>
      <ul class="choices">
      \(items.joined(separator: "\n"))
      </ul>
      """
  }

  private func known(_ question: QuestionInArticle, _ answer: String, in language: Language) -> String {
    let words = words[language]
    let links = question.choices.map { link($0, in: language, style: " class=\"button\"") }
    return """
      <p>\(words.text("ui.known"))<br>\(words.text(question.question)) <strong>\(words.text(answer))</strong></p>
      <p>\(links.joined())</p>
      """
  }

  private func link(_ choice: QuestionInArticle.Choice, in language: Language, style: String = "") -> String {
    let start = "\(Subject.rootInInsertions)\(language.tag)/\(key)/"
    let page = choice.page == "start" ? "" : pages.address(choice.page) + "/"
    let answer = SubjectHTML.escaped("\(start)#\(choice.fragment)")
    let text = words[language].text(choice.textKey)
    return "<a\(style) href=\"\(start)\(page)\" data-answer=\"\(answer)\">\(text)</a>"
  }
}

internal import SiteBuilder
internal import Text

/// Questions of the questionnaire for articles to insert, as answers that are links.
///
/// With a script an answer opens the questionnaire with that answer given; without one it leads to the linked page
/// that follows, or to the first of them.
struct QuestionsInArticles {
  let questions: [QuestionInArticle]
  /// The address of the questionnaire.
  let address: String
  let language: Language
  /// The texts as each audience reads them.
  let words: [Words]

  /// The blocks by name, as HTML.
  var insertions: [(name: String, html: String)] { questions.map { ($0.name, html($0)) } }

  private func html(_ question: QuestionInArticle) -> String {
    let title = words[question.audience][.title]
    return """
      <section class="block ask" aria-label="\(title)">
      <p class="block-title">\(title)</p>
      \(question.known.map { known(question, $0) } ?? choices(question))
      </section>

      """
  }

  private func choices(_ question: QuestionInArticle) -> String {
    let words = words[question.audience]
    let items = question.choices.map { "<li>\(link($0, words))</li>" }
    return """
      <p class="ask-question">\(words[question.question])</p>
      <p class="hint">\(words[question.help])</p>
      <ul class="choices">
      \(items.joined(separator: "\n"))
      </ul>
      """
  }

  private func known(_ question: QuestionInArticle, _ answer: TextKey) -> String {
    let words = words[question.audience]
    let links = question.choices.map { link($0, words, style: " class=\"button\"") }
    return """
      <p>\(words[.known])<br><strong>\(words[answer])</strong></p>
      <p>\(links.joined())</p>
      """
  }

  private func link(_ choice: QuestionInArticle.Choice, _ words: Words, style: String = "") -> String {
    let start = "\(Subject.rootInInsertions)\(language.tag)/\(address)/"
    let page = choice.page.map { $0 + "/" } ?? ""
    let answer = SubjectHTML.escaped("\(start)#\(choice.answer.fragment)")
    return "<a\(style) href=\"\(start)\(page)\" data-answer=\"\(answer)\">\(words[choice.text])</a>"
  }
}

import Diagnostics
import SiteBuilder
import Text

extension PreviewPages {
  /// All persons by whom the rules are tried, in both languages, with what comes out for each.
  func people() -> String {
    let texts = PeopleWords(messages)
    let persons = site.current.newest?.people?.persons() ?? []
    let rows = persons.map { row($0, texts) }
    let states = [("", texts.all), ("fine", texts.fine), ("differs", texts.differs)]
    let options = states.map { "<option value=\"\($0)\">\($1)</option>" }.joined()
    let heads = Language.allCases.map { "<th scope=\"col\" lang=\"\($0.tag)\">\($0.ownName)</th>" }
      .joined()
    let body = """
      <p><a href="/_preview/">\(texts.back)</a></p>
      <h1>\(texts.title)</h1>
      \(persons.isEmpty ? "<p>\(texts.none)</p>" : "")
      <div class="filters">
      <label>\(texts.words) <input id="filter-words" type="search"></label>
      <label>\(texts.state) <select id="filter-state">\(options)</select></label>
      <p role="status">\(texts.count): <span id="filter-count">\(persons.count)</span></p>
      </div>
      <table class="rows pair">
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      <script src="/_preview/dashboard.js"></script>
      """
    return page(title: texts.title, body: body)
  }

  private func row(_ person: ShownPerson, _ texts: PeopleWords) -> String {
    let cells = Language.allCases.map { cell(person, $0, texts) }.joined()
    return "<tr data-states=\"\(person.differs ? "differs" : "fine")\">\(cells)</tr>"
  }

  private func cell(_ person: ShownPerson, _ language: Language, _ texts: PeopleWords) -> String {
    let state = person.differs ? ("bad", texts.differs) : ("good", texts.fine)
    let answers = person.answers.map {
      "<dt>\(escaped($0.question, language))</dt><dd>\(escaped($0.answer, language))</dd>"
    }
    let outcome = person.outcome.map { part in
      let mark = part.isExpected.map { $0 ? " ✓" : " ✗" } ?? ""
      let expected =
        part.isExpected == false
        ? " <span class=\"mark bad\">\(texts.expected): \(HTMLText.escaped(part.expected.joined(separator: ", ")))</span>"
        : ""
      return
        "<dt><code>\(HTMLText.escaped(part.name))</code>\(mark)</dt><dd>\(escaped(part.words, language))\(expected)</dd>"
    }
    return """
      <td lang="\(language.tag)"><p><strong>\(escaped(person.words, language))</strong></p>
      <p>\(escaped(person.reason, language))</p>
      <p lang="\(messages.rawValue)"><span class="mark \(state.0)">\(state.1)</span> \(texts.day) \
      <span class="day">\(person.day)</span>. \(texts.line): <code>\(HTMLText.escaped("\(person.place)"))</code></p>
      <details><summary lang="\(messages.rawValue)">\(texts.answers)</summary><dl>\(answers.joined())</dl></details>
      <details\(person.differs ? " open" : "")><summary lang="\(messages.rawValue)">\(texts.outcome)</summary>\
      <dl>\(outcome.joined())</dl></details></td>
      """
  }

  private func escaped(_ words: Localized<String>, _ language: Language) -> String {
    HTMLText.escaped(words[language])
  }
}

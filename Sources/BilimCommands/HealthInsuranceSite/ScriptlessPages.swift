import HealthInsurance
import SiteBuilder
import Text

/// The questionnaire as linked pages for readers without scripts: a question or a result on each.
struct ScriptlessPages {
  private let pages: StaticPages
  private let words: Localized<HealthInsuranceTables>
  /// The address of the questionnaire, below which the pages stand.
  private let key: String

  init(_ pages: StaticPages, words: Localized<HealthInsuranceTables>, below key: String) {
    self.pages = pages
    self.words = words
    self.key = key
  }

  /// The first question, as it stands on the questionnaire's own page.
  func firstQuestion(in language: Language) -> String {
    pages.pages.first.map { question($0, in: language, prefix: "") } ?? ""
  }

  /// Every page but the first.
  var subjectPages: [SubjectPage] {
    let questions = pages.pages.dropFirst().map { page in
      subjectPage(page.key, titleKey: page.titleKey) { question(page, in: $0, prefix: "../") }
    }
    let results = pages.outcomes.map { outcome in
      subjectPage(outcome.key, titleKey: "ui.result") { result(outcome, in: $0) }
    }
    return questions + results
  }

  private func subjectPage(
    _ page: String, titleKey: String, body: (Language) -> String
  ) -> SubjectPage {
    SubjectPage(
      key: "\(key)/\(address(page))",
      title: words.map { $0.text(titleKey) }, description: words.map { $0.text("ui.checkAlways") },
      body: Localized { body($0) }, stylesheet: "questionnaire.css", isIndexed: false)
  }

  private func question(_ page: StaticPages.Page, in language: Language, prefix: String) -> String {
    let words = words[language]
    let choices = page.choices.map { choice in
      let name = choice.textKeys.map(words.text).joined(separator: "; ")
      return "<li><a href=\"\(prefix)\(address(of: choice.target))/\">\(name)</a></li>"
    }
    let heading = prefix.isEmpty ? "<h2>\(words.text(page.titleKey))</h2>\n" : ""
    return """
      \(heading)<p class="hint">\(words.text(page.helpKey))</p>
      <ul class="choices">
      \(choices.joined(separator: "\n"))
      </ul>

      """
  }

  private func result(_ outcome: StaticPages.Outcome, in language: Language) -> String {
    let words = words[language]
    let answer = outcome.textKeys.map { "<p>\(words.text($0))</p>" }.joined(separator: "\n")
    let steps = outcome.steps.map { step -> String in
      let link = ResultLink.all.first { $0.name == "\(step)" }
      let text = words.text("step.\(step)")
      guard let link else { return "<li>\(text)</li>" }
      return "<li><a href=\"../../\(link.page)/\(link.fragment)\">\(text)</a></li>"
    }
    return """
      <div class="result">
      \(answer)
      <h2>\(words.text("ui.stepsTitle"))</h2>
      <ol>
      \(steps.joined(separator: "\n"))
      </ol>
      <p>\(words.text("ui.disclaimer"))</p>
      <p><a href="../">\(words.text("ui.restart"))</a></p>
      </div>

      """
  }

  private func address(of target: StaticPages.Target) -> String { address(target.key) }

  /// A page's name, which is one of the program's own, as it stands in addresses: small letters and hyphens.
  func address(_ name: String) -> String {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let bytes = name.utf8.flatMap { capitals.contains($0) ? [UInt8(ascii: "-"), $0 | 0x20] : [$0] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

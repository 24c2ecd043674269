import Bilingual
internal import CivilCalendar
import Diagnostics
import HealthInsurance
import Rules
import SiteBuilder

/// Kazakhstan's mandatory social health insurance as a site publishes it: figures, lists, tables and the
/// questionnaire, all from the rule tables of 2026.
struct HealthInsuranceSite {
  private let texts: Localized<TextTable>
  /// The texts as readers see them: the figures put in, and no line broken between a figure and its unit.
  private let shown: Localized<[String: String]>
  private let data: QuestionnaireData

  private init(texts: Localized<TextTable>, data: QuestionnaireData) {
    (self.texts, self.data) = (texts, data)
    shown = Localized { language in
      let typography = Typography(language)
      return texts[language].texts.mapValues { typography.spaced(Self.filled($0)) }
    }
  }

  /// Makes the subject with the texts of a content folder; without those texts, its figures alone.
  static let maker = SubjectMaker(reading: filesRead) { content in
    guard Language.allCases.contains(where: { content[textFiles[$0]] != nil }) else { return figuresAlone }
    let texts = textFiles.map { TextTable($0, in: content) }
    var subject = HealthInsuranceSite(texts: texts, data: rules2026).subject
    subject.diagnostics += factDiagnostics(content)
    return subject
  }

  /// The facts on which rules stand and which the table of facts does not have, or keeps from publication.
  private static func factDiagnostics(_ content: SourceTree) -> [Diagnostic] {
    guard let facts = FactList(content) else { return [] }
    let place = Place(file: content.displayPath("facts.tsv"))
    return RuleFacts.problems(FactNames(facts))
      .map { Diagnostic($0, at: place) }
  }

  /// The JSON schema of the questionnaire's texts.
  static var textsSchema: String {
    SiteSchemas.texts(
      titled: "questionnaire.yml: the texts of the questionnaire in one language",
      names: rules2026.neededTexts.map(\.key))
  }

  private static let textFiles = Localized { language in "\(language.tag)/questionnaire.yml" }

  private static let filesRead = Set(Language.allCases.map { textFiles[$0] } + [FactList.file])

  /// The rules in force, compiled once.
  private static let rules2026: QuestionnaireData = {
    guard let data = QuestionnaireData(.faq2026) else {
      preconditionFailure("the rules of 2026 do not compile")
    }
    return data
  }()

  private static let scriptlessPages = StaticPages(rules2026.maker)

  private static let articleQuestions = QuestionInArticle.all(rules2026.maker.compiled, scriptlessPages)

  private static let currentFigures = Parameters.texts(on: .startOf(2026))

  private static var figuresAlone: Subject {
    Subject(
      values: Localized { _ in values }, insertions: Localized(kazakh: [:], russian: [:]))
  }

  /// Both languages write bare figures alike, with a space between thousands that does not break.
  private static var values: [String: String] {
    Dictionary(uniqueKeysWithValues: currentFigures.map { ($0.name, $0.text.replacing(" ", with: "\u{A0}")) })
  }

  private var subject: Subject {
    let diagnostics = Language.allCases.flatMap { language -> [Diagnostic] in
      let table = texts[language]
      guard table.diagnostics.isEmpty else { return table.diagnostics }
      return data.problems(in: table.texts, language: language.tag, file: table.file)
    }
    return Subject(
      values: Localized { _ in Self.values },
      insertions: Localized { language in
        words[language].insertions.merging(questionsInArticles.insertions(in: language)) { first, _ in first }
      }, pages: [questionnaire] + scriptless.subjectPages,
      blocksForScreens: Set(Self.articleQuestions.map(\.name)),
      diagnostics: diagnostics)
  }

  private var words: Localized<HealthInsuranceTables> {
    shown.map(HealthInsuranceTables.init(texts:))
  }

  /// A text with the figures that it names.
  private static func filled(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return values.reduce(text) { $0.replacing("{{\($1.key)}}", with: $1.value) }
  }

  private var scriptless: ScriptlessPages {
    ScriptlessPages(Self.scriptlessPages, words: words, below: "check-yourself")
  }

  private var questionsInArticles: QuestionsInArticles {
    QuestionsInArticles(
      questions: Self.articleQuestions, pages: scriptless, words: words, key: "check-yourself")
  }

  private var questionnaire: SubjectPage {
    SubjectPage(
      key: "check-yourself",
      title: text("ui.title"),
      description: text("ui.checkAlways"),
      body: Localized { language in
        """
        <div class="questionnaire" data-questionnaire>
        \(scriptless.firstQuestion(in: language))
        </div>
        <p><a href="../how-it-decides/">\(words[language].text("order.link"))</a></p>

        """
      },
      dataScript: Localized { language in
        Array(data.script(language: language.tag, texts: shown[language]) { "../\($0)/" }.utf8)
      },
      scripts: ["questionnaire-rules.js", "questionnaire.js", "questionnaire-result.js"],
      stylesheet: "questionnaire.css")
  }

  private func text(_ key: String) -> Localized<String> {
    Localized { language in texts[language].texts[key] ?? "" }
  }
}

extension FactNames {
  /// The names of the facts of a content folder.
  init(_ facts: FactList) {
    self.init(published: facts.published, withheld: facts.withheld, successors: facts.successors)
  }
}

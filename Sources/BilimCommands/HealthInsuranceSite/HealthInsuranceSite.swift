import Diagnostics
import HealthInsurance
import Rules
import SiteBuilder
import Text

/// Kazakhstan's mandatory social health insurance as a site publishes it: figures, lists, tables and the
/// questionnaire, all from the rule tables of 2026.
struct HealthInsuranceSite {
  private let texts: Localized<TextTable>
  /// The texts as readers see them: the figures put in, and no line broken between a figure and its unit.
  private let shown: Localized<[String: String]>
  private let words: Localized<HealthInsuranceTables>
  private let data = rules2026

  private init(texts: Localized<TextTable>) {
    self.texts = texts
    shown = .madeInParallel { language in
      let typography = Typography(language)
      return texts[language].texts.mapValues { typography.spaced(Self.filled($0)) }
    }
    words = shown.map(HealthInsuranceTables.init(texts:))
  }

  /// Makes the subject with the texts of a content folder; without those texts, its figures alone.
  static let maker = SubjectMaker(reading: filesRead) { content in
    guard Language.allCases.contains(where: { content[textFiles[$0]] != nil }) else { return figuresAlone }
    return HealthInsuranceSite(texts: .madeInParallel { TextTable(textFiles[$0], in: content) }).subject
  }

  /// The JSON schema of the questionnaire's texts.
  static var textsSchema: String {
    SiteSchemas.texts(
      titled: "questionnaire.yml: the texts of the questionnaire in one language",
      names: rules2026.neededTexts.map(\.key))
  }

  private static let textFiles = Localized { language in "\(language.tag)/questionnaire.yml" }

  private static let filesRead = Set(Language.allCases.map { textFiles[$0] })

  /// The rules in force, compiled once.
  private static let rules2026: QuestionnaireData = {
    guard let data = QuestionnaireData(.faq2026) else {
      preconditionFailure("the rules of 2026 do not compile")
    }
    return data
  }()

  private static let scriptlessPages = StaticPages(rules2026.maker)

  private static let articleQuestions = QuestionInArticle.all(rules2026.maker.compiled, scriptlessPages)

  private static var figuresAlone: Subject {
    Subject(
      values: Localized { _ in values }, insertions: Localized(kazakh: [:], russian: [:]))
  }

  /// Both languages write bare figures alike, with a space between thousands that does not break.
  private static let values = Dictionary(
    uniqueKeysWithValues: Parameters.texts(on: .startOf(2026)).map {
      ($0.name, $0.text.replacing(" ", with: "\u{A0}"))
    })

  private var subject: Subject {
    let diagnostics = Language.allCases.flatMap { language -> [Diagnostic] in
      let table = texts[language]
      guard table.diagnostics.isEmpty else { return table.diagnostics }
      return data.problems(in: table.texts, language: language.tag, file: table.file)
    }
    return Subject(
      values: Localized { _ in Self.values },
      insertions: .madeInParallel { language in
        words[language].insertions.merging(questionsInArticles.insertions(in: language)) { first, _ in first }
      },
      pages: [questionnaire] + scriptless.subjectPages,
      blocksForScreens: Set(Self.articleQuestions.map(\.name)),
      diagnostics: diagnostics,
      problemsWithFacts: { facts in
        RuleFacts.problems(FactNames(facts))
      })
  }

  /// A text with the figures that it names; an unknown name stays.
  private static func filled(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      let name = String(rest[open.upperBound..<close.lowerBound])
      filled += rest[..<open.lowerBound] + (values[name] ?? "{{\(name)}}")
      rest = rest[close.upperBound...]
    }
    return filled + rest
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
      dataScript: .madeInParallel { language in
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

internal import Diagnostics
public import Rules
public import SiteBuilder
internal import Text

extension QuestionnaireSubject {
  /// Makes what a site publishes of the subject: figures, lists, tables and the questionnaire, with the texts of a
  /// content folder; without those texts, its figures alone.
  public var maker: SubjectMaker {
    guard let period = rules.newestPeriod else {
      preconditionFailure("the subject has no period with rules")
    }
    let compiled = CompiledRules(self, in: period)
    var maker = SubjectMaker(reading: Set(Language.allCases.map(Self.textFile))) { content in
      guard Language.allCases.contains(where: { content[Self.textFile($0)] != nil }) else {
        return compiled.figuresAlone
      }
      let texts = Localized<TextTable>.madeInParallel { TextTable(Self.textFile($0), in: content) }
      return PublishedQuestionnaire(compiled, texts: texts).subject
    }
    maker.schemas = [("questionnaire.json", textsSchema)]
    maker.problemKinds = RulesProblem.kinds + QuestionnaireProblem.kinds + AnswerProblem.kinds
    return maker
  }

  /// The JSON schema of the questionnaire's texts.
  public var textsSchema: String {
    SiteSchemas.texts(
      titled: "questionnaire.yml: the texts of the questionnaire in one language",
      names: neededTexts.map(\.key))
  }

  /// The keys of all texts, with what needs each of them, in the order in which an editor meets them.
  public var neededTexts: [(key: String, neededBy: String)] {
    rules.newestPeriod.map { NeededTexts(CompiledRules(self, in: $0)).needs } ?? []
  }

  /// The file of the texts in one language, below the content folder.
  static func textFile(_ language: Language) -> String { "\(language.tag)/questionnaire.yml" }
}

extension CompiledRules {
  /// The subject of a site that has no texts for the questionnaire.
  var figuresAlone: Subject {
    Subject(values: Localized { _ in figures }, insertions: Localized { _ in [:] })
  }

  /// Both languages write bare figures alike, with a space between thousands that does not break.
  var figures: [String: String] {
    let day = period.firstDay
    let pairs = subject.figures.compactMap { figure in
      figure.text(on: day).map { (figure.name, $0.replacing(" ", with: "\u{A0}")) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}

/// A questionnaire with the texts of a content folder.
struct PublishedQuestionnaire: Sendable {
  private let rules: CompiledRules
  private let texts: Localized<TextTable>
  /// The texts as readers see them: the figures put in, and no line broken between a figure and its unit.
  private let shown: Localized<[String: String]>
  private let words: Localized<Words>

  init(_ rules: CompiledRules, texts: Localized<TextTable>) {
    self.rules = rules
    self.texts = texts
    let figures = rules.figures
    shown = .madeInParallel { language in
      let typography = Typography(language)
      return texts[language].texts.mapValues { typography.spaced(Self.filled($0, with: figures)) }
    }
    words = shown.map { Words($0.mapValues(SubjectHTML.escaped)) }
  }

  var subject: Subject {
    let needed = NeededTexts(rules)
    let diagnostics = Language.allCases.flatMap { language -> [Diagnostic] in
      let table = texts[language]
      guard table.diagnostics.isEmpty else { return table.diagnostics }
      return needed.problems(in: table.texts, language: language.tag, file: table.file)
    }
    let pages = QuestionnairePages(rules, words: words)
    let day = rules.period.firstDay
    return Subject(
      values: Localized { _ in rules.figures },
      insertions: .madeInParallel { language in
        let blocks = ArticleBlocks(rules.subject, on: day, words: words[language]).insertions
        return Dictionary(blocks + pages.questions(in: language)) { first, _ in first }
      },
      pages: withData(pages.all),
      blocksForScreens: Set(pages.questionNames),
      diagnostics: diagnostics,
      problemsWithFacts: { [uses = rules.subject.factUses] facts in
        uses.problems(FactNames(facts))
      })
  }

  /// The pages, the first with the data of its scripts. Titles stand in the head as the texts are, not escaped.
  private func withData(_ pages: [SubjectPage]) -> [SubjectPage] {
    guard var first = pages.first else { return [] }
    first.title = text(.word(.title))
    first.description = text(.word(.checkAlways))
    first.dataScript = .madeInParallel { language in
      let data = BrowserData(rules, language: language.tag, texts: shown[language]) { "../\($0)/" }
      return Array(data.script.utf8)
    }
    return [first] + pages.dropFirst()
  }

  private func text(_ key: TextKey) -> Localized<String> {
    texts.map { $0.texts[key.spelling] ?? "" }
  }

  /// A text with the figures that it names; an unknown name stays.
  private static func filled(_ text: String, with figures: [String: String]) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      let name = String(rest[open.upperBound..<close.lowerBound])
      filled += rest[..<open.lowerBound] + (figures[name] ?? "{{\(name)}}")
      rest = rest[close.upperBound...]
    }
    return filled + rest
  }
}

extension FactNames {
  /// The names of the facts of a content folder.
  public init(_ facts: FactList) {
    self.init(published: facts.published, withheld: facts.withheld, successors: facts.successors)
  }
}

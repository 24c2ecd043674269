internal import Diagnostics
public import Rules
public import SiteBuilder
internal import Text

extension QuestionnaireSubject {
  /// Makes what a site publishes of the subject: figures, lists, tables and the questionnaire, with the texts of a
  /// content folder; without those texts, its figures alone.
  ///
  /// Without a day, it is made as of the first day of the newest rules.
  public var maker: SubjectMaker {
    let periods = CompiledPeriods(self)
    let trial = PeopleTrial(self, by: periods)
    let paths = Language.allCases.map(Self.textFile) + [People.path]
    var maker = SubjectMaker(reading: Set(paths)) { content, day in
      let day = day ?? periods.newest.firstDay
      var subject: Subject
      var words = Localized { _ in [String: String]() }
      if Language.allCases.contains(where: { content[Self.textFile($0)] != nil }) {
        let texts = Localized<TextTable>.madeInParallel { TextTable(Self.textFile($0), in: content) }
        let questionnaire = PublishedQuestionnaire(periods.rules(on: day), texts: texts, on: day)
        subject = questionnaire.subject
        words = questionnaire.shown.map { $0[0] }
      } else {
        subject = figuresAlone(on: day)
      }
      let people = People(in: content, for: self)
      if let people { subject.diagnostics += trial.diagnostics(of: people) }
      subject.people = SubjectPeople(
        path: People.path,
        persons: { [words] in
          people.map(ShownPeople(self, triedBy: trial, texts: words).shown) ?? []
        },
        keeping: { person, text throws(Message) in
          try PersonEntry(self, triedBy: trial).added(person, to: text)
        })
      return subject
    }
    maker.schemas = { [("people.json", People.schema(for: self)), ("questionnaire.json", textsSchema)] }
    maker.problemKinds =
      RulesProblem.kinds + QuestionnaireProblem.kinds + AnswerProblem.kinds + Message.aboutPeople.map(\.kind)
    maker.refusal = { rules.period(on: $0)?.hasRules == true ? nil : rules.refusal(of: $0) }
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

extension SubjectMaker {
  /// The same for a site without rules, which is told that persons cannot be tried there.
  public var withoutRules: SubjectMaker {
    var maker = SubjectMaker(reading: paths.union([People.path])) { content, day in
      var subject = self.subject(of: content, on: day)
      if content[People.path] != nil {
        let place = Place(file: content.displayPath(People.path))
        subject.diagnostics.append(Diagnostic(Message.peopleWithoutRules, at: place))
      }
      return subject
    }
    maker.schemas = schemas
    maker.problemKinds = problemKinds + [Message.peopleWithoutRules.kind]
    maker.refusal = refusal
    return maker
  }
}

extension QuestionnaireSubject {
  /// The subject of a site that has no texts for the questionnaire.
  func figuresAlone(on day: Day) -> Subject {
    Subject(
      values: Localized { _ in figures(on: day) }, absentValues: absentFigures(on: day),
      insertions: Localized { _ in [:] })
  }

  /// Both languages write bare figures alike, with a space between thousands that does not break.
  func figures(on day: Day) -> [String: String] {
    let pairs = figures.compactMap { figure in
      figure.text(on: day).map { (figure.name, $0.replacing(" ", with: "\u{A0}")) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The figures that have no value on a day.
  func absentFigures(on day: Day) -> AbsentValues {
    AbsentValues(Set(figures.filter { $0.text(on: day) == nil }.map(\.name)), on: day)
  }
}

/// A questionnaire with the texts of a content folder.
struct PublishedQuestionnaire: Sendable {
  private let rules: CompiledRules
  private let day: Day
  private let texts: Localized<TextTable>
  /// The texts as each audience reads them: the figures put in, and no line broken between a figure and its unit.
  let shown: Localized<[[String: String]]>
  private let words: Localized<[Words]>
  /// What is wrong with the figures that the texts use.
  private let faults: Localized<[Diagnostic]>

  /// The questionnaire by some rules, with the figures of a day.
  init(_ rules: CompiledRules, texts: Localized<TextTable>, on day: Day) {
    self.rules = rules
    self.day = day
    self.texts = texts
    let (figures, absent) = (rules.subject.figures(on: day), rules.subject.absentFigures(on: day))
    let filled = Localized.madeInParallel { language in
      let typography = Typography(language)
      let (filled, faults) = texts[language].inserting(figures, absent: absent)
      let read = AudienceTexts(filled, of: rules.subject).all.map { $0.mapValues(typography.spaced) }
      return (texts: read, faults: faults)
    }
    shown = filled.map(\.texts)
    faults = filled.map(\.faults)
    words = shown.map { $0.map { Words($0.mapValues(SubjectHTML.escaped)) } }
  }

  var subject: Subject {
    let needed = NeededTexts(rules)
    let diagnostics = Language.allCases.flatMap { language -> [Diagnostic] in
      let table = texts[language]
      guard table.diagnostics.isEmpty else { return table.diagnostics }
      return needed.problems(in: table.texts, at: table.places, language: language.tag, file: table.file)
        + faults[language]
    }
    let pages = QuestionnairePages(rules, words: words)
    return Subject(
      values: Localized { _ in rules.subject.figures(on: day) },
      absentValues: rules.subject.absentFigures(on: day),
      insertions: .madeInParallel { language in
        let blocks = ArticleBlocks(rules.subject, on: day, words: words[language][0]).insertions
        return Dictionary(blocks + pages.questions(in: language)) { first, _ in first }
      },
      pages: withData(pages.all),
      blocksForScreens: Set(pages.questionNames),
      diagnostics: diagnostics,
      problemsWithFacts: { [uses = rules.subject.factUses] facts in
        uses.problems(FactNames(facts))
      })
  }

  /// The pages with the data of their scripts. Titles stand in the head as the texts are, not escaped.
  private func withData(_ pages: [SubjectPage]) -> [SubjectPage] {
    guard var first = pages.first else { return [] }
    first.title = text(.word(.title))
    first.description = text(.word(.checkAlways))
    let data = Localized.madeInParallel { language in
      shown[language].map { texts in BrowserData(rules, language: language.tag, texts: texts) { "../\($0)/" }
      }
    }
    first.dataScript = data.map { Array($0[0].script.utf8) }
    let others = rules.subject.audiences.enumerated().dropFirst().map { position, audience in
      (name: audience.id, script: data.map { Array($0[position].script(for: audience, after: $0[0]).utf8) })
    }
    first.laterData = [("result", data.map { Array($0[0].resultScript.utf8) })] + others
    let linked = pages.dropFirst().map { page in
      var page = page
      page.dataScript = first.dataScript
      page.pageOfData = first.key
      return page
    }
    return [first] + linked
  }

  private func text(_ key: TextKey) -> Localized<String> {
    shown.map { $0[0][key.spelling] ?? "" }
  }
}

extension FactNames {
  /// The names of the facts of a content folder.
  public init(_ facts: FactList) {
    self.init(published: facts.published, withheld: facts.withheld, successors: facts.successors)
  }
}

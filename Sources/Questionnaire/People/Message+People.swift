public import Diagnostics
internal import Rules
internal import Text

extension Message {
  /// One of each message about the persons by whom rules are tried.
  public static var aboutPeople: [Message] {
    [
      .personDiffers(
        Localized(kazakh: "…", russian: "…"), in: "answer", found: ["no"], expected: ["yes"],
        reasons: .rows(["T1.1"])),
      .personExpectsNothing, .unknownOutcomePart("anser", suggestion: "answer"),
      .unknownOutcome("yess", of: "answer", suggestion: "yes"),
      .peopleAtFault("people.yml"), .resultNotKept, .noRulesOnDay(.startOf(2000), first: .startOf(2024)),
      .peopleWithoutRules,
    ]
  }

  /// What a difference rests on.
  enum DifferenceReasons {
    /// These rows apply and lead to what is found.
    case rows([String])
    /// No row leads to what is expected; these would, but do not apply.
    case missing([String])
  }

  static func personDiffers(
    _ person: Localized<String>, in part: String, found: [String], expected: [String],
    reasons: DifferenceReasons
  ) -> Message {
    let names = found.listed
    let wanted = expected.listed
    let (english, kazakh, russian) = reasons.words
    return Message(
      "person-differs",
      explanation: """
        The rules give a person of people.yml something else than the entry says must come out. Either a \
        rule is wrong, or the entry is: read the reason in the entry and the rows that the message names, and \
        mend the one that is at fault.
        """,
      english: Wording("\"\(person[.primary])\": \(part) is \(names), expected \(wanted)", hint: english),
      kazakh: Wording("«\(person.kazakh)»: \(part) — \(names), күтілгені — \(wanted)", hint: kazakh),
      russian: Wording("«\(person.russian)»: \(part) — \(names), ожидалось \(wanted)", hint: russian))
  }

  static var personExpectsNothing: Message {
    Message(
      "person-expects-nothing",
      explanation: """
        An entry of people.yml must say what is to come out: at least one part of the outcome, by the names that \
        `bilim decide` prints.
        """,
      english: Wording("the entry does not say what must come out", hint: "add a part below expect:"),
      kazakh: Wording(
        "жазбада не шығуы керегі айтылмаған", hint: "expect: астына нәтиженің бір бөлігін қосыңыз"),
      russian: Wording(
        "в записи не сказано, что должно получиться",
        hint: "добавьте под expect: хотя бы одну часть результата")
    )
  }

  static func unknownOutcomePart(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-outcome-part",
      explanation: "The parts of an outcome have the names that `bilim decide` prints.",
      english: Wording(
        "no part of the outcome is named \"\(name)\"", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording(
        "нәтиженің «\(name)» деген бөлігі жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording("в результате нет части «\(name)»", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  static func unknownOutcome(_ value: String, of part: String, suggestion: String?) -> Message {
    Message(
      "unknown-outcome",
      explanation: """
        A part of the outcome can never be what the entry expects: the rules have no such value or row.
        """,
      english: Wording(
        "\"\(part)\" is never \"\(value)\"", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording(
        "«\(part)» ешқашан «\(value)» болмайды", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording(
        "«\(part)» никогда не бывает «\(value)»", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  static func peopleAtFault(_ file: String) -> Message {
    Message(
      "people-at-fault",
      explanation: """
        A person is added at the end of people.yml, where the list people: has to be. Mend what is wrong with \
        the file first, or put the list last.
        """,
      english: Wording(
        "nobody can be added to \(file)", hint: "mend the file; the list people: has to be last"),
      kazakh: Wording(
        "\(file) файлына адам қосу мүмкін емес", hint: "файлды түзетіңіз; people: тізімі соңында тұруы керек"),
      russian: Wording(
        "в \(file) нельзя добавить человека", hint: "исправьте файл; список people: должен стоять последним"))
  }

  static var resultNotKept: Message {
    Message(
      "result-not-kept",
      explanation: "The answers of a result are not answers to the questions of the rules as they are now.",
      english: Wording("these answers do not fit the questions", hint: "answer the questionnaire anew"),
      kazakh: Wording("бұл жауаптар сұрақтарға сәйкес келмейді", hint: "сауалнамаға қайта жауап беріңіз"),
      russian: Wording("эти ответы не подходят к вопросам", hint: "ответьте на вопросы заново"))
  }

  static func noRulesOnDay(_ day: Day, first: Day?) -> Message {
    Message(
      "no-rules-on-day",
      explanation: "The rules begin on a certain day. Before it nothing can be said, and nothing is guessed.",
      english: Wording("there are no rules for \(day)", hint: first.map { "the first are of \($0)" }),
      kazakh: Wording("\(day) күніне ереже жоқ", hint: first.map { "алғашқысы \($0) күнінен басталады" }),
      russian: Wording("на \(day) правил нет", hint: first.map { "первые действуют с \($0)" }))
  }

  static var peopleWithoutRules: Message {
    Message(
      "people-without-rules",
      explanation: """
        The persons of people.yml are there to try rules. This site has none, so nothing is done with them.
        """,
      english: Wording("this site has no rules by which people could be tried", hint: "remove the file"),
      kazakh: Wording("бұл сайтта адамдарды тексеретін ереже жоқ", hint: "файлды өшіріңіз"),
      russian: Wording("на этом сайте нет правил, чтобы проверять на них людей", hint: "удалите файл"))
  }
}

extension Message.DifferenceReasons {
  fileprivate var words: (english: String?, kazakh: String?, russian: String?) {
    switch self {
    case .rows(let rows) where !rows.isEmpty:
      let list = rows.joined(separator: ", ")
      return ("by \(list)", "мына ережелер бойынша: \(list)", "по правилам \(list)")
    case .missing(let rows) where !rows.isEmpty:
      let list = rows.joined(separator: ", ")
      return (
        "\(list) would lead to it, but does not apply", "оған әкелетін ереже қолданылмайды: \(list)",
        "к этому ведёт, но не применяется: \(list)"
      )
    default: return (nil, nil, nil)
    }
  }
}

extension [String] {
  /// The names as a message tells them.
  fileprivate var listed: String { count == 1 ? self[0] : "[" + joined(separator: ", ") + "]" }
}

extension RuleBook {
  /// What a person is told of a day on which there are no rules.
  func refusal(of day: Day) -> Message {
    .noRulesOnDay(day, first: periods.first(where: \.hasRules)?.firstDay)
  }
}

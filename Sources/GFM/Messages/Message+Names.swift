public import Diagnostics
public import Text

extension Message {
  /// One of each message about ids, values and blocks.
  static var aboutNames: [Message] {
    [
      .repeatedID("a"),
      .invalidID("A", suggestion: "a"),
      .unknownName("a", suggestion: nil),
      .absentValue("a", on: .startOf(2027)),
      .insertionInText("a"),
      .unbalancedBraces,
      .unknownBlock("a", suggestion: nil),
      .stepsWithoutOneList(0),
    ]
  }

  /// An id that a part of every page has.
  static func reservedID(_ id: String) -> Message {
    Message(
      "reserved-id",
      explanation: """
        Parts of every page, such as the search field and the navigation, have ids of their own. A heading with the same \
        one could not be reached. Choose another id, the same in both languages.
        """,
      english: Wording(
        "the id \"\(id)\" belongs to a part of every page",
        hint: "choose another id, the same in both languages"),
      kazakh: Wording("«\(id)» белгісі беттің өз бөлігінікі", hint: "екі тілде бірдей басқа белгі таңдаңыз"),
      russian: Wording(
        "метка «\(id)» занята частью самой страницы", hint: "выберите другую метку, одинаковую в обоих языках"
      ))
  }

  /// An id that two places claim.
  static func repeatedID(_ id: String) -> Message {
    Message(
      "repeated-id",
      explanation: """
        The id of a heading is the address of its section. Two places with one address would send readers to the \
        wrong one. Choose another id; the other language needs the same.
        """,
      english: Wording(
        "the id \"\(id)\" is used twice", hint: "choose another id, the same in both languages"),
      kazakh: Wording("«\(id)» белгісі екі рет қолданылған", hint: "екі тілде бірдей басқа белгі таңдаңыз"),
      russian: Wording(
        "метка «\(id)» использована дважды", hint: "выберите другую метку, одинаковую в обоих языках"))
  }

  /// Something in `{#…}` that is no id, and an id that could be meant.
  static func invalidID(_ written: String, suggestion: String?) -> Message {
    Message(
      "invalid-heading-id",
      explanation: """
        The id of a heading stands at its end as {#five-ways}: small Latin letters, digits and single hyphens, a \
        letter first. Former ids follow after a space: {#five-ways #ways}. The id is the same in both languages.
        """,
      english: Wording(
        "\"\(written)\" is no heading id",
        hint: "use small Latin letters, digits and hyphens" + (suggestion.map { ": {#\($0)}" } ?? "")
      ),
      kazakh: Wording(
        "«\(written)» тақырып белгісі бола алмайды",
        hint: "кіші латын әріптерін, цифрларды және дефисті қолданыңыз"
          + (suggestion.map { ": {#\($0)}" } ?? "")
      ),
      russian: Wording(
        "«\(written)» не может быть меткой заголовка",
        hint: "используйте строчные латинские буквы, цифры и дефисы" + (suggestion.map { ": {#\($0)}" } ?? "")
      ))
  }

  /// A name in `{{…}}` that nothing knows.
  static func unknownName(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-name",
      explanation: """
        A name in double braces such as {{adultAge}} stands for a figure, a list or a table that the rules know. \
        This name is known to nothing. To show double braces themselves, put them between backticks.
        """,
      english: Wording("nothing is called {{\(name)}}", hint: suggestion.map { "did you mean {{\($0)}}?" }),
      kazakh: Wording("{{\(name)}} деген атау белгісіз", hint: suggestion.map { "мүмкін, {{\($0)}}?" }),
      russian: Wording("имя {{\(name)}} неизвестно", hint: suggestion.map { "может быть, {{\($0)}}?" }))
  }

  /// A figure that the rules know, but not for the day as of which the site is shown.
  public static func absentValue(_ name: String, on day: Day) -> Message {
    Message(
      "absent-value",
      explanation: """
        A figure holds for certain days, as the law sets it. The site is shown as of a day for which the \
        rules know no value, and that of another day is never put in its place. Add the new value to the \
        rules, or change the text.
        """,
      english: Wording(
        "{{\(name)}} has no value on \(day)",
        hint: "add the value of that day to the rules, or change the text"),
      kazakh: Wording(
        "{{\(name)}} мәні \(day) күніне белгісіз",
        hint: "ережеге сол күннің мәнін қосыңыз не мәтінді өзгертіңіз"),
      russian: Wording(
        "для {{\(name)}} нет значения на \(day)",
        hint: "добавьте в правила значение на этот день или измените текст"))
  }

  /// An insertion inside running text.
  static func insertionInText(_ name: String) -> Message {
    Message(
      "insertion-in-text",
      explanation: """
        A list, a table or a diagram from the rules needs a paragraph of its own: an empty line, the name in double \
        braces, an empty line.
        """,
      english: Wording(
        "{{\(name)}} must stand alone in a paragraph",
        hint: "put an empty line before and after it"
      ),
      kazakh: Wording("{{\(name)}} бөлек абзацта тұруы керек", hint: "алдына және соңына бос жол қойыңыз"),
      russian: Wording(
        "{{\(name)}} должно стоять отдельным абзацем", hint: "поставьте пустую строку до и после"))
  }

  /// `{{` without `}}` or the other way round.
  static var unbalancedBraces: Message {
    Message(
      "unbalanced-braces",
      explanation: """
        A value is written with two braces on each side and a name between them, on one line: {{adultAge}}.
        """,
      english: Wording("double braces do not match", hint: "write a value as {{name}}"),
      kazakh: Wording("қос жақшалар сәйкес келмейді", hint: "мәнді {{атау}} түрінде жазыңыз"),
      russian: Wording("двойные скобки не парные", hint: "запишите значение как {{имя}}"))
  }

  /// A named block that is not known.
  static func unknownBlock(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-block",
      explanation: """
        A quote whose first line is a mark such as [!note] becomes a box. The marks are note (good to know), warning \
        (a mistake that costs), steps (one numbered list), call (whom to call) and year (outdated material).
        """,
      english: Wording(
        "there is no block called \"\(name)\"",
        hint: suggestion.map { "did you mean [!\($0)]?" }
          ?? "use " + NamedBlock.allCases.map(\.rawValue).joined(separator: ", ")
      ),
      kazakh: Wording(
        "«\(name)» деген блок жоқ",
        hint: suggestion.map { "мүмкін, [!\($0)]?" }
          ?? "мыналардың бірін қолданыңыз: " + NamedBlock.allCases.map(\.rawValue).joined(separator: ", ")
      ),
      russian: Wording(
        "нет блока «\(name)»",
        hint: suggestion.map { "может быть, [!\($0)]?" }
          ?? "есть блоки: " + NamedBlock.allCases.map(\.rawValue).joined(separator: ", ")
      ))
  }

  /// A block of steps with this many ordered lists instead of one.
  static func stepsWithoutOneList(_ count: Int) -> Message {
    Message(
      "steps-without-list",
      explanation: """
        A block of steps holds exactly one numbered list (1. 2. 3.): the steps in their order. Number the steps, \
        or use another block.
        """,
      english: Wording(
        "a block of steps needs one numbered list, not \(count)", hint: "number the steps: 1. 2. 3."),
      kazakh: Wording(
        "қадамдар блогында бір нөмірленген тізім болуы керек, қазір \(count)",
        hint: "қадамдарды нөмірлеңіз: 1. 2. 3."),
      russian: Wording(
        "в блоке шагов нужен один нумерованный список, а их \(count)", hint: "пронумеруйте шаги: 1. 2. 3."))
  }
}

import Diagnostics
import Text

extension Message {
  /// One of each message about facts and figures.
  static var aboutFacts: [Message] {
    [
      .factHeading(columns: ["n", "id"], written: "n;id"), .factColumns(found: 9, expected: 10),
      .repeatedFact("A1"),
      .unknownFact("A1", suggestion: "A2"),
      .unpublishableFact("A1"),
      .supersededFact("A1", successor: "A2"),
      .factInOneLanguage("A1", partner: "Content/ru/a.md"),
      .uncoveredFact("A1"),
      .unsupportedFigure("5%"),
      .undatedFigure("85 000"),
    ]
  }

  /// The table of facts does not begin with the names of its columns.
  static func factHeading(columns: [String], written: String) -> Message {
    let names = columns.joined(separator: ", ")
    let hasSemicolons = written.contains(";")
    return Message(
      "fact-heading",
      explanation: """
        The first line of facts.tsv names its ten columns, parted by tabs. A spreadsheet may have saved the table with \
        semicolons or commas: save it again as text parted by tabs.
        """,
      english: Wording(
        "facts.tsv does not begin with its columns: \(names)",
        hint: hasSemicolons
          ? "save the table with tabs between the columns, not semicolons"
          : "write these names, parted by tabs"),
      kazakh: Wording(
        "facts.tsv бағандарының атауларынан басталмайды: \(names)",
        hint: hasSemicolons
          ? "кестені нүктелі үтірмен емес, табуляциямен бөліп сақтаңыз"
          : "осы атауларды табуляциямен бөліп жазыңыз"),
      russian: Wording(
        "facts.tsv начинается не с названий столбцов: \(names)",
        hint: hasSemicolons
          ? "сохраните таблицу с табуляцией между столбцами, а не с точкой с запятой"
          : "напишите эти названия через табуляцию"))
  }

  static func factColumns(found: Int, expected: Int) -> Message {
    Message(
      "fact-columns",
      explanation: "Each line of facts.tsv has the same ten columns, parted by tabs.",
      english: Wording(
        "this line has \(found) columns instead of \(expected)",
        hint: "part the columns by tabs"),
      kazakh: Wording(
        "бұл жолда \(expected) емес, \(found) баған бар",
        hint: "бағандарды табуляция белгісімен бөліңіз"),
      russian: Wording(
        "в этой строке столбцов \(found), а нужно \(expected)",
        hint: "разделите столбцы знаком табуляции"))
  }

  static func repeatedFact(_ id: String) -> Message {
    Message(
      "repeated-fact",
      explanation: "Every fact has a number of its own.",
      english: Wording(
        "the fact \(id) stands twice",
        hint: "give one of them another id"),
      kazakh: Wording(
        "\(id) фактісі екі рет жазылған",
        hint: "біріне басқа нөмір беріңіз"),
      russian: Wording(
        "факт \(id) записан дважды",
        hint: "дайте одному из них другой номер"))
  }

  static func unknownFact(_ id: String, suggestion: String?) -> Message {
    Message(
      "unknown-fact",
      explanation: """
        The facts key lists what the article states, by the ids of facts.tsv. An id that is not \
        there supports nothing.
        """,
      english: Wording(
        "there is no fact \(id)",
        hint: suggestion.map { "did you mean \($0)?" }),
      kazakh: Wording(
        "\(id) деген факт жоқ",
        hint: suggestion.map { "\($0) деген факт емес пе?" }),
      russian: Wording(
        "факта \(id) нет",
        hint: suggestion.map { "возможно, \($0)?" }))
  }

  static func unpublishableFact(_ id: String) -> Message {
    Message(
      "unpublishable-fact",
      explanation: """
        The source is unreadable at this place or says nothing to readers, so the site must not \
        state it.
        """,
      english: Wording(
        "the fact \(id) must not be published",
        hint: "take it out of facts, and its statement out of the text"),
      kazakh: Wording(
        "\(id) фактісін жариялауға болмайды",
        hint: "оны facts тізімінен, ал мазмұнын мәтіннен алып тастаңыз"),
      russian: Wording(
        "факт \(id) публиковать нельзя",
        hint: "уберите его из facts, а его содержание — из текста"))
  }

  static func supersededFact(_ id: String, successor: String) -> Message {
    Message(
      "superseded-fact",
      explanation: """
        A newer source says otherwise. An article may speak of the old fact only beside the new \
        one: cite both.
        """,
      english: Wording(
        "the fact \(id) is superseded by \(successor)",
        hint: "cite \(successor) too, and say which is today's"),
      kazakh: Wording(
        "\(id) фактісінің орнына қазір \(successor) қолданылады",
        hint: "\(successor) фактісін де көрсетіп, бүгінгісі қайсы екенін жазыңыз"),
      russian: Wording(
        "факт \(id) заменён фактом \(successor)",
        hint: "укажите и \(successor) и напишите, что верно сегодня"))
  }

  static func factInOneLanguage(_ id: String, partner: String) -> Message {
    Message(
      "fact-in-one-language",
      explanation: "Both languages state the same, so they cite the same facts.",
      english: Wording(
        "the fact \(id) is not cited in \(partner)",
        hint: "cite the same facts in both languages"),
      kazakh: Wording(
        "\(id) фактісі \(partner) файлында көрсетілмеген",
        hint: "екі тілде де бір фактілерді көрсетіңіз"),
      russian: Wording(
        "факт \(id) не указан в \(partner)",
        hint: "укажите одни и те же факты на обоих языках"))
  }

  static func uncoveredFact(_ id: String) -> Message {
    Message(
      "uncovered-fact", .warning,
      explanation: """
        No article states this fact. Add it to the article that answers the question, or mark it \
        as not to be published.
        """,
      english: Wording(
        "no article states the fact \(id)",
        hint: "cite it where its question is answered"),
      kazakh: Wording(
        "\(id) фактісі ешбір мақалада жоқ",
        hint: "оны тиісті мақалада көрсетіңіз"),
      russian: Wording(
        "факта \(id) нет ни в одной статье",
        hint: "укажите его там, где отвечают на его вопрос"))
  }

  static func unsupportedFigure(_ written: String) -> Message {
    Message(
      "unsupported-figure",
      explanation: """
        Every figure rests on a fact that the article cites, or on a parameter of the rules, so \
        that a lawyer can find where it comes from.
        """,
      english: Wording(
        "no cited fact gives the figure \(written)",
        hint: "add the fact's id to facts, or correct the figure"),
      kazakh: Wording(
        "\(written) саны көрсетілген фактілердің ешқайсысында жоқ",
        hint: "фактінің нөмірін facts тізіміне қосыңыз немесе санды түзетіңіз"),
      russian: Wording(
        "числа \(written) нет ни в одном из указанных фактов",
        hint: "добавьте номер факта в facts или исправьте число"))
  }

  static func undatedFigure(_ written: String) -> Message {
    Message(
      "undated-figure",
      explanation: "The figure was true on some day only. Name the year in the same section.",
      english: Wording(
        "the figure \(written) needs its year",
        hint: "name the year in the same section"),
      kazakh: Wording(
        "\(written) санының жылы көрсетілмеген",
        hint: "жылын сол бөлімде жазыңыз"),
      russian: Wording(
        "у числа \(written) не указан год",
        hint: "назовите год в этом же разделе"))
  }
}

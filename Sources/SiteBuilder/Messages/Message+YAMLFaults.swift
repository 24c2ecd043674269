import Diagnostics

extension Message {
  /// One of each message about what a line of YAML was meant to be.
  static var aboutYAMLFaults: [Message] {
    [
      .yamlNoBreakSpace(right: "title: Text"), .yamlTab, .yamlMissingBlank(right: "title: Text"),
      .yamlQuotes(right: "title: \"Text\""), .yamlNeedsQuotes(":", right: "title: \"a: b\""),
      .yamlCutText("# 5", right: "title: \"Text # 5\""), .yamlForeignQuotes(right: "title: \"Text\""),
      .yamlAlias("*a"),
      .unclosedFrontMatter, .blankBeforeFrontMatter,
    ]
  }

  static func yamlNoBreakSpace(right: String) -> Message {
    Message(
      "yaml-no-break-space",
      explanation: """
        A space that does not break, as Word and some keyboards put it, looks like any other but is none to YAML. \
        Replace it by an ordinary one.
        """,
      english: Wording("a no-break space stands here (U+00A0)", hint: "write with ordinary spaces: \(right)"),
      kazakh: Wording(
        "мұнда үзілмейтін бос орын тұр (U+00A0)", hint: "кәдімгі бос орынмен жазыңыз: \(right)"),
      russian: Wording(
        "здесь стоит неразрывный пробел (U+00A0)", hint: "напишите с обычными пробелами: \(right)"))
  }

  static var yamlTab: Message {
    Message(
      "yaml-tab",
      explanation: "YAML indents lines by spaces alone, never by tabs. Top lines start at the very left.",
      english: Wording("a tab stands before the text", hint: "delete it, or use spaces"),
      kazakh: Wording("мәтіннің алдында табуляция тұр", hint: "оны өшіріңіз немесе бос орын қойыңыз"),
      russian: Wording("перед текстом стоит табуляция", hint: "удалите её или поставьте пробелы"))
  }

  static func yamlMissingBlank(right: String) -> Message {
    Message(
      "yaml-missing-blank",
      explanation: "Between a key with its colon and the value stands a space.",
      english: Wording("no blank stands behind the colon", hint: "write: \(right)"),
      kazakh: Wording("қос нүктеден кейін бос орын жоқ", hint: "былай жазыңыз: \(right)"),
      russian: Wording("после двоеточия нет пробела", hint: "напишите так: \(right)"))
  }

  static func yamlQuotes(right: String) -> Message {
    Message(
      "yaml-quotes",
      explanation: """
        A text between straight quotation marks ends at the next one. Inside use « and », and close what was opened.
        """,
      english: Wording("the quotation marks do not match", hint: "write: \(right)"),
      kazakh: Wording("тырнақшалар жұптаспайды", hint: "былай жазыңыз: \(right)"),
      russian: Wording("кавычки не складываются в пару", hint: "напишите так: \(right)"))
  }

  static func yamlNeedsQuotes(_ sign: String, right: String) -> Message {
    Message(
      "yaml-needs-quotes",
      explanation: """
        Some signs mean something to YAML: a colon with a space behind it, and @ ` % & * ! | > [ { at the start of a \
        text. A text that holds them stands between straight quotation marks.
        """,
      english: Wording(
        "\"\(sign)\" means something else in this place",
        hint: "put the text between quotation marks: \(right)"),
      kazakh: Wording(
        "«\(sign)» таңбасының бұл жерде басқа мағынасы бар", hint: "мәтінді тырнақшаға алыңыз: \(right)"),
      russian: Wording(
        "знак «\(sign)» в этом месте значит другое", hint: "возьмите текст в кавычки: \(right)"))
  }

  static func yamlCutText(_ cut: String, right: String) -> Message {
    Message(
      "yaml-cut-text", .warning,
      explanation: """
        A number sign behind a space starts a remark that nobody reads: the rest of the text is dropped. Put the text \
        between straight quotation marks.
        """,
      english: Wording("the text is cut here: \(cut)", hint: "put it between quotation marks: \(right)"),
      kazakh: Wording("мәтін осы жерден кесіледі: \(cut)", hint: "оны тырнақшаға алыңыз: \(right)"),
      russian: Wording("текст здесь обрывается: \(cut)", hint: "возьмите его в кавычки: \(right)"))
  }

  static func yamlForeignQuotes(right: String) -> Message {
    Message(
      "yaml-foreign-quotes", .warning,
      explanation: """
        Word turns the quotation marks around a text into « » or “ ”. To YAML these are letters: readers see the whole \
        title between them. Use straight ones, or none.
        """,
      english: Wording("the quotation marks around the text would be shown", hint: "write: \(right)"),
      kazakh: Wording("мәтіннің екі жағындағы тырнақша оқырманға көрінеді", hint: "былай жазыңыз: \(right)"),
      russian: Wording("кавычки вокруг текста останутся на виду", hint: "напишите так: \(right)"))
  }

  static func yamlAlias(_ name: String) -> Message {
    Message(
      "yaml-alias",
      explanation: """
        YAML can name a value (&name) and repeat it (*name). Nobody needs that here, and a file of a few lines could fill \
        all memory with it. Write the value out; put a text that starts with such a sign between quotation marks.
        """,
      english: Wording(
        "\"\(name)\" names or repeats a value, which is not allowed", hint: "write the value out"),
      kazakh: Wording(
        "«\(name)» мәнге атау береді не оны қайталайды, бұған рұқсат жоқ", hint: "мәнді толық жазыңыз"),
      russian: Wording(
        "«\(name)» именует или повторяет значение, здесь так нельзя", hint: "напишите значение целиком"))
  }

  /// The second line of three hyphens is missing.
  static var unclosedFrontMatter: Message {
    Message(
      "unclosed-front-matter",
      explanation: """
        The particulars of an article stand between two lines of three hyphens. Without the second one the whole text \
        would belong to them.
        """,
      english: Wording(
        "the title and dates have no end", hint: "write a line of three hyphens behind them: ---"),
      kazakh: Wording(
        "атау мен күндердің соңы жоқ", hint: "олардан кейін үш дефистен тұратын жол жазыңыз: ---"),
      russian: Wording("у названия и дат нет конца", hint: "напишите после них строку из трёх дефисов: ---"))
  }

  /// Blanks or empty lines before the first line of three hyphens.
  static var blankBeforeFrontMatter: Message {
    Message(
      "blank-before-front-matter",
      explanation:
        "An article begins with a line of three hyphens at the very start: no empty line and no blank before it.",
      english: Wording(
        "something stands before the first three hyphens",
        hint: "let the file begin with --- and nothing before it"),
      kazakh: Wording(
        "алғашқы үш дефистің алдында бірдеңе тұр", hint: "файл --- жолынан басталсын, алдында ештеңе болмасын"
      ),
      russian: Wording("перед первыми тремя дефисами что-то стоит", hint: "пусть файл начинается прямо с ---")
    )
  }
}

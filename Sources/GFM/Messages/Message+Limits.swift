public import Diagnostics

extension Message {
  /// One of each message about texts that are no text for readers.
  static var aboutLimits: [Message] {
    [
      .notUTF8,
      .pageTooLong(limit: 1),
      .tooManyMarks(limit: 1),
      .nestedTooDeeply(limit: 1),
      .tableTooWide(limit: 1),
    ]
  }

  /// The text is not valid UTF-8.
  public static var notUTF8: Message {
    Message(
      "not-utf-8",
      explanation: """
        Kazakh and Russian letters are stored in UTF-8. A file saved in another encoding, such as Windows-1251, \
        shows garbled letters. Save the file again and choose UTF-8 in the editor's save dialogue.
        """,
      english: Wording("the text is not in UTF-8", hint: "save the file in UTF-8"),
      kazakh: Wording("мәтін UTF-8 кодтауында емес", hint: "файлды UTF-8 кодтауында сақтаңыз"),
      russian: Wording("текст сохранён не в UTF-8", hint: "сохраните файл в кодировке UTF-8"))
  }

  /// The text is larger than the limit, in bytes.
  static func pageTooLong(limit: Int) -> Message {
    Message(
      "page-too-long",
      explanation: """
        A page of this size cannot be read by anybody and would slow the build. Split it into several articles \
        and link them.
        """,
      english: Wording("the page is longer than \(limit) bytes", hint: "split it into several articles"),
      kazakh: Wording("бет тым ұзын, шегі \(limit) байт", hint: "оны бірнеше мақалаға бөліңіз"),
      russian: Wording("страница длиннее \(limit) байт", hint: "разделите её на несколько статей"))
  }

  /// A paragraph or the page holds more marks than any readable text.
  static func tooManyMarks(limit: Int) -> Message {
    Message(
      "too-many-marks",
      explanation: """
        A paragraph or a page with this many brackets, stars, backticks or underscores is not a text for readers; \
        it can keep a Markdown reader busy for minutes. Usually something was pasted by mistake. Remove it, \
        or separate the paragraphs by empty lines.
        """,
      english: Wording(
        "more than \(limit) Markdown marks in one go", hint: "separate paragraphs by empty lines"),
      kazakh: Wording(
        "қатарынан \(limit) белгіден көп Markdown белгісі бар", hint: "абзацтарды бос жолмен бөліңіз"),
      russian: Wording("больше \(limit) знаков Markdown подряд", hint: "отделите абзацы пустыми строками"))
  }

  /// Quotes, lists or emphasis are nested deeper than the limit.
  static func nestedTooDeeply(limit: Int) -> Message {
    Message(
      "nested-too-deeply",
      explanation: """
        Lists, quotes and emphasis can stand inside one another, but not without end. Nobody can follow a list \
        of the tenth level on a phone. Make it flatter, or split it under headings.
        """,
      english: Wording(
        "lists, quotes or emphasis are nested more than \(limit) deep", hint: "make the text flatter"),
      kazakh: Wording(
        "тізімдер, дәйексөздер немесе екпіндер \(limit) деңгейден терең", hint: "мәтінді жеңілдетіңіз"),
      russian: Wording(
        "списки, цитаты или выделения вложены глубже \(limit) уровней", hint: "сделайте текст проще"))
  }

  /// A table has more columns than the limit.
  static func tableTooWide(limit: Int) -> Message {
    Message(
      "table-too-wide",
      explanation: """
        A table with this many columns cannot be read on any screen. Split it, or turn rows into columns.
        """,
      english: Wording("the table has more than \(limit) columns", hint: "split the table"),
      kazakh: Wording("кестеде \(limit) бағаннан көп", hint: "кестені бөліңіз"),
      russian: Wording("в таблице больше \(limit) столбцов", hint: "разделите таблицу"))
  }
}

import Diagnostics

extension Message {
  /// One of each message about characters that were meant as marks and would be shown as they stand.
  static var aboutHalfMarkup: [Message] {
    [
      .halfHeading(right: "## Title"), .foreignBullet("•", right: "- text"),
      .listMarkWithoutBlank(right: "1. text"), .listInParagraph, .halfLink(right: "[text](page.md)"),
      .halfEmphasis(right: "**word**"), .halfTable(right: "|---|---|"),
      .foreignDirective(":::", right: "> [!note] Title"), .indentedCode, .shallowList(indent: 3),
      .footnoteName("a b"),
    ]
  }

  static func halfHeading(right: String) -> Message {
    Message(
      "heading-without-blank", .warning,
      explanation: """
        A heading begins with hash signs and one ordinary space. Without it, or with one that does not break, the \
        hash signs are shown to readers and there is no section.
        """,
      english: Wording("the hash signs make no heading", hint: "write: \(right)"),
      kazakh: Wording("тор белгілерінен тақырып шықпайды", hint: "былай жазыңыз: \(right)"),
      russian: Wording("решётки не делают строку заголовком", hint: "напишите так: \(right)"))
  }

  static func foreignBullet(_ bullet: String, right: String) -> Message {
    Message(
      "foreign-bullet", .warning,
      explanation: """
        Word processors mark lists by dots and dashes of their own. Here an item begins with a hyphen and a space; \
        otherwise the lines run together as one paragraph.
        """,
      english: Wording("\"\(bullet)\" makes no list", hint: "write: \(right)"),
      kazakh: Wording("«\(bullet)» белгісінен тізім шықпайды", hint: "былай жазыңыз: \(right)"),
      russian: Wording("«\(bullet)» не делает строки списком", hint: "напишите так: \(right)"))
  }

  static func listMarkWithoutBlank(right: String) -> Message {
    Message(
      "list-mark-without-blank", .warning,
      explanation: """
        An item of a list begins with its mark and one ordinary space. Without it, or with one that does not break, \
        the lines run together as one paragraph.
        """,
      english: Wording("the mark makes no list item", hint: "write: \(right)"),
      kazakh: Wording("бұл белгіден тізім тармағы шықпайды", hint: "былай жазыңыз: \(right)"),
      russian: Wording("этот знак не делает строку пунктом списка", hint: "напишите так: \(right)"))
  }

  static var listInParagraph: Message {
    Message(
      "list-in-paragraph", .warning,
      explanation: """
        A numbered list that does not start with 1 needs an empty line before it; otherwise its lines run together \
        with the paragraph above.
        """,
      english: Wording(
        "this line becomes a part of the paragraph above", hint: "leave an empty line before the list"),
      kazakh: Wording(
        "бұл жол жоғарыдағы абзацқа қосылып кетеді", hint: "тізімнің алдына бос жол қалдырыңыз"),
      russian: Wording("эта строка сольётся с абзацем над ней", hint: "оставьте перед списком пустую строку"))
  }

  static func halfLink(right: String) -> Message {
    Message(
      "half-link", .warning,
      explanation: """
        A link is [text](address), a picture ![description](file), with no blank between the brackets and none in \
        the address. Otherwise readers see the brackets and nothing to tap.
        """,
      english: Wording("the brackets make no link", hint: "write: \(right)"),
      kazakh: Wording("жақшалардан сілтеме шықпайды", hint: "былай жазыңыз: \(right)"),
      russian: Wording("скобки не складываются в ссылку", hint: "напишите так: \(right)"))
  }

  static func halfEmphasis(right: String) -> Message {
    Message(
      "half-emphasis", .warning,
      explanation: """
        Marks of emphasis stand right at a word, without blanks inside, one pair for each stretch. Otherwise readers \
        see the stars.
        """,
      english: Wording("the marks of emphasis do not match", hint: "write: \(right)"),
      kazakh: Wording("ерекшелеу белгілері жұптаспайды", hint: "былай жазыңыз: \(right)"),
      russian: Wording("знаки выделения не складываются в пару", hint: "напишите так: \(right)"))
  }

  static func halfTable(right: String) -> Message {
    Message(
      "half-table", .warning,
      explanation: """
        A table has a second line of hyphens with as many cells as the heading. Without it the bars are shown to \
        readers as they stand.
        """,
      english: Wording("the bars make no table", hint: "the second line must be \(right)"),
      kazakh: Wording("тік сызықтардан кесте шықпайды", hint: "екінші жол мынадай болуы керек: \(right)"),
      russian: Wording("черты не складываются в таблицу", hint: "вторая строка должна быть такой: \(right)"))
  }

  static func foreignDirective(_ mark: String, right: String?) -> Message {
    Message(
      "foreign-directive", .warning,
      explanation: """
        Other programs know marks of their own for boxes, classes and contents lists. Here they are shown to readers \
        as they stand. Boxes are quotes such as `> [!note]`; the contents list comes by itself.
        """,
      english: Wording(
        "\"\(mark)\" means nothing here and would be shown", hint: right.map { "write: \($0)" } ?? "delete it"
      ),
      kazakh: Wording(
        "«\(mark)» мұнда ештеңе білдірмейді, оқырманға сол күйі көрінеді",
        hint: right.map { "былай жазыңыз: \($0)" } ?? "оны өшіріңіз"),
      russian: Wording(
        "«\(mark)» здесь ничего не значит и останется на странице",
        hint: right.map { "напишите так: \($0)" } ?? "удалите это"))
  }

  static var indentedCode: Message {
    Message(
      "indented-code", .warning,
      explanation: """
        A line that starts with four blanks or a tab is shown as program code. If code is meant, put it between two \
        lines of three backticks.
        """,
      english: Wording(
        "the indented lines are shown as program code",
        hint: "take the blanks away, or put ``` before and after"),
      kazakh: Wording(
        "шегінген жолдар бағдарлама коды болып көрінеді",
        hint: "бос орындарды алып тастаңыз немесе алды-артына ``` қойыңыз"),
      russian: Wording(
        "строки с отступом станут программным кодом",
        hint: "уберите пробелы или поставьте до и после строки ```"))
  }

  static func shallowList(indent: Int) -> Message {
    Message(
      "shallow-list", .warning,
      explanation: """
        A list inside a list is indented as far as the text of the item above: three blanks under a number, two under \
        a hyphen. With fewer it ends the list above, and numbers start anew.
        """,
      english: Wording(
        "this list ends the one above", hint: "to put it inside, indent it by \(indent) blanks"),
      kazakh: Wording(
        "бұл тізім жоғарыдағы тізімді аяқтап тастайды", hint: "ішіне салу үшін \(indent) бос орын шегініңіз"),
      russian: Wording(
        "этот список обрывает список над ним", hint: "чтобы вложить его, отступите на пробелов: \(indent)"))
  }

  static func footnoteName(_ name: String) -> Message {
    let right = name.split(separator: " ").joined(separator: "-")
    return Message(
      "footnote-name",
      explanation: "The name of a footnote has no blanks: [^rates] in the text, [^rates]: before the note.",
      english: Wording("the footnote name \"\(name)\" has a blank", hint: "write [^\(right)] in both places"),
      kazakh: Wording(
        "«\(name)» ескертпе атауында бос орын бар", hint: "екі жерде де [^\(right)] деп жазыңыз"),
      russian: Wording("в имени сноски «\(name)» есть пробел", hint: "напишите в обоих местах [^\(right)]"))
  }
}

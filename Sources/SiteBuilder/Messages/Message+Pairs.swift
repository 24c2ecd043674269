import Diagnostics
import GFM
import Text

extension Message {
  /// One of each message about the two languages of an article.
  static var aboutPairs: [Message] {
    [
      .missingPartner(expected: "Content/ru/a.md", language: .russian, found: nil),
      .draftInOneLanguage(partner: "Content/ru/a.md"),
      .headingWithoutPartner(id: "part", partner: "Content/ru/a.md"),
      .headingOrder(id: "part", partnerID: "other", partner: .example),
      .headingLevel(level: 2, partnerLevel: 3, partner: .example),
      .differentFigures(kind: .number, written: "1", partnerWritten: "2", partner: .example),
      .figureWithoutPartner(kind: .number, written: "1", partner: .example),
      .differentShape(shape: .bulletList(items: 2), partnerShape: nil, partner: .example),
    ]
  }

  /// A page that is not there, and a file that only bears another name.
  static func missingPartner(expected: String, language: Language, found: String?) -> Message {
    Message(
      "missing-partner",
      explanation: """
        Every article exists in Kazakh and in Russian, under the same file name. A site with one \
        of them only would fail half of its readers.
        """,
      english: Wording(
        "this article has no \(language.names.english) page",
        hint: found == nil
          ? "write \(expected), with the same headings and figures" : "rename this file to \(expected)"),
      kazakh: Wording(
        "бұл мақаланың \(language.names.kazakh) беті жоқ",
        hint: found == nil
          ? "\(expected) файлын дәл осындай тақырыптармен және сандармен жазыңыз"
          : "бұл файлды \(expected) деп атаңыз"),
      russian: Wording(
        "у этой статьи нет страницы \(language.names.russian)",
        hint: found == nil
          ? "напишите \(expected) с теми же заголовками и числами" : "переименуйте этот файл в \(expected)"))
  }

  static func draftInOneLanguage(partner: String) -> Message {
    Message(
      "draft-in-one-language",
      explanation: "An article is a draft in both languages or in neither.",
      english: Wording(
        "this page is a draft, but \(partner) is not", hint: "write draft: true in both or in neither"),
      kazakh: Wording(
        "бұл бет нобай, ал \(partner) нобай емес",
        hint: "draft: true жолын екі тілде де жазыңыз немесе екеуінен де алып тастаңыз"),
      russian: Wording(
        "эта страница — черновик, а \(partner) — нет",
        hint: "напишите draft: true в обоих языках или ни в одном"))
  }

  static func headingWithoutPartner(id: String, partner: String) -> Message {
    Message(
      "heading-without-partner",
      explanation: """
        Both languages have the same sections, with the same ids in braces, so that a reader who \
        changes the language stays in the same place.
        """,
      english: Wording(
        "the section {#\(id)} does not exist in \(partner)",
        hint: "give the heading in both languages the same id in braces"),
      kazakh: Wording(
        "{#\(id)} бөлімі \(partner) файлында жоқ",
        hint: "екі тілдегі тақырыпқа жақша ішінде бірдей белгі қойыңыз"),
      russian: Wording(
        "раздела {#\(id)} нет в \(partner)",
        hint: "дайте заголовку в обоих языках одну и ту же метку в фигурных скобках"))
  }

  static func headingOrder(id: String, partnerID: String, partner: Place) -> Message {
    Message(
      "heading-order",
      explanation: "The sections of both languages stand in the same order.",
      english: Wording(
        "the section {#\(id)} stands where \(partner) has {#\(partnerID)}",
        hint: "put the sections in the same order in both languages"),
      kazakh: Wording(
        "мұнда {#\(id)} бөлімі тұр, ал \(partner) жерінде {#\(partnerID)}",
        hint: "бөлімдерді екі тілде бірдей ретпен орналастырыңыз"),
      russian: Wording(
        "здесь раздел {#\(id)}, а в \(partner) — {#\(partnerID)}",
        hint: "поставьте разделы в обоих языках в одном порядке"))
  }

  static func headingLevel(level: Int, partnerLevel: Int, partner: Place) -> Message {
    Message(
      "heading-level",
      explanation: """
        A section has the same level in both languages: two hash signs in one mean two in the \
        other.
        """,
      english: Wording(
        "this heading has level \(level), but level \(partnerLevel) at \(partner)",
        hint: "use the same number of hash signs in both languages"),
      kazakh: Wording(
        "тақырыптың деңгейі мұнда \(level), ал \(partner) жерінде \(partnerLevel)",
        hint: "екі тілде де # белгісін бірдей санмен қойыңыз"),
      russian: Wording(
        "уровень заголовка здесь \(level), а в \(partner) — \(partnerLevel)",
        hint: "поставьте в обоих языках одинаковое число знаков #"))
  }

  static func differentFigures(kind: Figure.Kind, written: String, partnerWritten: String, partner: Place)
    -> Message
  {
    Message(
      "different-figures",
      explanation: """
        A number, date, phone number, address or number of a legal act differs between the two \
        languages. One of them is wrong, and a reader will act on it.
        """,
      english: Wording(
        "\(kind.words.english) \(written) here, but \(partnerWritten) at \(partner)",
        hint: "correct the language that is wrong"),
      kazakh: Wording(
        "\(kind.words.kazakh) мұнда \(written), ал \(partner) жерінде \(partnerWritten)",
        hint: "қате жазылған тілді түзетіңіз"),
      russian: Wording(
        "\(kind.words.russian) здесь \(written), а в \(partner) — \(partnerWritten)",
        hint: "исправьте тот язык, где ошибка"))
  }

  static func figureWithoutPartner(kind: Figure.Kind, written: String, partner: Place) -> Message {
    Message(
      "figure-without-partner",
      explanation: """
        A number, date, phone number, address or number of a legal act stands in one language \
        only. Write it in both, in digits or in words in both.
        """,
      english: Wording(
        "\(kind.words.english) \(written) is not in the other language's section at \(partner)",
        hint: "write it in both languages, in digits in both or in words in both"),
      kazakh: Wording(
        "\(kind.words.kazakh) \(written) екінші тілдің осы бөлімінде жоқ: \(partner)",
        hint: "оны екі тілде де жазыңыз: екеуінде де цифрмен немесе екеуінде де сөзбен"),
      russian: Wording(
        "\(kind.words.russian) \(written) не встречается в том же разделе другого языка: \(partner)",
        hint: "напишите в обоих языках: в обоих цифрами или в обоих словами"))
  }

  static func differentShape(
    shape: MarkdownPage.Shape.Kind?, partnerShape: MarkdownPage.Shape.Kind?, partner: Place
  ) -> Message {
    Message(
      "different-shape",
      explanation: """
        A list, table or block has another size in the other language: something was added or left \
        out in one of them.
        """,
      english: Wording(
        "\(shape.words.english) here, but \(partnerShape.words.english) at \(partner)",
        hint: "both languages need the same lists, tables and blocks"),
      kazakh: Wording(
        "мұнда \(shape.words.kazakh), ал \(partner) жерінде \(partnerShape.words.kazakh)",
        hint: "тізімдер, кестелер мен блоктар екі тілде бірдей болуы керек"),
      russian: Wording(
        "здесь \(shape.words.russian), а в \(partner) — \(partnerShape.words.russian)",
        hint: "списки, таблицы и блоки в обоих языках должны совпадать"))
  }
}

extension Figure.Kind {
  fileprivate var words: Words {
    switch self {
    case .number:
      Words(
        "the number", kazakh: "сан",
        russian: "число")
    case .date:
      Words(
        "the date", kazakh: "күн",
        russian: "дата")
    case .time: Words("the time", kazakh: "уақыт", russian: "время")
    case .month: Words("the month", kazakh: "ай", russian: "месяц")
    case .weekday: Words("the day of the week", kazakh: "апта күні", russian: "день недели")
    case .actNumber:
      Words(
        "the act number", kazakh: "құжат нөмірі",
        russian: "номер документа")
    case .phone:
      Words(
        "the phone number", kazakh: "телефон нөмірі",
        russian: "номер телефона")
    case .address:
      Words(
        "the address", kazakh: "мекенжай",
        russian: "адрес")
    }
  }
}

extension MarkdownPage.Shape.Kind? {
  fileprivate var words: Words {
    switch self {
    case nil:
      Words(
        "nothing", kazakh: "ештеңе жоқ",
        russian: "ничего нет")
    case .bulletList(let items):
      Words(
        "a list of \(items)", kazakh: "\(items) тармақты тізім",
        russian: "список, пунктов: \(items)")
    case .orderedList(let items, 1):
      Words(
        "a numbered list of \(items)", kazakh: "\(items) тармақты нөмірленген тізім",
        russian: "нумерованный список, пунктов: \(items)")
    case .orderedList(let items, let start):
      Words(
        "a numbered list of \(items) that starts with \(start)",
        kazakh: "\(items) тармақты нөмірленген тізім, бірінші нөмірі \(start)",
        russian: "нумерованный список, пунктов: \(items), начинается с \(start)")
    case .picture: Words("a picture", kazakh: "сурет", russian: "картинка")
    case .table(let rows, let columns):
      Words(
        "a table of \(rows) row\(rows == 1 ? "" : "s") and \(columns) column\(columns == 1 ? "" : "s")",
        kazakh: "\(rows) жолды, \(columns) бағанды кесте",
        russian: "таблица, строк: \(rows), столбцов: \(columns)")
    case .block(let name):
      Words(
        "a block [!\(name)]", kazakh: "[!\(name)] блогы",
        russian: "блок [!\(name)]")
    case .insertion(let name):
      Words(
        "the block {{\(name)}}", kazakh: "{{\(name)}} блогы",
        russian: "блок {{\(name)}}")
    }
  }
}

import Diagnostics
import GFM
import Text

extension Message {
  /// One of each message about templates and the words of the interface.
  static var aboutTemplates: [Message] {
    [
      .brokenTemplate(.openSection),
      .templateTwice("head", first: "Templates/head.mustache"),
      .unknownPartial("head", suggestion: "header"),
      .unknownAsset("site_css", suggestion: "style_css"),
      .unknownTag("titel", suggestion: "title"),
      .missingString("skip"),
      .unusedString("skip"),
      .staleMinifiedFile("site.css"),
    ]
  }

  static func brokenTemplate(_ reason: TemplateFault) -> Message {
    Message(
      "broken-template",
      explanation: """
        A template cannot be read: a tag is not closed, or a section ends under another name than \
        it began.
        """,
      english: Wording(
        "the template cannot be read here: \(reason.words.english)",
        hint: "every {{#name}} needs its {{/name}}, every {{ its }}"),
      kazakh: Wording(
        "үлгі осы жерде оқылмайды: \(reason.words.kazakh)",
        hint: "әр {{#name}} үшін {{/name}}, әр {{ үшін }} керек"
      ),
      russian: Wording(
        "шаблон в этом месте не читается: \(reason.words.russian)",
        hint: "каждому {{#name}} нужен {{/name}}, каждому {{ — }}"))
  }

  static func templateTwice(_ name: String, first: String) -> Message {
    Message(
      "duplicate-template",
      explanation: """
        Templates are known by the names of their files, whatever folder they are in. Of two files with one name, \
        nobody could say which is meant.
        """,
      english: Wording(
        "there is a second template named \"\(name)\"", hint: "the other one is \(first); rename one of them"),
      kazakh: Wording("«\(name)» деген үлгі екеу", hint: "екіншісі — \(first); біреуінің атын өзгертіңіз"),
      russian: Wording("шаблонов с именем «\(name)» два", hint: "другой — \(first); переименуйте один из них")
    )
  }

  static func unknownPartial(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-partial",
      explanation: "A template includes another one that does not exist.",
      english: Wording(
        "there is no template \"\(name)\"", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording("«\(name)» деген үлгі жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording("нет шаблона «\(name)»", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  static func unknownAsset(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-asset",
      explanation: """
        A template asks for an asset that is not in the folder assets. Dots, hyphens and slashes \
        of its name are written as underscores.
        """,
      english: Wording("there is no asset \"\(name)\"", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording("«\(name)» деген қосымша файл жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording("нет файла оформления «\(name)»", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  static func unknownTag(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-tag",
      explanation: "A template uses a name that no page gives a value to; the reader would see a hole.",
      english: Wording(
        "no page gives a value to \"\(name)\"", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording(
        "«\(name)» атауына ешбір бет мән бермейді", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording(
        "ни одна страница не даёт значения «\(name)»", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  static func missingString(_ name: String) -> Message {
    Message(
      "missing-string",
      explanation:
        "A word of the interface is missing in one language, or a template or the program needs it.",
      english: Wording("the word \"\(name)\" is missing", hint: "add a line that starts with \(name):"),
      kazakh: Wording("«\(name)» сөзі жоқ", hint: "\(name): деп басталатын жол қосыңыз"),
      russian: Wording("нет слова «\(name)»", hint: "добавьте строку, которая начинается с \(name):"))
  }

  static func unusedString(_ name: String) -> Message {
    Message(
      "unused-string",
      explanation: """
        A word of the interface is used nowhere. Take it away in both languages, or correct its \
        name.
        """,
      english: Wording("the word \"\(name)\" is used nowhere", hint: "take it away in both languages"),
      kazakh: Wording("«\(name)» сөзі еш жерде қолданылмайды", hint: "оны екі тілден де алып тастаңыз"),
      russian: Wording("слово «\(name)» нигде не используется", hint: "уберите его в обоих языках"))
  }

  static func staleMinifiedFile(_ name: String) -> Message {
    Message(
      "stale-minified-file", .warning,
      explanation: """
        A script or a style sheet has changed since it was minified. It is published as it is written: right, but \
        larger than it need be. `make theme` minifies it.
        """,
      english: Wording(
        "\(name) has changed since it was minified and is published as it is written", hint: "run make theme"),
      kazakh: Wording(
        "\(name) кішірейтілгеннен кейін өзгерген, сондықтан жазылған қалпында жарияланады",
        hint: "make theme іске қосыңыз"),
      russian: Wording(
        "\(name) изменён после сжатия и публикуется в исходном виде", hint: "запустите make theme"))
  }
}

extension TemplateFault {
  fileprivate var words: Words {
    switch self {
    case .openSection:
      Words(
        "a section is not closed", kazakh: "бөлім жабылмаған",
        russian: "раздел не закрыт")
    case .otherName:
      Words(
        "a section is closed under another name", kazakh: "бөлім басқа атпен жабылған",
        russian: "раздел закрыт под другим именем")
    case .unfinishedTag:
      Words(
        "a tag is not finished", kazakh: "тег аяқталмаған",
        russian: "тег не закончен")
    case .other:
      Words(
        "this is not Mustache as this site uses it",
        kazakh: "мұндай жазу бұл сайттың үлгілерінде қолданылмайды",
        russian: "такая запись в шаблонах этого сайта не используется")
    }
  }
}

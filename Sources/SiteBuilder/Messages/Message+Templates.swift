import Diagnostics
import GFM
import Mustache
import Text

extension Message {
  /// One of each message about templates and the words of the interface.
  static var aboutTemplates: [Message] {
    [
      .brokenTemplate(.unclosedSection("pages")),
      .circularPartial(["head", "mark", "head"]),
      .templateTooLarge(.tooDeep),
      .templateTwice("head", first: "Templates/head.mustache"),
      .unknownPartial("head", suggestion: "header"),
      .unknownAsset("site_css", suggestion: "style_css"),
      .unknownTag("titel", suggestion: "title"),
      .listAsText("pages"),
      .missingString("skip"),
      .unusedString("skip"),
      .staleMinifiedFile("site.css"),
    ]
  }

  static func brokenTemplate(_ reason: TemplateFault.Reason) -> Message {
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

  /// A name that no page gives a value to, or that those of one template do not.
  static func unknownTag(_ name: String, template: String? = nil, suggestion: String?) -> Message {
    Message(
      "unknown-tag",
      explanation: """
        A template uses a name that the pages made with it give no value to; the reader would see a hole.
        """,
      english: Wording(
        template.map { "pages of the template \"\($0)\" give no value to \"\(name)\"" }
          ?? "no page gives a value to \"\(name)\"",
        hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording(
        template.map { "«\($0)» үлгісінің беттері «\(name)» атауына мән бермейді" }
          ?? "«\(name)» атауына ешбір бет мән бермейді",
        hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording(
        template.map { "страницы шаблона «\($0)» не дают значения «\(name)»" }
          ?? "ни одна страница не даёт значения «\(name)»",
        hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  static func listAsText(_ name: String) -> Message {
    Message(
      "list-as-text",
      explanation: """
        A template puts in as a text what is a list, a group of values or a yes or no. Such a name begins a section.
        """,
      english: Wording("\"\(name)\" is no text", hint: "write a section: {{#\(name)}} … {{/\(name)}}"),
      kazakh: Wording("«\(name)» — мәтін емес", hint: "бөлім етіп жазыңыз: {{#\(name)}} … {{/\(name)}}"),
      russian: Wording("«\(name)» — не текст", hint: "напишите раздел: {{#\(name)}} … {{/\(name)}}"))
  }

  static func circularPartial(_ chain: [String]) -> Message {
    let chain = chain.joined(separator: " → ")
    return Message(
      "circular-template",
      explanation: "A template puts itself in, directly or by way of others, and would never end.",
      english: Wording("the template puts itself in: \(chain)", hint: "take one of these partials out"),
      kazakh: Wording("үлгі өзін-өзі қосады: \(chain)", hint: "осы үлгілердің бірін алып тастаңыз"),
      russian: Wording("шаблон включает сам себя: \(chain)", hint: "уберите одно из этих включений"))
  }

  /// A template beyond the limits of depth or of size.
  static func templateTooLarge(_ limit: TemplateProblem.Reason) -> Message {
    let isTooDeep = limit == .tooDeep
    return Message(
      "template-too-large",
      explanation: """
        Sections and partials may lie within one another \(TemplateLimits.depth) deep, and a template may have \
        \(TemplateLimits.parts) parts together with its partials.
        """,
      english: Wording(
        isTooDeep
          ? "sections and partials lie more than \(TemplateLimits.depth) deep"
          : "the template has more than \(TemplateLimits.parts) parts together with its partials"),
      kazakh: Wording(
        isTooDeep
          ? "бөлімдер мен үлгілер бірінің ішінде бірі \(TemplateLimits.depth) деңгейден асады"
          : "үлгі қосылғандарымен бірге \(TemplateLimits.parts) бөліктен асады"),
      russian: Wording(
        isTooDeep
          ? "разделы и шаблоны вложены глубже \(TemplateLimits.depth) уровней"
          : "в шаблоне вместе с включёнными больше \(TemplateLimits.parts) частей"))
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

extension TemplateFault.Reason {
  fileprivate var words: Words {
    switch self {
    case .unclosedTag:
      Words("a tag has no end", kazakh: "тег жабылмаған", russian: "тег не закрыт")
    case .invalidName(let name):
      Words(
        "\"\(name.firstLine)\" is no name", kazakh: "«\(name.firstLine)» атау бола алмайды",
        russian: "«\(name.firstLine)» не имя")
    case .unclosedSection(let name):
      Words(
        "the section \"\(name)\" is not closed", kazakh: "«\(name)» бөлімі жабылмаған",
        russian: "раздел «\(name)» не закрыт")
    case .strayEnd(let name):
      Words(
        "no section \"\(name)\" is open", kazakh: "«\(name)» деген бөлім ашылмаған",
        russian: "раздел «\(name)» не открыт")
    case .otherEnd(let name, let section):
      Words(
        "the section \"\(section)\" is closed as \"\(name)\"",
        kazakh: "«\(section)» бөлімі «\(name)» деп жабылған",
        russian: "раздел «\(section)» закрыт как «\(name)»")
    case .invalidDelimiters:
      Words(
        "new delimiters are two words without an equals sign",
        kazakh: "жаңа шектегіш — теңдік белгісі жоқ екі сөз",
        russian: "новые ограничители — два слова без знака равенства")
    case .tooDeep:
      Words(
        "sections lie too deep within one another", kazakh: "бөлімдер бірінің ішінде бірі тым терең",
        russian: "разделы вложены слишком глубоко")
    }
  }
}

extension String {
  /// The text up to its first line break, as far as fits into a message.
  fileprivate var firstLine: String { String(prefix { !$0.isNewline }.prefix(40)) }
}

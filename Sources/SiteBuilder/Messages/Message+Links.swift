import Diagnostics
import GFM
import Text

extension Message {
  /// One of each message about links and pictures.
  static var aboutLinks: [Message] {
    [
      .emptyLink,
      .absoluteLink("/a"),
      .linkLeavesContent("../../a.md"),
      .linkWithoutExtension("a", right: nil),
      .ownAddress("https://example.kz/kk/a/", right: "a.md"),
      .linkIntoOtherLanguage("../ru/a.md", language: .russian),
      .brokenLink("a.md", suggestion: "b"),
      .unknownAnchor("part", page: "Content/ru/a.md", suggestion: "other"),
      .missingImage("images/a.png", suggestion: "images/b.png"),
      .missingPictures(3, first: "pictures/kk/a.png"),
    ]
  }

  static var emptyLink: Message {
    Message(
      "empty-link",
      explanation: "A link needs an address in its round brackets.",
      english: Wording("the link has no address", hint: "write it in the round brackets"),
      kazakh: Wording("сілтеменің мекенжайы жоқ", hint: "оны жай жақшаның ішіне жазыңыз"),
      russian: Wording("у ссылки нет адреса", hint: "напишите его в круглых скобках"))
  }

  static func absoluteLink(_ destination: String) -> Message {
    Message(
      "absolute-link",
      explanation: """
        Links between articles are written as the path to the file, so that the site works in \
        every folder and can be checked.
        """,
      english: Wording(
        "\"\(destination)\" is not the path to a file",
        hint: "write the file's name, as in check-status.md#five-ways"),
      kazakh: Wording(
        "«\(destination)» файлды көрсетпейді", hint: "файлдың атын жазыңыз, мысалы check-status.md#five-ways"),
      russian: Wording(
        "«\(destination)» не указывает на файл",
        hint: "напишите имя файла, например check-status.md#five-ways"))
  }

  static func linkLeavesContent(_ destination: String) -> Message {
    Message(
      "link-leaves-content",
      explanation: "The link leads to a file outside the content folder, which is not published.",
      english: Wording("\"\(destination)\" leads out of the language's folder"),
      kazakh: Wording("«\(destination)» тілдің қалтасынан тыс жерге апарады"),
      russian: Wording("«\(destination)» ведёт за пределы папки языка"))
  }

  static func linkWithoutExtension(_ destination: String, right: String?) -> Message {
    Message(
      "link-without-extension",
      explanation: "A link to an article names its file with the ending .md, as in check-status.md.",
      english: Wording(
        "\"\(destination)\" names no file",
        hint: right.map { "did you mean \"\($0)\"?" }
          ?? "a link to an article ends in .md, as in check-status.md"),
      kazakh: Wording(
        "«\(destination)» ешбір файлдың аты емес",
        hint: right.map { "мүмкін, «\($0)»?" } ?? "мақалаға сілтеме .md деп аяқталады, мысалы check-status.md"
      ),
      russian: Wording(
        "«\(destination)» — не имя файла",
        hint: right.map { "может быть, «\($0)»?" }
          ?? "ссылка на статью заканчивается на .md, например check-status.md"))
  }

  /// An address of the site itself, written whole; the file to link to, or nothing where there is no such page.
  static func ownAddress(_ destination: String, right: String) -> Message {
    Message(
      "own-address",
      explanation: """
        A link to a page of the site names its file, so that it can be checked, works everywhere the site is put, and \
        stays in the reader's language. A whole address is for other sites.
        """,
      english: Wording(
        "\"\(destination)\" is a page of this site",
        hint: right.isEmpty ? "the site has no such page; name the file of an article" : "write \(right)"),
      kazakh: Wording(
        "«\(destination)» — осы сайттың беті",
        hint: right.isEmpty ? "сайтта мұндай бет жоқ; мақаланың файлын көрсетіңіз" : "\(right) деп жазыңыз"),
      russian: Wording(
        "«\(destination)» — страница этого же сайта",
        hint: right.isEmpty ? "такой страницы на сайте нет; укажите файл статьи" : "напишите \(right)"))
  }

  static func linkIntoOtherLanguage(_ destination: String, language: Language) -> Message {
    Message(
      "link-into-other-language",
      explanation: """
        A reader who follows a link expects to stay in their language. If the other language is \
        meant, say so with a title: [text](../ru/page.md "ru").
        """,
      english: Wording(
        "\"\(destination)\" leads to the \(language.names.english) page",
        hint: "link to the page in this language, or say so: [text](\(destination) \"\(language.tag)\")"),
      kazakh: Wording(
        "«\(destination)» \(language.names.kazakh) бетке апарады",
        hint: "осы тілдегі бетке сілтеңіз немесе тілін жазыңыз: [мәтін](\(destination) \"\(language.tag)\")"),
      russian: Wording(
        "«\(destination)» ведёт на страницу \(language.names.russian)",
        hint: "сошлитесь на страницу на этом языке или укажите язык: "
          + "[текст](\(destination) \"\(language.tag)\")"))
  }

  static func brokenLink(_ destination: String, suggestion: String?) -> Message {
    Message(
      "broken-link",
      explanation: "The link leads to an article that does not exist.",
      english: Wording(
        "\"\(destination)\" leads to no article", hint: suggestion.map { "did you mean \"\($0).md\"?" }),
      kazakh: Wording(
        "«\(destination)» ешбір мақалаға апармайды", hint: suggestion.map { "мүмкін, «\($0).md»?" }),
      russian: Wording(
        "«\(destination)» не ведёт ни к одной статье", hint: suggestion.map { "может быть, «\($0).md»?" }))
  }

  static func unknownAnchor(_ anchor: String, page: String, suggestion: String?) -> Message {
    Message(
      "unknown-anchor",
      explanation: "The link leads to a section that the page does not have.",
      english: Wording("\(page) has no section #\(anchor)", hint: suggestion.map { "did you mean #\($0)?" }),
      kazakh: Wording("\(page) бетінде #\(anchor) бөлімі жоқ", hint: suggestion.map { "мүмкін, #\($0)?" }),
      russian: Wording("в \(page) нет раздела #\(anchor)", hint: suggestion.map { "может быть, #\($0)?" }))
  }

  static func missingImage(_ path: String, suggestion: String?) -> Message {
    Message(
      "missing-image",
      explanation: "The picture is not in the content folder.",
      english: Wording("there is no picture \(path)", hint: suggestion.map { "did you mean \($0)?" }),
      kazakh: Wording("\(path) деген сурет жоқ", hint: suggestion.map { "мүмкін, \($0)?" }),
      russian: Wording("нет картинки \(path)", hint: suggestion.map { "может быть, \($0)?" }))
  }

  static func missingPictures(_ count: Int, first: String) -> Message {
    Message(
      "missing-pictures", .warning,
      explanation: """
        A link to a page is shared with a picture of the page's title. After a title has changed, or a page \
        has come, the picture has to be drawn: `make pictures` does it. Until then the picture of the home page \
        is shared instead.
        """,
      english: Wording(
        "\(count == 1 ? "1 picture" : "\(count) pictures") for sharing not drawn yet, such as \(first)",
        hint: "run make pictures"),
      kazakh: Wording(
        "бөлісуге арналған \(count) сурет әлі салынбаған, мысалы \(first)",
        hint: "make pictures пәрменін орындаңыз"),
      russian: Wording(
        "не нарисованы картинки для ссылок: \(count), например \(first)", hint: "выполните make pictures"))
  }
}

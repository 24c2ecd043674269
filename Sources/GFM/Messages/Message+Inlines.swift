import Diagnostics

extension Message {
  /// One of each message about what stands in a text.
  static var aboutInlines: [Message] {
    [
      .rawHTML("<b>"),
      .markupInAttribute("<b>"),
      .unsafeLink("x:y"),
      .unsafeImage("x:y"),
      .imageWithoutDescription("a.png"),
      .codeLanguage("?"),
      .undefinedFootnote("a", suggestion: nil),
      .unusedFootnote("a"),
    ]
  }

  /// Raw HTML; its beginning.
  static func rawHTML(_ beginning: String) -> Message {
    Message(
      "raw-html",
      explanation: """
        Pages are written in Markdown alone, so that every page is safe, looks the same and can be read aloud. \
        HTML tags and comments are refused. Use Markdown: two spaces or a backslash at a line's end for a new \
        line, two stars for bold, a named block such as `> [!note]` for a box. To show a tag to the reader, put it \
        between backticks. A single "<" can be written as "\\<".
        """,
      english: Wording("HTML is not allowed here: \(beginning)", hint: HTMLKind(beginning).hints.english),
      kazakh: Wording(
        "бұл жерде HTML қолдануға болмайды: \(beginning)", hint: HTMLKind(beginning).hints.kazakh),
      russian: Wording("HTML здесь не допускается: \(beginning)", hint: HTMLKind(beginning).hints.russian))
  }

  /// Something that looks like HTML in a link's title or an image's description.
  static func markupInAttribute(_ text: String) -> Message {
    Message(
      "markup-in-title",
      explanation: """
        The title of a link and the description of an image are plain text that a browser shows or reads aloud. \
        HTML there is either a mistake or an attack. Write plain words.
        """,
      english: Wording("a title or description holds HTML: \(text)", hint: "write plain words"),
      kazakh: Wording("атауда немесе сипаттамада HTML бар: \(text)", hint: "жай сөзбен жазыңыз"),
      russian: Wording("в названии или описании есть HTML: \(text)", hint: "напишите обычными словами"))
  }

  /// The address of a link that must not be followed.
  static func unsafeLink(_ destination: String) -> Message {
    Message(
      "unsafe-link",
      explanation: """
        A link may lead to another article (rent.md), to a web address (https://…), to a mail address \
        (mailto:…) or to a phone number (tel:…). Everything else, such as javascript: or data:, can harm a reader \
        and is refused, also when it is disguised by entities, escapes, spaces or look-alike letters. \
        Addresses that begin with // or hold a backslash are refused as well.
        """,
      english: Wording(
        "a link must not lead to \"\(destination)\"",
        hint: "use an article (rent.md), https://, mailto: or tel:"
      ),
      kazakh: Wording(
        "сілтеме «\(destination)» мекенжайына бағытталмауы керек",
        hint: "мақаланы (rent.md), https://, mailto: немесе tel: қолданыңыз"
      ),
      russian: Wording(
        "ссылка не должна вести на «\(destination)»",
        hint: "укажите статью (rent.md), https://, mailto: или tel:"
      ))
  }

  /// The address of an image that must not be loaded.
  static func unsafeImage(_ destination: String) -> Message {
    Message(
      "unsafe-image",
      explanation: """
        An image is a file of the site, named by its path. Pages tell browsers to load nothing from other sites: \
        readers are not followed, and the page stays whole when the other site is gone. Put the file into the \
        content folder, if its owner allows that, or write a link to it.
        """,
      english: Wording(
        "an image must not come from \"\(destination)\"",
        hint: "put the file beside the articles and give the path to it"
      ),
      kazakh: Wording(
        "суретті «\(destination)» мекенжайынан алуға болмайды",
        hint: "суретті мақалалардың қасына салып, сол файлдың жолын жазыңыз"
      ),
      russian: Wording(
        "картинку нельзя брать по адресу «\(destination)»",
        hint: "положите файл рядом со статьями и укажите путь к нему"
      ))
  }

  /// An image without a description.
  static func imageWithoutDescription(_ destination: String) -> Message {
    Message(
      "image-without-description",
      explanation: """
        People who cannot see an image hear its description instead: the words between the square brackets of \
        `![description](picture.png)`. Say in one sentence what the image tells.
        """,
      english: Wording(
        "the image \"\(destination)\" has no description",
        hint: "write what it shows: ![a card with a number](\(destination))"
      ),
      kazakh: Wording(
        "«\(destination)» суретінің сипаттамасы жоқ",
        hint: "не бейнеленгенін жазыңыз: ![нөмірі бар карта](\(destination))"
      ),
      russian: Wording(
        "у картинки «\(destination)» нет описания",
        hint: "напишите, что на ней: ![карта с номером](\(destination))"
      ))
  }

  /// A code block's language that is no name.
  static func codeLanguage(_ language: String) -> Message {
    Message(
      "invalid-code-language",
      explanation: """
        The word after ``` names the language of a code block: letters, digits, plus and hyphen, such as `yaml`. \
        Leave it out if the block is no program.
        """,
      english: Wording(
        "\"\(language)\" is no name of a code language", hint: "write a plain word such as yaml, or nothing"),
      kazakh: Wording(
        "«\(language)» код тілінің атауы емес", hint: "yaml сияқты жай сөз жазыңыз немесе бос қалдырыңыз"),
      russian: Wording(
        "«\(language)» не может быть названием языка",
        hint: "напишите простое слово, например yaml, или ничего"))
  }

  /// A reference to a footnote that is not there.
  static func undefinedFootnote(_ label: String, suggestion: String?) -> Message {
    Message(
      "undefined-footnote",
      explanation: """
        A mark such as [^law] refers to a footnote that begins a line elsewhere on the page: `[^law]: The text`. \
        Write the footnote or correct the mark.
        """,
      english: Wording(
        "there is no footnote [^\(label)]",
        hint: suggestion.map { "did you mean [^\($0)]?" } ?? "add a line that begins with [^\(label)]:"
      ),
      kazakh: Wording(
        "[^\(label)] ескертпесі жоқ",
        hint: suggestion.map { "мүмкін, [^\($0)]?" } ?? "[^\(label)]: деп басталатын жол қосыңыз"
      ),
      russian: Wording(
        "нет сноски [^\(label)]",
        hint: suggestion.map { "может быть, [^\($0)]?" }
          ?? "добавьте строку, которая начинается с [^\(label)]:"
      ))
  }

  /// A footnote to which nothing refers.
  static func unusedFootnote(_ label: String) -> Message {
    Message(
      "unused-footnote", .warning,
      explanation: """
        No mark on the page refers to this footnote, so no reader sees it. Put its mark, such as [^law], \
        where it belongs, or delete the footnote.
        """,
      english: Wording(
        "nothing refers to the footnote [^\(label)]", hint: "put [^\(label)] into the text or delete it"),
      kazakh: Wording(
        "[^\(label)] ескертпесіне ештеңе сілтемейді",
        hint: "мәтінге [^\(label)] белгісін қойыңыз немесе ескертпені өшіріңіз"
      ),
      russian: Wording(
        "на сноску [^\(label)] ничто не ссылается", hint: "поставьте [^\(label)] в текст или удалите сноску"))
  }
}

extension HTMLKind {
  /// What to write in its place.
  fileprivate var hints: Words {
    switch self {
    case .lineBreak:
      Words(
        "end the line with a backslash for a new line",
        kazakh: "жаңа жол үшін жолдың соңына кері қиғаш сызық қойыңыз",
        russian: "для новой строки поставьте в конце строки обратную косую черту")
    case .bold:
      Words(
        "use **bold**", kazakh: "**қалың** түрінде жазыңыз",
        russian: "напишите **жирный**")
    case .italic:
      Words(
        "use *emphasis*", kazakh: "*екпін* түрінде жазыңыз",
        russian: "напишите *выделение*")
    case .link:
      Words(
        "use [text](address)", kazakh: "[мәтін](мекенжай) түрінде жазыңыз",
        russian: "напишите [текст](адрес)")
    case .image:
      Words(
        "use ![description](picture)", kazakh: "![сипаттама](сурет) түрінде жазыңыз",
        russian: "напишите ![описание](картинка)")
    case .table:
      Words(
        "use a Markdown table", kazakh: "Markdown кестесін қолданыңыз",
        russian: "используйте таблицу Markdown")
    case .list:
      Words(
        "use a Markdown list", kazakh: "Markdown тізімін қолданыңыз",
        russian: "используйте список Markdown")
    case .heading:
      Words(
        "use ## for a heading", kazakh: "тақырып үшін ## қолданыңыз",
        russian: "для заголовка поставьте ##")
    case .box:
      Words(
        "use a named block such as > [!note]", kazakh: "> [!note] сияқты атаулы блокты қолданыңыз",
        russian: "используйте именованный блок, например > [!note]")
    case .struckOut:
      Words(
        "use ~~struck out~~", kazakh: "~~сызылған~~ түрінде жазыңыз",
        russian: "напишите ~~зачёркнуто~~")
    case .code:
      Words(
        "use backticks", kazakh: "кері тырнақшаны қолданыңыз",
        russian: "используйте обратные кавычки")
    case .comment:
      Words(
        "delete the comment", kazakh: "түсініктемені өшіріңіз",
        russian: "удалите комментарий")
    case .other:
      Words(
        "use Markdown, or put the tag between backticks to show it",
        kazakh: "Markdown қолданыңыз, ал тегті көрсету үшін оны кері тырнақшаға алыңыз",
        russian: "используйте Markdown, а чтобы показать тег, возьмите его в обратные кавычки")
    }
  }
}

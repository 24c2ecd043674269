import Diagnostics

extension Message {
  /// One of each message about files that are not what they seem.
  static var aboutFiles: [Message] {
    [
      .conflictMarker("<<<<<<< HEAD"), .nulCharacter, .furtherMessages(480, kind: "double-space"),
      .placeholderLeft("Напишите здесь текст"), .unfinishedNote("TODO"),
      .emptyArticle,
      .misnamedArticle(right: "other.md"), .foreignDocument("other.docx"), .misnamedFolder("kz", right: "kk"),
      .misnamedHome,
    ]
  }

  /// A line that a version control program leaves where two changes of the same lines met.
  static func conflictMarker(_ line: String) -> Message {
    Message(
      "conflict-marker",
      explanation: """
        Where two people have changed the same lines, the version control program leaves both between lines of \
        seven signs: <<<<<<<, =======, >>>>>>>. Keep what is right and delete these lines. Where such a line is to be \
        shown, put a blank before it.
        """,
      english: Wording(
        "an unresolved merge begins here: \(line)",
        hint: "keep what is right; delete the lines <<<<<<<, ======= and >>>>>>>"),
      kazakh: Wording(
        "осы жерде шешілмеген қақтығыс басталады: \(line)",
        hint: "дұрысын қалдырып, <<<<<<<, ======= және >>>>>>> жолдарын өшіріңіз"),
      russian: Wording(
        "здесь начинается неразрешённое слияние: \(line)",
        hint: "оставьте верное и удалите строки <<<<<<<, ======= и >>>>>>>"))
  }

  /// That a file has more faults of one kind than are told one by one.
  static func furtherMessages(_ count: Int, kind: String) -> Message {
    Message(
      "further-messages", .warning,
      explanation: """
        A file with a great many faults of one kind mostly has one cause. The first twenty are told one by one, the \
        others are counted; `bilim check --fix` mends all that can be mended.
        """,
      english: Wording("\(count) more [\(kind)] in this file", hint: "mend the first ones and look again"),
      kazakh: Wording("бұл файлда тағы \(count) рет [\(kind)]", hint: "алдымен алғашқыларын түзетіңіз"),
      russian: Wording("в этом файле ещё \(count) раз [\(kind)]", hint: "исправьте сначала первые"))
  }

  static var nulCharacter: Message {
    Message(
      "nul-character",
      explanation: """
        A character that no text has: the file was damaged, or saved in another encoding. Write the place anew, and \
        save the file in UTF-8.
        """,
      english: Wording(
        "a character that no text has (U+0000)", hint: "delete it, and save the file in UTF-8"),
      kazakh: Wording(
        "мәтінде болмайтын таңба бар (U+0000)", hint: "оны өшіріп, файлды UTF-8 кодтауында сақтаңыз"),
      russian: Wording(
        "знак, которого в тексте не бывает (U+0000)", hint: "удалите его и сохраните файл в UTF-8"))
  }

  static func placeholderLeft(_ text: String) -> Message {
    Message(
      "placeholder-left",
      explanation: """
        `bilim new` puts sentences into a new article that say what to write. They must not reach readers: write the \
        text, or keep the article a draft (draft: true).
        """,
      english: Wording(
        "the sentence of `bilim new` is still there: \"\(text)\"",
        hint: "write the text, or draft: true"),
      kazakh: Wording(
        "`bilim new` қойған сөйлем әлі тұр: «\(text)»",
        hint: "мәтінді жазыңыз немесе draft: true қойыңыз"),
      russian: Wording(
        "осталась фраза из `bilim new`: «\(text)»",
        hint: "напишите текст или поставьте draft: true"))
  }

  static func unfinishedNote(_ word: String) -> Message {
    Message(
      "unfinished-note", .warning,
      explanation: """
        Writers mark what is still to be done by TODO, FIXME or TBD. Readers would see the mark. Do what it says and \
        delete it, or keep the article a draft (draft: true).
        """,
      english: Wording("\"\(word)\" is left in the text", hint: "finish the text, or draft: true"),
      kazakh: Wording(
        "мәтінде «\(word)» белгісі қалған", hint: "мәтінді аяқтаңыз немесе draft: true қойыңыз"),
      russian: Wording(
        "в тексте осталась пометка «\(word)»", hint: "допишите текст или поставьте draft: true"))
  }

  static var emptyArticle: Message {
    Message(
      "empty-article",
      explanation:
        "An article without a text is a dead end for readers. Write it, or keep it a draft (draft: true).",
      english: Wording("the article has no text", hint: "write it, or draft: true"),
      kazakh: Wording("мақаланың мәтіні жоқ", hint: "оны жазыңыз немесе draft: true қойыңыз"),
      russian: Wording("в статье нет текста", hint: "напишите его или поставьте draft: true"))
  }

  static func misnamedArticle(right: String) -> Message {
    Message(
      "misnamed-article", .warning,
      explanation: """
        Articles are the files whose names end in .md, in small letters. Windows may hide a second ending such as \
        .txt: let it show all endings.
        """,
      english: Wording(
        "this file looks like an article, but its name does not", hint: "rename it to \(right)"),
      kazakh: Wording("бұл файл мақалаға ұқсайды, бірақ атауы басқаша", hint: "оны \(right) деп атаңыз"),
      russian: Wording("этот файл похож на статью, а его имя — нет", hint: "переименуйте его в \(right)"))
  }

  static func foreignDocument(_ name: String) -> Message {
    Message(
      "foreign-document", .warning,
      explanation: """
        Articles are texts in Markdown, in files that end in .md. A file of a word processor or a browser among them is \
        not published. Put its text into an article, or keep the file elsewhere.
        """,
      english: Wording(
        "\(name) is no article and is not published", hint: "put its text into a file that ends in .md"),
      kazakh: Wording(
        "\(name) — мақала емес, ол жарияланбайды", hint: "мәтінін .md деп аяқталатын файлға көшіріңіз"),
      russian: Wording(
        "\(name) — не статья и не публикуется", hint: "перенесите текст в файл, имя которого кончается на .md"
      ))
  }

  static func misnamedFolder(_ name: String, right: String) -> Message {
    Message(
      "misnamed-folder",
      explanation: """
        Kazakh articles lie in the folder kk, Russian ones in the folder ru, in small letters: these are the names of \
        the languages, not of countries.
        """,
      english: Wording(
        "the articles in \"\(name)\" belong to no language", hint: "rename the folder to \(right)"),
      kazakh: Wording(
        "«\(name)» қалтасындағы мақалалардың тілі белгісіз", hint: "қалтаны \(right) деп атаңыз"),
      russian: Wording(
        "статьи в папке «\(name)» не относятся ни к одному языку", hint: "переименуйте папку в \(right)"))
  }

  static var misnamedHome: Message {
    Message(
      "misnamed-home",
      explanation: "The home page of each language is the article home.md. Other programs call it index.md.",
      english: Wording("there is no home page, but an article called index", hint: "rename it to home.md"),
      kazakh: Wording("басты бет жоқ, бірақ index деген мақала бар", hint: "оны home.md деп атаңыз"),
      russian: Wording("главной страницы нет, но есть статья index", hint: "переименуйте её в home.md"))
  }
}

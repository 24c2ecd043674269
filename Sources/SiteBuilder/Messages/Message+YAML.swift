import Diagnostics
import GFM
import Text

extension Message {
  /// One of each message about files and their YAML.
  static var aboutYAML: [Message] {
    [
      .missingFile("Content/site.yml"),
      .invalidKey("Жаңа"),
      .brokenYAML("no mapping"),
      .expectedMapping(key: "title"),
      .expectedText(key: "title"),
      .expectedList(key: "facts"),
      .missingKey("title"),
      .emptyValue(key: "title"),
      .repeatedKey("title"),
      .unknownKey("titel", suggestion: "title"),
      .unreadableValue(key: "order", value: "x", expected: .wholeNumber),
    ]
  }

  static func missingFile(_ path: String) -> Message {
    Message(
      "missing-file",
      explanation: """
        A file that the site cannot do without is not there. Put it back under the name that the \
        message gives.
        """,
      english: Wording(
        "the file \(path) is missing", hint: "put it back: the site cannot be built without it"),
      kazakh: Wording("\(path) файлы жоқ", hint: "файлды орнына қойыңыз: онсыз сайт құрастырылмайды"),
      russian: Wording("нет файла \(path)", hint: "верните его на место: без него сайт не собрать"))
  }

  static func invalidKey(_ key: String) -> Message {
    Message(
      "invalid-key",
      explanation: """
        A file's name becomes its address on the site. It may hold small Latin letters, digits and \
        hyphens, as in check-status.md.
        """,
      english: Wording(
        "\"\(key)\" cannot be an address",
        hint: "use small Latin letters, digits and hyphens, as in check-status"),
      kazakh: Wording(
        "«\(key)» мекенжай бола алмайды",
        hint: "кіші латын әріптерін, цифрларды және дефисті қолданыңыз, мысалы check-status"),
      russian: Wording(
        "«\(key)» не может быть адресом",
        hint: "используйте строчные латинские буквы, цифры и дефисы, например check-status"))
  }

  static func brokenYAML(_ reason: String) -> Message {
    Message(
      "broken-yaml",
      explanation: """
        The lines between the --- marks, or a .yml file, cannot be read. The usual causes: a colon \
        inside a text without quotation marks, a tab instead of spaces, a quotation mark that is \
        not closed.
        """,
      english: Wording(
        "the YAML cannot be read here: \(reason)",
        hint: "put texts that hold a colon, a brace or a quotation mark between quotation marks"),
      kazakh: Wording(
        "YAML осы жерде оқылмайды: \(YAMLReason.words(reason).kazakh)",
        hint: "қос нүктесі, жақшасы немесе тырнақшасы бар мәтінді тырнақшаға алыңыз"),
      russian: Wording(
        "YAML в этом месте не читается: \(YAMLReason.words(reason).russian)",
        hint: "текст с двоеточием, фигурной скобкой или кавычкой возьмите в кавычки"))
  }

  static func expectedMapping(key: String?) -> Message {
    Message(
      "expected-mapping",
      explanation: "Here the file needs lines of the form key: value, indented under their heading.",
      english: Wording("\(key.map { "\"\($0)\"" } ?? "the file") needs lines of the form key: value"),
      kazakh: Wording("\(key.map { "«\($0)» кілтіне" } ?? "файлға") «кілт: мән» түріндегі жолдар керек"),
      russian: Wording("\(key.map { "для «\($0)»" } ?? "в файле") нужны строки вида «ключ: значение»"))
  }

  static func expectedText(key: String) -> Message {
    Message(
      "expected-text",
      explanation: "This key takes one text, not a list and not further keys.",
      english: Wording(
        "\"\(key)\" takes one text", hint: "write it after the colon, between quotation marks if need be"),
      kazakh: Wording(
        "«\(key)» кілтіне бір ғана мәтін жазылады",
        hint: "оны қос нүктеден кейін, қажет болса, тырнақшаға алып жазыңыз"),
      russian: Wording(
        "у «\(key)» может быть только один текст",
        hint: "напишите его после двоеточия, если нужно — в кавычках"))
  }

  static func expectedList(key: String) -> Message {
    Message(
      "expected-list",
      explanation: "This key takes a list: one item a line, each after a hyphen and a space.",
      english: Wording(
        "\"\(key)\" takes a list", hint: "write one item a line, each after a hyphen and a space"),
      kazakh: Wording(
        "«\(key)» кілтіне тізім жазылады", hint: "әр тармақты жаңа жолға, дефис пен бос орыннан кейін жазыңыз"
      ),
      russian: Wording(
        "у «\(key)» должен быть список", hint: "пишите каждый пункт с новой строки после дефиса и пробела"))
  }

  static func missingKey(_ key: String) -> Message {
    Message(
      "missing-key",
      explanation: "A key that every file of this kind must have is not there.",
      english: Wording("\"\(key)\" is missing", hint: "add a line that starts with \(key):"),
      kazakh: Wording("«\(key)» кілті жоқ", hint: "\(key): деп басталатын жол қосыңыз"),
      russian: Wording("нет ключа «\(key)»", hint: "добавьте строку, которая начинается с \(key):"))
  }

  static func emptyValue(key: String) -> Message {
    Message(
      "empty-value",
      explanation: """
        A key stands there without a value. Write the value after the colon, or take the line away \
        if the key may be missing.
        """,
      english: Wording("\"\(key)\" has no value", hint: "write it after the colon"),
      kazakh: Wording("«\(key)» кілтінің мәні жоқ", hint: "мәнін қос нүктеден кейін жазыңыз"),
      russian: Wording("у «\(key)» нет значения", hint: "напишите его после двоеточия"))
  }

  static func repeatedKey(_ key: String) -> Message {
    Message(
      "repeated-key",
      explanation: """
        A key stands twice in the same place, so it is unclear which value counts. Take one of the \
        lines away.
        """,
      english: Wording("\"\(key)\" stands twice", hint: "keep one of the two lines"),
      kazakh: Wording("«\(key)» кілті екі рет жазылған", hint: "екі жолдың біреуін қалдырыңыз"),
      russian: Wording("ключ «\(key)» написан дважды", hint: "оставьте одну из двух строк"))
  }

  static func unknownKey(_ key: String, suggestion: String?) -> Message {
    Message(
      "unknown-front-matter-key",
      explanation: """
        Only the documented keys are read. An unknown key is usually a misspelled one, and what it \
        says would be lost.
        """,
      english: Wording("\"\(key)\" is not a known key", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording("«\(key)» деген кілт белгісіз", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording("ключ «\(key)» неизвестен", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  static func unreadableValue(key: String, value: String, expected: ExpectedValue) -> Message {
    Message(
      "unreadable-value",
      explanation: "The value is not of the form that this key takes.",
      english: Wording("\"\(value)\" is no value for \"\(key)\"", hint: expected.words.english),
      kazakh: Wording("«\(value)» мәні «\(key)» кілтіне жарамайды", hint: expected.words.kazakh),
      russian: Wording("значение «\(value)» не подходит для «\(key)»", hint: expected.words.russian))
  }
}

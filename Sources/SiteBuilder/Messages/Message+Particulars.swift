import Diagnostics
import Text

extension Message {
  /// One of each message about titles, descriptions and days that contradict the rest.
  static var aboutParticulars: [Message] {
    [
      .updatedInFuture(.example), .differentDays(.example, partner: .example), .longDescription(count: 400),
      .markInPlainText("**", key: "title"),
    ]
  }

  static func updatedInFuture(_ day: Day) -> Message {
    Message(
      "updated-in-future", .warning,
      explanation:
        "The day on which a person last checked the article cannot lie ahead. Readers see this day.",
      english: Wording(
        "updated (\(day)) lies in the future", hint: "write the day on which the article was checked"),
      kazakh: Wording("updated күні (\(day)) әлі келген жоқ", hint: "мақала тексерілген күнді жазыңыз"),
      russian: Wording("updated (\(day)) ещё не наступило", hint: "напишите день, когда статью проверили"))
  }

  static func differentDays(_ day: Day, partner: Day) -> Message {
    Message(
      "different-days", .warning,
      explanation: """
        Both languages of an article are checked on one day. Different days mean that one of them was changed alone.
        """,
      english: Wording(
        "updated is \(day) here, but \(partner) in the other language", hint: "check both, and write one day"),
      kazakh: Wording(
        "updated күні мұнда \(day), ал екінші тілде \(partner)", hint: "екеуін де тексеріп, бір күнді жазыңыз"
      ),
      russian: Wording(
        "updated здесь \(day), а на другом языке \(partner)",
        hint: "проверьте обе страницы и поставьте один день"))
  }

  static func longDescription(count: Int) -> Message {
    Message(
      "long-description", .warning,
      explanation: """
        Search engines and shared links show about 160 characters of the description and cut the rest. One plain \
        sentence is enough.
        """,
      english: Wording(
        "the description has \(count) characters", hint: "shorten it to one sentence of at most 160"),
      kazakh: Wording(
        "сипаттамада \(count) таңба бар", hint: "160 таңбадан аспайтын бір сөйлемге қысқартыңыз"),
      russian: Wording(
        "в описании знаков: \(count)", hint: "сократите его до одного предложения, не длиннее 160"))
  }

  static func markInPlainText(_ mark: String, key: String) -> Message {
    Message(
      "mark-in-plain-text", .warning,
      explanation:
        "Titles and descriptions are plain text: marks of Markdown are shown to readers as they stand.",
      english: Wording(
        "\"\(key)\" is plain text, and \(mark) would be shown", hint: "write it without marks"),
      kazakh: Wording("«\(key)» — жай мәтін, \(mark) сол күйі көрінеді", hint: "белгісіз жазыңыз"),
      russian: Wording(
        "«\(key)» — простой текст, и \(mark) останется на виду", hint: "напишите без знаков разметки"))
  }
}

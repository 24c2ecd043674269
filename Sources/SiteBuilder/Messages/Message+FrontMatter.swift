import Diagnostics
import GFM
import Text

extension Message {
  /// One of each message about the particulars of an article.
  static var aboutFrontMatter: [Message] {
    [
      .missingFrontMatter,
      .reviewBeforeUpdate(updated: .example, reviewBy: .example),
      .unknownValue("adult", suggestion: "adultAge"),
    ]
  }

  static var missingFrontMatter: Message {
    Message(
      "missing-front-matter",
      explanation: """
        An article starts with a line of three hyphens, then its title, description and dates, \
        then another line of three hyphens.
        """,
      english: Wording(
        "the article does not start with its title and dates",
        hint:
          "begin with a line of three hyphens, then title:, description:, updated:, reviewBy:, then --- again"
      ),
      kazakh: Wording(
        "мақаланың басында атауы мен күндері жоқ",
        hint: "үш дефистен тұратын жолдан бастаңыз, одан кейін title:, description:, updated:, reviewBy:, "
          + "соңында тағы да ---"),
      russian: Wording(
        "в начале статьи нет названия и дат",
        hint: "начните со строки из трёх дефисов, затем title:, description:, updated:, reviewBy: "
          + "и снова ---"))
  }

  static func reviewBeforeUpdate(updated: Day, reviewBy: Day) -> Message {
    Message(
      "review-before-update",
      explanation: """
        reviewBy is the day by which the article should be checked again; it cannot lie before the \
        day of the last check, updated.
        """,
      english: Wording(
        "reviewBy (\(reviewBy)) lies before updated (\(updated))",
        hint: "give the day by which the article should be checked again"),
      kazakh: Wording(
        "reviewBy күні (\(reviewBy)) updated күнінен (\(updated)) бұрын тұр",
        hint: "мақаланы қай күнге дейін қайта тексеру керегін жазыңыз"),
      russian: Wording(
        "reviewBy (\(reviewBy)) раньше, чем updated (\(updated))",
        hint: "укажите день, к которому статью нужно проверить снова"))
  }

  static func unknownValue(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-value",
      explanation: """
        Figures are written as names in double braces, so that they change everywhere at once. The \
        name must be one that the rules know.
        """,
      english: Wording(
        "no value has the name \"\(name)\"", hint: suggestion.map { "did you mean {{\($0)}}?" }),
      kazakh: Wording("«\(name)» деген мән жоқ", hint: suggestion.map { "мүмкін, {{\($0)}}?" }),
      russian: Wording("нет значения с именем «\(name)»", hint: suggestion.map { "может быть, {{\($0)}}?" }))
  }
}
